import { Kind } from './lexicon.ts';
import type { NameSpan, WordSentence } from './words.ts';

/** Joins a realm and the country it is of: "Kingdom of Norway", "United States of America", "Republic of Ireland". */
export function joinRealms(spans: readonly NameSpan[], sentences: readonly WordSentence[]): NameSpan[] {
  const out: NameSpan[] = [];
  for (const span of spans) {
    const before = out.at(-1);
    const { words } = sentences[span.sentence]!;
    if (before?.sentence === span.sentence && isRealm(words, before, span))
      out[out.length - 1] = { ...before, last: span.last, type: 'LOC', rule: 'entities/realm' };
    else out.push(span);
  }
  return out;
}

function isRealm(words: WordSentence['words'], a: NameSpan, b: NameSpan): boolean {
  if (a.type === 'PER' || b.type !== 'LOC' || b.first - a.last !== 1) return false;
  if (!/^(?:of|de|da|do|del)$/u.test(words[a.last]!.text)) return false;
  const realm = /^(?:States|Kingdom|Republic|Emirate|Sultanate|Federation|República|Reino|Estados)$/u;
  return (
    realm.test(words[a.last - 1]!.text) &&
    (words[b.first]!.kinds & Kind.country || words[b.first]!.text === 'America') !== 0
  );
}
