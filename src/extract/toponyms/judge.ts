/** Which candidates are places here: a list of rules, the first that answers decides. */
import { overlaps } from '../../base/span.ts';
import type { Mention } from '../../model/index.ts';
import type { Candidate } from './candidates.ts';
import type { Lexicon } from './lexicon.ts';
import type { Word } from './words.ts';

/** What a rule sees of a candidate's surroundings. */
export interface Surroundings {
  readonly candidate: Candidate;
  readonly words: readonly Word[];
  readonly before: Word | undefined;
  readonly beforeThat: Word | undefined;
  readonly after: Word | undefined;
  readonly lexicon: Lexicon;
  /** The name that overlaps it, by the entities stage. */
  readonly mention: Mention | undefined;
  /** Keys already taken for places in this article with firm evidence. */
  readonly firm: ReadonlySet<string>;
  /** Words that belong to people's names in this article, folded. */
  readonly people: ReadonlySet<string>;
}

export interface JudgeRule {
  readonly id: string;
  readonly reason: string;
  /** True: a place; false: not one; undefined: ask the next rule. */
  readonly judge: (s: Surroundings) => boolean | undefined;
}

const near = /^(?: |-|–)$/u;

function adjacentAfter(s: Surroundings): Word | undefined {
  return s.after !== undefined && s.after.gap === ' ' && s.after.capital ? s.after : undefined;
}

function adjacentBefore(s: Surroundings): Word | undefined {
  const gap = s.words[s.candidate.first]?.gap;
  return s.before !== undefined && gap === ' ' && s.before.capital && !s.before.initial ? s.before : undefined;
}

function single(s: Surroundings): boolean {
  return s.candidate.last - s.candidate.first === 1;
}

function biggest(s: Surroundings): number {
  return s.candidate.entries[0]?.population ?? 0;
}

function isLand(s: Surroundings): boolean {
  return s.candidate.entries.some((entry) => entry.kind === 'country' || entry.kind === 'continent');
}

/** "in", "near" right before, perhaps with a compass word or "the" between. */
function afterPreposition(s: Surroundings): boolean {
  const { before, beforeThat, lexicon } = s;
  if (before === undefined) return false;
  if (lexicon.placeBefore.has(before.key) && !before.capital) return true;
  const between =
    lexicon.articles.has(before.key) || /^(?:north|south|east|west|central|down|up|mid)/u.test(before.key);
  return between && beforeThat !== undefined && lexicon.placeBefore.has(beforeThat.key);
}

/** "X, Ohio" and "X, Ky.": a comma and a container. */
function beforeContainer(s: Surroundings): boolean {
  return s.after !== undefined && s.after.gap === ', ' && s.after.capital && s.firm.has(s.after.key);
}

/** In order of certainty. */
export const judgeRules: readonly JudgeRule[] = [
  {
    id: 'toponyms/short-form',
    reason: 'Short forms are listed by hand.',
    judge: (s) =>
      s.candidate.form === 'short' ? s.candidate.key !== 'US' || !s.after?.gap.startsWith('$') : undefined,
  },
  {
    id: 'toponyms/adjective',
    reason: 'An adjective or people of a place, from the country table.',
    judge: (s) => (s.candidate.form === 'adjective' ? true : undefined),
  },
  {
    id: 'toponyms/after-person-title',
    reason: '"President Lincoln", "Mr Jordan" are people.',
    judge: (s) => {
      const before = s.before;
      if (before === undefined || !near.test(s.words[s.candidate.first]?.gap ?? '')) {
        const stop = s.words[s.candidate.first]?.gap === '. ';
        return stop && before && s.lexicon.personBefore.has(before.key) && before.key !== 'st' ? false : undefined;
      }
      return before.capital && s.lexicon.personBefore.has(before.key) && before.key !== 'st' ? false : undefined;
    },
  },
  {
    id: 'toponyms/of-person',
    reason: "A word of a name that the article gives in full as a person's.",
    judge: (s) =>
      single(s) && s.people.has(s.candidate.key) && !isLand(s) && !afterPreposition(s) ? false : undefined,
  },
  {
    id: 'toponyms/given-name-before',
    reason: '"Paris Hilton", "Kate Middleton": a given name right before.',
    judge: (s) => {
      const before =
        adjacentBefore(s) ?? (s.before?.capital && s.words[s.candidate.first]?.gap === ' ' ? s.before : undefined);
      return before && s.lexicon.givenNames.has(before.key) && !isLand(s) ? false : undefined;
    },
  },
  {
    id: 'toponyms/given-name-itself',
    reason: 'A given name with a surname after it.',
    judge: (s) => {
      const after = adjacentAfter(s);
      if (!after || !single(s) || !s.lexicon.givenNames.has(s.candidate.key)) return undefined;
      return s.lexicon.kindAfter.has(after.key) || s.lexicon.organisationAfter.has(after.key) ? undefined : false;
    },
  },
  {
    id: 'toponyms/container-after',
    reason: 'A region or country follows after a comma.',
    judge: (s) => (beforeContainer(s) ? true : undefined),
  },
  {
    id: 'toponyms/preposition-before',
    reason: '"in", "near" before it.',
    judge: (s) => (afterPreposition(s) && !adjacentAfterName(s) ? true : undefined),
  },
  {
    id: 'toponyms/kind-before',
    reason: '"the city of", "the town of" before it.',
    judge: (s) =>
      s.before !== undefined && s.lexicon.kindBefore.has(s.before.key) && !s.before.capital && !adjacentAfterName(s)
        ? true
        : undefined,
  },
  {
    id: 'toponyms/land',
    reason: 'Countries, regions, areas and large towns are places unless told otherwise.',
    judge: (s) => (isLand(s) ? true : undefined),
  },
  {
    id: 'toponyms/common-word',
    reason: 'Names that are words, given names or surnames need evidence.',
    judge: (s) => {
      if (!single(s)) return undefined;
      const { key } = s.candidate;
      if (!s.lexicon.commonWords.has(key) && !s.lexicon.givenNames.has(key)) return undefined;
      return s.firm.has(key) ? undefined : false;
    },
  },
  {
    id: 'toponyms/part-of-name',
    reason: 'Between other capitalised words it is a part of some longer name.',
    judge: (s) => {
      if (adjacentAfterName(s)) return biggest(s) >= partPopulation ? undefined : false;
      return adjacentBefore(s) && single(s) && biggest(s) < partPopulation ? false : undefined;
    },
  },
  {
    id: 'toponyms/known',
    reason: 'Elsewhere in the article it is surely a place.',
    judge: (s) => (s.firm.has(s.candidate.key) ? true : undefined),
  },
  {
    id: 'toponyms/large',
    reason: 'Large towns and regions are places unless told otherwise.',
    judge: (s) => (biggest(s) >= largePopulation || !single(s) ? true : undefined),
  },
];

