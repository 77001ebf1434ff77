import { describe, expect, it } from 'vitest';
import { windowWidth } from './window.ts';

describe('how wide the cues of a sentence look', () => {
  it('is all they need in an ordinary sentence', () => {
    expect(windowWidth({ from: 0, to: 40 }, 2)).toBeGreaterThan(150);
    expect(windowWidth({ from: 0, to: 40 }, 8)).toBeGreaterThan(40);
  });

  it('grows with the length of a sentence that is nothing but cues, not with its square', () => {
    const work = (words: number) => windowWidth({ from: 0, to: words }, words / 2) * words;
    expect(work(100_000) / work(10_000)).toBeLessThan(11);
  });
});
