import type { Attribution } from '../../model/index.ts';

/** A participle speaks for a speaker at most this far back, in units of text: within its sentence. */
const reachMax = 400;

/**
 * A participle without a speaker of its own ("…, stressing that …") speaks for the nearest one before it; so does a verb
 * with its pronoun hung on. `mayInherit` tells them from passives, which are said by nobody known.
 */
export function inheritSpeakers(
  attributions: readonly Attribution[],
  mayInherit: (index: number) => boolean,
): Attribution[] {
  let last: Attribution | undefined;
  return attributions.map((attribution, index) => {
    const cue = attribution.cue[0];
    const isNamed = attribution.source.length > 0 || attribution.speaker.name !== '';
    const before = last?.cue[0];
    const inherits =
      !isNamed &&
      cue !== undefined &&
      before !== undefined &&
      cue.start - before.start <= reachMax &&
      mayInherit(index);
    if (attribution.source.length > 0) last = attribution;
    return inherits && last !== undefined ? { ...attribution, speaker: last.speaker } : attribution;
  });
}
