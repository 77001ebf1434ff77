import { readSet } from '../read.ts';
import { type CrossDocRow, readCrossDoc, readMentionGroups, scoreCrossDoc } from '../scorers/crossdoc.ts';
import type { EvalSet } from '../types.ts';

/** Coreference of happenings (and of who and what takes part) across English reports, with given mentions. */
export const set: EvalSet = {
  name: 'ecbplus',
  part: 'collation',
  folder: 'claims/ecbplus',
  run: async (context) => {
    const rows = readSet<CrossDocRow>(context, 'claims/ecbplus');
    if (rows === undefined) return [];
    const reports = rows.map(readCrossDoc);
    const topic = readMentionGroups(reports, 'topic');
    const events = scoreCrossDoc(topic, 'events');
    return [
      {
        metric: 'events by topic, CoNLL F1',
        figure: events.conll,
        floor: 71.3,
        published: 79.5,
        publishedBy: 'Barhom 2019',
      },
      { metric: 'events by topic, MUC F1', figure: events.muc },
      { metric: 'events by topic, B³ F1', figure: events.b3 },
      { metric: 'events by topic, CEAF-e F1', figure: events.ceafe },
      {
        metric: 'events by subtopic, CoNLL F1',
        figure: scoreCrossDoc(readMentionGroups(reports, 'subtopic'), 'events').conll,
        floor: 75.7,
      },
      {
        metric: 'events in the corpus, CoNLL F1',
        figure: scoreCrossDoc(readMentionGroups(reports, 'corpus'), 'events').conll,
        floor: 65,
      },
      { metric: 'entities by topic, CoNLL F1', figure: scoreCrossDoc(topic, 'entities').conll },
    ];
  },
};
