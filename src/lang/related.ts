import { stemOf } from '../base/stems.ts';
import type { LangCode } from '../model/index.ts';
import { related as english } from './en/related.ts';

const tables = new Map<LangCode, ReadonlyMap<string, string>>([['en', buildTable(english, 'en')]]);

/** One name for all words of one meaning in news language; the stem itself for a word in no group. */
export function meaningOf(lemma: string, lang: LangCode): string {
  const stem = stemOf(lemma, lang);
  return tables.get(lang)?.get(stem) ?? stem;
}

function buildTable(groups: readonly string[], lang: LangCode): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const group of groups) {
    const [first, ...others] = group.split(' ') as [string, ...string[]];
    for (const word of [first, ...others]) table.set(stemOf(word, lang), `=${first}`);
  }
  return table;
}
