import type { SentencesData } from '../schema/sentences.ts';

const words = (text: string) => text.split(' ');

/** German. */
export const sentences: SentencesData = {
  openAbbreviations: words(
    'v n z Hr Fr Hrn Dr Prof Gen St Nr Abs bzw vgl sog gest geb rd Dipl Ing Hl ca evtl ggf inkl',
  ),
  abbreviations: words(
    'Chr B usw etc u.a z.B d.h Co Inc Corp Str Jan Feb Apr Aug Sept Okt Nov Dez Mio Mrd Tsd Mill bspw n.Chr v.Chr Chr St USA Kl Jh Jhdt o.ä u.s.w',
  ),
  numberAbbreviations: words('Art S Bd Kap Tel Abb Ziff'),
  starters: words(
    'der die das den dem ein eine einen einem einer dieser diese dieses er sie es wir ihr ich man sein seine ihre und aber oder wenn als wie während obwohl nach seit vor bei mit ohne auf über unter zwischen in im am an zum zur von vom für gegen durch auch nicht so dann da damit dabei dort hier zudem außerdem allerdings jedoch laut was wer wo doch denn nun',
  ),
  ordinalStop: true,
  spacedThousands: false,
  hyphen: 'keep',
  joinedPrefixes: [],
  endings: [],
  beginnings: [],
  divided: {},
  closedClass: {
    DET: 'der die das den dem des ein eine einen einem einer eines dieser diese dieses diesem diesen kein keine keinen seine seinen ihr ihre ihren alle jeder jede',
    ADP: 'von in an auf mit zu bei nach aus für über unter durch gegen um vor seit während zwischen ohne wegen im am zum zur vom beim ins laut bis',
    CCONJ: 'und oder aber sondern sowie denn',
    SCONJ: 'dass daß weil wenn ob obwohl nachdem als bevor damit',
    PRON: 'er sie es wir ich ihr man sich ihm ihn ihnen uns wer was',
    AUX: 'ist sind war waren wird werden wurde wurden hat haben hatte hatten sein kann können soll sollen muss müssen will wollen worden',
    ADV: 'auch noch nur schon so heute gestern morgen sehr bereits mehr dort hier dann jedoch',
    PART: 'nicht zu',
    NUM: 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf hundert tausend',
    VERB: 'sagte sagt erklärte teilte berichtete warf kündigte',
  },
};
