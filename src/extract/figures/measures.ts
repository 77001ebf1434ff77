import type { Candidate, Context, LexemeRange } from './context.ts';
import { isTaggedNoun, opensSentence } from './context.ts';
import type { Lexicon } from './lexicon.ts';
import { matchPhrase, matchPhraseBefore } from './phrases.ts';
import { isPlural } from './reject.ts';
import type { Lexeme } from './scan.ts';

/** How far a predicate may stand behind what is counted, and a toll noun before the number, in lexemes. */
const predicateDistanceMax = 9;
const tollDistanceMax = 9;
/** The same in front of "rose to". */
const tollDistanceFar = 24;

/** A measure and the rule that gave it. */
export interface Measured {
  readonly measure: string;
  readonly rule: string;
  /** First lexeme of the word that gave it. */
  readonly at: number;
}

/**
 * What event coders would count this as (docs/measures.md), in the order of how sure the words are: a predicate right
 * in front ("killing three"), a noun ("six deaths"), a predicate behind ("people were killed"), a toll ("the death toll
 * rose to 12"), and last what the thing itself is ("soldiers").
 */
export function measureOf(
  context: Context,
  candidate: Candidate,
  counted: LexemeRange | undefined,
): Measured | undefined {
  const { lexemes, lexicon } = context;
  if (candidate.quantity.kind !== 'count') return undefined;
  return (
    before(context, candidate, counted) ??
    head(lexemes, candidate, { counted, table: lexicon.measures.head, rule: 'figures/measure-head', lexicon }) ??
    after(context, candidate, counted) ??
    toll(lexemes, candidate, lexicon) ??
    head(lexemes, candidate, { counted, table: lexicon.measures.weakHead, rule: 'figures/measure-thing', lexicon })
  );
}

function before(context: Context, candidate: Candidate, counted: LexemeRange | undefined): Measured | undefined {
  const { lexemes, lexicon } = context;
  for (let at = candidate.from; at >= candidate.from - 2 && at > 0; at--) {
    if (opensSentence(lexemes, at)) return undefined;
    const match = matchPhraseBefore(lexemes, at, lexicon.measures.before);
    if (match !== undefined && personal.has(match.value) && isThing(context, counted)) return undefined;
    if (match !== undefined) return { measure: match.value, rule: 'figures/measure-before', at: match.from };
    const skipped = lexemes[at - 1];
    if (!skipped || !/^(the|a|an|all|his|her|their|its|these|those|other)$/u.test(skipped.lower)) return undefined;
  }
  return undefined;
}

/** Measures that count people only. */
const personal = new Set(
  'killed injured missing detained abducted released displaced refugees evacuated rescued mobilised'.split(' '),
);
/** Measures whose nouns are no people. */
const things = new Set(['weapons', 'vehicles', 'buildings', 'shots', 'attacks', 'animals']);

/** "captured three *tanks*", "shot two *times*": what is counted is no person. */
function isThing({ lexemes, lexicon }: Context, counted: LexemeRange | undefined): boolean {
  if (counted === undefined) return false;
  const last = lexemes[counted.to - 1] as Lexeme;
  if (isTimes(last)) return true;
  const thing = matchPhraseBefore(lexemes, counted.to, lexicon.measures.weakHead);
  return thing !== undefined && things.has(thing.value);
}

/** The counted noun itself; the phrase must end with it. */
function head(
  lexemes: readonly Lexeme[],
  candidate: Candidate,
  options: { counted: LexemeRange | undefined; table: Lexicon['measures']['head']; rule: string; lexicon: Lexicon },
): Measured | undefined {
  const { counted, table, rule } = options;
  const direct = matchPhrase(lexemes, candidate.to, table);
  if (counted === undefined || (direct && direct.to > counted.to))
    return direct && !isAttribute(lexemes, direct.to) ? { measure: direct.value, rule, at: candidate.to } : undefined;
  for (let at = counted.from; at < counted.to; at++) {
    const match = matchPhrase(lexemes, at, table);
    if (match !== undefined && match.to >= counted.to) return { measure: match.value, rule, at };
  }
  return undefined;
}

/** "six dead fish": the word goes on to name something else. */
function isAttribute(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes[at]?.kind === 'mark' && lexemes[at]?.text === '-';
}

/** The predicate behind: "three people, two of them children, were killed", "12 dead". */
function after(context: Context, candidate: Candidate, counted: LexemeRange | undefined): Measured | undefined {
  const { lexemes } = context;
  if (isThing(context, counted)) return undefined;
  const start = counted?.to ?? candidate.to;
  const found = predicateFrom(context, start, predicateDistanceMax);
  if (found === undefined) return undefined;
  if (counted !== undefined && !isPeople(context, counted) && !isSaidOfPeople(context, candidate, { counted, found }))
    return undefined;
  return counted === undefined && found.at > start + 3 && !opensSentence(lexemes, candidate.from) ? undefined : found;
}

