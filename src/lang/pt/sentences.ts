import type { SentencesData } from '../schema/sentences.ts';

const words = (text: string) => text.split(' ');

/** Portuguese. */
export const sentences: SentencesData = {
  openAbbreviations: words(
    'Mr Mrs sr sra Sr Sra Srs Dr Dra Prof Profa Eng Gen Cel Cap Maj D Exmo Exma St Sto Sta Av vs cf',
  ),
  abbreviations: words('etc S.A Ltda Lda Cia Dep Depto aprox hab ex p.ex a.C d.C E.U.A EUA jr Jr'),
  numberAbbreviations: words('núm nº Nº No no. art Art arts Arts pág Pág págs p pp cap vol tel Tel n'),
  starters: words(
    'o a os as um uma uns umas este esta estes estas esse essa isso isto aquele ele ela eles elas seu sua e mas ou se quando como enquanto embora segundo após desde até por para em com sem sobre entre não já também além ao à no na nos nas do da há foi é são que quem onde',
  ),
  ordinalStop: false,
  spacedThousands: false,
  hyphen: 'keep',
  joinedPrefixes: [],
  endings: [],
  beginnings: [],
  divided: {},
  closedClass: {
    DET: 'o a os as um uma uns umas este esta estes estas esse essa seu sua seus suas cada outro outra todo toda todos todas',
    ADP: 'de em a por para com sem sobre entre desde até contra sob após segundo durante do da dos das no na nos nas ao aos à às pelo pela pelos pelas num numa',
    CCONJ: 'e ou mas nem',
    SCONJ: 'que se porque embora como quando enquanto',
    PRON: 'se lhe lhes ele ela eles elas que quem nos me eu você isso isto',
    AUX: 'é são foi era ser sido tem têm tinha foram está estão estava será seria eram',
    ADV: 'não já mais muito também ontem hoje amanhã além agora aqui assim onde',
    NUM: 'um dois duas três quatro cinco seis sete oito nove dez cem mil milhão milhões',
    VERB: 'disse afirmou anunciou explicou tem há acusou informou',
  },
};
