import type { SentencesData } from '../schema/sentences.ts';

const words = (text: string) => text.split(' ');

/** English. */
export const sentences: SentencesData = {
  openAbbreviations: words(
    'Drs Mr Mrs Ms Mx Messrs Dr Prof Rev Hon Fr Gov Lt Col Maj Capt Cmdr Gen Brig Sgt Cpl Pvt Adm Sen Rep Reps Sens Pres Supt Insp Det Amb Atty Mt St Sts Ft Asst Assoc MR MRS MS DR vs cf viz',
  ),
  abbreviations: words(
    'Inc Corp Co Ltd Bros Plc LLC Jr Sr Esq Ave Blvd Rd Hwy Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Dept Dist Univ Ala Ariz Ark Calif Colo Conn Fla Ga Ill Ind Kan Ky Md Mass Mich Minn Miss Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que Govt Intl etc al est approx Ph.D M.D B.A M.A D.C U.S U.K U.N E.U a.m p.m e.g i.e',
  ),
  numberAbbreviations: words('No Nos no nos Art art Sec sec Ch ch pp p Vol vol para Fig fig c ca'),
  starters: words(
    "the a an this that these those he she it they we you i his her its their our my your there here but and or so yet if when while as at by for from in on to with after before since until although though because however meanwhile moreover according what who why how where which some many most all both each every no not now then one two three several earlier later last next under over despite during about it's he's that's she's they're we're i'm",
  ),
  ordinalStop: false,
  spacedThousands: false,
  hyphen: 'split',
  joinedPrefixes: words('e re non co pre anti ex semi multi un de uh mid pro sub ultra inter counter'),
  endings: ["n't", "'s", "'re", "'ve", "'ll", "'d", "'m"],
  beginnings: [],
  divided: { cannot: 3, gonna: 3, wanna: 3, gotta: 3, gimme: 3, lemme: 3 },
  closedClass: {
    DET: 'the a an this that these those every each some any no all both another',
    ADP: 'of in on at by for from with into about against between among during under over through within without across near behind since until despite toward towards upon amid per via',
    CCONJ: 'and or but nor yet',
    SCONJ: 'if because although though while whereas unless whether',
    PRON: 'i you he she it we they me him her us them who whom which what his its their our my your mine himself herself itself themselves something nothing everyone someone there',
    AUX: "is are was were be been being am has have had do does did will would can could may might must shall should 's 're 've 'll 'd 'm ca wo",
    PART: "to not n't ’",
    ADV: 'now then here also still already only just very too again never always however today yesterday tomorrow soon later when where how why',
    NUM: 'one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion trillion',
    VERB: 'said says say told accused announced denied warned added asked called made took came went',
  },
};
