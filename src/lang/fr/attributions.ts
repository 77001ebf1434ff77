import type { AttributionsData } from '../schema/attributions.ts';

/** French cues, written for this project from general knowledge of the language. */
export const attributions: AttributionsData = {
  suffixMax: 6,
  verbs: {
    say: {
      clause:
        'dit disent disait dira disant dire affirm* déclar* expliqu* ajout* indiqu* soulign* précis* annonc* assur* estim* lance lancé lançait commen* rappel* insist* répond* répét* réitér* conclu* écri* racont* confi* révél* rapport* signal* note notent noté relev* observ* inform* soutien* soutenu avanc* poursui* martel* argu* gliss* glissé résum* témoign* publié évoqu*',
    },
    accuse: { target: 'accus* blâm* reproch*', clause: 'dénonc*' },
    deny: { object: 'nient niait nie nié démen* rejet* réfut* contest*', act: 'refus*' },
    confirm: { clause: 'confirm* reconnaî* reconnu reconnaiss* admet* admis vérifi*' },
    warn: { clause: 'averti* prévien* prévenu alert* met mis' },
    demand: { clause: 'exig* réclam* ordonn*', request: 'appel* exhort* somm*' },
    ask: { clause: 'demand* sollicit* interrog*' },
    promise: { clause: 'prome* promis garanti*', act: 'prévoi*' },
    praise: { object: 'salu* félicit* applaud* loue louent loué' },
    condemn: { object: 'condamn* critiqu* déplor* fustig* regrett*' },
    threaten: { clause: 'menac*' },
    estimate: { clause: 'évalu* prévu chiffr*' },
    speculate: { clause: 'spécul* suppos*' },
    think: {
      clause: 'croi* croit cru pens* jug* considèr* considér* crain* craint redout* espèr* espér*',
      act: 'veut veulent voulu souhait*',
    },
  },
  nouns: {
    say: { clause: 'affirmation déclaration annonce' },
    accuse: { clause: 'accusation accusations' },
    warn: { clause: 'avertissement alerte' },
    promise: { clause: 'promesse' },
    demand: { clause: 'exigence' },
    ask: { clause: 'demande appel' },
    think: { clause: 'crainte opinion idée' },
    threaten: { clause: 'menace' },
  },
  before: [
    'selon',
    'd’ après',
    "d' après",
    'd’après',
    "d'après",
    'de l’ avis de',
    'aux yeux de',
    'citant',
    'au dire de',
  ],
  inversion: true,
  ownVoice: "je j’ j' nous",
  addressed: 'vous tu',
  definite: "le la l' l’",
  doerEndings: 'eur euse ier ière iste aire ienne ien',
  asOpeners: 'comme ainsi',
  clitics: '-t-il -t-elle -t-on -t-ils -t-elles -il -elle -on -ils -elles',
  genitive: "de du des d' d’ à au aux",
  passive: 'est sont été était étaient',
  participle: 'ant',
  after: [],
  that: "que qu' qu’ si",
  auxiliaries:
    "a ont avait avaient avoir est sont était étaient sera été s' s’ se l' l’ lui leur le n' n’ ne en y -t-il -t-elle -t-on -t-ils -t-elles",
  negations: "ne n' n’ pas jamais ni",
  prepositions:
    "à au aux avec chez contre dans de d' d’ du des depuis devant durant en entre envers hors jusque lors malgré par pendant pour sans sous sur vers via auprès",
  by: 'par',
  pronouns: 'il elle ils elles je nous vous on celui-ci celle-ci ce',
  relatives: 'qui lequel laquelle lesquels',
  determiners:
    "le la les l' l’ un une des ce cet cette ces son sa ses leur leurs mon notre nos plusieurs quelques deux trois autre autres chaque tous toutes",
  conjunctions: "et ou mais donc or ni car que qu' quand lorsque puisque parce si comme alors tandis où",
  timeWords:
    'lundi mardi mercredi jeudi vendredi samedi dimanche aujourd’hui hier demain janvier février mars avril mai juin juillet août septembre octobre novembre décembre semaine mois année soir matin nuit dernier dernière maintenant après avant',
  occasions:
    'communiqué entretien interview conférence déclaration discours tweet message lettre réunion sommet télévision radio twitter facebook telegram chaîne note publication rapport point audition antenne micro',
  speakers: {
    document:
      'document rapport communiqué note lettre texte étude jugement livre article message déclaration résolution page',
    dataset: 'données chiffres sondage sondages statistiques enquête recensement bilan',
    image: 'image images vidéo vidéos photo photos photographie',
    anonymous: 'source sources responsable responsables témoin témoins diplomate diplomates fonctionnaire',
    collective: 'experts analystes critiques habitants riverains observateurs militants scientifiques opposition',
    organisation:
      'ministère gouvernement département agence armée police parti conseil tribunal commission entreprise banque université syndicat groupe association kremlin onu otan ue parlement congrès sénat autorités autorité organisation présidence élysée parquet mairie préfecture pompiers secours gendarmerie hôpital compagnie fédération fondation société sncf croix-rouge ong procureure syndicats collectivité région métropole armée',
    outlet: 'journal quotidien chaîne magazine',
  },
  roles:
    'président présidente ministre secrétaire porte-parole leader dirigeant directeur directrice chef général gouverneur gouverneure maire mairesse sénatrice ambassadrice commandante professeure avocate conseillère députée médecin chercheur chercheuse enseignant enseignante témoin habitant habitante riverain riveraine militant militante journaliste économiste préfet préfète patron patronne gérant gérante père mère frère sœur fils fille veuve propriétaire expert experte chercheurs responsable sénateur chancelier ambassadeur commandant analyste professeur roi pape juge procureur avocat conseiller député vice-président premier coordinateur',
};
