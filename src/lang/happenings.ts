import { packOf } from './index.ts';
import { wordSet } from './mood.ts';
import { isUnsupported } from './unsupported.ts';

const tables = new Map<string, ReadonlySet<string>>();

/** True for a noun that names something that happens ("announcement", "arrival", "attack"). Lemma in lower case. */
export function namesHappening(lemma: string, lang: string): boolean {
  let table = tables.get(lang);
  if (table === undefined) {
    const { events } = packOf(lang);
    table = isUnsupported(events)
      ? new Set()
      : wordSet([events.happenings ?? '', ...Object.values(events.codes).map(({ nouns }) => nouns)].join(' '));
    tables.set(lang, table);
  }
  return table.has(lemma);
}
