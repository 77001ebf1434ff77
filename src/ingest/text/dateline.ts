import type { Span } from '../../base/span.ts';
import { agencyOf } from '../agencies.ts';
import type { WrittenDate } from '../written-dates.ts';
import { findWrittenDate } from '../written-dates.ts';
import type { Line } from './lines.ts';

/** "KYIV, Ukraine, 15 October (AP) —": where, when and by which agency a report was written. */
export interface Dateline extends Span {
  readonly place: Span & { readonly name: string };
  readonly agency?: Span & { readonly name: string };
  readonly date?: WrittenDate;
  readonly rule: string;
}

/** Where a dateline ends; it is looked for in this many UTF-16 units. */
const datelineLength = 110;
const separators = /\)\s?[.,:]?\s?[—–-]{0,2}\s?|\/\.?\s[—–-]?\s?|\s[—–_-]{1,2}(?:\s|$)|[.]\s?[—–-]\s?|:\s|\.\s/gu;
const placeName = /^\p{Lu}[\p{L}'’.-]*(?:[ -][\p{L}'’.-]+){0,4}$/u;
const smallWords = new Set([
  'de',
  'del',
  'da',
  'do',
  'dos',
  'la',
  'le',
  'les',
  'el',
  'los',
  'las',
  'am',
  'an',
  'der',
  'sur',
  'of',
  'the',
  'upon',
  'on',
  'в',
  'на',
]);

/** Reads the dateline at the beginning of a paragraph, or on a line of its own. */
export function findDateline(line: Line): Dateline | undefined {
  const head = line.text.slice(0, datelineLength);
  for (const separator of head.matchAll(separators)) {
    const end = separator.index + separator[0].length;
    const keep = /^[)/]/u.test(separator[0]) ? 1 : 0;
    const dateline = readHead(line, head.slice(0, separator.index + keep), end, separator[0]);
    if (dateline !== undefined) return dateline;
  }
  return undefined;
}

function readHead(line: Line, head: string, end: number, separator: string): Dateline | undefined {
  const agency = /[(/]\s*([^()/]{2,30})\s*[)/]$/u.exec(head) ?? afterDash(line.text, end, separator);
  const agencyName = agency === undefined || agency === null ? undefined : agencyOf(agency[1] as string);
  const bracketed = agency !== null && agency !== undefined && agency.index >= 0 && head.endsWith(agency[0]);
  const rest = (bracketed ? head.slice(0, agency.index) : head).trimEnd();
  const date = findWrittenDate(rest);
  const placeText = (date === undefined ? rest : rest.slice(0, date.start)).replace(
    /[\s,.]*(?:\sle|\sden|\sel)?[\s,.]*$/u,
    '',
  );
  if (!isPlace(placeText)) return undefined;
  const rule = datelineRule(placeText, { agency: agencyName !== undefined, date, separator });
  if (rule === undefined) return undefined;
  const place = { start: line.start, end: line.start + placeText.length, name: placeText };
  const inner = agency?.[1] as string;
  const from = bracketed ? agency.index + agency[0].indexOf(inner) : end + (agency?.[0].indexOf(inner) ?? 0);
  const credit =
    agencyName === undefined
      ? {}
      : { agency: { start: line.start + from, end: line.start + from + inner.length, name: agencyName } };
  const stop = bracketed || agencyName === undefined ? end : end + (agency?.[0].length ?? 0);
  const shifted =
    date === undefined ? {} : { date: { ...date, start: line.start + date.start, end: line.start + date.end } };
  return { start: line.start, end: line.start + stop, place, ...credit, ...shifted, rule };
}

/** "МОСКВА, 15 окт – РИА Новости. …", "Киев. 15 октября. УНН. …": the agency comes after the mark. */
function afterDash(text: string, end: number, separator: string): RegExpExecArray | undefined {
  if (!/[—–.-]\s?$/u.test(separator)) return undefined;
  const match = /^\/?([\p{L}][\p{L} -]{1,24})\/?\.\s/u.exec(text.slice(end, end + 32));
  return match !== null && agencyOf(match[1] as string) !== undefined ? match : undefined;
}

function isPlace(text: string): boolean {
  if (text.length < 3 || text.length > 60) return false;
  return text.split(/,\s+/u).every(isCapitalised) && text.split(/,\s+/u).length <= 3;
}

function isCapitalised(part: string): boolean {
  if (!placeName.test(part)) return false;
  return part.split(/[ -]/u).every((word) => smallWords.has(word.toLowerCase()) || /^\p{Lu}/u.test(word));
}

interface DatelineEvidence {
  readonly agency: boolean;
  readonly date: WrittenDate | undefined;
  readonly separator: string;
}

/** Words in capitals that newsrooms put before a colon or dash, and that are no places. */
const notPlaces = new Set([
  'EXCLUSIVE',
  'UPDATE',
  'UPDATED',
  'BREAKING',
  'WATCH',
  'VIDEO',
  'OPINION',
  'ANALYSIS',
  'FILE',
  'PHOTO',
  'PHOTOS',
  'LIVE',
  'NOTE',
  'READ',
  'MORE',
  'CORRECTION',
  'CLARIFICATION',
  'EDITORIAL',
  'EXPLAINER',
  'FACTBOX',
  'TIMELINE',
  'NEWS',
  'WARNING',
  'ALERT',
  'URGENT',
  'MOLNIJA',
  'СРОЧНО',
  'ВИДЕО',
  'ФОТО',
  'ВІДЕО',
  'ТЕРМІНОВО',
  'URGENTE',
  'EILMELDUNG',
]);

/** A place name alone begins many sentences: an agency, a date or capitals must confirm it. */
function datelineRule(place: string, evidence: DatelineEvidence): string | undefined {
  const dashed = /[—–_-]/u.test(evidence.separator);
  if (evidence.agency) return 'dateline/agency';
  if (evidence.date !== undefined && (dashed || /[.:]/u.test(evidence.separator))) return 'dateline/date';
  const first = place.split(',')[0] as string;
  const capitals = first.length >= 3 && first === first.toUpperCase() && /^[\p{Lu} .'’-]+$/u.test(first);
  if (notPlaces.has(first)) return undefined;
  if (capitals && (dashed || (evidence.separator === ': ' && first.length > 3))) return 'dateline/capitals';
  return undefined;
}
