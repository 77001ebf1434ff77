import type { SentencesData } from '../../lang/schema/sentences.ts';
import type { Upos } from '../../model/index.ts';

/** Tags without a model: closed-class words, shapes, and capitals inside a sentence. */
export type CrudeTagger = (word: string, first: boolean) => Upos;

/** Builds the crude tagger of a pack; about 75 % right on English, enough to find names and marks. */
export function crudeTagger(data?: SentencesData): CrudeTagger {
  const tags = new Map<string, Upos>();
  for (const [upos, words] of Object.entries(data?.closedClass ?? {}))
    for (const word of words.split(' ')) if (!tags.has(word)) tags.set(word, upos as Upos);
  return (word, first) => {
    if (/^[\p{P}]+$/u.test(word) && !/^[%&]$/u.test(word)) return tags.get(word) ?? 'PUNCT';
    if (/^[\p{S}%&]+$/u.test(word)) return 'SYM';
    if (/^[+-]?\d/u.test(word)) return 'NUM';
    const known = tags.get(word.toLowerCase().replaceAll('’', "'"));
    if (known !== undefined) return known;
    if (/^\p{Lu}/u.test(word) && !first) return 'PROPN';
    return 'NOUN';
  };
}
