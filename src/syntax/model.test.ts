import { describe, expect, it } from 'vitest';
import { FeatureList } from './features.ts';
import { readSyntaxModel, type SyntaxHeader, writeSyntaxModel } from './model.ts';
import { parseWordsMax } from './state.ts';
import { readTriples, readWeights, writeTriples, writeWeights } from './weights.ts';

const header: Omit<SyntaxHeader, 'bytes' | 'version'> = {
  lang: 'xx',
  tags: ['NOUN', 'PUNCT', 'VERB|Tense=Past'],
  tagSets: [[1], [2]],
  lexicon: [
    ['', '. ,'],
    ['', 'went'],
  ],
  lemmaRules: ['l4go', 'l0', 'l1'],
  lemmas: { 'VERB|Tense=Past': { 0: '^went', 2: 'd' }, NOUN: { 1: '~', 2: 's' } },
  relations: ['dep', 'nsubj'],
  sure: {},
};
/** A model without weights: every word is shifted, then hung from the one before. */
const plain = readSyntaxModel(
  writeSyntaxModel(header, {
    tagger: writeWeights(10, []),
    moves: writeTriples(10, []),
    labels: writeWeights(10, []),
    marks: writeWeights(10, []),
  }),
);

describe('a model', () => {
  it('gives each word tag, lemma, head and relation', () => {
    const [dogs, went] = plain.analyse(['Dogs', 'went']);
    expect(dogs).toEqual({ lemma: 'dog', upos: 'NOUN', feats: '', head: -1, deprel: 'root' });
    expect(went).toEqual({ lemma: 'go', upos: 'VERB', feats: 'Tense=Past', head: 0, deprel: 'dep' });
  });

  it('parses very long sentences in pieces, in linear time, with one root', () => {
    const forms = Array.from({ length: 200_000 }, (_, i) => (i % 17 === 16 ? ',' : `w${i % 50}`));
    const started = performance.now();
    const words = plain.analyse(forms);
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(words.filter((word) => word.head === -1)).toHaveLength(1);
    expect(words.every((word, i) => word.head < forms.length && word.head !== i)).toBe(true);
    expect(words.every((word, i) => word.head < 1 || Math.abs(word.head - i) <= parseWordsMax)).toBe(true);
  });

  it('keeps a sentence of marks alone', () => {
    expect(plain.analyse(['.']).map((word) => word.head)).toEqual([-1]);
    expect(plain.analyse([',', '.']).filter((word) => word.head === -1)).toHaveLength(1);
    expect(plain.analyse([])).toEqual([]);
  });

  it('refuses another file', () => {
    expect(() => readSyntaxModel(new Uint8Array(64))).toThrow(TypeError);
  });
});

describe('weights', () => {
  const featuresOf = (...values: number[]) => {
    const list = new FeatureList(8);
    list.add(Int32Array.from(values));
    return list;
  };

  it('come back from bytes as they went', () => {
    const weights = readWeights(
      writeWeights(10, [
        { row: 7, labels: [0, 2], weights: [5, -7] },
        { row: 900, labels: [1], weights: [127] },
      ]),
    );
    const scores = new Int32Array(3);
    weights.addScores(featuresOf(7 << 22, (900 << 22) + 1).values, 2, scores);
    expect([...scores]).toEqual([5, 127, -7]);
  });

  it('answer for three classes by two differences', () => {
    const weights = readTriples(writeTriples(10, [{ row: 5, labels: [1, 2], weights: [-3, 4] }]));
    const scores = new Int32Array(3);
    weights.score(featuresOf(6 << 22).values, 1, scores);
    expect([...scores]).toEqual([0, 0, 0]);
    weights.score(featuresOf(5 << 22, (5 << 22) + 9).values, 2, scores);
    expect([...scores]).toEqual([0, -6, 8]);
  });

  it('survive a Buffer that shares its memory', () => {
    const bytes = Buffer.concat([Buffer.from('xyz'), writeWeights(10, [{ row: 3, labels: [0], weights: [9] }])]);
    const scores = new Int32Array(1);
    readWeights(bytes.subarray(3)).addScores(featuresOf(3 << 22).values, 1, scores);
    expect(scores[0]).toBe(9);
  });
});
