import { calendarDay, parseIsoDay } from '../../base/calendar.ts';
import type { Article } from '../../model/index.ts';
import type { Piece } from './lexer.ts';

/** Years named outright that a text must have before it can count as a narrative of other times. */
const yearsMin = 4;
/** How many years before publication most of them must lie. */
const distanceMinYears = 2;
/** News words ("yesterday", "Friday") per named year above which a text is news all the same. */
const newsShareMax = 0.2;

/**
 * Tells histories from news: many years named outright, most of them long before publication, and few words that
 * point at the day of publication. In such a text "in May" continues from the date before it.
 */
export function isNarrative(article: Article, pieces: readonly Piece[]): boolean {
  const years: number[] = [];
  let news = 0;
  for (const { spec } of pieces) {
    if (spec?.kind === 'calendar' && spec.parts.year !== undefined)
      years.push(spec.parts.era === 'BC' ? -spec.parts.year : spec.parts.year);
    const pointing =
      spec?.kind === 'shift'
        ? spec.from === 'now'
        : spec?.kind === 'calendar' && spec.parts.weekday !== undefined && spec.parts.year === undefined;
    if (pointing) news++;
  }
  if (years.length < yearsMin || news > years.length * newsShareMax) return false;
  const published = parseIsoDay(article.publishedAt?.value.value ?? '');
  if (published === undefined) return true;
  const limit = calendarDay(published).year - distanceMinYears;
  return years.filter((year) => year <= limit).length * 2 > years.length;
}
