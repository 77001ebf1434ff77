import type { LangCode } from '../model/index.ts';

/** How a language says where pictures and documents come from. */
export interface ProvenanceWords {
  /** What is provided. */
  readonly thing: RegExp;
  /** Lemmas of providing. */
  readonly release: RegExp;
  /** Prepositions that lead to the provider or the place of publication. */
  readonly through: RegExp;
}

/** By language; others compare no providers. */
export const provenanceWords: Readonly<Record<LangCode, ProvenanceWords>> = {
  en: {
    thing: /\b(?:images?|pictures?|photos?|photographs?|videos?|footage|film|clips?|recordings?|documents?)\b/iu,
    release: /^(?:release|publish|post|share|air|broadcast|show|provide|distribute|issue|circulate|upload)$/u,
    through: /^(?:on|by|from|via|in)$/iu,
  },
  es: {
    thing: /\b(?:im[aá]gen(?:es)?|fotos?|fotograf[ií]as?|v[ií]deos?|grabaci[oó]n(?:es)?|documentos?)\b/iu,
    release: /^(?:difundir|publicar|compartir|emitir|mostrar|divulgar)$/u,
    through: /^(?:en|por|de|desde|a través de)$/iu,
  },
  fr: {
    thing: /\b(?:images?|photos?|photographies?|vid[ée]os?|enregistrements?|documents?)\b/iu,
    release: /^(?:diffuser|publier|partager|montrer|poster)$/u,
    through: /^(?:sur|par|de|dans|via)$/iu,
  },
};
