import type { Senses } from './lexicon.ts';
import type { CalendarParts, CalendarSpec, Spec, TimeUnit } from './spec.ts';

/** Composite categories of units; the finest unit of an expression names it. */
const unitCategories: Readonly<Record<TimeUnit, string>> = {
  second: 'Clock',
  minute: 'Clock',
  hour: 'Clock',
  night: 'Part',
  day: 'Day',
  weekend: 'Weekend',
  week: 'Week',
  month: 'Month',
  season: 'Season',
  quarter: 'Quarter',
  half: 'Half',
  year: 'Year',
  decade: 'Decade',
  century: 'Century',
  millennium: 'Century',
  period: 'Period',
};

const partCategories: readonly (readonly [keyof CalendarParts, string])[] = [
  ['day', 'Day'],
  ['holiday', 'Holiday'],
  ['weekday', 'Weekday'],
  ['weekend', 'Weekend'],
  ['week', 'Week'],
  ['month', 'Month'],
  ['season', 'Season'],
  ['quarter', 'Quarter'],
  ['half', 'Half'],
  ['year', 'Year'],
  ['shortYear', 'Year'],
  ['decade', 'Decade'],
  ['shortDecade', 'Decade'],
  ['century', 'Century'],
  ['millennium', 'Century'],
];

/** Categories under which later levels see a composite. */
export function sensesOf(spec: Spec): Senses {
  switch (spec.kind) {
    case 'duration':
      return spec.dir === undefined ? { Dur: spec } : { Stretch: spec };
    case 'set':
      return { Set: spec };
    case 'reference':
      return { Ref: spec };
    case 'shift':
      return { Date: spec, Shift: spec, [unitCategories[spec.unit]]: spec };
    case 'nth':
      return { Date: spec, Nth: spec, [unitCategories[spec.unit]]: spec };
    case 'calendar':
      return calendarSenses(spec);
  }
}

function calendarSenses(spec: CalendarSpec): Senses {
  const { parts } = spec;
  const dated = partCategories.find(([part]) => parts[part] !== undefined)?.[1];
  const senses: Record<string, Spec | number> = { Calendar: spec };
  if (parts.clock !== undefined) senses[dated === undefined ? 'Clock' : 'Time'] = spec;
  else if (parts.part !== undefined) senses[dated === undefined ? 'Part' : 'Time'] = spec;
  if (dated !== undefined && senses.Time === undefined) senses[dated] = spec;
  if (dated !== undefined) senses.Date = spec;
  if (dated === 'Day' && parts.month === undefined) senses.DayOnly = spec;
  // "the first" may still begin "the first week of May".
  if (parts.day !== undefined && Object.keys(parts).length === 1) senses.ord = parts.day;
  if (parts.year !== undefined) senses.HasYear = spec;
  if (parts.year === undefined && spec.dir === undefined && spec.of === undefined) senses.NoYear = spec;
  return senses;
}
