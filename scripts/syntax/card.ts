/** Treebanks behind each language's model, with their licences. */
const treebanks: Readonly<Record<string, readonly [data: string, licence: string]>> = {
  en: ['EWT (CC BY-SA 4.0), GUM (CC BY 4.0 and similar)', 'CC BY-SA 4.0'],
  es: ['GSD, PUD (CC BY-SA)', 'CC BY-SA 4.0'],
  pt: ['Bosque, PUD (CC BY-SA 4.0)', 'CC BY-SA 4.0'],
  fr: ['Sequoia (LGPL-LR), GSD, PUD (CC BY-SA 4.0)', 'CC BY-SA 4.0 and LGPL-LR'],
  de: ['GSD, PUD (CC BY-SA)', 'CC BY-SA 4.0'],
  ru: ['GSD, Taiga, PUD (CC BY-SA)', 'CC BY-SA 4.0'],
  uk: ['IU (CC BY-NC-SA 4.0)', 'CC BY-NC-SA 4.0: **not for commercial use**'],
};

/** What a model card says of one language. */
export interface Card {
  readonly lang: string;
  readonly sentences: number;
  readonly scores: string;
}

/** The model card, as Markdown. */
export function modelCard({ lang, sentences, scores }: Card): string {
  const [data, licence] = treebanks[lang] ?? ['?', '?'];
  return `# Syntax model: ${lang}

Tags, lemmas and dependency trees after Universal Dependencies v2; see docs/syntax.md for the method.

- Data: training parts of the Universal Dependencies treebanks ${data}; ${sentences} sentences.
- Licence of the weights: ${licence}.
- Scores on their development parts, gold words, all tokens, relations without subtype (LAS+ with it): ${scores}
- Rebuild: \`npx tsx scripts/train-syntax.ts ${lang}\` (deterministic; needs the treebanks, see eval/).
- Without this file sentences and words are still found; tags are crude and trees flat.
`;
}
