import type { EventsData } from '../schema/events.ts';

/** German words of the PLOVER roots; lemmas in lower case. */
export const events: EventsData = {
  codes: {
    AGREE: {
      verbs:
        'stimmen_zu sagen_zu vereinbaren zustimmen einigen versprechen zusagen unterzeichnen ratifizieren garantieren verpflichten akzeptieren',
      nouns: 'abkommen vereinbarung einigung vertrag pakt zusage versprechen konsens kompromiss',
    },
    CONSULT: {
      verbs:
        'treffen besuchen verhandeln beraten besprechen diskutieren telefonieren empfangen vermitteln konsultieren',
      nouns: 'treffen besuch verhandlung gespräch gipfel beratung konferenz dialog vermittlung',
    },
    SUPPORT: {
      verbs: 'erkennen_an unterstützen loben gratulieren anerkennen verteidigen begrüßen würdigen befürworten preisen',
      nouns: 'unterstützung lob anerkennung solidarität beileid rückhalt',
    },
    COOPERATE: {
      verbs: 'kooperieren zusammenarbeiten koordinieren ausliefern austauschen',
      nouns: 'zusammenarbeit kooperation koordination auslieferung manöver austausch bündnis partnerschaft',
    },
    AID: {
      verbs:
        'nehmen_auf stellen_bereit helfen spenden finanzieren retten evakuieren liefern versorgen beherbergen aufnehmen bereitstellen',
      nouns: 'hilfe spende rettung evakuierung kredit unterkunft asyl hilfspaket lieferung',
    },
    YIELD: {
      verbs:
        'lassen_frei ziehen_ab treten_zurück geben_nach heben_auf ziehen_zurück nachgeben freilassen abziehen zurücktreten begnadigen kapitulieren ergeben aufheben erlauben genehmigen entschuldigen lockern zurückgeben freisprechen zurückziehen',
      nouns:
        'freilassung abzug rücktritt begnadigung amnestie kapitulation waffenruhe waffenstillstand entschuldigung zugeständnis rückzug freispruch',
    },
    REQUEST: {
      verbs:
        'fordern_auf rufen_auf fordern verlangen bitten auffordern appellieren aufrufen drängen beantragen ersuchen anordnen',
      nouns: 'forderung bitte appell aufruf antrag ersuchen vorschlag',
    },
    ACCUSE: {
      verbs:
        'beschuldigen vorwerfen verurteilen kritisieren anklagen ermitteln verklagen anzeigen beklagen rügen untersuchen',
      nouns: 'vorwurf anschuldigung verurteilung kritik anklage ermittlung untersuchung prozess klage',
    },
    REJECT: {
      verbs:
        'lehnen_ab weisen_zurück sagen_ab schließen_aus ablehnen zurückweisen verweigern leugnen bestreiten dementieren ignorieren boykottieren absagen ausschließen blockieren weigern',
      nouns: 'ablehnung weigerung veto dementi absage zurückweisung',
    },
    THREATEN: {
      verbs: 'drohen warnen bedrohen einschüchtern androhen',
      nouns: 'drohung warnung ultimatum bedrohung',
    },
    PROTEST: {
      verbs: 'protestieren demonstrieren streiken meutern marschieren',
      nouns: 'protest demonstration streik kundgebung meuterei unruhe aufstand krawall',
    },
    SANCTION: {
      verbs: 'weisen_aus frieren_ein setzen_aus sanktionieren ausweisen suspendieren einfrieren verhängen aussetzen',
      nouns: 'sanktion embargo ausweisung suspendierung boykott strafzoll',
    },
    MOBILIZE: {
      verbs: 'berufen_ein mobilisieren verlegen stationieren verstärken aufmarschieren entsenden einberufen',
      nouns: 'mobilisierung mobilmachung verlegung stationierung verstärkung konvoi aufmarsch',
    },
    COERCE: {
      verbs:
        'nehmen_fest schieben_ab festnehmen verhaften inhaftieren verbieten beschlagnahmen abschieben zensieren unterdrücken durchsuchen foltern räumen sperren',
      nouns:
        'festnahme verhaftung inhaftierung razzia verbot beschlagnahme abschiebung zensur unterdrückung ausgangssperre',
    },
    ASSAULT: {
      verbs:
        'greifen_an marschieren_ein bringen_um töten angreifen bombardieren ermorden entführen schießen erschießen verletzen einmarschieren explodieren zerstören kämpfen beschießen überfallen sprengen stürmen verwunden',
      nouns:
        'angriff anschlag bombardierung mord entführung explosion massaker invasion kampf krieg offensive gefecht beschuss schießerei gewalt überfall attentat schlacht',
    },
  },
  happenings:
    'ankündigung erklärung entscheidung ankunft abreise rückkehr start abstimmung wahl unterzeichnung rede befehl landung unfall absturz brand erdbeben überschwemmung sturm einsturz tod öffnung schließung beginn ende sieg niederlage',
  occurring: 'beginnen stattfinden ausbrechen fortsetzen',
  failing: 'weigern verweigern verhindern vereiteln vermeiden verzichten scheitern absagen',
  definite: 'der die das dem den des dieser diese dieses diesem diesen jener sein seine ihr ihre seinen ihren',
  circumstances: 'nach nachdem bevor vor während seit als bis obwohl weil bei',
  portions: 'reihe serie welle zahl',
  scheduling: 'ankündigen ausrufen planen organisieren',
  obligation: 'müssen',
  hearsay: 'sollen',
  publications: 'bild foto video erklärung bericht dokument daten liste mitteilung film buch',
  irregular:
    'angegriffen:angreifen griff:greifen griffen:greifen festgenommen:festnehmen nahm:nehmen getroffen:treffen verboten:verbieten freigelassen:freilassen zurückgetreten:zurücktreten ausgewiesen:ausweisen abgelehnt:ablehnen lehnte:lehnen aufgerufen:aufrufen abgeschoben:abschieben erschossen:erschießen beschossen:beschießen zurückgewiesen:zurückweisen zugestimmt:zustimmen angeklagt:anklagen bestritten:bestreiten umgebracht:umbringen eingefroren:einfrieren unterschrieben:unterzeichnen überfielen:überfallen entführt:entführen trafen:treffen traf:treffen rief:rufen riefen:rufen wies:weisen',
  lightVerbs:
    'führen durchführen machen verüben begehen unternehmen starten erheben äußern geben halten verhängen ankündigen stellen einleiten',
  governors: {
    planned: 'planen plant beabsichtigen vorbereiten vorhaben vorsehen versuchen erwägen plan vorbereitung absicht',
    promised: 'versprechen zusagen garantieren zusichern anbieten schwören versprechen zusage',
    demanded: 'fordern verlangen bitten wollen wünschen brauchen anordnen forderung bitte appell',
    feared: 'fürchten fürchen befürchten sorgen warnen furcht angst sorge gefahr risiko drohung',
    alleged: 'beschuldigen vorwerfen verdächtigen behaupten vorwurf verdacht angeblich mutmaßlich',
    possible: 'können dürfen vielleicht möglich möglicherweise wahrscheinlich wohl glauben hoffen vermuten möglichkeit',
    denied: 'leugnen bestreiten dementieren zurückweisen dementi',
  },
  conditions: 'wenn falls sofern',
  future: 'werde wirst wird werden werdet',
  modal: 'können dürfen mögen',
  receivingMarks: 'an für',
  recipientMarks: 'gegen auf an mit nach in über von',
};
