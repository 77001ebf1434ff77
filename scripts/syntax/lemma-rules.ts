import { endingUnitsMax } from '../../src/syntax/lemmatiser.ts';

/** A form with its tags and lemma, as training data has it. */
export interface LemmaExample {
  readonly form: string;
  readonly lemma: string;
  readonly tag: string;
  readonly upos: string;
}

/** Learned rules, and by tag the endings that name them. */
export interface LemmaRules {
  readonly rules: string[];
  readonly lemmas: Record<string, Record<string, string>>;
}

/**
 * Learns for each tag a tree of endings: an ending is kept only if the rule most of its words follow differs from the
 * rule of the next shorter ending. Whole words are kept where they differ from their ending's rule.
 */
export function learnLemmas(examples: readonly LemmaExample[]): LemmaRules {
  const rules: string[] = [];
  const ruleIndex = new Map<string, number>();
  const indexOf = (rule: string) => {
    if (!ruleIndex.has(rule)) ruleIndex.set(rule, rules.push(rule) - 1);
    return ruleIndex.get(rule) as number;
  };
  const byTag = new Map<string, LemmaExample[]>();
  for (const example of examples) {
    for (const tag of new Set([example.tag, example.upos])) {
      const list = byTag.get(tag) ?? [];
      byTag.set(tag, list);
      list.push(example);
    }
  }
  const lemmas: Record<string, Record<string, string>> = {};
  for (const [tag, list] of [...byTag].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const lists = new Map<number, string[]>();
    for (const [ending, rule] of learnTag(list)) {
      const index = indexOf(rule);
      lists.set(index, [...(lists.get(index) ?? []), ending === '' ? '~' : ending]);
    }
    lemmas[tag] = Object.fromEntries([...lists].map(([index, endings]) => [index, endings.sort().join(' ')]));
  }
  return { rules, lemmas };
}

/** The rule that turns a form into its lemma: the longest common beginning stays. */
export function ruleOf(form: string, lemma: string): string {
  const lowered = lemma === lemma.toLowerCase();
  const word = lowered ? form.toLowerCase().replaceAll('’', "'") : form;
  let common = 0;
  while (common < word.length && word[common] === lemma[common]) common++;
  return `${lowered ? 'l' : 'k'}${word.length - common}${lemma.slice(common)}`;
}

function learnTag(examples: readonly LemmaExample[]): Map<string, string> {
  // Endings count distinct words, so that one frequent irregular word does not bend its neighbours.
  const words = new Map<string, Map<string, number>>();
  for (const { form, lemma } of examples) {
    if (form.includes(' ') || lemma === '_') continue;
    const lower = form.toLowerCase().replaceAll('’', "'");
    add(words, lower, ruleOf(form, lemma), 1);
  }
  const endings = new Map<string, Map<string, number>>();
  const main = new Map<string, string>();
  for (const [word, counts] of words) {
    const rule = top(counts);
    main.set(word, rule);
    for (let units = 0; units <= Math.min(endingUnitsMax, word.length); units++)
      add(endings, word.slice(word.length - units), rule, 1);
  }
  const kept = new Map<string, string>();
  for (const ending of [...endings.keys()].sort((a, b) => a.length - b.length)) {
    const counts = endings.get(ending) as Map<string, number>;
    const rule = top(counts);
    const inherited = inheritedRule(kept, ending);
    const gain = (counts.get(rule) ?? 0) - (counts.get(inherited ?? '') ?? 0);
    if (inherited === undefined || (rule !== inherited && gain >= 2)) kept.set(ending, rule);
  }
  for (const [word, rule] of main) if (inheritedRule(kept, `^${word}`) !== rule) kept.set(`^${word}`, rule);
  return kept;
}

function inheritedRule(kept: ReadonlyMap<string, string>, ending: string): string | undefined {
  for (let from = 1; from <= ending.length; from++) {
    const rule = kept.get(ending.slice(from));
    if (rule !== undefined && ending.length - from <= endingUnitsMax) return rule;
  }
  return undefined;
}

function add(counts: Map<string, Map<string, number>>, key: string, rule: string, by: number): void {
  const byRule = counts.get(key) ?? new Map<string, number>();
  counts.set(key, byRule);
  byRule.set(rule, (byRule.get(rule) ?? 0) + by);
}

function top(counts: ReadonlyMap<string, number>): string {
  return ([...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] as [string, number])[0];
}
