import { Kind } from './lexicon.ts';
import type { NameSpan, WordSentence } from './words.ts';

/** Cuts a country off the front of a person's name: Russian says "the president of Serbia" without "of". */
export function splitCountries(spans: readonly NameSpan[], sentences: readonly WordSentence[]): NameSpan[] {
  return spans.flatMap((span) => {
    const { words } = sentences[span.sentence]!;
    const size = span.last - span.first;
    if (span.type !== 'PER' || size < 2 || !(words[span.first]!.kinds & Kind.country)) return [span];
    if (size === 2 && !isGiven(words[span.first + 1]!.kinds) && !words[span.last]?.isUpper) return [span];
    return [
      { ...span, last: span.first + 1, type: 'LOC' as const, rule: 'entities/country-name' },
      { ...span, first: span.first + 1, rule: 'entities/cut-country' },
    ];
  });
}

/** Joins a realm and the country it is of ("Kingdom of Norway"), and a given name and its surname. */
export function joinNames(spans: readonly NameSpan[], sentences: readonly WordSentence[]): NameSpan[] {
  const out: NameSpan[] = [];
  for (const span of spans) {
    const before = out.at(-1);
    const { words } = sentences[span.sentence]!;
    if (before?.sentence === span.sentence && isRealm(words, before, span))
      out[out.length - 1] = { ...before, last: span.last, type: 'LOC', rule: 'entities/realm' };
    else if (before?.sentence === span.sentence && isOneName(words, before, span))
      out[out.length - 1] = { ...before, last: span.last, rule: 'entities/given-name' };
    else out.push(withGivenName(span, words, before?.sentence === span.sentence ? before.last : 0));
  }
  return out;
}

const isGiven = (kinds: number) => (kinds & (Kind.maleName | Kind.femaleName)) !== 0;

/** A lone surname and the given name before it that was passed over; no word before `from` is free. */
function withGivenName(span: NameSpan, words: WordSentence['words'], from: number): NameSpan {
  const before = words[span.first - 1];
  if (span.type !== 'PER' || span.last - span.first > 1 || span.first <= from || !before?.isUpper) return span;
  const isName = isGiven(before.kinds) && !(before.kinds & (Kind.title | Kind.honorific | Kind.notName | Kind.country));
  return isName ? { ...span, first: span.first - 1, rule: 'entities/given-name' } : span;
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

/** A given name and the surname right after it. */
function isOneName(words: WordSentence['words'], a: NameSpan, b: NameSpan): boolean {
  return a.type === 'PER' && b.type === 'PER' && a.last === b.first && isGiven(words[a.last - 1]!.kinds);
}
