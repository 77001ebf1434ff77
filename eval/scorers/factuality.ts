import { scoreLabels } from './events.ts';

/** An annotated happening of MEANTIME. */
export interface FactualityEvent {
  readonly start: number;
  readonly end: number;
  readonly certainty?: string;
  readonly polarity?: string;
  readonly time?: string;
  readonly special_cases?: string;
}

/** The class that the reference scorer gives an annotation; `undefined` where nothing is annotated. */
export function classOf(event: FactualityEvent): string | undefined {
  const { certainty, polarity, time, special_cases: special = '' } = event;
  if (certainty === undefined && polarity === undefined && time === undefined) return undefined;
  if (polarity === 'NEG') return 'NEG';
  if (certainty === 'POSSIBLE' || certainty === 'PROBABLE' || special.startsWith('COND')) return 'UNCERTAIN';
  if (time === 'FUTURE') return 'FUTURE';
  return certainty === 'UNDERSPECIFIED' || special === 'GEN' ? 'UNDERSPEC' : 'FACT';
}

/** Accuracy and macro-F1 over the classes of the gold standard. */
export const scoreClasses = scoreLabels;
