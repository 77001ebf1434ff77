import type { EntitiesData } from '../schema/entities.ts';

/** German names: the words around and inside them. */
export const entities: EntitiesData = {
  honorifics:
    list(`herr herrn frau dr prof sankt st könig königin prinz prinzessin kaiser papst scheich ajatollah pater graf fürst
    freiherr`),
  titles: list(`präsident präsidentin ex-präsident vizepräsident bundespräsident ministerpräsident ministerpräsidentin
    premierminister premierministerin premier bundeskanzler bundeskanzlerin kanzler kanzlerin kanzlerkandidat
    minister ministerin außenminister außenministerin innenminister innenministerin verteidigungsminister
    verteidigungsministerin finanzminister wirtschaftsminister gesundheitsminister justizminister staatssekretär
    staatssekretärin generalsekretär generalsekretärin sekretär gouverneur bürgermeister bürgermeisterin
    oberbürgermeister senator senatorin abgeordneter abgeordnete abgeordneten botschafter botschafterin gesandter
    beauftragter beauftragte kommissar kommissarin direktor direktorin chef chefin parteichef parteivorsitzender
    vorsitzender vorsitzende vorsitzenden fraktionschef leiter leiterin staatschef regierungschef machthaber führer
    anführer general oberst major hauptmann leutnant kommandeur kommandant admiral richter richterin staatsanwalt
    staatsanwältin anwalt anwältin rechtsanwalt sprecher sprecherin regierungssprecher berater beraterin professor
    professorin analyst ökonom experte expertin wissenschaftler forscher forscherin autor autorin schriftsteller
    schriftstellerin journalist journalistin korrespondent trainer bundestrainer stürmer torwart torhüter
    mittelfeldspieler verteidiger spieler spielerin sänger sängerin schauspieler schauspielerin musiker regisseur
    künstler architekt unternehmer gründer inhaber geschäftsführer vorstand vorstandschef manager aktivist
    aktivistin oppositioneller oppositionsführer kandidat kandidatin mitglied beamter bischof erzbischof kardinal
    pfarrer zeuge opfer arzt ärztin pilot bruder schwester ehefrau ehemann sohn tochter vater mutter könig königin
    papst diktator politiker politikerin dezernent stadtrat landrat`),
  bodies:
    list(`ministerium außenministerium innenministerium verteidigungsministerium finanzministerium bundesministerium
    regierung bundesregierung landesregierung kabinett parlament kongress senat bundestag bundesrat landtag rat
    kommission komitee ausschuß ausschuss agentur behörde behörden amt auswärtiges bundesamt gericht gerichtshof
    landgericht amtsgericht oberlandesgericht verfassungsgericht bundesverfassungsgericht staatsanwaltschaft polizei
    armee militär bundeswehr marine luftwaffe streitkräfte truppen brigade bataillon union verband bund föderation
    allianz koalition liga verein organisation partei bewegung front gruppe konzern gesellschaft firma unternehmen
    bank sparkasse fonds börse universität hochschule schule institut akademie krankenhaus kirche stiftung klub club
    zeitung sender rundfunk fernsehen magazin botschaft konsulat magistrat stadtverwaltung kammer museum bibliothek
    orchester theater gewerkschaft genossenschaft dienst geheimdienst allgemeine rundschau tagblatt`),
  placeHeads:
    list(`fluß fluss see meer ozean bucht golf berg gebirge tal insel inseln halbinsel wüste wald park platz straße allee
    weg brücke flughafen hafen bahnhof stadt dorf gemeinde provinz region bezirk kreis landkreis bundesland land
    republik königreich viertel kanal küste kap strand streifen damm kraftwerk stadion gefängnis lager grenze nord
    süd ost west nordrhein`),
  companyEndings: list(
    'inc ltd llc corp co plc ag gmbh sa spa nv bv ab oyj as kk srl llp lp jsc pjsc oao ooo zao group holding kg se ev',
  ),
  connectors: list('der die das des dem den von vom zu zum zur für und am im in an bei van de la'),
  notNames:
    list(`montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli
    august september oktober november dezember der die das ein eine einer eines einem einen im in am an auf aus bei
    mit nach von vor zu zum zur für gegen ohne um durch über unter zwischen seit während wegen trotz aber doch denn
    oder und wenn weil daß dass ob als wie wo wer was ich er sie es wir ihr man sein seine ihre dieser diese dieses
    jener auch noch nur schon so da dann hier dort heute gestern morgen foto quelle video lesen ist sind war waren
    hat haben wird werden nicht kein keine alle viele mehr andere zwei drei weihnachten ostern internet prozent mark
    dm uhr jahr jahre`),
  placeCues: list('in nach aus bei im'),
  definite:
    list(`der die das den dem des dieser diese dieses diesem diesen sein seine seiner seinem seinen ihr ihre ihrer ihrem
    ihren`),
  indefinite: list('ein eine einer eines einem einen kein keine jeder jede jedes andere anderen einige mehrere viele'),
  nameCases: { endings: ['s'], bases: [''] },
  pronouns: {
    ich: { person: 1, number: 'sg', gender: 'any' },
    mich: { person: 1, number: 'sg', gender: 'any' },
    mir: { person: 1, number: 'sg', gender: 'any' },
    mein: { person: 1, number: 'sg', gender: 'any', possessive: true },
    meine: { person: 1, number: 'sg', gender: 'any', possessive: true },
    meiner: { person: 1, number: 'sg', gender: 'any', possessive: true },
    meinem: { person: 1, number: 'sg', gender: 'any', possessive: true },
    meinen: { person: 1, number: 'sg', gender: 'any', possessive: true },
    wir: { person: 1, number: 'pl', gender: 'any' },
    uns: { person: 1, number: 'pl', gender: 'any' },
    unser: { person: 1, number: 'pl', gender: 'any', possessive: true },
    unsere: { person: 1, number: 'pl', gender: 'any', possessive: true },
    unserer: { person: 1, number: 'pl', gender: 'any', possessive: true },
    unserem: { person: 1, number: 'pl', gender: 'any', possessive: true },
    unseren: { person: 1, number: 'pl', gender: 'any', possessive: true },
    du: { person: 2, number: 'any', gender: 'any' },
    dich: { person: 2, number: 'any', gender: 'any' },
    dir: { person: 2, number: 'any', gender: 'any' },
    er: { person: 3, number: 'sg', gender: 'm' },
    ihn: { person: 3, number: 'sg', gender: 'm' },
    ihm: { person: 3, number: 'sg', gender: 'm' },
    sie: { person: 3, number: 'sg', gender: 'f' },
    sein: { person: 3, number: 'sg', gender: 'm', possessive: true },
    seine: { person: 3, number: 'sg', gender: 'm', possessive: true },
    seiner: { person: 3, number: 'sg', gender: 'm', possessive: true },
    seinem: { person: 3, number: 'sg', gender: 'm', possessive: true },
    seinen: { person: 3, number: 'sg', gender: 'm', possessive: true },
    ihr: { person: 3, number: 'sg', gender: 'f', possessive: true },
    ihre: { person: 3, number: 'sg', gender: 'f', possessive: true },
    ihrer: { person: 3, number: 'sg', gender: 'f', possessive: true },
    ihrem: { person: 3, number: 'sg', gender: 'f', possessive: true },
    ihren: { person: 3, number: 'sg', gender: 'f', possessive: true },
    ihnen: { person: 3, number: 'pl', gender: 'any' },
    sich: { person: 3, number: 'any', gender: 'any', reflexive: true },
    es: { person: 3, number: 'sg', gender: 'n' },
  },
  female:
    list(`frau präsidentin ministerpräsidentin bundeskanzlerin kanzlerin ministerin außenministerin innenministerin
    verteidigungsministerin bürgermeisterin senatorin botschafterin direktorin chefin leiterin richterin anwältin
    sprecherin professorin expertin autorin schauspielerin sängerin königin prinzessin mädchen mutter ehefrau
    tochter schwester tante witwe kandidatin`),
  male: list(`herr herrn präsident ministerpräsident bundeskanzler kanzler minister außenminister innenminister
    verteidigungsminister bürgermeister senator botschafter direktor chef leiter richter anwalt sprecher professor
    könig prinz mann junge vater ehemann sohn bruder onkel papst kandidat`),
  femaleNames:
    list(`angela ursula annegret annalena sabine petra monika claudia birgit heike ulrike susanne christine brigitte ilse
    gisela helga ingrid karin renate katja franziska sahra alice julia anja katrin kathrin silke gabriele martina
    andrea barbara elisabeth ruth erika christa heide rita hannelore marion jutta`),
  maleNames:
    list(`hans karl klaus jürgen wolfgang helmut gerhard dieter manfred uwe günter günther horst heinz werner friedrich
    wilhelm otto fritz kurt rudolf stefan andreas thomas matthias markus christian sebastian florian jens jörg lars
    torsten frank ralf bernd joachim heiko olaf sigmar rainer oskar edmund johannes volker norbert norbert hubert
    herbert walter ernst paul peter michael martin rolf gregor björn tino roland theo franz josef ludwig erich
    robert`),
};

function list(words: string): readonly string[] {
  return words.split(/\s+/u);
}
