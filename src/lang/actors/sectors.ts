/**
 * Words that tell what kind of actor a phrase names, as folded stems of seven languages (see `foldName`). A stem of four
 * letters or more matches a word that begins with it, a shorter one or one that ends in `=` the word itself; `+` asks for
 * all its stems. The first sector that fits counts, so that a defence ministry is government and a police union police.
 */
export type Sector =
  | 'AGR'
  | 'BUD'
  | 'BUS'
  | 'COP'
  | 'CRM'
  | 'CVL'
  | 'EDU'
  | 'ELI'
  | 'GOV'
  | 'HLH'
  | 'JRN'
  | 'JUD'
  | 'LAB'
  | 'LEG'
  | 'MED'
  | 'MIL'
  | 'NGO'
  | 'PRE'
  | 'PRM'
  | 'PTY'
  | 'REB'
  | 'REF'
  | 'REL'
  | 'SOC'
  | 'SPY'
  | 'UAF';

/** What each sector means, as coders of events use it. */
export const sectorMeanings: Readonly<Record<Sector, string>> = {
  AGR: 'farmers and farm workers',
  BUD: 'Buddhists',
  BUS: 'companies and business people',
  COP: 'police and border guards',
  CRM: 'criminals and gangs',
  CVL: 'civilians',
  EDU: 'scholars, schools and students',
  ELI: 'former officials',
  GOV: 'the executive',
  HLH: 'public health bodies',
  JRN: 'journalists and media',
  JUD: 'courts, judges and lawyers',
  LAB: 'unions and workers',
  LEG: 'parliaments and their members',
  MED: 'doctors, nurses and hospitals',
  MIL: 'armed forces of a state',
  NGO: 'relief and aid organisations',
  PRE: 'partly recognised states',
  PRM: 'militias and paramilitaries',
  PTY: 'parties and candidates',
  REB: 'rebels and insurgents',
  REF: 'refugees and displaced people',
  REL: 'religious bodies and leaders',
  SOC: 'civil society and campaigners',
  SPY: 'secret services',
  UAF: 'armed people of unknown side',
};

type Stems = readonly (readonly [sector: Sector, stems: string])[];

/** Words that decide alone, whatever else the phrase says. */
export const decisive: Stems = [
  [
    'REF',
    'refugee displaced migrant asylum+seeker refugiad desplazad deslocad refugie deplace fluchtling gefluchtet bezhents bizhents pereselen',
  ],
  [
    'CRM',
    `gang gangs gangster gangsters cartel criminal thief thieves vandal robber burglar smuggl traffick mafia mobster syndicate supremac supremic
    hacker pirates poacher looter arsonist fugitive wanted+person racketeer drug+lord kidnapper murderer bandit hooligan
    delincuent narcotraf cartel pandill criminos quadrilha bandido trafiquant malfaiteur verbrecher krimin bande prestupn zlochyn`,
  ],
  [
    'REB',
    `rebel insurgent insurrection guerrill mujahid mujahed jihad separatist militant terrorist secession revolutionar islamist fighters extremist
    rebeld insurgent guerriller insurg rebell aufstandisch povstan boevik boyovyk terrorist`,
  ],
  [
    'PRM',
    'paramilit militia militias militiam self+defense+forces self+defence+forces vigilant milici milice miliz opolchen',
  ],
  [
    'UAF',
    `gunman gunmen mercenar armed+men armed+group armed+assailant unidentified+armed militiaman assailant attacker attackers shooter sniper
    pistolero hombres+armados homens+armados hommes+armes bewaffnet naemnik naimanets`,
  ],
  ['COP', 'cyber+police military+police riot+police immigration+inspect border+guard border+police'],
  ['EDU', 'professor scholar'],
  ['CVL', 'parents relatives schoolchild prisoner'],
  ['ELI', 'deposed ousted'],
];

