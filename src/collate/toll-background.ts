import type { Span } from '../base/span.ts';
import type { Analysis } from '../model/index.ts';

/** What a count weighs beside others when its sentence speaks of a longer time: a yearly total, an older case. */
const backgroundShare = 0.15;

/** 1 for a sentence of the news itself; less for one that counts over years or recalls another year. */
export function timeFrameOf(analysis: Analysis, sentence: Span): number {
  const isLong = analysis.timexes.some(
    ({ start, type, value }) =>
      start >= sentence.start &&
      start < sentence.end &&
      ((type === 'DATE' && /^(?:\d{4}|PAST_REF)$/u.test(value)) ||
        (type === 'DURATION' && /^P(?:\d+|X)[YM]/u.test(value)) ||
        type === 'SET'),
  );
  return isLong ? backgroundShare : 1;
}
