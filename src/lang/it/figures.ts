import type { FiguresData } from '../schema/figures.ts';
import { list, measuresOf, named, populationsOf, spread, words } from '../schema/figures-words.ts';

const tens = ['venti', 'trenta', 'quaranta', 'cinquanta', 'sessanta', 'settanta', 'ottanta', 'novanta'];
const units = ['uno', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove'];
const belowTwenty = 'dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove'.split(
  ' ',
);

/** Numbers to 99, which Italian writes as one word: "ventuno", "quarantotto". */
function belowHundred(): Record<number, string> {
  const table: Record<number, string> = {};
  for (const [i, unit] of units.entries()) table[i + 1] = unit;
  for (const [i, word] of belowTwenty.entries()) table[i + 10] = word;
  for (const [i, ten] of tens.entries()) {
    const value = (i + 2) * 10;
    table[value] = ten;
    for (const [k, unit] of units.entries())
      table[value + k + 1] = /^[ou]/u.test(unit) ? ten.slice(0, -1) + unit : ten + unit;
  }
  return table;
}

/** Hundreds joined with what follows: "duecentocinquanta". */
function numerals(): Record<number, string> {
  const small = belowHundred();
  const table: Record<number, string> = { 0: 'zero' };
  for (const [value, word] of Object.entries(small)) {
    const accented = Number(value) > 20 && word.endsWith('tre') ? `${word}|${word.slice(0, -1)}é` : word;
    table[Number(value)] = Number(value) === 1 ? "un|uno|una|un'" : accented;
  }
  for (let hundred = 1; hundred <= 9; hundred++) {
    const head = hundred === 1 ? 'cento' : `${units[hundred - 1]}cento`;
    table[hundred * 100] = head;
    for (const [value, word] of Object.entries(small)) table[hundred * 100 + Number(value)] = head + word;
  }
  return table;
}

export const figures: FiguresData = {
  decimal: ',',
  spaceGroups: false,
  apostropheInWords: false,
  compounds: false,
  numerals: spread({
    ...numerals(),
    2000: 'duemila',
    3000: 'tremila',
    4000: 'quattromila',
    5000: 'cinquemila',
    6000: 'seimila',
    7000: 'settemila',
    8000: 'ottomila',
    9000: 'novemila',
    10000: 'diecimila',
    12000: 'dodicimila',
    15000: 'quindicimila',
    20000: 'ventimila',
    30000: 'trentamila',
    40000: 'quarantamila',
    50000: 'cinquantamila',
    100000: 'centomila',
    200000: 'duecentomila',
  }),
  multipliers: spread({
    1e3: 'mila|mille',
    1e6: 'milione|milioni|mln',
    1e9: 'miliardo|miliardi|mld',
    1e12: 'bilione|bilioni',
  }),
  bareMultipliers: ['mille'],
  suffixes: { k: 1e3, K: 1e3, M: 1e6, mln: 1e6, mld: 1e9, bn: 1e9 },
  moneySuffixes: { m: 1e6, b: 1e9 },
  collectives: {
    dozzina: 12,
    paio: 2,
    decina: 10,
    ventina: 20,
    trentina: 30,
    quarantina: 40,
    cinquantina: 50,
    sessantina: 60,
    centinaio: 100,
    migliaio: 1000,
  },
  vague: { dozzine: 12, decine: 10, centinaia: 100, migliaia: 1e3 },
  of: ['di'],
  articles: ['un', 'una', 'uno'],
  joiners: ['e'],
  joinerMin: 100,
  points: ['virgola', 'punto'],
  fractions: spread({
    0.5: 'mezzo|mezza|metà',
    0.3333333333333333: 'terzo|terzi',
    0.25: 'quarto|quarti',
    0.2: 'quinto|quinti',
    0.16666666666666666: 'sesto|sesti',
    0.14285714285714285: 'settimo|settimi',
    0.125: 'ottavo|ottavi',
    0.1111111111111111: 'nono|noni',
    0.1: 'decimo|decimi',
    0.01: 'centesimo|centesimi',
    0.001: 'millesimo|millesimi',
  }),
  fractionEndings: ['esimi', 'esimo'],
  overs: ['su'],
  bareFractions: ['mezzo', 'mezza', 'metà'],
  andHalf: ['e mezzo', 'e mezza'],
  minus: ['meno'],
  currencies: named({
    USD: 'dollaro|dollari|usd|dollari americani|dollari statunitensi|dollaro statunitense',
    EUR: 'euro|eur',
    GBP: 'sterlina|sterline|gbp',
    JPY: 'yen',
    CNY: 'yuan',
    RUB: 'rublo|rubli',
    UAH: 'grivnia|grivnie|grivne',
    CHF: 'franco svizzero|franchi svizzeri',
    INR: 'rupia|rupie|rupie indiane',
    SEK: 'corona svedese|corone svedesi',
    NOK: 'corona norvegese|corone norvegesi',
    TRY: 'lira turca|lire turche',
    ITL: 'lire|lira',
    franc: 'franco|franchi',
    mark: 'marco|marchi',
    peso: 'peso|pesos',
    crown: 'corona|corone',
    dinar: 'dinaro|dinari',
    BRL: 'real|reais',
    KRW: 'won',
    cent: 'centesimi|centesimo',
  }),
  percents: ['%', 'per cento', 'percento'],
  units: named({
    'percentage point': 'punto percentuale|punti percentuali',
    'basis point': 'punti base',
    point: 'punti|punto',
    kilometre: 'km|chilometro|chilometri',
    metre: 'm|metro|metri',
    centimetre: 'cm|centimetro|centimetri',
    millimetre: 'mm|millimetro|millimetri',
    mile: 'miglio|miglia',
    foot: 'piedi|piede',
    inch: 'pollici|pollice',
    'square kilometre': 'km²|km2|chilometri quadrati|chilometro quadrato|km quadrati',
    'square metre': 'm²|m2|mq|metri quadrati|metro quadrato',
    hectare: 'ettaro|ettari|ha',
    'cubic metre': 'm³|m3|mc|metri cubi|metro cubo',
    kilogram: 'kg|chilo|chili|chilogrammo|chilogrammi',
    gram: 'g|gr|grammo|grammi',
    milligram: 'mg|milligrammi',
    tonne: 't|tonnellata|tonnellate',
    pound: 'libbra|libbre',
    ounce: 'oncia|once',
    litre: 'l|litro|litri',
    millilitre: 'ml|millilitri',
    gallon: 'gallone|galloni',
    barrel: 'barile|barili',
    'degree Celsius': '°c|° c|gradi celsius|gradi centigradi|grado centigrado|grado celsius',
    'degree Fahrenheit': '°f|° f|gradi fahrenheit|grado fahrenheit',
    degree: 'grado|gradi|°',
    'kilometre per hour': "km / h|chilometri orari|chilometri all'ora|km orari|km all'ora",
    'metre per second': 'm / s|metri al secondo',
    knot: 'nodi|nodo',
    hertz: 'hz|hertz',
    watt: 'watt|W',
    kilowatt: 'kw|kilowatt|chilowatt',
    megawatt: 'MW|megawatt',
    gigawatt: 'gw|gigawatt',
    'kilowatt hour': 'kwh|kilowattora|chilowattora',
    horsepower: 'cv|cavalli',
    byte: 'byte',
    megabyte: 'MB|mb|megabyte|mega',
    gigabyte: 'gb|gigabyte|giga',
    terabyte: 'tb|terabyte',
  }),
  timeUnits: named({
    second: 'secondo|secondi',
    minute: 'minuto|minuti|min',
    hour: 'ora|ore|h',
    day: 'giorno|giorni|giornata|giornate',
    week: 'settimana|settimane',
    month: 'mese|mesi',
    year: 'anno|anni',
    decade: 'decennio|decenni',
    century: 'secolo|secoli',
  }),
  per: ['per', 'al', 'alla', "all'", 'ogni', 'a'],
  ageAfter: ['di età', "d'età", 'di vita'],
  ageBefore: ["all'età di", 'età di', 'di età', 'a'],
  modifiersBefore: {
    circa: 'about',
    'all’incirca': 'about',
    'intorno a': 'about',
    'intorno ai': 'about',
    'attorno a': 'about',
    'più o meno': 'about',
    approssimativamente: 'about',
    quasi: 'nearly',
    almeno: 'at-least',
    'come minimo': 'at-least',
    minimo: 'at-least',
    'un minimo di': 'at-least',
    'non meno di': 'at-least',
    'più di': 'more-than',
    oltre: 'more-than',
    'poco più di': 'more-than',
    'superiore a': 'more-than',
    'superiori a': 'more-than',
    'poco meno di': 'nearly',
    'al massimo': 'up-to',
    'un massimo di': 'up-to',
    massimo: 'up-to',
    'fino a': 'up-to',
    'sino a': 'up-to',
    'non più di': 'up-to',
    'meno di': 'fewer-than',
    'inferiore a': 'fewer-than',
    'inferiori a': 'fewer-than',
    esattamente: 'exact',
    solo: 'exact',
    soltanto: 'exact',
    appena: 'exact',
    altri: 'exact',
    altre: 'exact',
    diversi: 'vague',
    diverse: 'vague',
    '>': 'more-than',
    '<': 'fewer-than',
    '~': 'about',
  },
  modifiersAfter: {
    'o più': 'at-least',
    'o meno': 'up-to',
    circa: 'about',
    'come minimo': 'at-least',
    '+': 'at-least',
  },
  rangeJoins: ['a', 'o', '-', '–', '—'],
  rangeOpeners: { tra: ['e', 'ed'], fra: ['e', 'ed'], da: ['a'], dai: ['ai'], dalle: ['alle'] },
  designators: words(
    'numero n nn articolo art pagina pag capitolo comma linea strada canale camera appartamento volo grado gruppo volume versione modello tipo livello stagione risoluzione sezione chilometro autostrada via viale corso piazza legge distretto giornata turno sala porta unità decreto',
  ),
  addressWords: words('via viale corso piazza'),
  ordinalEnds: ['º', '°', 'ª', 'o', 'a'],
  stops: words(`
    il lo la i gli le l un uno una questo questa questi queste quel quello quella quei quelle mio suo sua suoi sue loro nostro
    nostra che chi cui quale quali dove quando mentre e ed o oppure ma né di del dello della dei degli delle in nel nello nella nei
    negli nelle a al allo alla ai agli alle da dal dallo dalla dai dagli dalle su sul sulla sui sulle per con senza tra fra verso
    contro durante dopo prima secondo come se perché anche è sono era erano fu furono essere stato stata stati state ha hanno aveva
    avevano avere non sì si ci mi ti vi ne già più molto meno anche solo ieri oggi domani ha detto morti morto feriti rimasti rimaste
    risultano restano seguono fa poi lunedì martedì mercoledì giovedì venerdì sabato domenica compresi compresa inclusi`),
  determiners: words("il lo la i gli le l' questi queste quei quelle suoi sue loro nostri"),
  singulars: ['altro', 'altra', 'suo', 'sua'],
  auxiliaries: words('è sono era erano fu furono ha hanno aveva avevano stato stata stati state'),
  verbs: [],
  purposes: ['per', 'in'],
  bringers: words('porta portando portato sale salito salita'),
  results: words('a fino'),
  conjunctions: ['e', 'ed'],
  plurals: words('gente'),
  pluralEndings: ['i', 'e'],
  populations: populationsOf({
    civilian: 'civile|civili|residenti|abitanti|passanti',
    child: 'bambino|bambina|bambini|bambine|minore|minori|minorenni|neonato|neonati|adolescente|adolescenti',
    woman: 'donna|donne|madre|madri|moglie|sorella|figlia',
    man: 'uomo|uomini|padre|fratello|figlio',
    soldier: 'soldato|soldati|militare|militari|riservisti|truppe|marinai|mercenari|effettivi',
    fighter:
      'combattente|combattenti|miliziano|miliziani|ribelle|ribelli|guerriglieri|terrorista|terroristi|aggressori',
    police: 'poliziotto|poliziotti|agente|agenti|carabiniere|carabinieri',
    protester: 'manifestante|manifestanti|attivista|attivisti',
    refugee: 'rifugiato|rifugiati|migrante|migranti|profugo|profughi|richiedenti',
    displaced: 'sfollato|sfollati',
    journalist: 'giornalista|giornalisti|reporter',
    'aid-worker': 'soccorritore|soccorritori|pompiere|pompieri|volontari|medici|sanitari',
    prisoner: 'prigioniero|prigionieri|ostaggio|ostaggi|detenuti',
    student: 'studente|studenti|alunno|alunni',
    worker: 'lavoratore|lavoratori|operaio|operai|dipendente|dipendenti|minatori|marinaio',
    passenger: 'passeggero|passeggeri|turista|turisti|autista|pellegrini|viaggiatori',
    person:
      'altri|altre|famiglia|famiglie|persona|persone|gente|vittima|vittime|individui|cittadino|cittadini|adulti|giovane|giovani|morti|feriti|familiari|membri|corpi|cadaveri|superstiti|sopravvissuti|sospetti',
  }),
  persons: list(
    'persona|uomo|donna|bambino|bambina|minore|giovane|adolescente|neonato|soldato|militare|poliziotto|agente|carabiniere|studente|giornalista|autista|operaio|manifestante|anziano|anziana|turista|passeggero|civile|medico|pompiere|pescatore|minatore|ragazzo|ragazza',
  ),
  measures: measuresOf({
    killed: {
      after:
        'morti|morte|morto|morta|uccisi|uccise|ucciso|uccisa|sono morti|sono morte|è morto|è morta|hanno perso la vita|ha perso la vita|sono rimasti uccisi|sono state uccise|sono stati uccisi|assassinati|deceduti|senza vita|perirono|morirono',
      before:
        'uccide|uccidono|uccidendo|ha ucciso|hanno ucciso|uccise|uccisero|sono morti|sono morte|morte di|uccisione di|omicidio di|ha causato|ha provocato|vita di|morti :|costato la vita a',
      head: 'morti|morto|morte|decessi|vittime mortali|cadaveri|corpi|omicidi|uccisioni|vittime accertate',
      toll: 'morti|decessi|numero dei morti|numero delle vittime|bilancio|bilancio delle vittime|vittime',
    },
    injured: {
      after: 'feriti|ferite|ferito|ferita|sono rimasti feriti|sono rimaste ferite|ricoverati|ricoverate|in ospedale',
      before: 'ferendo|ha ferito|hanno ferito|ferì|ferirono|feriti :',
      head: 'feriti|ferite|ferito|ricoverati',
      toll: 'numero dei feriti|feriti',
    },
    casualties: { head: 'vittime|perdite', toll: 'vittime' },
    missing: {
      after: 'dispersi|dispersa|disperso|scomparsi|scomparse|scomparso|intrappolati',
      head: 'dispersi|scomparsi',
    },
    detained: {
      after: 'arrestati|arrestate|arrestato|arrestata|fermati|fermate|fermato|in manette|in custodia|incarcerati',
      before: 'ha arrestato|hanno arrestato|arrestò|arrestarono|arresto di|fermo di',
      head: 'arresti|arrestati|fermi|detenuti|prigionieri|prigionieri di guerra',
    },
    abducted: {
      after: 'rapiti|rapite|rapito|rapita|sequestrati',
      before: 'ha rapito|hanno rapito|rapimento di',
      head: 'ostaggi|rapimenti',
    },
    released: {
      after: 'liberati|liberate|liberato|rilasciati|rilasciate',
      before: 'ha liberato|liberazione di|rilascio di',
    },
    displaced: {
      after: 'sfollati|sfollate|senza casa|senza tetto|hanno lasciato le loro case',
      head: 'sfollati|sfollati interni',
    },
    refugees: {
      after: 'fuggiti|fuggite|hanno attraversato il confine|hanno lasciato il paese|rifugiati',
      head: 'rifugiati|profughi|migranti|richiedenti asilo',
    },
    evacuated: {
      after: 'evacuati|evacuate|evacuato',
      before: 'ha evacuato|hanno evacuato|evacuazione di',
      head: 'evacuati|evacuazioni',
    },
    rescued: {
      after: 'salvati|salvate|soccorsi|soccorse|tratti in salvo|messi in salvo|estratti vivi',
      before: 'ha salvato|hanno salvato|salvataggio di',
      head: 'superstiti|sopravvissuti',
    },
    affected: { after: 'colpiti|colpite|senza elettricità|senza acqua|senza luce|senza corrente', head: 'colpiti' },
    infected: { after: 'contagiati|contagiate|infettati', head: 'contagi|casi|infezioni|positivi|casi confermati' },
    mobilised: { after: 'mobilitati|richiamati|arruolati', before: 'mobilitazione di|richiamo di' },
    troops: { weakHead: 'soldati|truppe|militari|riservisti|combattenti|effettivi|ribelli' },
    police: { weakHead: 'poliziotti|agenti|carabinieri' },
    protesters: {
      weakHead: 'manifestanti|partecipanti',
      after: 'hanno manifestato|hanno marciato|hanno protestato|sono scesi in piazza',
    },
    attacks: { weakHead: 'attacchi|bombardamenti|raid|raid aerei|esplosioni|attentati|offensive|scontri' },
    weapons: { weakHead: 'missili|razzi|droni|bombe|proiettili|mine|armi|granate|fucili|munizioni' },
    vehicles: {
      weakHead: 'carri armati|veicoli|blindati|aerei|elicotteri|navi|camion|autobus|velivoli|auto|imbarcazioni',
    },
    buildings: { weakHead: 'case|abitazioni|edifici|scuole|ospedali|palazzi|ponti' },
    damage: { head: 'danni|perdite', toll: 'danni|perdite' },
    magnitude: { before: 'magnitudo|magnitudo di' },
  }),
  up: words(
    'salito salita saliti sale salgono aumentato aumentata aumenta aumentano cresciuto cresciuta cresce crescono guadagnato guadagna salire aumentare crescere',
  ),
  down: words(
    'sceso scesa scesi scende scendono calato calata cala diminuito diminuita diminuisce perso perde ridotto ridotta riduce caduto cade scendere calare diminuire ridurre',
  ),
  changeLinks: words('un una del dello di circa quasi altri altre'),
  changeBy: ['del', 'dello', "dell'", 'di'],
  negations: words('non né mai senza nega negano negò nessun nessuno nessuna'),
  hypotheticals: [
    ...words(
      'serve servono necessari necessario chiede chiedono chiesto piano piani prevede prevedono teme temono potrebbe potrebbero può possono vuole vogliono propone spera sperano minaccia minacciano promette obiettivo dovrà dovranno sarà saranno invierà invieranno se',
    ),
    'bisogno di',
  ],
  modals: words('potrebbero potrebbe saranno sarà dovranno possono'),
  parts: words('compresi comprese compreso compresa inclusi incluse incluso inclusa loro tra fra cui'),
  moments: ['da', 'finora', 'fino a ora', 'fino ad oggi', 'fino a'],
  clauseStarts: words('ma perché mentre dopo prima quando che chi dove'),
};
