import type { AttributionsData } from '../schema/attributions.ts';

/** German cues, written for this project from general knowledge of the language. */
export const attributions: AttributionsData = {
  suffixMax: 4,
  verbs: {
    say: {
      clause:
        'sagt sagte sagten sagen gesagt erklärt erklärte erklärten erklären mitteilte mitteilten mitgeteilt teilte teilten berichtet berichtete berichteten berichten betont betonte betonten äußert äußerte äußerten geäußert meldet meldete meldeten gemeldet bekanntgegeben bekanntgab gab behauptet behauptete behaupteten behaupten ergänzt ergänzte fügte hinzu hinzufügte schreibt schrieb schrieben geschrieben kündigt kündigte kündigten angekündigt ankündigte verkündet verkündete antwortet antwortete erwidert erwiderte entgegnet entgegnete verlautet verlautete informierte informierten hieß heißt versichert versicherte versicherten bezeichnet bezeichnete bezeichneten nannte nennt nannten stellt stellte unterstrich unterstreicht hob hervor verwies verweist wies hinwies resümiert resümierte erläuterte erläutert zitiert zitierte kommentiert kommentierte verteidigt verteidigte sprach spricht räumt erzählt erzählte schildert schilderte argumentiert argumentierte ausführte bemerkte bemerkt zeigte spekuliert begründet begründete begründeten legte dargelegt lautet lautete ergab ergeben ergibt hervorgeht',
    },
    accuse: { target: 'beschuldigt beschuldigte beschuldigten', clause: 'wirft warf warfen vorgeworfen vorwarf' },
    deny: {
      object:
        'bestreitet bestritt bestritten dementiert dementierte dementierten leugnet leugnete zurückgewiesen weist zurückwies lehnt lehnte lehnten ablehnte abgelehnt verneinte widersprach',
    },
    confirm: {
      clause: 'bestätigt bestätigte bestätigten bestätigen einräumte räumte eingeräumt zugab gesteht gestand zugegeben',
    },
    warn: { clause: 'warnt warnte warnten warnen gewarnt mahnt mahnte' },
    demand: {
      clause: 'fordert forderte forderten fordern gefordert verlangt verlangte verlangten',
      request: 'ruft rief riefen aufgerufen aufgefordert appelliert appellierte',
    },
    ask: { clause: 'bittet bat baten gebeten fragt fragte fragten' },
    promise: {
      clause: 'verspricht versprach versprachen versprochen zugesagt sagten zusagte',
      act: 'plant planen plante',
    },
    praise: { object: 'lobt lobte lobten begrüßt begrüßte begrüßten begrüßen würdigte würdigt' },
    condemn: {
      object:
        'verurteilt verurteilte verurteilten kritisiert kritisierte kritisierten kritisieren bedauert bedauerte beklagt beklagte',
    },
    threaten: { clause: 'droht drohte drohten' },
    estimate: {
      clause:
        'schätzt schätzte schätzten geschätzt rechnet rechnete rechnen erwartet erwartete erwarten prognostiziert',
    },
    speculate: { clause: 'vermutet vermutete vermuten mutmaßt' },
    think: {
      clause:
        'meint meinte meinten glaubt glaubte glauben denkt dachte hält hielt halten hofft hoffte hoffen fürchtet befürchtet befürchtete befürchten findet fand',
      act: 'will wollen wollte',
    },
  },
  nouns: {
    say: { clause: 'aussage behauptung erklärung mitteilung ankündigung äußerung' },
    accuse: { clause: 'vorwurf vorwürfe anschuldigung beschuldigung' },
    warn: { clause: 'warnung' },
    promise: { clause: 'versprechen zusage' },
    demand: { clause: 'forderung aufruf' },
    ask: { clause: 'bitte frage' },
    think: { clause: 'ansicht meinung auffassung überzeugung hoffnung befürchtung' },
    threaten: { clause: 'drohung' },
  },
  before: ['laut', 'unter berufung auf', 'in den worten von'],
  beforeNouns: {
    cue: 'nach',
    nouns:
      'angaben ansicht meinung aussage aussagen auskunft einschätzung informationen berichten bericht medienberichten untersuchungen erkenntnissen auffassung darstellung worten schätzungen berechnungen mitteilung überzeugung polizeiangaben',
  },
  tags: 'so',
  inversion: true,
  ownVoice: 'ich wir',
  addressed: 'du ihr',
  definite: 'der die',
  doerEndings: 'er erin ist istin ant antin jährige',
  asOpeners: 'wie',
  particles: 'mit an ein zu hinzu aus vor zurück bei fest ab hin hervor',
  objective: 'den dem des einen einem',
  genitive: 'von vom für der des',
  clauseComma: true,
  reportive:
    'sei seien habe würde würden wäre wären hätte hätten könne könnten müsse müssten werde solle wolle dürfe gebe gehe komme stehe handele handle bleibe liege lasse sehe finde bestehe brauche',
  passive: 'wird werden wurde wurden worden',
  after: ['zufolge', 'gemäß', 'nach zu urteilen'],
  that: 'dass daß ob wie warum',
  auxiliaries: 'hat haben hatte hatten habe sei wird werden wurde wurden worden ist sind war waren soll sollen',
  negations: 'nicht nie kein keine keinen',
  prepositions:
    'an am auf aus bei beim bis durch für gegen in im ins mit nach ohne seit um unter über von vom vor während wegen zu zum zur zwischen gegenüber aufgrund',
  by: 'von vom durch',
  pronouns: 'er sie es ich wir ihr man dieser diese',
  relatives: 'der die das welcher welche',
  determiners:
    'der die das den dem des ein eine einer eines einem einen dieser diese dieses sein seine seiner ihr ihre ihrer mein unser mehrere einige viele zwei drei andere alle beide',
  conjunctions: 'und oder aber denn sondern weil wenn als obwohl während bevor nachdem damit',
  timeWords:
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag heute gestern morgen januar februar märz april mai juni juli august september oktober november dezember woche monat jahr abend nacht vormittag nachmittag mittag letzten vergangenen später zuvor bereits',
  occasions:
    'erklärung interview pressekonferenz mitteilung pressemitteilung rede brief treffen gipfel fernsehen radio twitter facebook telegram sender bericht sitzung stellungnahme gespräch anhörung zeitung',
  speakers: {
    document:
      'dokument bericht berichte mitteilung brief text studie urteil buch artikel erklärung resolution seite pressemitteilung medienberichte medienberichten presseberichte presseberichten meldung',
    dataset:
      'daten zahlen umfrage umfragen statistik statistiken erhebung angaben prognosen untersuchungen hochrechnungen',
    image: 'bild bilder video videos foto fotos aufnahmen',
    anonymous: 'quelle quellen beamter beamte zeuge zeugen augenzeugen diplomaten kreise insider',
    collective: 'experten analysten kritiker anwohner beobachter aktivisten wissenschaftler opposition forscher',
    organisation:
      'ministerium regierung behörde behörden agentur nachrichtenagentur armee polizei partei rat gericht kommission unternehmen bank universität gewerkschaft gruppe verband kreml uno nato eu parlament bundestag senat staatsanwaltschaft organisation verein feuerwehr konzern stadt stadtverwaltung kreis landkreis gemeinde amt rathaus klinik krankenhaus firma betreiber bundespolizei landesregierung bundesregierung außenministerium innenministerium verteidigungsministerium finanzministerium',
    outlet: 'zeitung sender magazin tageszeitung nachrichtenmagazin',
  },
  roles:
    'präsident präsidentin minister ministerin außenminister innenminister verteidigungsminister staatssekretär sprecher sprecherin pressesprecher führer direktor chef general gouverneur bürgermeister bürgermeisterin oberbürgermeister botschafterin kanzlerin richterin anwältin forscher forscherin wissenschaftlerin ärztin arzt lehrerin lehrer zeuge zeugin anwohner anwohnerin aktivistin aktivist journalistin journalist ökonom ökonomin experte expertin chefin direktorin leiterin vater mutter bruder schwester sohn tochter witwe besitzer besitzerin inhaber unternehmer senator kanzler kanzlerin bundeskanzler botschafter kommandeur analyst professor könig papst richter staatsanwalt anwalt berater abgeordneter abgeordnete vorsitzender vorsitzende premierminister ministerpräsident vizepräsident leiter geschäftsführer',
};