/** Below this a name beside other capitalised words is taken for part of them. */
const partPopulation = 200_000;
/** From this on a name alone is a place; tuned on the four sets. */
const largePopulation = 30_000;

/** A capitalised word right after that is no kind of place: a longer name of something else. */
function adjacentAfterName(s: Surroundings): boolean {
  const after = adjacentAfter(s);
  return after !== undefined && !s.lexicon.kindAfter.has(after.key) && !s.lexicon.organisationAfter.has(after.key);
}

/** Decides on every candidate; two passes, so that firm evidence anywhere counts everywhere. */
export function judgeCandidates(
  candidates: readonly Candidate[],
  words: readonly Word[],
  context: { readonly lexicon: Lexicon; readonly mentions: readonly Mention[] },
): { readonly candidate: Candidate; readonly rule: string }[] {
  const firm = new Set<string>();
  const people = peopleWords(words, context.lexicon);
  for (const candidate of candidates) {
    if (candidate.form === 'short') firm.add((words[candidate.first] as Word).key);
    if (candidate.entries.some((e) => (e.kind === 'country' || e.kind === 'region') && e.population > 100_000))
      firm.add((words[candidate.first] as Word).key);
  }
  const judged = () =>
    candidates.flatMap((candidate) => {
      const s = surroundingsOf(candidate, words, { ...context, firm, people });
      for (const rule of judgeRules) {
        const answer = rule.judge(s);
        if (answer !== undefined) return answer ? [{ candidate, rule: rule.id }] : [];
      }
      return [];
    });
  for (const { candidate, rule } of judged()) if (firmRules.has(rule)) firm.add(candidate.key);
  return judged();
}

const firmRules = new Set(['toponyms/container-after', 'toponyms/preposition-before', 'toponyms/kind-before']);

function surroundingsOf(
  candidate: Candidate,
  words: readonly Word[],
  context: Pick<Surroundings, 'lexicon' | 'firm' | 'people'> & { readonly mentions: readonly Mention[] },
): Surroundings {
  return {
    candidate,
    words,
    before: words[candidate.first - 1],
    beforeThat: words[candidate.first - 2],
    after: words[candidate.last],
    lexicon: context.lexicon,
    firm: context.firm,
    people: context.people,
    mention: context.mentions.find((mention) => mention.form === 'name' && overlaps(mention, candidate)),
  };
}

/** Surnames: the capitalised word after a given name or a title. */
function peopleWords(words: readonly Word[], lexicon: Lexicon): Set<string> {
  const people = new Set<string>();
  for (let i = 1; i < words.length; i++) {
    const word = words[i] as Word;
    const before = words[i - 1] as Word;
    if (!word.capital || !before.capital || !/^\.? $/u.test(word.gap)) continue;
    if (lexicon.givenNames.has(before.key) || (lexicon.personBefore.has(before.key) && before.key !== 'st'))
      people.add(word.key);
  }
  return people;
}
