import type { WithNotes } from '../../base/note.ts';
import { contains, overlaps, type Span } from '../../base/span.ts';
import { isUnsupported } from '../../lang/unsupported.ts';
import type { EventRecord, Timex } from '../../model/index.ts';
import { ancestors, type Tree, treeOf } from '../../syntax/tree.ts';
import type { StageInput } from '../stages.ts';
import { argumentsOf } from './arguments.ts';
import { isBackground, publishedDay } from './background.ts';
import { certaintyOf } from './certainty.ts';
import { withLearnedMain } from './learned/main-code.ts';
import { lexiconOf } from './lexicon.ts';
import { bySalience } from './salience.ts';
import { tellerOf } from './teller.ts';
import { findTriggers, type Trigger } from './triggers.ts';

/**
 * Finds who did what to whom, in PLOVER root codes: a word that names a happening, its participants from the tree,
 * its time and place from the findings nearest in the clause, and how certain it is told to be.
 */
export function findEvents({ article, pack, found, resources }: StageInput): WithNotes<EventRecord> {
  if (isUnsupported(pack.events)) return { items: [], notes: [] };
  const lexicon = lexiconOf(pack.events);
  const tree = treeOf(found.tokens);
  const published = publishedDay(article);
  const times = placeInTree(tree, found.timexes, ({ type }) => /^(?:DATE|TIME)$/u.test(type));
  const places = placeInTree(tree, found.toponyms, ({ use }) => use === 'place');
  const isTime = timeTest(tree, found.timexes);
  const triggers = withLearnedMain(tree, bySalience(tree, findTriggers(tree, lexicon)), {
    lexicon,
    model: resources.events,
    sentences: found.sentences,
  });
  const items = triggers.map((trigger): EventRecord => {
    const cue = trigger.cue.map((at) => ({ start: tree.tokens[at]!.start, end: tree.tokens[at]!.end }));
    const timex = nearest(tree, trigger, times);
    const toponym = nearest(tree, trigger, places);
    const told = tellerOf(found.attributions, cue[0]!);
    return {
      code: trigger.code,
      cue,
      ...argumentsOf(tree, trigger, { lexicon, isTime }),
      ...certaintyOf(tree, trigger, { lexicon, told }),
      ...(timex === undefined ? {} : { timex }),
      ...(toponym === undefined ? {} : { toponym }),
      background: isBackground(timex === undefined ? undefined : found.timexes[timex], published),
      rule: trigger.rule,
    };
  });
  return { items, notes: [] };
}

/** A finding and the nearest tokens above it. */
interface Anchor {
  readonly index: number;
  readonly above: readonly number[];
}

/** How far a time or place may hang below its event, in steps of the tree. */
const reachSteps = 3;

/** Findings with what they hang from, by sentence; findings outside every token are left out. */
function placeInTree<T extends Span>(
  tree: Tree,
  findings: readonly T[],
  isWanted: (finding: T) => boolean,
): ReadonlyMap<number, readonly Anchor[]> {
  const places = new Map<number, Anchor[]>();
  let token = 0;
  for (const [index, finding] of findings.entries()) {
    while (token > 0 && tree.tokens[token - 1]!.end > finding.start) token--;
    while (token < tree.tokens.length && tree.tokens[token]!.end <= finding.start) token++;
    if (token >= tree.tokens.length) break;
    if (!isWanted(finding) || !overlaps(tree.tokens[token]!, finding)) continue;
    const { sentence } = tree.tokens[token]!;
    const anchor = { index, above: ancestors(tree, headOf(tree, token, finding)).slice(0, reachSteps) };
    places.set(sentence, [...(places.get(sentence) ?? []), anchor]);
  }
  return places;
}

/** The token of a finding that hangs from outside it. */
function headOf(tree: Tree, first: number, span: Span): number {
  for (let i = first; i < tree.tokens.length && overlaps(tree.tokens[i]!, span); i++) {
    const { head } = tree.tokens[i]!;
    if (head < 0 || !contains(span, tree.tokens[head]!)) return i;
  }
  return first;
}

/** The finding in the event's own clause: the one that hangs from it by the shortest way. */
function nearest(
  tree: Tree,
  { verb, token }: Trigger,
  places: ReadonlyMap<number, readonly Anchor[]>,
): number | undefined {
  let best: { index: number; steps: number } | undefined;
  for (const { index, above } of places.get(tree.tokens[verb]!.sentence) ?? []) {
    const steps = [verb, token].map((goal) => above.indexOf(goal)).filter((step) => step >= 0);
    const fewest = Math.min(...steps);
    if (steps.length > 0 && (best === undefined || fewest < best.steps)) best = { index, steps: fewest };
  }
  return best?.index;
}

/** Tells tokens that stand in a time expression. */
function timeTest(tree: Tree, timexes: readonly Timex[]): (token: number) => boolean {
  const starts = new Set<number>();
  let token = 0;
  for (const timex of timexes) {
    while (token > 0 && tree.tokens[token - 1]!.end > timex.start) token--;
    for (; token < tree.tokens.length && tree.tokens[token]!.start < timex.end; token++)
      if (overlaps(tree.tokens[token]!, timex)) starts.add(token);
  }
  return (at) => starts.has(at);
}
