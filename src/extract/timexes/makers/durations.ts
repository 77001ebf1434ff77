import type { Captures } from '../captures.ts';
import type { Made } from '../cascade.ts';
import type { Count, Direction, DurationSpec, Spec, TimeUnit } from '../spec.ts';

const unitLetters: Readonly<Record<string, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  night: 'D',
  weekend: 'WE',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
  millennium: 'ML',
  season: 'S',
  period: 'X',
};

const clockUnits = new Set<string>(['second', 'minute', 'hour']);

/** ISO 8601 duration with the letters that TimeML adds (`P2DE`, `PXW`). */
export function durationValue(amounts: DurationSpec['amounts']): string {
  let days = '';
  let clock = '';
  for (const { count, unit } of amounts) {
    if (clockUnits.has(unit)) clock += `${count}${unitLetters[unit]}`;
    else days += unit === 'half' ? '6M' : `${count}${unitLetters[unit] ?? 'X'}`;
  }
  return `P${days}${clock === '' ? '' : `T${clock}`}`;
}

const finer: Partial<Record<TimeUnit, readonly [number, TimeUnit]>> = {
  year: [12, 'month'],
  day: [24, 'hour'],
  hour: [60, 'minute'],
  minute: [60, 'second'],
  decade: [10, 'year'],
  century: [100, 'year'],
};

/** Fractions of a unit go into a smaller one, as annotators write them: two and a half years are `P2Y6M`. */
export function wholeAmounts(count: Count, unit: TimeUnit): DurationSpec['amounts'] {
  const [factor, smaller] = finer[unit] ?? [0, unit];
  if (count === 'X' || Number.isInteger(count) || !Number.isInteger((count % 1) * factor) || factor === 0)
    return [{ count, unit }];
  const whole = Math.floor(count);
  const rest = { count: (count % 1) * factor, unit: smaller };
  return whole === 0 ? [rest] : [{ count: whole, unit }, rest];
}

/** "three weeks", "a year and two months". */
function duration(c: Captures): Made | undefined {
  const unit = (c.string('unit') ?? c.constant('unit')) as TimeUnit | undefined;
  const count = c.count('count') ?? (c.constant('count') as Count | undefined);
  if (unit === undefined || count === undefined || !countable(c, count)) return undefined;
  const second = c.string('unit2') as TimeUnit | undefined;
  const count2 = c.count('count2');
  // "1 hora y media": the half is of the same unit.
  const half = second === undefined && typeof count2 === 'number' && count2 < 1 ? count2 : 0;
  const amounts = [...wholeAmounts(count === 'X' ? count : count + half, unit)];
  if (second !== undefined && count2 !== undefined) amounts.push({ count: count2, unit: second });
  const [third, count3] = [c.string('unit3') as TimeUnit | undefined, c.count('count3')];
  if (third !== undefined && count3 !== undefined) amounts.push({ count: count3, unit: third });
  const mod = c.string('mod') ?? c.string('bound');
  return { spec: { kind: 'duration', amounts, ...(mod === undefined ? {} : { mod }) } };
}

/** Above this, a number before a unit is something else ("$300 million last year"). */
const countMax = 100_000;

/** More than one of a unit needs its plural, unless they are joined ("30-day") or a number is a fraction. */
function countable(_c: Captures, count: Count): boolean {
  return count === 'X' || (count > 0 && count < countMax);
}

/** "a fortnight", "the past fortnight": its count is in weeks. */
function fortnight(c: Captures): Made | undefined {
  const count = c.count('count');
  const dir = c.string('dir');
  if (count === undefined || dir === 'same') return undefined;
  const touches = dir === undefined ? {} : ({ dir: ahead.has(dir) ? 'next' : 'prev' } as const);
  return { spec: { kind: 'duration', amounts: [{ count, unit: 'week' }], ...touches } };
}

/** "a year and a half". */
function durationHalf(c: Captures): Made | undefined {
  const unit = c.string('unit') as TimeUnit | undefined;
  const count = c.count('count');
  if (unit === undefined || typeof count !== 'number') return undefined;
  return { spec: { kind: 'duration', amounts: wholeAmounts(count + 0.5, unit) } };
}

/** "in five years": where the sentence speaks of the future this is a point in time. */
function inDuration(c: Captures): Made | undefined {
  const whole = c.spec('Dur');
  const made = whole === undefined ? duration(c) : { spec: whole };
  const prep = c.at('prep');
  if (made === undefined || !('spec' in made) || made.spec.kind !== 'duration' || prep === undefined) return undefined;
  return { spec: { ...made.spec, ahead: true }, begin: prep + 1 };
}

/** "two to three weeks", "12 or 18 months": the value is the lower bound. */
function durationRange(c: Captures): Made | undefined {
  const unit = c.string('unit') as TimeUnit | undefined;
  const [low, high] = [c.count('count'), c.count('count2')];
  if (unit === undefined || typeof low !== 'number' || typeof high !== 'number' || low >= high) return undefined;
  return { spec: { kind: 'duration', amounts: wholeAmounts(low, unit), mod: 'APPROX' } };
}

const ahead = new Set<string>(['next', 'coming', 'following']);

/** "the past two months", "the next few days": a stretch that touches the anchor. */
function stretch(c: Captures): Made | undefined {
  const made = duration(c);
  const dir = c.string('dir');
  if (made === undefined || !('spec' in made) || made.spec.kind !== 'duration' || dir === 'same') return undefined;
  return { spec: { ...made.spec, dir: ahead.has(dir ?? '') ? 'next' : 'prev' } };
}

