import { overlaps } from '../../src/base/span.ts';
import type { AnalysedArticle, Figure, Timex, Token } from '../../src/model/index.ts';
import type { Quantity } from './quantities.ts';

/**
 * Writes figures and durations in NewsQuant's notation: unit names instead of ISO codes, the counted words as the unit of
 * a plain count, one sign for modifier and change. It translates; what it writes is all in the analysis.
 */
export function newsQuantForm({ article, analysis }: AnalysedArticle): Quantity[] {
  const words = (span: { start: number; end: number } | undefined) =>
    span === undefined ? [] : analysis.tokens.filter((token) => token.start < span.end && token.end > span.start);
  const figures = analysis.figures
    .filter((figure) => figure.rule !== 'figures/implicit-one')
    .map((figure) => ({
      value: pairOf(figure),
      normalized_unit: unitName(figure, words(figure.of)),
      change: figure.change ?? changeSigns[figure.mod] ?? '=',
      concepts: conceptsOf(figure, analysis.tokens, article.text),
    }));
  const free = analysis.timexes.filter((timex) => !analysis.figures.some((figure) => overlaps(figure, timex)));
  const durations = free.flatMap((timex) => durationForm(timex, article.text));
  return [...figures, ...durations];
}

/** A pair for a range; a fall "from 5% to 4%" in the order of the text. */
function pairOf({ min, max, rule }: Figure): number | number[] {
  if (min === max) return min;
  return rule === 'figures/change' ? [max, min] : [min, max];
}

const changeSigns: Readonly<Record<string, string>> = {
  about: '~',
  nearly: '~',
  'more-than': '>',
  'at-least': '>',
  'fewer-than': '<',
  'up-to': '<',
};

const currencyNames: Readonly<Record<string, string>> = {
  USD: 'dollar',
  EUR: 'euro',
  GBP: 'pound sterling',
  JPY: 'japanese yen',
  CNY: 'chinese yuan',
  CAD: 'canadian dollar',
  AUD: 'australian dollar',
  HKD: 'hong kong dollar',
  NZD: 'new zealand dollar',
  SGD: 'singapore dollar',
  ILS: 'shekel',
  INR: 'indian rupee',
  CHF: 'swiss franc',
  KRW: 'south korean won',
  RUB: 'russian ruble',
  '%': 'percentage',
  pound: 'pound-mass',
  'degree Celsius': 'celsius',
  'degree Fahrenheit': 'fahrenheit',
};

function unitName(figure: Figure, counted: readonly Token[]): string {
  if (figure.measure === 'age') return `${figure.unit} of age`;
  if (figure.unit !== '') {
    const [unit, ...rate] = figure.unit.split(' per ');
    return [currencyNames[unit as string] ?? unit, ...rate].join(' per ');
  }
  return nounPhraseName(counted);
}

/** Content words of a counted phrase, its last noun in the singular; "times" are a bare count. */
function nounPhraseName(tokens: readonly Token[]): string {
  const kept = tokens.filter((token) => /^(ADJ|NOUN|PROPN|VERB|NUM|X)$/u.test(token.upos) || /^of$/iu.test(token.text));
  if (kept.length === 0) return '-';
  const last = kept.at(-1) as Token;
  if (kept.length === 1 && /^times?$/iu.test(last.text)) return 'count';
  return kept
    .map((token) => (token === last ? singular(token) : token.text))
    .join(' ')
    .toLowerCase()
    .replace(/ ?- ?/gu, '-');
}

/** The lemma, or where the reader gives none the regular English singular. */
function singular(token: Token): string {
  const word = token.text.toLowerCase();
  if (word === 'people') return word;
  if (token.lemma.toLowerCase() !== word || !/[^s]s$/u.test(word) || /(us|is)$/u.test(word)) return token.lemma;
  if (/ies$/u.test(word)) return `${word.slice(0, -3)}y`;
  return /(ch|sh|x|ss|z|[uo]s)es$/u.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/** The words of what is measured and of its subject, hyphens kept, without function words. */
function conceptsOf(figure: Figure, tokens: readonly Token[], text: string): string[] {
  const spans = figure.unit === '' ? [figure.subject] : [figure.of, figure.subject];
  const functionWords = new Set(tokens.filter((token) => !isContent(token)).map((token) => token.start));
  return spans.flatMap((span) => {
    if (span === undefined) return [];
    return [...text.slice(span.start, span.end).matchAll(/[^\s,;:()"]+/gu)]
      .filter((word) => /[\p{L}\d]/u.test(word[0]) && !functionWords.has(span.start + word.index))
      .flatMap((word) => namesOf(word[0]))
      .map((word) => word.replace(/['’]s$|^\W+|[^\p{L}\d]+$/gu, ''));
  });
}

/** "S&P/ASX" are two names. */
function namesOf(word: string): string[] {
  return /^[\p{Lu}&]{2,}\/[\p{Lu}&]{2,}$/u.test(word) ? word.split('/') : [word];
}

function isContent(token: Token): boolean {
  return /^(ADJ|NOUN|PROPN|NUM|X|VERB|SYM|PUNCT)$/u.test(token.upos);
}

const durationUnits: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  TH: 'hour',
  TM: 'minute',
  TS: 'second',
};

/** A duration whose text gives its length; NewsQuant counts those as quantities. */
function durationForm(timex: Timex, text: string): Quantity[] {
  const match = /^P(T?)(\d+(?:\.\d+)?)([YMWDHS])$/u.exec(timex.value);
  if (timex.type !== 'DURATION' || match === null) return [];
  if (
    !/\d|\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty)\b/iu.test(
      text.slice(timex.start, timex.end),
    )
  )
    return [];
  const unit = durationUnits[`${match[1]}${match[3]}`] ?? 'day';
  const change = timex.mod === 'MORE_THAN' ? '>' : timex.mod === 'LESS_THAN' ? '<' : timex.mod === 'APPROX' ? '~' : '=';
  return [{ value: Number(match[2]), normalized_unit: unit, change, concepts: [] }];
}
