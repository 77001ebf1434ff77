import type { WithNotes } from '../../base/note.ts';
import { isUnsupported } from '../../lang/unsupported.ts';
import type { EventRecord } from '../../model/index.ts';
import type { StageInput } from '../stages.ts';
import { nearest, placeInTree, timeTest } from './adjuncts.ts';
import { argumentsOf } from './arguments.ts';
import { isBackground, publishedDay } from './background.ts';
import { certaintyOf } from './certainty.ts';
import { withLearnedMain } from './learned/main-code.ts';
import { lexiconOf } from './lexicon.ts';
import { bySalience } from './salience.ts';
import { tellersOf } from './teller.ts';
import { findTriggers } from './triggers.ts';
import { eventTreeOf } from './words.ts';

/**
 * Finds who did what to whom, in PLOVER root codes: a word that names a happening, its participants from the tree,
 * its time and place from the findings nearest in the clause, and how certain it is told to be.
 */
export function findEvents({ article, pack, found, resources }: StageInput): WithNotes<EventRecord> {
  if (isUnsupported(pack.events)) return { items: [], notes: [] };
  const lexicon = lexiconOf(pack.events);
  const tree = eventTreeOf(found.tokens, lexicon);
  const published = publishedDay(article);
  const times = placeInTree(tree, found.timexes, ({ type }) => type === 'DATE' || type === 'TIME');
  const places = placeInTree(tree, found.toponyms, ({ use }) => use === 'place');
  const isTime = timeTest(tree, found.timexes);
  const tellerOf = tellersOf(found.attributions);
  const triggers = withLearnedMain(tree, bySalience(tree, findTriggers(tree)), {
    model: resources.events,
    sentences: found.sentences,
  });
  const items = triggers.map((trigger): EventRecord => {
    const cue = trigger.cue.map((at) => ({ start: tree.tokens[at]!.start, end: tree.tokens[at]!.end }));
    const timex = nearest(trigger, times);
    const toponym = nearest(trigger, places);
    const { actor, recipient } = argumentsOf(tree, trigger, { isTime });
    const { certainty, polarity } = certaintyOf(tree, trigger, tellerOf(cue[0]!));
    return {
      code: trigger.code,
      cue,
      actor,
      recipient,
      certainty,
      polarity,
      ...(timex === undefined ? {} : { timex }),
      ...(toponym === undefined ? {} : { toponym }),
      background: isBackground(timex === undefined ? undefined : found.timexes[timex], published),
      rule: trigger.rule,
    };
  });
  return { items, notes: [] };
}
