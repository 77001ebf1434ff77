import type { SentencesData } from '../schema/sentences.ts';

const words = (text: string) => text.split(' ');

/** Spanish. */
export const sentences: SentencesData = {
  openAbbreviations: words(
    'a d EE sr sra Sr Sra Sres Srta Dr Dra D Dña Lic Ing Gral Gob Prof Profa Mons Pdte Pdta Cap Cnel Tte Sto Sta Av Avda vs cf',
  ),
  abbreviations: words('etc S.A S.L EE.UU EE UU JJ.OO a.m p.m Cía Ltda Dpto Depto Ud Uds aprox hab ej p.ej a.C d.C'),
  numberAbbreviations: words('núm Núm nº Nº No art Art arts Arts pág Pág págs cap vol tel Tel'),
  starters: words(
    'el la los las un una unos unas este esta estos estas ese esa eso esto aquel él ella ellos ellas lo su sus y pero o si cuando como mientras aunque según tras desde hasta por para en con sin sobre entre ante no ya también además sin se le les hay fue es son qué quién cómo dónde cuándo según al del',
  ),
  ordinalStop: false,
  spacedThousands: false,
  hyphen: 'keep',
  joinedPrefixes: [],
  endings: [],
  beginnings: [],
  divided: {},
  closedClass: {
    DET: 'el la los las un una unos unas este esta estos estas ese esa esos esas su sus mi nuestro cada otro otra otros otras todo toda todos todas',
    ADP: 'de en a por para con sin sobre entre desde hasta contra ante bajo tras según durante del al mediante',
    CCONJ: 'y e o u pero ni sino',
    SCONJ: 'que si porque aunque como cuando mientras',
    PRON: 'se lo le les él ella ellos ellas que quien nos me te yo usted esto eso',
    AUX: 'es son fue era ser sido han ha había haber está están estaba fueron será sería eran',
    ADV: 'no ya más muy también ayer hoy mañana además ahora tan aquí así donde',
    NUM: 'uno dos tres cuatro cinco seis siete ocho nueve diez cien mil millón millones',
    VERB: 'dijo dice afirmó señaló anunció aseguró explicó tiene hay acusó informó',
  },
};
