import { describe, expect, it } from 'vitest';
import { type Article, type Decision, plainArticle } from '../model/index.ts';
import { evidenceNames, groupArticles, plainModel, StoryReducer } from './index.ts';

const article = (id: string, title: string, text: string, date = '2031-05-06'): Article =>
  plainArticle(text, { id, title, date });

const ferry = [
  article(
    'f1',
    'Ferry runs aground off Tessel',
    'A ferry with 214 passengers ran aground off the island of Tessel, the coast guard of Ostmark said. Rescue boats brought 198 people to Lindholm.',
  ),
  article(
    'f2',
    'Ferry rescue off Tessel',
    'Rescuers in Lindholm brought ashore 198 people from the ferry that hit rocks near Tessel, the Ostmark coast guard said. Of the 214 passengers several were hurt.',
  ),
];
const budget = [
  article(
    'b1',
    'Sondria passes budget',
    'The parliament of Sondria passed a budget with higher taxes on fuel after a night of debate. Finance minister Ilse Brandt called it a compromise.',
    '2031-05-07',
  ),
  article(
    'b2',
    'Budget passed in Sondria',
    'Sondria’s parliament passed the budget; finance minister Ilse Brandt defended the higher taxes on fuel as a compromise after a night of debate.',
    '2031-05-07',
  ),
];
const all = [...ferry, ...budget];
const grouped = (decisions: readonly Decision[]) =>
  groupArticles(all, { decisions, explain: true }).map(({ articleIds }) => articleIds);

describe('decisions', () => {
  it('changes nothing without any', () => {
    expect(grouped([])).toEqual([
      ['f1', 'f2'],
      ['b1', 'b2'],
    ]);
  });

  it('merges whole stories, by the ids of stories or reports', () => {
    const [story] = groupArticles(all, { decisions: [{ do: 'merge', ids: ['s-f1', 'b2'] }] });
    expect(story?.articleIds).toEqual(['f1', 'f2', 'b1', 'b2']);
    expect(story?.aliases).toEqual(['s-b1']);
  });

  it('keeps apart what was split, whichever came first', () => {
    expect(grouped([{ do: 'split', ids: ['f2'], from: ['f1'] }])).toEqual([['f1'], ['f2'], ['b1', 'b2']]);
    expect(grouped([{ do: 'split', ids: ['f1'], from: ['f2'] }])).toEqual([['f1'], ['f2'], ['b1', 'b2']]);
  });

  it('pins a report to a story, before or after the story began', () => {
    expect(grouped([{ do: 'pin', ids: ['b2'], to: 's-f1' }])).toEqual([['f1', 'f2', 'b2'], ['b1']]);
    expect(grouped([{ do: 'pin', ids: ['f1'], to: 'b1' }])).toEqual([['f1', 'b1', 'b2'], ['f2']]);
  });

  it('says that a person decided', () => {
    const [story] = groupArticles(all, { decisions: [{ do: 'pin', ids: ['b2'], to: 'f1' }], explain: true });
    expect(story?.reasons.at(-1)?.because).toBe('someone decided that it belongs with “Ferry runs aground off Tessel”');
  });

  it('does not bring what was split together by a merge elsewhere', () => {
    const decisions: Decision[] = [
      { do: 'split', ids: ['f2'], from: ['b1'] },
      { do: 'merge', ids: ['f1', 'b1'] },
    ];
    expect(grouped(decisions)).toEqual([['f1', 'b1', 'b2'], ['f2']]);
  });

  it('refuses an id that is nobody’s, and decisions that contradict each other', () => {
    expect(() => grouped([{ do: 'merge', ids: ['f1', 'x9'] }])).toThrow('no report or story is called "x9"');
    const contrary: Decision[] = [
      { do: 'merge', ids: ['f1', 'f2'] },
      { do: 'split', ids: ['f1'], from: ['f2'] },
    ];
    expect(() => grouped(contrary)).toThrow('one decision joins f1 and f2, another parts them');
  });
});

describe('ids', () => {
  it('keeps the old id as an alias and on record when stories merge, and gives it back when they part', () => {
    const model = [0, 1, 2, 3].map(() => ({ weights: [0], trees: [] }));
    const reducer = new StoryReducer({ model, settings: { joinScoreMin: -1 } });
    for (const one of ferry) reducer.add(one);
    expect(reducer.stories().map(({ id }) => id)).toEqual(['s-f1']);
    const strict = new StoryReducer({ model, settings: { joinScoreMin: -1, splitScoreMax: 1 } });
    for (const one of [...ferry, article('f3', ferry[0]?.title?.value ?? '', ferry[0]?.text ?? '')]) strict.add(one);
    strict.settle();
    expect(strict.changes()).toEqual([{ kind: 'split', story: 's-f1', other: 's-f2' }]);
    expect(strict.stories().map(({ id, articleIds }) => [id, articleIds])).toEqual([
      ['s-f1', ['f1', 'f3']],
      ['s-f2', ['f2']],
    ]);
  });
});

describe('an embedder', () => {
  /** Counts letter pairs: likeness of spelling, as a stand-in for likeness of meaning. */
  const embed = (text: string) => {
    const counts = new Float32Array(64);
    for (let i = 0; i + 1 < text.length; i++) {
      const at = (text.charCodeAt(i) * 31 + text.charCodeAt(i + 1)) % counts.length;
      counts[at] = (counts[at] as number) + 1;
    }
    return counts;
  };

  it('adds its word to the evidence', () => {
    const of = (embedWeight: number, embedNeutral: number) =>
      groupArticles(ferry, { embed, settings: { embedWeight, embedNeutral } }).length;
    expect(of(0, 0.5)).toBe(1);
    expect(of(50, 1.5)).toBe(2);
    expect(of(50, 0)).toBe(1);
  });

  it('must always give vectors of one size', () => {
    const uneven = (text: string) => new Float32Array(text.length);
    expect(() => groupArticles(ferry, { embed: uneven })).toThrow(/expected vectors of \d+ dimensions, got \d+/u);
  });
});

/** The plain weights, with time counting more. */
const gap = evidenceNames.indexOf('gap-last');
const sharpInTime = plainModel.map(({ weights }) => ({
  weights: weights.map((w, k) => (k === gap ? -4 : w)),
  trees: [],
}));

describe('storylines', () => {
  it('links a later event of the same affair, and leaves what stands alone', () => {
    const later = article(
      'f9',
      'Captain of the Tessel ferry on trial',
      'The captain of the ferry that ran aground off Tessel with 214 passengers went on trial in Lindholm. The coast guard of Ostmark told the court that 198 people were brought ashore.',
      '2031-05-30',
    );
    const stories = groupArticles([...all, later], { storylines: true, model: sharpInTime });
    const lineOf = (id: string) => stories.find(({ articleIds }) => articleIds.includes(id))?.storyline;
    expect(stories.length).toBeGreaterThan(2);
    expect(lineOf('f9')).toBe(lineOf('f1'));
    expect(lineOf('f9')).toBe('line-s-f1');
    expect(lineOf('b1')).not.toBe(lineOf('f1'));
  });
});
