/**
 * Which candidates are places here: a list of rules, the first that answers decides. The names that the entities
 * stage has told apart weigh most; without them the words around a candidate decide alone.
 */
import type { Mention } from '../../model/index.ts';
import type { Candidate } from './candidates.ts';
import type { Lexicon } from './lexicon.ts';
import type { Judged } from './resolve.ts';
import type { Word } from './words.ts';

/** What a rule sees of a candidate's surroundings. */
interface Surroundings {
  readonly candidate: Candidate;
  readonly words: readonly Word[];
  readonly before: Word | undefined;
  readonly beforeThat: Word | undefined;
  readonly after: Word | undefined;
  readonly lexicon: Lexicon;
  /** The name that overlaps it, by the entities stage, and how: the same, longer behind, longer in front. */
  readonly mention: Mention | undefined;
  readonly fit: 'same' | 'begins' | 'ends' | 'inside' | 'none';
  /** The word that ends the name it belongs to. */
  readonly mentionEnd: Word | undefined;
  /** Keys that are surely places elsewhere in this article. */
  readonly firm: ReadonlySet<string>;
  /** Words of people's names in this article, folded. */
  readonly people: ReadonlySet<string>;
  /** The candidate that begins right after a comma. */
  readonly next: Candidate | undefined;
}

interface JudgeRule {
  readonly id: string;
  readonly reason: string;
  /** True: a place; false: not one; undefined: ask the next rule. */
  readonly judge: (s: Surroundings) => boolean | undefined;
}

/** From this many people on a town is known enough to be meant against the look of a name. */
const cityPopulation = 100_000;
/** From this many people on a name that nothing speaks for or against is a place. */
const largePopulation = 30_000;

const biggest = (s: Surroundings): number => s.candidate.entries[0]?.population ?? 0;
const single = (s: Surroundings): boolean => s.candidate.last - s.candidate.first === 1;
const isLand = (s: Surroundings): boolean =>
  s.candidate.entries.some(({ kind }) => kind === 'country' || kind === 'continent');
const isWide = (s: Surroundings): boolean =>
  isLand(s) ||
  s.candidate.entries.some(
    ({ kind, population }) => kind === 'area' || kind === 'natural' || (kind === 'region' && population > 300_000),
  );
const isDistrict = (s: Surroundings): boolean =>
  s.candidate.entries.every(({ kind }) => kind === 'district' || kind === 'region');
/** A word of the language, a given name or a surname as well. */
const isAmbiguous = (s: Surroundings): boolean =>
  single(s) && (s.lexicon.commonWords.has(s.candidate.key) || s.lexicon.givenNames.has(s.candidate.key));

function capitalAfter(s: Surroundings): Word | undefined {
  return s.after?.gap === ' ' && s.after.capital ? s.after : undefined;
}

function capitalBefore(s: Surroundings): Word | undefined {
  const { before } = s;
  const touching = before?.capital === true && !before.initial && s.words[s.candidate.first]?.gap === ' ';
  return touching && !s.lexicon.neverPlaces.has(before.key) ? before : undefined;
}

/** "in", "near" right before, perhaps with a compass word or "the" between. */
function afterPreposition(s: Surroundings): boolean {
  const { before, beforeThat, lexicon } = s;
  if (before === undefined || (s.words[s.candidate.first]?.gap ?? '').trim() !== '') return false;
  if (lexicon.placeBefore.has(before.key) && !before.capital) return true;
  const between = lexicon.articles.has(before.key) || lexicon.compassLike(before.key);
  return between && beforeThat !== undefined && lexicon.placeBefore.has(beforeThat.key);
}

/** "X, Ohio", "X, Ky.": a comma and something that can hold it. */
function beforeContainer(s: Surroundings): boolean {
  const { next } = s;
  if (next === undefined || next.form === 'adjective') return false;
  return next.entries.some(
    (holder) =>
      (holder.kind === 'country' || holder.kind === 'region') &&
      s.candidate.entries.some(
        (e) => e.country === holder.country && (holder.kind === 'country' || e.admin1 === holder.admin1),
      ),
  );
}

