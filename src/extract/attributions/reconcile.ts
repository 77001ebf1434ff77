import type { Draft } from './draft.ts';
import type { Context } from './phrases.ts';
import { isUpper, startsAdjunct } from './phrases.ts';
import type { Range } from './reading.ts';

/** Rules that find what the models, trained on one country's political news, miss; each keeps PolNeAR's figures level. */
const trusted: ReadonlySet<string> = new Set([
  'attributions/inverted',
  'attributions/parenthetical',
  'attributions/passive',
  'attributions/naming',
  'attributions/as-confirmed',
]);

/** Joins what the models and the rules found: the models' word goes first, the rules fill gaps. */
export function reconcile(context: Context, learned: readonly Draft[], rules: readonly Draft[]): Draft[] {
  const ruleAt = byCueWord(rules);
  const learnedAt = byCueWord(learned);
  const merged = learned.map((draft) => {
    const rule = rules[firstAt(ruleAt, draft.cue)];
    if (rule === undefined) return draft;
    if (isPerfectDenial(context, rule)) return rule;
    return withContentBefore(context, withWholeContent(draft, rule), rule);
  });
  const mains = firstBySentence(context, learned);
  const more = rules.flatMap((rule) => {
    if (firstAt(learnedAt, rule.cue) >= 0) return [];
    if (trusted.has(rule.rule) || isPerfectDenial(context, rule) || isQuoted(context, rule))
      return isSound(context, rule) ? [rule] : [];
    return byParticiple(context, rule, mains.get(context.reading.sentenceOf[rule.cueHead] as number));
  });
  return [...merged, ...more].sort((a, b) => a.cueHead - b.cueHead);
}

function firstBySentence({ reading }: Context, drafts: readonly Draft[]): ReadonlyMap<number, Draft> {
  const first = new Map<number, Draft>();
  for (const draft of drafts) {
    const sentence = reading.sentenceOf[draft.cueHead] as number;
    if (!first.has(sentence)) first.set(sentence, draft);
  }
  return first;
}

/** Index of the first draft whose cue each word is part of. */
function byCueWord(drafts: readonly Draft[]): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  for (const [index, { cue }] of drafts.entries())
    for (const { from, to } of cue) for (let i = from; i < to; i++) if (!first.has(i)) first.set(i, index);
  return first;
}

/** The first draft whose cue shares a word with this one; -1 for none. */
function firstAt(drafts: ReadonlyMap<number, number>, cue: readonly Range[]): number {
  let first = Number.POSITIVE_INFINITY;
  for (const { from, to } of cue) for (let i = from; i < to; i++) first = Math.min(first, drafts.get(i) ?? first);
  return Number.isFinite(first) ? first : -1;
}

/** The tags must not gainsay the rule: a subject ends in a noun or pronoun, a passive has a patient of more than a word. */
function isSound({ reading }: Context, { rule, source, content }: Draft): boolean {
  const [first, what] = [source[0], content[0]];
  if (first === undefined || what === undefined) return false;
  if (rule === 'attributions/passive' && what.to - what.from < 2) return false;
  if (rule !== 'attributions/parenthetical' || !reading.hasTree) return true;
  let last = first.to - 1;
  while (last > first.from && reading.upos[last] === 'PUNCT') last--;
  return /^(?:NOUN|PROPN|PRON|NUM)$/u.test(reading.upos[last] as string);
}

/** "Graustark has not claimed responsibility": what a named party has so far not said. */
function isPerfectDenial({ reading, lexicon }: Context, { cue, source, negated, entry }: Draft): boolean {
  const [verb, who] = [cue[0], source[0]];
  if (!negated || verb === undefined || who === undefined || entry.stance === 'think') return false;
  return lexicon.perfect.has(reading.lower[verb.from] as string) && isUpper(reading.form[who.to - 1] as string);
}

/** "He said …, promising an end to …": a participle of more than saying, by the speaker of its sentence. */
function byParticiple({ reading, lexicon }: Context, rule: Draft, main: Draft | undefined): Draft[] {
  const { stance } = rule.entry;
  const word = reading.lower[rule.cueHead] as string;
  if (
    stance === 'say' ||
    stance === 'think' ||
    lexicon.participle === '' ||
    !word.endsWith(lexicon.participle) ||
    reading.lower[rule.cueHead - 1] !== ','
  )
    return [];
  return main === undefined || main.cueHead >= rule.cueHead || main.source.length === 0
    ? []
    : [{ ...rule, source: main.source, rule: 'attributions/participle' }];
}

/** "Troops have arrived, the ministry said on Monday, as part of …": the clause before the cue is content as well. */
function withContentBefore(context: Context, draft: Draft, rule: Draft): Draft {
  const { reading } = context;
  if (rule.rule !== 'attributions/inverted' && rule.rule !== 'attributions/parenthetical') return draft;
  const first = draft.content[0] as Range;
  const before = rule.content[0] as Range;
  if (first.from < draft.cueHead || before.from > draft.cueHead || !isLoose(context, draft, first)) return draft;
  const after = draft.content.filter(
    (part) => reading.quoteOf[part.from] !== -1 || reading.quoteOf[part.to - 1] !== -1,
  );
  return { ...draft, content: [before, ...after], source: draft.source.length > 0 ? draft.source : rule.source };
}

/** A content that ends with the quotation in it, where the clause goes on up to its source: the whole clause counts. */
function withWholeContent(draft: Draft, rule: Draft): Draft {
  if (rule.rule !== 'attributions/parenthetical' && rule.rule !== 'attributions/passive') return draft;
  const [mine, whole] = [draft.content[0] as Range, rule.content[0] as Range];
  // A parenthesis in dashes between a passive's subject and its verb is not what the verb is about.
  const skips = rule.rule === 'attributions/passive' && whole.to < mine.from;
  const grows =
    skips || (whole.from <= mine.from && mine.to <= whole.to && whole.to - whole.from > mine.to - mine.from + 3);
  return grows && mine.to <= draft.cueHead ? { ...draft, content: [whole, ...draft.content.slice(1)] } : draft;
}

/** "Marat said: “…”": a verb of saying right before a quotation of some length. */
function isQuoted({ reading }: Context, { rule, source, content, cue }: Draft): boolean {
  const [what, verb] = [content[0], cue[0]];
  if (what === undefined || verb === undefined || source.length === 0 || what.to - what.from < 5) return false;
  if (rule !== 'attributions/clause' && rule !== 'attributions/hearer') return false;
  return (
    reading.quoteOf[what.from] !== -1 &&
    what.from - verb.to <= 1 &&
    reading.quoteOf[what.from - 1] !== reading.quoteOf[what.from]
  );
}

/** A content that cannot be all: an adjunct alone, or one behind a comma and other words. */
function isLoose(context: Context, draft: Draft, content: Range): boolean {
  const { reading } = context;
  if (content.to - content.from <= 3 && startsAdjunct(context, content.from)) return true;
  const cue = draft.cue[draft.cue.length - 1] as Range;
  for (let i = cue.to; i < content.from; i++) if (reading.lower[i] === ',' && content.from - i > 1) return true;
  return false;
}
