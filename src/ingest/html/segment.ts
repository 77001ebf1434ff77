import { collapse, type Element } from './tree.ts';

/** A run of text between two block boundaries of a page. */
export interface PageBlock {
  readonly text: string;
  /** The innermost block-level element around it. */
  readonly element: Element;
  /** How many of its characters are links. */
  readonly linkLength: number;
  /** How many of its characters are bold or a heading's. */
  readonly strongLength: number;
}

const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img input ins kbd label mark nobr q rb rp rt rtc ruby s samp small span strike strong sub sup time tt u var wbr amp-img'.split(
    ' ',
  ),
);
const strong = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Divides a page, or a part of it, into its blocks of text, in order. */
export function segment(root: Element, isLeftOut: (element: Element) => boolean): PageBlock[] {
  const segmenter = new Segmenter(root, isLeftOut);
  segmenter.visit(root, { link: false, strong: false });
  return segmenter.finish();
}

interface Marking {
  readonly link: boolean;
  readonly strong: boolean;
}

class Segmenter {
  readonly #blocks: PageBlock[] = [];
  readonly #isLeftOut: (element: Element) => boolean;
  #block: Element;
  #parts: string[] = [];
  #link = 0;
  #strong = 0;

  constructor(root: Element, isLeftOut: (element: Element) => boolean) {
    this.#block = root;
    this.#isLeftOut = isLeftOut;
  }

  visit(element: Element, marking: Marking): void {
    for (const child of element.children) {
      if (typeof child === 'string') this.#text(child, marking);
      else if (child.tag === 'br') this.#break();
      else if (!this.#isLeftOut(child)) this.#element(child, marking);
    }
  }

  #element(child: Element, marking: Marking): void {
    const inside = {
      link: marking.link || (child.tag === 'a' && child.attributes.href !== undefined),
      strong: marking.strong || strong.has(child.tag),
    };
    if (inline.has(child.tag)) {
      this.visit(child, inside);
      return;
    }
    const outer = this.#block;
    this.#flush();
    this.#block = child;
    this.visit(child, inside);
    this.#flush();
    this.#block = outer;
  }

  #text(text: string, marking: Marking): void {
    const length = text.trim().length;
    if (length === 0 && this.#parts.length === 0) return;
    this.#parts.push(text.replace(/[\s\u00a0\u200b\ufeff]+/gu, ' '));
    if (marking.link) this.#link += length;
    if (marking.strong) this.#strong += length;
  }

  /** Two breaks in a row end a paragraph; one is a line end inside it. */
  #break(): void {
    const last = this.#parts.findLastIndex((part) => part === '\n' || part.trim() !== '');
    if (last >= 0 && this.#parts[last] === '\n') this.#flush();
    else if (last >= 0) this.#parts.push('\n');
  }

  #flush(): void {
    const text = tidyLines(this.#parts.join(''));
    if (text !== '')
      this.#blocks.push({ text, element: this.#block, linkLength: this.#link, strongLength: this.#strong });
    this.#parts = [];
    this.#link = 0;
    this.#strong = 0;
  }

  finish(): PageBlock[] {
    this.#flush();
    return this.#blocks;
  }
}

function tidyLines(text: string): string {
  if (!text.includes('\n')) return collapse(text);
  return text
    .split('\n')
    .map(collapse)
    .filter((line) => line !== '')
    .join('\n');
}