/** A capitalised word right after that is no kind of place or body: a longer name of something else. */
function insideLongerName(s: Surroundings): boolean {
  const after = capitalAfter(s);
  return after !== undefined && !s.lexicon.kindAfter.has(after.key) && !s.lexicon.organisationAfter.has(after.key);
}

/** In order of certainty; docs/rules/toponyms.md lists them with examples. */
const judgeRules: readonly JudgeRule[] = [
  {
    id: 'toponyms/short-form',
    reason: 'Short forms are listed by hand; before a sum "US" is a currency.',
    judge: (s) => (s.candidate.form === 'short' ? !s.after?.gap.startsWith('$') : undefined),
  },
  {
    id: 'toponyms/adjective',
    reason: 'An adjective or people of a place, from the country table.',
    judge: (s) => (s.candidate.form === 'adjective' ? true : undefined),
  },
  {
    id: 'toponyms/kind-word',
    reason: 'A bare "Street", "Island", "Court" is a kind, not a name.',
    judge: (s) => {
      const { key } = s.candidate;
      if (!single(s)) return undefined;
      const bare = s.lexicon.kindAfter.has(key) || s.lexicon.organisationAfter.has(key) || s.lexicon.roadAfter.has(key);
      return bare || s.lexicon.compassLike(key) ? false : undefined;
    },
  },
  {
    id: 'toponyms/outlet-name',
    reason: '"The Paris Herald": a newspaper, not its town.',
    judge: (s) => {
      const after = capitalAfter(s);
      return after && s.lexicon.outletAfter.has(after.key) ? false : undefined;
    },
  },
  {
    id: 'toponyms/road',
    reason: '"Dublin Road", "Cairo Stadium": named after a place, standing elsewhere.',
    judge: (s) => {
      if (isDistrict(s)) return undefined;
      const after = capitalAfter(s);
      if (after && s.lexicon.roadAfter.has(after.key)) return false;
      const ends = s.fit === 'begins' && s.mentionEnd !== undefined && s.lexicon.roadAfter.has(s.mentionEnd.key);
      return ends ? false : undefined;
    },
  },
  {
    id: 'toponyms/after-person-title',
    reason: '"President Lincoln", "Mr Jordan" are people.',
    judge: (s) => {
      const { before } = s;
      const gap = s.words[s.candidate.first]?.gap ?? '';
      if (before === undefined || !before.capital || before.key === 'st' || !/^(?:\. | |-)$/u.test(gap))
        return undefined;
      return s.lexicon.personBefore.has(before.key) && !isLand(s) ? false : undefined;
    },
  },
  {
    id: 'toponyms/in-person-name',
    reason: 'The entities stage takes it for a person; only a city after a preposition stands against that.',
    judge: (s) => {
      if (s.mention?.type !== 'PER') return undefined;
      if (isLand(s) && !isAmbiguous(s)) return undefined;
      if (s.fit !== 'same') return s.lexicon.givenNames.has(s.candidate.key) || !isWide(s) ? false : undefined;
      const speaksForIt = afterPreposition(s) || beforeContainer(s) || s.firm.has(s.candidate.key);
      return speaksForIt && !isAmbiguous(s) && (isWide(s) || biggest(s) >= cityPopulation) ? undefined : false;
    },
  },
  {
    id: 'toponyms/given-name-before',
    reason: '"Paris Hilton", "Kate Middleton": a given name right before.',
    judge: (s) => {
      const { before } = s;
      const touching = before?.capital === true && s.words[s.candidate.first]?.gap === ' ';
      if (!touching || s.mention?.type === 'LOC' || isLand(s)) return undefined;
      return s.lexicon.givenNames.has(before.key) ? false : undefined;
    },
  },
  {
    id: 'toponyms/given-name-itself',
    reason: 'A given name with a surname after it.',
    judge: (s) => {
      const after = capitalAfter(s);
      if (!after || !single(s) || s.mention?.type === 'LOC' || !s.lexicon.givenNames.has(s.candidate.key))
        return undefined;
      return insideLongerName(s) ? false : undefined;
    },
  },
  {
    id: 'toponyms/of-person',
    reason: "A word of a name that the article gives in full as a person's.",
    judge: (s) => {
      if (!single(s) || isLand(s) || s.mention?.type === 'LOC' || !s.people.has(s.candidate.key)) return undefined;
      return afterPreposition(s) || s.firm.has(s.candidate.key) ? undefined : false;
    },
  },
  {
    id: 'toponyms/named-place',
    reason: 'The entities stage takes it for a place.',
    judge: (s) => (s.mention?.type === 'LOC' && s.fit === 'same' ? true : undefined),
  },
  {
    id: 'toponyms/container-after',
    reason: 'A region or country that holds it follows after a comma.',
    judge: (s) => (beforeContainer(s) && !capitalBefore(s) ? true : undefined),
  },
  {
    id: 'toponyms/land',
    reason: 'Countries and continents are places unless told otherwise.',
    judge: (s) => (isLand(s) && !isAmbiguous(s) ? true : undefined),
  },
  {
    id: 'toponyms/district',
    reason: '"Boone County" is a place also inside "Boone County Jail".',
    judge: (s) => (isDistrict(s) && s.candidate.key.includes(' ') ? true : undefined),
  },
  {
    id: 'toponyms/in-longer-place',
    reason: '"Oakport Township", "East Bank": the longer name is another place.',
    judge: (s) => {
      if (s.mention?.type !== 'LOC' || s.fit === 'same') return undefined;
      return isWide(s) || (biggest(s) >= cityPopulation && !isAmbiguous(s)) ? undefined : false;
    },
  },
  {
    id: 'toponyms/in-organisation',
    reason: '"Ozark Chamber of Commerce" stands in Ozark; names that are words or people as well do not count.',
    judge: (s) => {
      if (s.mention?.type !== 'ORG' && s.mention?.type !== 'MISC') return undefined;
      if (isAmbiguous(s)) return s.firm.has(s.candidate.key) && s.fit !== 'ends' ? undefined : false;
      if (s.fit === 'same') return isWide(s) || biggest(s) >= largePopulation || s.firm.has(s.candidate.key);
      if (s.fit === 'begins') return isWide(s) || biggest(s) >= 1000 ? true : s.firm.has(s.candidate.key);
      return isWide(s) || biggest(s) >= cityPopulation ? true : s.firm.has(s.candidate.key);
    },
  },
  {
    id: 'toponyms/preposition-before',
    reason: '"in", "near" before it.',
    judge: (s) => {
      // Where every noun has a capital, "im Wald" says nothing of a place called Wald.
      if (s.lexicon.data.capitalNouns && isAmbiguous(s)) return undefined;
      return afterPreposition(s) && !insideLongerName(s) ? true : undefined;
    },
  },
  {
    id: 'toponyms/kind-before',
    reason: '"the city of", "the town of" before it.',
    judge: (s) => {
      const said = s.before !== undefined && s.lexicon.kindBefore.has(s.before.key) && !s.before.capital;
      return said && !insideLongerName(s) ? true : undefined;
    },
  },
  {
    id: 'toponyms/acting-capital',
    reason: '"Washington would send": the seat of a government before a verb of governments.',
    judge: (s) => {
      const acts = s.after?.gap === ' ' && s.lexicon.actorVerbs.has(s.after.key);
      return acts && !s.people.has(s.candidate.key) && s.candidate.entries.some(({ seat }) => seat === 3)
        ? true
        : undefined;
    },
  },
  {
    id: 'toponyms/known',
    reason: 'Elsewhere in the article it is surely a place.',
    judge: (s) => (s.firm.has(s.candidate.key) && !(isAmbiguous(s) && insideLongerName(s)) ? true : undefined),
  },
  {
    id: 'toponyms/common-word',
    reason: 'Names that are words, given names or surnames need evidence.',
    judge: (s) => (isAmbiguous(s) ? false : undefined),
  },
  {
    id: 'toponyms/acronym',
    reason: 'Two to four capitals are an acronym, unless a dateline.',
    judge: (s) => {
      const word = s.words[s.candidate.first] as Word;
      if (!single(s) || !word.shouting || word.text.length > 4) return undefined;
      return /^\s*[(,—–-]/u.test(s.after?.gap ?? '') && word.initial ? undefined : false;
    },
  },
  {
    id: 'toponyms/part-of-name',
    reason: 'Between other capitalised words it is a part of some longer name.',
    judge: (s) => {
      if (biggest(s) >= 2 * cityPopulation) return undefined;
      return insideLongerName(s) || (capitalBefore(s) && single(s)) ? false : undefined;
    },
  },
  {
    id: 'toponyms/large',
    reason: 'Large towns and names of several words are places unless told otherwise.',
    judge: (s) => biggest(s) >= largePopulation || !single(s),
  },
];

const firmRules: ReadonlySet<string> = new Set([
  'toponyms/container-after',
  'toponyms/preposition-before',
  'toponyms/kind-before',
  'toponyms/named-place',
]);

/** What judging reads beside the candidates. */
export interface JudgeContext {
  readonly words: readonly Word[];
  readonly lexicon: Lexicon;
  /** Names only, in text order. */
  readonly mentions: readonly Mention[];
}

/** Decides on every candidate; twice, so that firm evidence anywhere counts everywhere. */
export function judgeCandidates(candidates: readonly Candidate[], context: JudgeContext): Judged[] {
  const firm = new Set<string>();
  const people = peopleWords(context);
  const around = surroundings(candidates, context, { firm, people });
  for (const { candidate, rule } of judgeAll(around)) if (firmRules.has(rule)) firm.add(candidate.key);
  return judgeAll(around);
}

function judgeAll(around: readonly Surroundings[]): Judged[] {
  return around.flatMap((s) => {
    for (const { id, judge } of judgeRules) {
      const answer = judge(s);
      if (answer !== undefined) return answer ? [{ candidate: s.candidate, rule: id }] : [];
    }
    return [];
  });
}

function surroundings(
  candidates: readonly Candidate[],
  { words, lexicon, mentions }: JudgeContext,
  sets: Pick<Surroundings, 'firm' | 'people'>,
): Surroundings[] {
  let m = 0;
  return candidates.map((candidate, i) => {
    while (m < mentions.length && (mentions[m] as Mention).end <= candidate.start) m++;
    const found = mentions[m];
    const mention = found !== undefined && found.start < candidate.end ? found : undefined;
    const next = candidates[i + 1];
    const follows = next?.first === candidate.last && words[next.first]?.gap === ', ';
    return {
      candidate,
      words,
      before: words[candidate.first - 1],
      beforeThat: words[candidate.first - 2],
      after: words[candidate.last],
      lexicon,
      mention,
      fit: fitOf(candidate, mention),
      mentionEnd: mention && lastWordOf(words, candidate, mention),
      ...sets,
      next: follows ? next : undefined,
    };
  });
}

function fitOf(candidate: Candidate, mention: Mention | undefined): Surroundings['fit'] {
  if (mention === undefined) return 'none';
  const starts = mention.start >= candidate.start;
  const ends = mention.end <= candidate.end;
  if (starts && ends) return 'same';
  return starts ? 'begins' : ends ? 'ends' : 'inside';
}

function lastWordOf(words: readonly Word[], candidate: Candidate, mention: Mention): Word | undefined {
  let last = candidate.last - 1;
  while (last + 1 < words.length && (words[last + 1] as Word).end <= mention.end) last++;
  return words[last];
}

/** Surnames: words of names of people, and the capitalised word after a given name or a title. */
function peopleWords({ words, lexicon, mentions }: JudgeContext): Set<string> {
  const people = new Set<string>();
  for (let i = 1; i < words.length; i++) {
    const word = words[i] as Word;
    const before = words[i - 1] as Word;
    if (!word.capital || !before.capital || !/^\.? $/u.test(word.gap)) continue;
    if (lexicon.givenNames.has(before.key) || (lexicon.personBefore.has(before.key) && before.key !== 'st'))
      people.add(word.key);
  }
  let w = 0;
  for (const mention of mentions) {
    if (mention.type !== 'PER') continue;
    while (w < words.length && (words[w] as Word).start < mention.start) w++;
    const first = w;
    while (w < words.length && (words[w] as Word).end <= mention.end) w++;
    if (w - first >= 2) people.add((words[w - 1] as Word).key);
  }
  return people;
}
