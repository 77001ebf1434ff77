import { expect, it } from 'vitest';
import { loadResources } from '../../src/app/resources.ts';
import { analyse } from '../../src/extract/analyse.ts';
import type { Stages } from '../../src/extract/stages.ts';
import { packOf, packs } from '../../src/lang/index.ts';
import { type Analysis, type Article, plainArticle } from '../../src/model/index.ts';

/** Texts that a stage meets sooner or later; none may make it throw, hang or point outside the text. */
const oddTexts: Readonly<Record<string, string>> = {
  empty: '',
  blank: ' \n\t \u00a0\n',
  marks: '“”„«»‹›""\'\'’‘—–…!?.,;:()[]{}%$€£№',
  'one letter': 'a',
  'no sentence end': 'the mayor said that the ferry and the harbour and the pier',
  'unclosed quotation': 'The mayor said: “We waited two days and nobody came. Then the ferry left. Nobody said why.',
  'not letters': '🚢🚢 12,5 %% 3/4/20 31.02.2031 24:61 $$ 10€€ -- 1–2–3 1e400',
  'half a pair': 'A ferry \ud83d sank off Port Sorrow \udea2 on Monday.',
  'right to left': 'قال الوزير إن ثلاثة أشخاص قتلوا يوم الاثنين.',
  'no spaces': '港口管理局星期一表示,渡轮沉没造成三人死亡。',
};

/** Long texts of one kind: reading time must stay in proportion to length. */
const longTexts: Readonly<Record<string, string>> = {
  'one word': 'x'.repeat(100_000),
  digits: '1,234 '.repeat(15_000),
  quotations: '"said" '.repeat(15_000),
  capitals: 'Port Sorrow of the '.repeat(5_000),
  days: 'on Monday last week ago '.repeat(4_000),
};
const longSecondsMax = 20;

/**
 * The suite that every record of stages must pass, whatever its insides: the standard one, and one with a larger
 * model in the place of a stage.
 */
export function conforms(stages: Stages): void {
  const read = (article: Article) => analyse(article, packOf(article.lang), { ...loadResources(article.lang), stages });

  it.each(Object.keys(oddTexts))('reads odd text: %s', (name) => {
    for (const lang of [...Object.keys(packs), 'zz']) {
      const article = plainArticle(oddTexts[name] as string, { lang });
      expectSound(article, read(article));
    }
  });

  it.each(Object.keys(longTexts))('reads long text in time: %s', (name) => {
    const article = plainArticle(longTexts[name] as string, { lang: 'en' });
    const started = performance.now();
    const analysis = read(article);
    expect((performance.now() - started) / 1000).toBeLessThan(longSecondsMax);
    expectSound(article, analysis);
  });

  it('is a function of its input', () => {
    const text = 'PORT SORROW (Norda) — Three people died on Monday, the mayor, Ann Lee, said. “It sank,” she added.';
    const article = Object.freeze(plainArticle(text, { lang: 'en', date: '2031-05-06' }));
    const before = JSON.stringify(article);
    const first = JSON.stringify(read(article));
    expect(JSON.stringify(read(article))).toBe(first);
    expect(JSON.stringify(article)).toBe(before);
  });
}

/** Every span lies in the text and is not empty, every index leads somewhere, every finding names its rule. */
export function expectSound(article: Article, analysis: Analysis): void {
  const bad: string[] = [];
  checkSpans(analysis, article.text.length, 'analysis', bad);
  const { tokens, sentences, mentions, entities, timexes, figures, toponyms, attributions, events } = analysis;
  for (const { start, end, text } of tokens) if (article.text.slice(start, end) !== text) bad.push(`token ${text}`);
  for (const sentence of sentences)
    if (sentence.firstToken > sentence.lastToken || sentence.lastToken > tokens.length) bad.push('sentence');
  for (const { entity } of mentions) if (entities[entity] === undefined) bad.push('mention without entity');
  for (const { timex, toponym, attribution } of events) {
    if (timex !== undefined && timexes[timex] === undefined) bad.push('event without timex');
    if (toponym !== undefined && toponyms[toponym] === undefined) bad.push('event without toponym');
    if (attribution !== undefined && attributions[attribution] === undefined) bad.push('event without attribution');
  }
  for (const { rule } of [...mentions, ...timexes, ...figures, ...toponyms, ...attributions, ...events])
    if (!/^[a-z]+\/[a-z0-9-]+$/u.test(rule)) bad.push(`rule ${rule}`);
  for (const { min, max } of figures) if (!(min <= max)) bad.push(`figure ${min} ${max}`);
  expect(bad).toEqual([]);
}

/** Looks for spans wherever they may be in a value. */
function checkSpans(value: unknown, length: number, path: string, bad: string[]): void {
  if (typeof value !== 'object' || value === null) return;
  const { start, end } = value as { start?: unknown; end?: unknown };
  if (typeof start === 'number' && typeof end === 'number' && !(0 <= start && start < end && end <= length))
    bad.push(`${path}: [${start}, ${end})`);
  for (const [key, child] of Object.entries(value)) checkSpans(child, length, `${path}.${key}`, bad);
}
