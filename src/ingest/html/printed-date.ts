import type { Located, PartialDate } from '../../model/index.ts';
import { findWrittenDate } from '../written-dates.ts';
import { isHidden, nameOf } from './furniture.ts';
import { type PageBlock, segment } from './segment.ts';
import type { Element } from './tree.ts';

/** How many blocks after and before the title a printed date is looked for. */
const after = 14;
const before = 5;
/** Longest line that says little else than a date, in UTF-16 units. */
const lineLength = 110;
/** Letters that may stand beside the date: a byline, a place, "updated". */
const restLength = 60;
const linkRestLength = 14;

/**
 * The date printed by the title, where the metadata have none. Dates further off belong to other articles, and a
 * day without a year is no date.
 */
export function printedDate(root: Element, title: string | undefined): Located<PartialDate> | undefined {
  const blocks = segment(root, isHidden);
  const at = titleAt(blocks, title);
  if (at < 0) return undefined;
  const near = [...blocks.slice(at + 1, at + 1 + after), ...blocks.slice(Math.max(0, at - before), at).reverse()];
  const dates = near.map((block) => ({ block, date: dateIn(block) })).filter((one) => one.date !== undefined);
  // A line whose class says "date" wins over one that merely holds a date.
  const found = dates.find(({ block }) => isNamedDate(block.element)) ?? dates[0];
  return found?.date === undefined ? undefined : { value: found.date, readFrom: 'text' };
}

function titleAt(blocks: readonly PageBlock[], title: string | undefined): number {
  const wanted = title === undefined ? '' : fold(title);
  const same =
    wanted === '' ? -1 : blocks.findIndex((block) => block.element.tag !== 'title' && fold(block.text) === wanted);
  return same >= 0 ? same : blocks.findIndex((block) => block.element.tag === 'h1');
}

function dateIn(block: PageBlock): PartialDate | undefined {
  if (block.text.length > lineLength) return undefined;
  const found = findWrittenDate(block.text, true);
  if (found?.date === undefined) return undefined;
  const rest = `${block.text.slice(0, found.start)}${block.text.slice(found.end)}`.replace(/[^\p{L}]/gu, '');
  // Linked lines and headings with more than a date lead to other articles.
  const isLink = block.linkLength > block.text.length * 0.6 || /^h[1-6]$/u.test(block.element.tag);
  return rest.length <= (isLink ? linkRestLength : restLength) ? found.date : undefined;
}

function isNamedDate(element: Element): boolean {
  const name =
    /(?:^|[^a-z])(?:date|datum|fecha|data|posted|published|publish|pubdate|timestamp|created|dateline|time)(?:$|[^a-z])/u;
  return name.test(nameOf(element)) || (element.parent !== undefined && name.test(nameOf(element.parent)));
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
