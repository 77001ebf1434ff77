import type { Captures } from '../captures.ts';
import type { Made } from '../cascade.ts';
import { calendarMakers } from './calendar.ts';
import { durationMakers } from './durations.ts';
import { numberMakers } from './numbers.ts';
import { relationMakers } from './relations.ts';

/** Builds a meaning from what a rule captured; `undefined` refuses the match. */
export type Maker = (captures: Captures) => Made | undefined;

/** Every maker that a rule may name. */
export const makers: Readonly<Record<string, Maker>> = {
  ...numberMakers,
  ...calendarMakers,
  ...durationMakers,
  ...relationMakers,
};