/** The first predicate of a measure at or behind `start`, inside the clause; one aside between commas is skipped. */
export function predicateFrom(context: Context, start: number, distanceMax: number): Measured | undefined {
  const { lexemes, lexicon } = context;
  for (let at = start, steps = 0; steps < distanceMax; at++, steps++) {
    const lexeme = lexemes[at];
    if (lexeme === undefined || opensSentence(lexemes, at) || /^[.;:!?]$/u.test(lexeme.text)) return undefined;
    if (/^[,(—–-]$/u.test(lexeme.text)) {
      const resumed = resumption(context, at);
      if (resumed === undefined) return undefined;
      at = resumed - 1;
      continue;
    }
    if (lexicon.sets.parts.has(lexeme.lower)) {
      const verb = behindPart(context, at);
      if (verb === undefined) return undefined;
      at = verb - 1;
      continue;
    }
    const match = matchPhrase(lexemes, at, lexicon.measures.after);
    if (match !== undefined && isActive(context, { at, to: match.to, start })) return undefined;
    if (match !== undefined && !takesObject(context, at, match.to, start)) {
      const measured = { measure: match.value, rule: 'figures/measure-after', at };
      return measured.measure === 'injured' ? (outcomeFrom(context, match.to) ?? measured) : measured;
    }
    if (at > start && isBreak(context, at)) return undefined;
  }
  return undefined;
}

/** "four people *including a girl of 12* were hurt": the auxiliary that takes up the clause behind a part. */
function behindPart({ lexemes, lexicon }: Context, at: number): number | undefined {
  for (let k = at + 1; k < at + asideMax; k++) {
    const lexeme = lexemes[k];
    if (lexeme === undefined || opensSentence(lexemes, k) || /^[.;:!?]$/u.test(lexeme.text)) return undefined;
    if (lexicon.sets.auxiliaries.has(lexeme.lower)) return k;
  }
  return undefined;
}

/** How far behind a wound a death may be told, in lexemes. */
const outcomeReach = 9;

/** "was shot in the chest and *died*", "shot on Monday has *died*": the later word counts. */
function outcomeFrom(context: Context, start: number): Measured | undefined {
  const { lexemes, lexicon } = context;
  for (let at = start; at < start + outcomeReach; at++) {
    const lexeme = lexemes[at];
    if (lexeme === undefined || opensSentence(lexemes, at) || /^[.,;:!?()]$/u.test(lexeme.text) || isBreak(context, at))
      return undefined;
    const match = matchPhrase(lexemes, at, lexicon.measures.after);
    if (match?.value === 'killed' && !takesObject(context, at, match.to, start))
      return { measure: 'killed', rule: 'figures/measure-outcome', at };
  }
  return undefined;
}

/** How long an aside between commas, dashes or brackets may be, in lexemes. */
const asideMax = 30;

/**
 * Where the clause goes on behind the comma, dash or bracket at `at`: right away ("a man, killed …"), or behind an
 * aside, at an auxiliary or a predicate that follows one of its closing marks ("three men, ages 25, 26 and 33, *were*").
 */
function resumption(context: Context, at: number): number | undefined {
  const { lexemes, lexicon } = context;
  if ((lexemes[at] as Lexeme).text === '-' && lexemes[at + 1]?.text !== '-') return at + 1;
  for (let k = at; k < at + asideMax; k++) {
    const lexeme = lexemes[k];
    if (lexeme === undefined || (k > at && opensSentence(lexemes, k)) || /^[.;:!?]$/u.test(lexeme.text))
      return undefined;
    if (!/^[,)—–-]$/u.test(lexeme.text)) continue;
    const next = lexemes[k + 1];
    if (next?.kind !== 'word' || next.glued) continue;
    if (lexicon.sets.auxiliaries.has(next.lower)) return k + 1;
    const match = matchPhrase(lexemes, k + 1, lexicon.measures.after);
    if (match !== undefined && !takesObject(context, k + 1, match.to, at)) return k + 1;
  }
  return undefined;
}

function isBreak({ lexemes, lexicon }: Context, at: number): boolean {
  const lexeme = lexemes[at] as Lexeme;
  if (lexeme.kind === 'number') return true;
  return (
    lexicon.sets.clauseStarts.has(lexeme.lower) && !/^(who|that|which|que|qui|die|der|которые|які)$/u.test(lexeme.lower)
  );
}

/** "killed three and *injured five*": the second predicate belongs to the next number. */
function takesObject({ lexemes, lexicon }: Context, at: number, to: number, start: number): boolean {
  const next = lexemes[to];
  if (next === undefined) return false;
  const joined =
    at === start || lexicon.sets.conjunctions.has(lexemes[at - 1]?.lower ?? '') || lexemes[at - 1]?.text === ',';
  const counts = next.kind === 'number' || lexicon.numerals.has(next.lower) || lexicon.before.byFirst.has(next.lower);
  return joined && at !== start && counts;
}

/**
 * "A man *shot three* officers", "the storm *killed his* brother": the predicate acts on somebody else. Known by the
 * object right behind it, where no auxiliary makes it a passive.
 */
