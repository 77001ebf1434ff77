import { findCertaintyDifference } from './certainty.ts';
import type { DifferenceDetector } from './detector.ts';
import { findFigureDifference } from './figure.ts';
import { findPlaceDifference } from './place.ts';
import { findPolarityDifference } from './polarity.ts';
import { findSourceDifference } from './source.ts';
import { findSpeakerDifference } from './speaker.ts';
import { findTimeDifference } from './time.ts';
import { findWordingDifference } from './wording.ts';

/** All detectors, the gravest difference first: the first one found orders a claim's readings. */
export const differenceDetectors: readonly DifferenceDetector[] = [
  findPolarityDifference,
  findFigureDifference,
  findTimeDifference,
  findPlaceDifference,
  findSpeakerDifference,
  findSourceDifference,
  findWordingDifference,
  findCertaintyDifference,
];

/** Differences that set reports against each other; a wording or a certainty only tells them apart. */
export const disputing: ReadonlySet<string> = new Set(['polarity', 'figure', 'time', 'place', 'speaker', 'source']);
