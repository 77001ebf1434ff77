import type { EntitiesData } from '../schema/entities.ts';

/** French names: the words around and inside them. */
export const entities: EntitiesData = {
  honorifics:
    list(`m mm mme mmes mlle monsieur madame mademoiselle dr docteur pr maître père saint sainte roi reine prince
    princesse pape cheikh ayatollah mgr monseigneur`),
  titles: list(`président présidente ex-président vice-président vice-présidente premier-ministre chancelier chancelière
    ministre secrétaire gouverneur gouverneure maire sénateur sénatrice député députée eurodéputé eurodéputée
    parlementaire ambassadeur ambassadrice émissaire commissaire conseiller conseillère directeur directrice chef
    cheffe leader dirigeant dirigeante général colonel commandant capitaine lieutenant sergent amiral juge magistrat
    procureur procureure avocat avocate porte-parole professeur professeure analyste économiste expert experte
    scientifique chercheur chercheuse auteur auteure écrivain journaliste reporter correspondant correspondante
    entraîneur sélectionneur attaquant gardien milieu défenseur joueur joueuse champion championne chanteur
    chanteuse acteur actrice musicien producteur artiste architecte homme-d'affaires fondateur propriétaire patron
    patronne militant militante opposant opposante candidat candidate délégué membre fonctionnaire évêque archevêque
    cardinal prêtre rebelle terroriste suspect témoin victime voisin agriculteur médecin infirmière pilote frère
    soeur sœur épouse mari fils fille père mère roi reine prince princesse pape dictateur préfet préfète cinéaste
    poète romancier peintre coordinateur coordinatrice`),
  bodies:
    list(`ministère département gouvernement administration cabinet parlement congrès sénat assemblée conseil commission
    comité agence autorité autorités bureau cour tribunal police gendarmerie armée force forces garde brigade
    bataillon union fédération confédération alliance coalition ligue association organisation parti mouvement front
    rassemblement groupe compagnie société entreprise banque caisse fonds bourse université collège école institut
    académie hôpital église fondation club équipe journal quotidien chaîne radio télévision magazine ambassade
    consulat mission secrétariat mairie préfecture parquet chambre musée bibliothèque orchestre théâtre syndicat
    coopérative direction service olympique stade racing`),
  placeHeads:
    list(`rivière fleuve lac mer océan baie golfe détroit mont montagne montagnes col vallée île îles péninsule désert
    forêt parc place rue avenue boulevard route autoroute pont aéroport port gare ville village commune province
    région district état république royaume département quartier canal côte cap plage bande barrage centrale stade
    prison camp frontière nord sud est ouest`),
  companyEndings: list(
    'inc ltd llc corp co plc ag gmbh sa spa nv bv ab oyj as kk srl llp lp jsc pjsc oao ooo zao group holding sarl sas',
  ),
  connectors: list("de du des d' la le les l' et en sur sous aux au à van von der bin al ben"),
  notNames:
    list(`lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre
    octobre novembre décembre le la les l' un une des de du d' en au aux à par pour avec sans selon après avant
    depuis jusqu' entre sur sous contre pendant mais si ne non oui ainsi comme quand où qui que qu' et ou son sa ses
    ce cet cette ces c' je j' il elle ils elles nous vous on aussi cependant toutefois alors aujourd'hui hier demain
    photo source vidéo lire voir est sont était ont a plus très tout tous toute toutes autre deux trois noël pâques
    internet dans chez vers dès lors leur leurs notre nos votre dont`),
  placeCues: list('à en au aux dans vers depuis près'),
  definite: list("le la les l' ce cet cette ces son sa ses leur leurs"),
  indefinite: list('un une des quelque quelques chaque autre autres plusieurs aucun aucune certains certaines'),
  nameCases: { endings: [], bases: [] },
  pronouns: {
    je: { person: 1, number: 'sg', gender: 'any' },
    "j'": { person: 1, number: 'sg', gender: 'any' },
    me: { person: 1, number: 'sg', gender: 'any' },
    "m'": { person: 1, number: 'sg', gender: 'any' },
    moi: { person: 1, number: 'sg', gender: 'any' },
    mon: { person: 1, number: 'sg', gender: 'any', possessive: true },
    ma: { person: 1, number: 'sg', gender: 'any', possessive: true },
    mes: { person: 1, number: 'sg', gender: 'any', possessive: true },
    nous: { person: 1, number: 'pl', gender: 'any' },
    notre: { person: 1, number: 'pl', gender: 'any', possessive: true },
    nos: { person: 1, number: 'pl', gender: 'any', possessive: true },
    vous: { person: 2, number: 'any', gender: 'any' },
    tu: { person: 2, number: 'any', gender: 'any' },
    te: { person: 2, number: 'any', gender: 'any' },
    toi: { person: 2, number: 'any', gender: 'any' },
    il: { person: 3, number: 'sg', gender: 'm' },
    lui: { person: 3, number: 'sg', gender: 'm' },
    'celui-ci': { person: 3, number: 'sg', gender: 'm' },
    elle: { person: 3, number: 'sg', gender: 'f' },
    'celle-ci': { person: 3, number: 'sg', gender: 'f' },
    le: { person: 3, number: 'sg', gender: 'any' },
    la: { person: 3, number: 'sg', gender: 'any' },
    "l'": { person: 3, number: 'sg', gender: 'any' },
    son: { person: 3, number: 'sg', gender: 'any', possessive: true },
    sa: { person: 3, number: 'sg', gender: 'any', possessive: true },
    ses: { person: 3, number: 'sg', gender: 'any', possessive: true },
    ils: { person: 3, number: 'pl', gender: 'm' },
    eux: { person: 3, number: 'pl', gender: 'm' },
    elles: { person: 3, number: 'pl', gender: 'f' },
    leur: { person: 3, number: 'pl', gender: 'any' },
    les: { person: 3, number: 'pl', gender: 'any' },
    leurs: { person: 3, number: 'pl', gender: 'any', possessive: true },
    se: { person: 3, number: 'any', gender: 'any', reflexive: true },
    "s'": { person: 3, number: 'any', gender: 'any', reflexive: true },
    soi: { person: 3, number: 'any', gender: 'any', reflexive: true },
    cela: { person: 3, number: 'sg', gender: 'n' },
    ça: { person: 3, number: 'sg', gender: 'n' },
  },
  female:
    list(`mme madame mademoiselle mlle présidente ministre-déléguée chancelière sénatrice députée ambassadrice conseillère
    directrice reine princesse femme fille mère épouse soeur sœur tante veuve actrice avocate candidate chercheuse`),
  male: list(`m monsieur président chancelier sénateur député ambassadeur conseiller directeur roi prince homme garçon père
    mari fils frère oncle acteur avocat candidat chercheur pape`),
  femaleNames:
    list(`marie jeanne anne françoise monique catherine nathalie isabelle sylvie martine nicole valérie sandrine christine
    christiane brigitte véronique ségolène élisabeth chloé camille léa manon emma julie laura marine rachida najat
    aurore roselyne élise hélène cécile céline béatrice simone`),
  maleNames:
    list(`jean pierre michel andré philippe rené louis alain jacques bernard marcel daniel roger robert paul claude
    christian henri georges nicolas françois éric frédéric gérard hervé jérôme stéphane sébastien rené émile édouard
    gérald bruno olivier thierry didier laurent gabriel manuel xavier arnaud benoît cédric loïc raphaël mathieu rémi`),
};

function list(words: string): readonly string[] {
  return words.split(/\s+/u);
}
