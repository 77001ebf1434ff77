import { describe, expect, it } from 'vitest';
import { packOf } from '../../lang/index.ts';
import { isUnsupported } from '../../lang/unsupported.ts';
import { plainArticle } from '../../model/index.ts';
import { noResources } from '../resources.ts';
import { findSyntax } from './index.ts';
import { tokenise, tokenRules } from './tokenise.ts';

/** The tokens of a sentence, divided by bars. */
function divided(text: string, lang = 'en'): string {
  const { sentences } = packOf(lang);
  const rules = tokenRules(isUnsupported(sentences) ? undefined : sentences);
  const { spans, forms } = tokenise(text, { start: 0, end: text.length }, rules);
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(forms);
  return forms.join('|');
}

describe('tokens', () => {
  it.each([
    ["They don't know Velmar's plan.", "They|do|n't|know|Velmar|'s|plan|."],
    ['He cannot pay $725m or £3.5bn.', 'He|can|not|pay|$|725m|or|£|3.5bn|.'],
    ['About 45% of 10,000 (in 1939-1945).', 'About|45|%|of|10,000|(|in|1939|-|1945|)|.'],
    ['The U.S. sent Gen. Marlow a 15-year plan.', 'The|U.S.|sent|Gen.|Marlow|a|15|-|year|plan|.'],
    ['the pre-war e-mail of the AT&T man', 'the|pre-war|e-mail|of|the|AT&T|man'],
    [
      'See https://ostrel.example/a?b=1, or ask a.b@ostrel.example.',
      'See|https://ostrel.example/a?b=1|,|or|ask|a.b@ostrel.example|.',
    ],
    ['“We’re…” she said--twice!', '“|We|’re|…|”|she|said|--|twice|!'],
    ['On 2031-05-04 at 14:05, -5 degrees', 'On|2031-05-04|at|14:05|,|-5|degrees'],
  ])('%s', (text, expected) => {
    expect(divided(text)).toBe(expected);
  });

  it.each([
    [
      'fr',
      "L'armée n'a pas dit qu'il part; 80 000 soldats, dit-il.",
      "L'|armée|n'|a|pas|dit|qu'|il|part|;|80 000|soldats|,|dit|-il|.",
    ],
    ['fr', "Aujourd'hui le vice-président va au front.", "Aujourd'hui|le|vice-président|va|au|front|."],
    ['de', 'Am 24. Februar ging er zum Rhein-Ufer.', 'Am|24.|Februar|ging|er|zum|Rhein-Ufer|.'],
    ['ru', 'Из-за 12 000 солдат', 'Из-за|12 000|солдат'],
    ['pt', 'O primeiro-ministro falou do custo.', 'O|primeiro-ministro|falou|do|custo|.'],
    ['xx', 'Bez jazyka 5% a-b', 'Bez|jazyka|5|%|a-b'],
  ])('%s: %s', (lang, text, expected) => {
    expect(divided(text, lang)).toBe(expected);
  });
});

describe('bounds', () => {
  const find = (text: string) =>
    findSyntax({ article: plainArticle(text), pack: packOf('en'), resources: noResources });

  it.each([
    ['a long word', 'x'.repeat(1_000_000)],
    ['stops', '.'.repeat(1_000_000)],
    ['points between letters', 'a.'.repeat(500_000)],
    ['apostrophes', "a'".repeat(500_000)],
    ['hyphens', 'a-'.repeat(500_000)],
    ['digits and commas', '1,'.repeat(500_000)],
    ['at signs', 'a@'.repeat(500_000)],
    ['note numbers', '. [1]'.repeat(200_000)],
    ['spaced stops', '. '.repeat(500_000)],
    ['opening marks', `a. ${'('.repeat(1_000_000)}`],
    ['many words', 'word '.repeat(200_000)],
  ])('reads a megabyte of %s in seconds', (_, text) => {
    const started = performance.now();
    const { sentences, tokens } = find(text);
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(sentences.length).toBeGreaterThan(0);
    expect(tokens.length).toBeGreaterThan(0);
  });

  it('covers every visible character once, in order, inside its sentence', () => {
    const text = 'Gen. Marlow—aged 61—said: “No.”  [sic] Then (in 2031) he left…\n\nTwo held';
    const { sentences, tokens } = find(text);
    expect(tokens.map((token) => token.text).join('')).toBe(text.replace(/\s/gu, ''));
    for (const token of tokens) {
      const sentence = sentences[token.sentence];
      expect(sentence && sentence.start <= token.start && token.end <= sentence.end).toBe(true);
    }
  });
});
