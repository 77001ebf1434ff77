/** Words and numbers of an account, the same in every form of it and on every machine. */
import type { AccountFigure, FigureReading, Range } from '../model/index.ts';

/** "1 report", "2 witnesses". */
export function plural(n: number, noun: string): string {
  return n === 1 ? `1 ${noun}` : `${n} ${noun}${noun.endsWith('s') ? 'es' : 's'}`;
}

/** Words for a claim's state, and what it means. */
export const stateWords: Readonly<Record<string, { readonly label: string; readonly meaning: string }>> = {
  corroborated: { label: 'corroborated', meaning: 'independent witnesses with different origins agree' },
  'single-origin': { label: 'one origin', meaning: 'several witnesses, but all quote one party' },
  'single-witness': { label: 'one witness', meaning: 'one voice only; copies do not count' },
  disputed: { label: 'disputed', meaning: 'reports give values that cannot all be right' },
};

/** What an edge of the lineage says, read from child to parent. */
export const edgeWords: Readonly<Record<string, string>> = {
  copy: 'copies',
  rewrite: 'rewrites',
  translation: 'translates',
  revision: 'revises',
  credit: 'credits',
};

const symbols: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥' };

/** "6,221", "$725,000,000", "12 %". */
export function numberWords(value: number, unit: string): string {
  const [whole, fraction] = String(Math.round(value * 1e6) / 1e6).split('.');
  const grouped = (whole ?? '').replace(/\B(?=(?:\d{3})+$)/gu, ',');
  const number = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  if (unit === '') return number;
  if (unit === '%') return `${number} %`;
  return unit in symbols
    ? `${symbols[unit]}${number}`
    : `${number} ${unit}${value === 1 || /^[A-Z]/u.test(unit) ? '' : 's'}`;
}

const hedges: Readonly<Record<string, string>> = {
  about: 'about ',
  'at-least': 'at least ',
  'more-than': 'more than ',
  nearly: 'nearly ',
  'up-to': 'up to ',
  'fewer-than': 'fewer than ',
  vague: 'some ',
};

/** A reading's value with its hedge: "more than 6,000,000". */
export function readingWords({ min, max, mod }: FigureReading, { unit }: AccountFigure): string {
  const value = min === max ? numberWords(min, unit) : `${numberWords(min, unit)}–${numberWords(max, unit)}`;
  return `${hedges[mod] ?? ''}${value}`;
}

/** "12 Mar 2025, 15:40 UTC" from an ISO date; the same on every machine. */
export function dateWords(date: string | null): string {
  if (date === null) return 'no date given';
  const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2}))?)?)?/u.exec(date);
  if (match === null) return date;
  const [, year, month, day, time] = match;
  const words = [
    day === undefined ? '' : String(Number(day)),
    month === undefined ? '' : months[Number(month) - 1],
    year,
  ];
  const written = words.filter((word) => word !== '').join(' ');
  return time === undefined ? written : `${written}, ${time} ${date.endsWith('Z') ? 'UTC' : ''}`.trim();
}

/** Low, best and high of a quantity: "low 3, best 5, high 7", or the one value. */
export function rangeWords({ low, best, high }: Range, unit: string): string {
  if (low === null || best === null || high === null) return 'not stated as a fact';
  if (low === high) return numberWords(best, unit);
  return `low ${numberWords(low, unit)}, best ${numberWords(best, unit)}, high ${numberWords(high, unit)}`;
}
