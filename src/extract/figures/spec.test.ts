import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseMarks, writeMarks } from '../../../test/mark.ts';
import { packOf } from '../../lang/index.ts';
import { plainArticle } from '../../model/index.ts';
import { analyse, standardStages } from '../analyse.ts';
import { noResources } from '../resources.ts';
import { figureMarks } from './spec-marks.ts';

interface SpecCase {
  readonly label: string;
  readonly text: string;
  readonly expect: string;
  readonly pass: boolean;
}

const folder = join(import.meta.dirname, '../../../spec/figures');
const none = () => ({ items: [], notes: [] });
const stages = {
  ...standardStages,
  entities: () => ({ entities: [], mentions: [], notes: [] }),
  toponyms: none,
  attributions: none,
  events: none,
};

for (const file of readdirSync(folder).filter((name) => name.endsWith('.jsonl'))) {
  const lang = file.replace('.jsonl', '');
  describe(`figures in ${lang}`, () => {
    const lines = readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
    for (const spec of lines.map((line) => JSON.parse(line) as SpecCase)) {
      it(spec.label, () => {
        const found = readMarked(spec.text, lang);
        expect(parseMarks(spec.expect).text).toBe(spec.text);
        if (spec.pass) expect(found).toBe(spec.expect);
        else expect(found).not.toBe(spec.expect);
      });
    }
  });
}

/** The sentence with our figures marked, by rules alone. */
function readMarked(text: string, lang: string): string {
  const article = plainArticle(text, { lang });
  const { figures } = analyse(article, packOf(lang), { ...noResources, stages });
  return writeMarks(text, figureMarks(article, figures));
}

const seeds = join(import.meta.dirname, '../../../../shared/seeds');

describe.skipIf(!existsSync(seeds))('figures of the seed reports', () => {
  const texts = existsSync(seeds)
    ? readdirSync(seeds)
        .sort()
        .map((name) => readFileSync(join(seeds, name), 'utf8'))
    : [];
  const figures = texts.flatMap((text) => {
    const article = plainArticle(text, { lang: 'en' });
    return analyse(article, packOf('en'), { ...noResources, stages }).figures.map((figure) => ({
      ...figure,
      counts: figure.of ? text.slice(figure.of.start, figure.of.end) : '',
      since: figure.moment ? text.slice(figure.moment.start, figure.moment.end) : '',
    }));
  });
  const ofValue = (value: number) => figures.find((figure) => figure.min === value);

  it('finds each figure and nothing else', () => {
    expect(figures.map((figure) => figure.min)).toEqual([
      70000, 10000, 13e6, 6e6, 7.6e6, 6221, 9371, 100000, 725e6, 18.3e9,
    ]);
  });
  it('says how many soldiers, and that it is an estimate', () => {
    expect(ofValue(70000)).toMatchObject({ mod: 'about', measure: 'troops', counts: 'elements' });
  });
  it('reads a refused need as negative and hypothetical', () => {
    expect(ofValue(10000)).toMatchObject({ max: 15000, polarity: 'negative', certainty: 'hypothetical' });
  });
  it('keeps those who fled apart from those displaced', () => {
    expect(ofValue(13e6)).toMatchObject({ mod: 'more-than', measure: 'refugees', counts: 'people' });
    expect(ofValue(6e6)).toMatchObject({ mod: 'more-than', measure: 'displaced' });
    expect(ofValue(7.6e6)).toMatchObject({ mod: 'more-than', measure: 'refugees' });
  });
  it('counts killed and injured civilians as of one moment', () => {
    const moment = { population: 'civilian', since: 'since the beginning of the war' };
    expect(ofValue(6221)).toMatchObject({ measure: 'killed', ...moment });
    expect(ofValue(9371)).toMatchObject({ measure: 'injured', ...moment });
  });
  it('says what money pays for', () => {
    expect(ofValue(725e6)).toMatchObject({ unit: 'USD', counts: 'assistance package' });
    expect(ofValue(18.3e9)).toMatchObject({ unit: 'USD' });
    expect(ofValue(18.3e9)?.counts).toContain('military assistance');
  });
  it('leaves a vague number vague', () => {
    expect(ofValue(100000)).toMatchObject({ mod: 'vague', max: 1e6, counts: 'men' });
  });
});
