import { describe, expect, it } from 'vitest';
import { findQuoteRegions } from './quotes.ts';

const inner = (text: string) => findQuoteRegions(text).map((q) => text.slice(q.inner.start, q.inner.end).trim());

describe('quotations', () => {
  it.each([
    ['“Stay,” she said.', 'Stay,'],
    ['"Stay," she said.', 'Stay,'],
    ["''Stay,'' she said.", 'Stay,'],
    ["He said: 'It is Marat's boat.' Then he left.", "It is Marat's boat."],
    ['‘Stay,’ she said.', 'Stay,'],
    ['„Bleib“, sagte sie.', 'Bleib'],
    ['»Bleib«, sagte sie.', 'Bleib'],
    ['« Reste », a-t-elle dit.', 'Reste'],
    ['«Останься», — сказала она.', 'Останься'],
    ['‹Bleib›, sagte sie.', 'Bleib'],
  ])('finds the quotation of %s', (text, expected) => {
    expect(inner(text)).toEqual([expected]);
  });

  it('takes an apostrophe for what it is', () => {
    expect(inner("The sailors' boats weren't there in '98.")).toEqual([]);
  });

  it('keeps a quotation within another in the outer one', () => {
    expect(inner('“He told me ‘go’ and left,” she said.')).toEqual(['He told me ‘go’ and left,']);
  });

  it('joins what a paragraph leaves open to what the next one opens again', () => {
    const regions = findQuoteRegions('“The first part.\n“The second part,” he said.');
    expect(regions.map((q) => [q.closed, q.continues])).toEqual([
      [false, false],
      [true, true],
    ]);
  });

  it.each([
    ['— Nadie nos avisó —dijo la maestra—. Nadie vino.', ['Nadie nos avisó', 'Nadie vino.']],
    ['— Нас никто не предупредил, — сказала она.', ['Нас никто не предупредил']],
    ['— Jana Novak', []],
  ])('reads dialogue after a dash: %s', (text, expected) => {
    expect(inner(text)).toEqual(expected);
  });

  it('lets a mismatched mark close', () => {
    expect(inner('“The harbour is empty," he said.')).toEqual(['The harbour is empty,']);
  });

  it('is linear in a long line of opening marks', () => {
    const started = performance.now();
    findQuoteRegions('“ '.repeat(500_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