/** "last week", "this year", "the following month". */
function shift(c: Captures): Made | undefined {
  const unit = (c.string('unit') ?? c.constant('unit')) as TimeUnit | undefined;
  const dir = (c.string('dir') ?? c.constant('dir')) as Direction | undefined;
  if (unit === undefined || dir === undefined || c.also('unit', 'units') || unit === 'night') return undefined;
  const part = c.string('part');
  const mod = c.string('edge');
  const spec: Spec = {
    kind: 'shift',
    unit,
    count: c.count('count') ?? Number(c.constant('count') ?? 1),
    ...directions[unit === 'day' && dir === 'next' ? 'following' : dir],
    ...(c.has('fiscal') ? { fiscal: true } : {}),
    ...(part === undefined ? {} : { part }),
    ...(mod === undefined ? {} : { mod }),
  };
  return { spec };
}

const directions: Readonly<Record<Direction, { sign: -1 | 0 | 1; from: 'now' | 'context' }>> = {
  prev: { sign: -1, from: 'now' },
  this: { sign: 0, from: 'now' },
  next: { sign: 1, from: 'now' },
  coming: { sign: 1, from: 'now' },
  preceding: { sign: -1, from: 'context' },
  same: { sign: 0, from: 'context' },
  following: { sign: 1, from: 'context' },
};

/** "yesterday", "tomorrow morning", "tonight". */
function dayShift(c: Captures): Made | undefined {
  const offset = c.number('dayShift') ?? Number(c.constant('offset') ?? 0);
  const part = c.string('part') ?? (c.constant('part') as string | undefined);
  const mod = c.string('edge');
  const sign = Math.sign(offset) as -1 | 0 | 1;
  return {
    spec: {
      kind: 'shift',
      unit: 'day',
      count: Math.abs(offset),
      sign,
      from: 'now',
      ...(part === undefined ? {} : { part }),
      ...(mod === undefined ? {} : { mod }),
    },
  };
}

/** "Vortag": the day before the one spoken of. */
function dayBefore(): Made {
  return { spec: { kind: 'shift', unit: 'day', count: 1, sign: -1, from: 'context' } };
}

/** "le lendemain": the day after the one spoken of. */
function dayAfter(): Made {
  return { spec: { kind: 'shift', unit: 'day', count: 1, sign: 1, from: 'context' } };
}

/** "Ende des Jahres": a unit told from the context. */
function edgeUnit(c: Captures): Made | undefined {
  const unit = c.string('unit') as TimeUnit | undefined;
  const mod = c.string('edge');
  if (unit === undefined || mod === undefined) return undefined;
  return { spec: { kind: 'shift', unit, count: 0, sign: 0, from: 'context', mod } };
}

/** "am frühen Abend". */
function edgePart(c: Captures): Made | undefined {
  const part = c.string('part');
  const mod = c.string('edge');
  return part === undefined || mod === undefined ? undefined : { spec: { kind: 'calendar', parts: { part }, mod } };
}

/** "the next morning", "that afternoon". */
function contextPart(c: Captures): Made | undefined {
  const dir = c.string('dir') as Direction | undefined;
  const part = c.string('part');
  if (dir === undefined || part === undefined) return undefined;
  const { sign } = directions[dir];
  return { spec: { kind: 'shift', unit: 'day', count: 1, sign, from: 'context', part } };
}

/** "daily", "every two weeks", "every Monday", "a month" after a rate. */
function set(c: Captures): Made | undefined {
  const value = setValue(c);
  return value === undefined ? undefined : { spec: { kind: 'set', value } };
}

function setValue(c: Captures): string | undefined {
  const freq = c.string('freq') ?? c.constant('value');
  if (freq !== undefined) return String(freq);
  const part = c.string('part');
  const weekday = c.number('weekday');
  if (weekday !== undefined) return `XXXX-WXX-${weekday}${part === undefined ? '' : `T${part}`}`;
  const month = c.number('month');
  if (month !== undefined) return `XXXX-${String(month).padStart(2, '0')}`;
  const season = c.string('season');
  if (season !== undefined) return `XXXX-${season}`;
  if (part !== undefined) return `XXXX-XX-XXT${part}`;
  const unit = c.string('unit') as TimeUnit | undefined;
  return unit === undefined ? undefined : durationValue([{ count: c.count('count') ?? 1, unit }]);
}

/** "every Monday at 4 p.m.", "jeden Abend um 19:13": a repeated day with its time of day. */
function setClock(c: Captures): Made | undefined {
  const [whole, time] = [c.spec('set'), c.spec('time')];
  if (whole?.kind !== 'set' || time?.kind !== 'calendar' || time.parts.clock === undefined) return undefined;
  const day = whole.value === 'P1D' ? 'XXXX-XX-XX' : whole.value.replace(/T[A-Z]{2}$/u, '');
  if (!/^XXXX-(?:XX-XX|WXX-\d)$/u.test(day)) return undefined;
  return { spec: { ...whole, value: `${day}T${inPart(time.parts.clock, /T(AF|EV)$/u.test(whole.value))}` } };
}

/** The clock time in the second half of the day, where the part of the day says so. */
function inPart(clock: string, late: boolean): string {
  const hour = Number(clock.slice(0, 2));
  return late && hour < 12 ? `${hour + 12}${clock.slice(2)}` : clock;
}

/** "now", "recently", "in the future". */
function reference(c: Captures): Made | undefined {
  const value = c.string('ref') ?? c.constant('value');
  if (value !== 'PRESENT_REF' && value !== 'PAST_REF' && value !== 'FUTURE_REF') return undefined;
  return { spec: { kind: 'reference', value } };
}

export const durationMakers = {
  duration,
  fortnight,
  durationHalf,
  inDuration,
  durationRange,
  dayBefore,
  dayAfter,
  edgeUnit,
  edgePart,
  contextPart,
  stretch,
  shift,
  dayShift,
  set,
  setClock,
  reference,
};
