import { getOrMake } from '../base/get-or-make.ts';
import type { Upos } from '../model/index.ts';

/**
 * Lemmas by ending: for each tag, the longest known ending of the word (or the whole word, written `^word`) names a
 * rule, which cuts letters off the end and adds others. Learned by `scripts/syntax/lemma-rules.ts`.
 */
export interface LemmaTable {
  /** `l` or `k` (lower-case the word first, or keep it), how many letters to cut, what to add: `l1y`, `k0`. */
  readonly rules: readonly string[];
  /** By tag: ending → index into `rules`. */
  readonly endings: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Longest ending, apart from whole words, in units. */
export const endingUnitsMax = 6;

/** Tags whose words keep their capitals when no rule is known. */
const capitalised: ReadonlySet<Upos> = new Set<Upos>(['PROPN', 'X', 'SYM']);

/** Forms remembered; beyond it the memory is emptied. */
const formsMax = 40_000;

/** Gives lemmas, and remembers them per tag and form. */
export class Lemmatiser {
  readonly #table: LemmaTable;
  /** By tag, then form. */
  readonly #known = new Map<string, Map<string, string>>();
  #size = 0;

  constructor(table: LemmaTable) {
    this.#table = table;
  }

  /** The lemma of a form with a fine tag (`VERB|Tense=Past`), whose first part is the coarse one. */
  lemma(form: string, tag: string, upos: Upos): string {
    const known = this.#known.get(tag)?.get(form);
    if (known !== undefined) return known;
    if (this.#size++ >= formsMax) {
      this.#known.clear();
      this.#size = 1;
    }
    const lemma = lemmaByTable(this.#table, form, [tag, upos]);
    getOrMake(this.#known, tag, () => new Map<string, string>()).set(form, lemma);
    return lemma;
  }
}

/** Looks the form up under each tag in turn. */
export function lemmaByTable(table: LemmaTable, form: string, tags: readonly [string, Upos]): string {
  const lower = form.toLowerCase().replaceAll('’', "'");
  for (const tag of tags) {
    const endings = table.endings.get(tag);
    const rule = endings && longestEnding(endings, lower);
    if (rule !== undefined) return applyRule(table.rules[rule] as string, form, lower);
  }
  return capitalised.has(tags[1]) ? form : lower;
}

function longestEnding(endings: ReadonlyMap<string, number>, lower: string): number | undefined {
  const whole = endings.get(`^${lower}`);
  if (whole !== undefined) return whole;
  for (let units = Math.min(endingUnitsMax, lower.length); units >= 0; units--) {
    const rule = endings.get(lower.slice(lower.length - units));
    if (rule !== undefined) return rule;
  }
  return undefined;
}

function applyRule(rule: string, form: string, lower: string): string {
  const [, keep, cut, add] = /^([lk])(\d+)(.*)$/su.exec(rule) as unknown as [string, string, string, string];
  const word = keep === 'k' ? form : lower;
  return `${word.slice(0, Math.max(0, word.length - Number(cut)))}${add}` || word;
}