/** Words that decide by their order here; a body that a role belongs to is read first ("president *of the parliament*"). */
export const usual: Stems = [
  ['PTY', 'party=  parties hopeful candidat nominee partido parti= partei partii partiia partiya kandidat'],
  [
    'LEG',
    `lawmaker lawmakers legislat senat congress congression congresswom parlament parliament assembly mp mps knesset duma bundestag rada= majlis riksdag
    folketing storting sejm bundesrat house+representatives house+commons house+lords councillor speaker+house asamblea assemblee assembleia diputad
    deputado deputes abgeordnet deputat`,
  ],
  [
    'GOV',
    `minist premier secretary+state secretary+defense secretary+defence secretary+foreign deputy+secretary undersecretary secretary chancellor government ambassador envoy
    embass consul= consulate president presiden vice+president governor mayor authorit junta cabinet monarch king= queen= prince= princess emir sultan kremlin
    white+house ombudsman state+news+agency official+news+agency national+news+agency state+run state+media central+bank commissioner diplomat
    treasury foreign+office downing administration regulator customs department official officials policymaker palace+royal tsar= ruler
    ruling+junta regime council=  gobiern govern regier ministro ministr presidente prasident premierminist kanzler botschaft embajad embaixad ambassad
    funcionari autorid autorit behord pravitel uriad uryad prezident vlast vlada posol posolst gubernator`,
  ],
  ['MIL', 'military+intelligence'],
  [
    'SPY',
    `intelligence secret+service security+service spy= spies spying espionage spymaster counterintelligence inteligenci renseignement geheimdienst razved rozvid
    servicio+secreto spetssluzhb`,
  ],
  [
    'COP',
    `police policem policewom policeofficer cop= cops gendarm constable sheriff deputy+sheriff detective carabinieri patrolm polici polizei politsi politsei poliz polic swat= trooper`,
  ],
  [
    'JUD',
    `court courts judge judges judiciar tribunal prosecut attorney magistrate lawyer jury= barrister solicitor justice= fiscal= juez jueces tribunal juiz procurador avocat juge
    gericht richter staatsanw sud= sudia prokur advokat`,
  ],
  [
    'MIL',
    `army armies military soldier troop troops navy naval fleet air+force warplane fighter+jet jets= fighter+plane destroyer frigate submarine warship battleship carrier= general= generals colonel
    lieutenant lt= gen= col= brigadier brigade battalion regiment marine marines national+guard armed+forces forces= commander admiral sergeant artillery tank= tanks missile missiles
    drone drones peacekeep bomber bombers helicopter gunship cadet conscript reservist veteran veterans general+staff infantry paratroop commando garrison
    ejercit soldad militar exercit armee soldat armed armad marin= flott voisk viisk soldat armii armiia zbroin vooruzh streitkraf truppe offizier brigad bataillon`,
  ],
  [
    'MED',
    'paramedic medic= medics doctor doctors nurse nurses hospital clinic ambulance physician surgeon medical midwi medico medecin hopital arzt krankenh vrach likar bolnits',
  ],
  ['HLH', 'health vaccin epidemiolog disease salud saude sante gesundheit zdravo'],
  [
    'NGO',
    'red+cross red+crescent crescent charity charities aid+group aid+worker aid+agency relief+group humanitarian nongovernmental ngo ngos cruz+roja cruz+vermelha croix+rouge',
  ],
  [
    'SOC',
    'human+rights civil+society rights+group activist activists campaigner advocacy watchdog league= movement= derechos+humanos direitos+humanos droits+homme menschenrecht',
  ],
  [
    'REL',
    'church pope bishop archbishop cardinal cleric clergy imam ayatollah priest rabbi monk monks pastor vatican muslim muslims christian christians jewish jews= catholic hindu hindus sikh mosque parish iglesia obispo igreja eglise eveque kirche bischof tserkov patriarch',
  ],
  ['BUD', 'buddhist'],
  [
    'AGR',
    'farmer farmers agricult peasant rancher fisherm fisherfolk grower growers shepherd campesin agricultor paysan bauern fermer',
  ],
  [
    'EDU',
    'universit college school schools teacher academic scientist researcher student students pupil think+tank institute expert experts analyst lecturer academy universidad escola ecole schule uchitel uchenn',
  ],
  [
    'JRN',
    'journalist reporter newspaper news+agency broadcaster correspondent media= television tv= radio= editor periodista jornalista journaliste zeitung zhurnalist',
  ],
  [
    'LAB',
    'union unions labour labor= worker workers striker strikers dockers miners sindicat gewerksch profsoiuz profspilk syndicat trabajador trabalhador arbeiter',
  ],
  [
    'BUS',
    'company companies firm= firms corporation corp= inc= airline airlines business businesses chairman ceo executive executives industry manufactur factory factories retailer investor bank= banks oil= producer startup employer empresa entreprise unternehm kompani banco banque',
  ],
  ['PTY', 'opposition'],
  [
    'CVL',
    `protest demonstrat rioter civilian resident people peoples villager tourist driver youth youths woman women child children boy= boys girl= girls family families
    voter citizen passenger netizen crowd victim neighbor neighbour pedestrian worshipp parent mother father spectator shopper commuter fan= fans inhabitant islander local= locals
    community communities tribe tribal tribesm teenager teen= adult elder elders visitor celebrit singer actor= actress athlete player park= prisoner hostage detainee inmate
    civil= civiles vecino vizinh habitant manifestant einwohner anwohner demonstrant zhitel mesh= protestu zhinka liud liudi`,
  ],
];

/** "former", "retired": what makes an official a former one. */
export const formerly =
  'former ex= retired erstwhile onetime disgraced exministro antiguo antigo ancien ehemalig eks= byvsh kolyshn';

/** Roles that say little: the body behind "of" says the sector. */
export const roles =
  'president chairman chairwoman chair chairperson head member members leader leaders chief director spokesman spokeswoman spokesperson official officials officer employee staff deputy vice representative delegation branch wing unit office team group fighters';
