import { calendarDay, weekdayOf } from '../../base/calendar.ts';
import type { CalendarUnit, Timex, TimexType } from '../../model/index.ts';
import { type AnchorKind, type Anchors, type Base, contextBase, nowBase } from './anchors.ts';
import { durationValue } from './makers/durations.ts';
import { type Moment, maskedValue, momentEnd, momentValue, nthWeek, shifted, unitAt } from './moment.ts';
import { resolveCalendar } from './resolve-calendar.ts';
import type { DurationSpec, NthSpec, ShiftSpec, Spec, TimeUnit } from './spec.ts';

type Certain = Timex['certain'];

/** The value of an expression at its place. */
export interface Resolved {
  readonly type: TimexType;
  readonly value: string;
  readonly anchor: AnchorKind;
  readonly certain: Certain;
  readonly mod?: string;
  readonly relative?: Timex['relative'];
  readonly weekday?: number;
  /** Where it lies, if that is known; the context of what follows. */
  readonly moment?: Moment;
}

/** Resolves an expression against its anchors. Total: what cannot be dated keeps a masked value. */
export function resolve(spec: Spec, anchors: Anchors): Resolved {
  const resolved = resolvePlain(spec, anchors);
  const mod = spec.mod ?? resolved.mod;
  return mod === undefined ? resolved : { ...resolved, mod };
}

function resolvePlain(spec: Spec, anchors: Anchors): Resolved {
  switch (spec.kind) {
    case 'reference':
      return { type: 'DATE', value: spec.value, anchor: 'unresolved', certain: [] };
    case 'set':
      return { type: 'SET', value: spec.value, anchor: 'absolute', certain: [] };
    case 'duration':
      return spec.ahead === true && (anchors.tense === 'future' || anchors.tense === 'ahead')
        ? resolveAhead(spec, anchors)
        : resolveDuration(spec);
    case 'shift':
      return resolveShift(spec, anchors);
    case 'nth':
      return resolveNth(spec, anchors);
    case 'calendar':
      return resolveCalendar(spec, anchors, resolve);
  }
}

function resolveDuration({ amounts, dir }: DurationSpec): Resolved {
  const { count, unit } = amounts[0] ?? { count: 0, unit: 'day' };
  const relative =
    dir === undefined || count === 'X'
      ? {}
      : { relative: { unit: publicUnit(unit), offset: dir === 'prev' ? -count : count } };
  return { type: 'DURATION', value: durationValue(amounts), anchor: 'unresolved', certain: [], ...relative };
}

/** "in five years", told of the future. */
function resolveAhead({ amounts }: DurationSpec, anchors: Anchors): Resolved {
  const amount = amounts[0] ?? { count: 0, unit: 'day' };
  return resolveShift({ kind: 'shift', ...amount, sign: 1, from: 'now', ago: true }, anchors);
}

/** Units as the model names them. */
function publicUnit(unit: TimeUnit): CalendarUnit {
  const others: Partial<Record<TimeUnit, CalendarUnit>> = {
    second: 'minute',
    weekend: 'week',
    season: 'quarter',
    half: 'quarter',
    millennium: 'century',
    night: 'day',
    period: 'month',
  };
  return others[unit] ?? (unit as CalendarUnit);
}

const clockUnits = new Set<TimeUnit>(['second', 'minute', 'hour']);

function resolveShift(spec: ShiftSpec, anchors: Anchors): Resolved {
  const quarterly = quarterShift(spec, anchors);
  if (quarterly !== undefined) return quarterly;
  const { unit, count, sign } = yearly(spec);
  if (count === 'X') return vagueShift(spec);
  const relative = { relative: { unit: publicUnit(unit), offset: sign * count || 0 } };
  const based = shiftBase(spec, anchors);
  if (based === undefined) return { ...unanchored(spec), ...relative };
  const moment = shiftedMoment(yearly(spec), based, weekendOffset(spec, based, anchors) ?? sign * count);
  if (clockUnits.has(unit)) return clockShift(spec, { based, anchors, relative });
  const tail = spec.clock === undefined ? (spec.part ?? '') : spec.clock;
  const value = momentValue(moment) + (tail === '' ? '' : `T${tail}`);
  const type: TimexType = tail === '' ? 'DATE' : 'TIME';
  return { type, value, anchor: based.kind, certain: [], ...relative, moment };
}

/**
 * Company reports: "the quarter" is the one spoken of, else the last one completed; "a year earlier", right after a
 * quarter, is that quarter a year before.
 */
function quarterShift({ unit, sign, from, ago }: ShiftSpec, { quarter, context, now }: Anchors): Resolved | undefined {
  const told = { type: 'DATE' as const, anchor: 'text' as const, certain: [] };
  if (
    unit === 'year' &&
    sign < 0 &&
    ago === true &&
    typeof from === 'string' &&
    quarter !== undefined &&
    context === quarter
  ) {
    const moment = shifted(quarter.from, 'quarter', -4);
    return { ...told, value: momentValue(moment), moment };
  }
  if (unit !== 'quarter' || sign !== 0 || from !== 'context') return undefined;
  const moment = quarter ?? (now === undefined ? undefined : shifted(now, 'quarter', -1));
  return moment && { ...told, value: momentValue(moment), moment };
}