function isActive(
  { lexemes, lexicon }: Context,
  { at, to, start }: { at: number; to: number; start: number },
): boolean {
  const [verb, object] = [lexemes[at] as Lexeme, lexemes[to]];
  if (object === undefined || !lexicon.measures.before.byFirst.has(verb.lower)) return false;
  for (let k = start; k < at; k++) if (lexicon.sets.auxiliaries.has((lexemes[k] as Lexeme).lower)) return false;
  const isNumber = object.kind === 'number' || lexicon.numerals.has(object.lower);
  if (isNumber && at === start && lexemes[start - 1]?.kind !== 'word') return false;
  if (!isNumber && !lexicon.sets.determiners.has(object.lower)) return false;
  return !isTimes(lexemes[to + 1]) && isPersonal(lexemes, { from: to, to: to + actedOnMax }, lexicon);
}

/** How many words behind a verb its object is looked for. */
const actedOnMax = 6;

function isPersonal(lexemes: readonly Lexeme[], { from, to }: LexemeRange, lexicon: Lexicon): boolean {
  for (let k = from; k < to; k++) {
    const lexeme = lexemes[k];
    if (lexeme === undefined || opensSentence(lexemes, k) || /^[.,;:!?]$/u.test(lexeme.text)) return false;
    if (lexicon.populations.has(lexeme.lower) || lexicon.sets.persons.has(lexeme.lower)) return true;
  }
  return false;
}

function isTimes(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && /^(times?|veces|vez|vezes|fois|mal|раза?|рази?|разів)$/u.test(lexeme.lower);
}

/** "two *divers* are dead": to be killed or wounded is said of people, also of those that no word list has. */
function isSaidOfPeople(
  context: Context,
  candidate: Candidate,
  { counted, found: { measure, at } }: { counted: LexemeRange; found: Measured },
): boolean {
  const { lexemes, lexicon } = context;
  // "4 of 5 Ana Petrel": a name in the singular is not counted; "four counts of homicide" are not killed.
  const isSeveral = candidate.quantity.max === 1 || isPlural((lexemes[counted.to - 1] as Lexeme).lower, lexicon);
  if (!isSeveral || isTaggedNoun(context, at)) return false;
  if (measure === 'killed' || measure === 'abducted') return true;
  return measure === 'injured' && matchPhrase(lexemes, at, lexicon.measures.head)?.value === 'injured';
}

/** People are what predicates such as "killed" are said of; proper names in the plural count as people. */
function isPeople({ lexemes, lexicon }: Context, counted: LexemeRange): boolean {
  for (let k = counted.to - 1; k >= counted.from; k--) {
    const lexeme = lexemes[k] as Lexeme;
    if (lexicon.populations.has(lexeme.lower)) return true;
    if (k === counted.to - 1 && /^\p{Lu}/u.test(lexeme.text)) return true;
  }
  return false;
}

/** "the death toll rose to at least 12", "a toll of 40". */
function toll(lexemes: readonly Lexeme[], candidate: Candidate, lexicon: Lexicon): Measured | undefined {
  const reach = isResult(lexemes, candidate, lexicon) ? tollDistanceFar : tollDistanceMax;
  for (let at = candidate.from - 1; at >= Math.max(0, candidate.from - reach); at--) {
    const lexeme = lexemes[at] as Lexeme;
    if (lexeme.kind === 'number' || /^[.;!?]$/u.test(lexeme.text)) return undefined;
    const match = matchPhrase(lexemes, at, lexicon.measures.toll);
    const wider = matchPhraseBefore(lexemes, match?.to ?? at, lexicon.measures.toll);
    if (match !== undefined && match.to <= candidate.from && linked(lexemes, match.to, candidate.from))
      return { measure: (wider ?? match).value, rule: 'figures/measure-toll', at };
    if (opensSentence(lexemes, at)) return undefined;
  }
  return undefined;
}

/** "… *rose to* 12": then the noun may stand farther away ("the toll from the fire in … rose to 12"). */
function isResult(lexemes: readonly Lexeme[], candidate: Candidate, { sets }: Lexicon): boolean {
  const [verb, link] = [lexemes[candidate.from - 2], lexemes[candidate.from - 1]];
  return verb !== undefined && link !== undefined && sets.results.has(link.lower) && sets.up.has(verb.lower);
}

/** Between a toll and its number stand only a verb of being or change and a preposition, or a colon. */
function linked(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  if (from === to) return true;
  return /^(to|at|of|by|is|was|stands|stood|:|a|de|en|auf|bei|von|sur|à|до|в|на|составило|,|em|para)$/u.test(
    (lexemes[to - 1] as Lexeme).lower,
  );
}

/** Who is counted, folded: from the words of what is counted, the last one that says it first. */
export function populationOf({ lexemes, lexicon }: Context, counted: LexemeRange | undefined): string | undefined {
  if (counted === undefined) return undefined;
  let population: string | undefined;
  for (let k = counted.to - 1; k >= counted.from; k--) {
    const found = lexicon.populations.get((lexemes[k] as Lexeme).lower);
    if (found !== undefined && (population === undefined || population === 'person')) population = found;
  }
  return population;
}
