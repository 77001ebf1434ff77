import type { WithNotes } from '../../base/note.ts';
import { isUnsupported } from '../../lang/unsupported.ts';
import type { EventRecord } from '../../model/index.ts';
import type { StageInput } from '../stages.ts';
import { nearest, placeInTree, timeTest } from './adjuncts.ts';
import { argumentsOf } from './arguments.ts';
import { isAhead, isBackground, publishedDay } from './background.ts';
import { certaintyOf } from './certainty.ts';
import { withLearnedMain } from './learned/main-code.ts';
import { lexiconOf } from './lexicon.ts';
import { bySalience } from './salience.ts';
import { tellersOf } from './teller.ts';
import { findTriggers, type Trigger } from './triggers.ts';
import { type EventTree, eventTreeOf } from './words.ts';

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
  }).filter((trigger, i, all) => trigger.isDoer !== true || isMain(tree, trigger, all[i - 1]));
  const items = triggers.map((trigger): EventRecord => {
    const cue = trigger.cue.map((at) => ({ start: tree.tokens[at]!.start, end: tree.tokens[at]!.end }));
    const timex = nearest(trigger, times);
    const toponym = nearest(trigger, places);
    const { actor, recipient } = argumentsOf(tree, trigger, { isTime });
    const when = timex === undefined ? undefined : found.timexes[timex];
    const told = certaintyOf(tree, trigger, tellerOf(cue[0]!));
    const isPlanned = told.certainty === 'happened' && isAhead(when, published) && canLieAhead(tree, trigger);
    return {
      code: trigger.code,
      cue,
      actor,
      recipient,
      certainty: isPlanned ? 'planned' : told.certainty,
      polarity: told.polarity,
      ...(timex === undefined ? {} : { timex }),
      ...(toponym === undefined ? {} : { toponym }),
      background: isBackground(when, published),
      rule: trigger.rule,
    };
  });
  return { items, notes: [] };
}

/** True for the first happening of its sentence. */
function isMain({ tokens }: EventTree, { token }: Trigger, before: Trigger | undefined): boolean {
  return before === undefined || tokens[before.token]!.sentence !== tokens[token]!.sentence;
}

/** Verbs not told in the past, and nouns of what is planned beforehand (a murder seldom is). */
function canLieAhead({ tokens }: EventTree, { token, verb, code, carrier = verb }: Trigger): boolean {
  if (carrier === token && tokens[token]!.upos === 'NOUN') return code !== 'ASSAULT';
  return tokens[carrier]!.feats?.includes('Tense=Past') !== true;
}