/** "a decade ago" names a year, "this decade" names ten. */
function yearly(spec: ShiftSpec): ShiftSpec {
  const years = spec.unit === 'decade' ? 10 : spec.unit === 'century' ? 100 : 1;
  const far = spec.sign !== 0 && typeof spec.count === 'number' && typeof spec.from === 'string' && spec.ago === true;
  return years > 1 && far ? { ...spec, unit: 'year', count: Number(spec.count) * years } : spec;
}

/** "the weekend", told on a weekday in the past tense, is the one before. */
function weekendOffset({ unit, sign, count, from }: ShiftSpec, { day }: Base, { tense }: Anchors): number | undefined {
  if (unit !== 'weekend' || sign * Number(count) !== 0 || from === 'now' || tense === 'future' || tense === 'ahead')
    return undefined;
  return weekdayOf(day) < 6 ? -1 : 0;
}

/** "several years ago": no count, so only its direction is known. */
function vagueShift({ sign, unit }: ShiftSpec): Resolved {
  const value = sign < 0 ? 'PAST_REF' : 'FUTURE_REF';
  return { type: clockUnits.has(unit) ? 'TIME' : 'DATE', value, anchor: 'unresolved', certain: [] };
}

function unanchored(spec: ShiftSpec): Resolved {
  const tail = spec.clock ?? spec.part;
  const mask = spec.weekday === undefined ? maskedValue(spec.unit) : `XXXX-WXX-${spec.weekday}`;
  return {
    type: tail === undefined && !clockUnits.has(spec.unit) ? 'DATE' : 'TIME',
    value: clockUnits.has(spec.unit) ? 'XXXX-XX-XXTXX' : `${mask}${tail === undefined ? '' : `T${tail}`}`,
    anchor: 'unresolved',
    certain: spec.weekday === undefined ? [] : ['weekday'],
    ...(spec.weekday === undefined ? {} : { weekday: spec.weekday }),
  };
}

interface ShiftBase extends Base {
  readonly unit?: TimeUnit;
}

function shiftBase({ from, unit }: ShiftSpec, anchors: Anchors): ShiftBase | undefined {
  if (from === 'now') return nowBase(anchors);
  if (from === 'context') {
    return contextBase(anchors, unit);
  }
  const outer = resolve(from, anchors);
  if (outer.moment === undefined) return undefined;
  const day = unit === 'day' && outer.moment.unit !== 'day' ? outer.moment.from : outer.moment.from;
  return { day, kind: outer.anchor === 'publication' ? 'publication' : 'text', unit: outer.moment.unit };
}

function shiftedMoment(spec: ShiftSpec, based: ShiftBase, offset: number): Moment {
  const moment = shifted(based.day, spec.unit, offset);
  return spec.weekday === undefined
    ? moment
    : { unit: 'day', from: unitAt(moment.from, 'week').from + spec.weekday - 1 };
}

interface ClockShift {
  readonly based: ShiftBase;
  readonly anchors: Anchors;
  readonly relative: Pick<Resolved, 'relative'>;
}

const minutesIn: Partial<Record<TimeUnit, number>> = { second: 1 / 60, minute: 1, hour: 60 };

/** "two hours ago" needs the time of publication; without it only the day is known, if that. */
function clockShift(spec: ShiftSpec, { based, anchors, relative }: ClockShift): Resolved {
  const shared = { type: 'TIME' as const, anchor: based.kind, certain: [], ...relative };
  if (anchors.nowMinutes === undefined || spec.from !== 'now') {
    return { ...shared, value: `${momentValue({ unit: 'day', from: based.day })}TXX` };
  }
  const total = anchors.nowMinutes + spec.sign * Number(spec.count) * (minutesIn[spec.unit] ?? 1);
  const from = based.day + Math.floor(total / 1440);
  const minutes = Math.floor(((total % 1440) + 1440) % 1440);
  const clock = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  return { ...shared, value: `${momentValue({ unit: 'day', from })}T${clock}`, moment: { unit: 'day', from } };
}

function resolveNth(spec: NthSpec, anchors: Anchors): Resolved {
  const outer = spec.of === 'context' ? undefined : resolve(spec.of, anchors);
  const moment = outer?.moment && nthMoment(spec, outer.moment);
  if (moment === undefined) {
    return { type: 'DATE', value: maskedValue(spec.unit), anchor: 'unresolved', certain: [] };
  }
  const anchor = outer?.anchor ?? 'unresolved';
  const certain: Certain = anchor === 'absolute' ? ['year'] : [];
  return { type: 'DATE', value: momentValue(moment), anchor, certain, moment };
}

function nthMoment({ n, unit, weekday }: NthSpec, outer: Moment): Moment | undefined {
  const end = momentEnd(outer);
  if (weekday !== undefined) {
    const first = n > 0 ? outer.from : end - 7;
    return { unit: 'day', from: first + ((weekday - weekdayOf(first) + 7) % 7) + (n > 0 ? (n - 1) * 7 : (n + 1) * 7) };
  }
  if (unit === 'week') return nthWeek(outer, n);
  if (unit === 'weekend') return unitAt(n > 0 ? outer.from + (n - 1) * 7 + 5 : end - 1, 'weekend');
  const first = unitAt(n > 0 ? outer.from : end - 1, unit);
  const moment = shifted(first.from, unit, n > 0 ? n - 1 : n + 1);
  return moment.from < end && calendarDay(moment.from).year >= 1 ? moment : undefined;
}
