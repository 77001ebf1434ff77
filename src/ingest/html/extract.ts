import type { BlockKind } from '../../model/index.ts';
import { blockValue, findContainer } from './container.ts';
import { isComments, isFurniture, isHidden } from './furniture.ts';
import { type PageBlock, segment } from './segment.ts';
import type { Element } from './tree.ts';

/** A block of the article, as it will stand in its text. */
export interface ExtractedBlock {
  readonly text: string;
  /** What the page's markup says it is; absent for running text. */
  readonly kind?: BlockKind;
}

/** Furniture that holds more than this share of the page's paragraphs is the article after all. */
const mostOfPage = 0.35;
/** For comments this share: a page that is wrapped in an element called so. */
const commentsShare = 0.95;

/** Shorter blocks may rightly occur twice ("No."), in UTF-16 units. */
const repeatLength = 40;

/** Blocks below this value (see `blockValue`) are no running text. */
const tellingValue = 40;

/** The blocks of the article in a page, in order; empty when there is none. */
export function extractBlocks(root: Element, title: string | undefined): ExtractedBlock[] {
  const leftOut = furnitureOf(root);
  const isLeftOut = (element: Element): boolean => leftOut.has(element);
  const blocks = segment(root, isLeftOut);
  const container = findContainer(root, blocks);
  const inside = segment(container, isLeftOut);
  return [...standfirstOf(blocks, container, title), ...tidy(inside, title)];
}

/** Longest standfirst, in UTF-16 units. */
const standfirstLength = 500;

/** Sentences between the title and an article that begins further down. */
function standfirstOf(blocks: readonly PageBlock[], container: Element, title: string | undefined): ExtractedBlock[] {
  const start = blocks.findIndex((block) => isWithin(block.element, container));
  const wanted = title === undefined ? undefined : fold(title);
  const heading = blocks
    .slice(0, Math.max(0, start))
    .findLastIndex((block) => block.element.tag === 'h1' || fold(block.text) === wanted);
  if (heading < 0 || start - heading > 12) return [];
  return blocks
    .slice(heading + 1, start)
    .filter(
      (block) =>
        blockValue(block) >= tellingValue && block.text.length <= standfirstLength && kindOf(block).kind === undefined,
    )
    .slice(0, 2)
    .map((block) => ({ text: block.text, kind: 'standfirst' }));
}

function isWithin(element: Element, container: Element): boolean {
  for (let at: Element | undefined = element; at !== undefined; at = at.parent) if (at === container) return true;
  return false;
}

/** Furniture elements, except those that hold much of the page's running text (a page wrapped in a form, say). */
function furnitureOf(root: Element): ReadonlySet<Element> {
  const values = valuesBelow(root);
  const all = values.get(root) ?? 0;
  const found = new Set<Element>();
  const visit = (element: Element): void => {
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      const share = (values.get(child) ?? 0) / Math.max(1, all);
      const shareMax = isComments(child) ? commentsShare : mostOfPage;
      if (isHidden(child) || (share < shareMax && isFurniture(child))) found.add(child);
      else visit(child);
    }
  };
  visit(root);
  return found;
}

/** How much running text there is below each element. */
function valuesBelow(root: Element): Map<Element, number> {
  const values = new Map<Element, number>();
  for (const block of segment(root, isHidden)) {
    const value = blockValue(block);
    if (value < tellingValue) continue;
    for (let element: Element | undefined = block.element; element !== undefined; element = element.parent)
      values.set(element, (values.get(element) ?? 0) + value);
  }
  return values;
}

function tidy(blocks: readonly PageBlock[], title: string | undefined): ExtractedBlock[] {
  const kept = blocks.filter((block) => !isLinkList(block));
  const told = withoutRepeats(kept).map((block) => ({ text: block.text, ...kindOf(block) }));
  return dropTitle(dropLooseHeadings(told), title);
}

/** Galleries and pull quotes repeat a text; the first one stands. */
function withoutRepeats(blocks: readonly PageBlock[]): PageBlock[] {
  const seen = new Set<string>();
  return blocks.filter((block) => {
    if (block.text.length < repeatLength) return true;
    const isRepeat = seen.has(block.text);
    seen.add(block.text);
    return !isRepeat;
  });
}

/** Blocks that are mostly links lead elsewhere, unless they are sentences. */
function isLinkList(block: PageBlock): boolean {
  const share = block.linkLength / block.text.length;
  if (share > 0.9) return !/[.!?]["'”’»)]?$/u.test(block.text) || block.text.length < 60;
  return share > 0.5 && block.text.length < 200 && !/[.!?]["'”’»)]?$/u.test(block.text);
}

function kindOf(block: PageBlock): { kind?: BlockKind } {
  for (let element: Element | undefined = block.element; element !== undefined; element = element.parent) {
    // Pull quotes stand in figures too.
    if (element.tag === 'blockquote') return {};
    if (element.tag === 'figcaption' || element.tag === 'figure') return { kind: 'caption' };
    if (element.tag === 'li') return { kind: 'list' };
    if (element.tag === 'article' || element.tag === 'body') break;
  }
  return {};
}

/** Headings with no text under them announce what was taken out. */
function dropLooseHeadings(blocks: readonly ExtractedBlock[]): ExtractedBlock[] {
  return [...blocks];
}

function dropTitle(blocks: readonly ExtractedBlock[], title: string | undefined): ExtractedBlock[] {
  if (title === undefined) return [...blocks];
  const wanted = fold(title);
  const at = blocks.slice(0, 5).findIndex((block) => fold(block.text) === wanted);
  return blocks.filter((_, i) => i !== at);
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
