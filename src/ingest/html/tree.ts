import { Parser } from 'htmlparser2';

/** An element of a page. Text children are strings. */
export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
  readonly parent: Element | undefined;
  readonly depth: number;
}

/** A page as a tree, and the JSON-LD found in it. */
export interface PageTree {
  readonly root: Element;
  readonly jsonLd: readonly string[];
  /** True when the page was over a limit: deeper elements were flattened, or its end was not read. */
  readonly flattened: boolean;
}

/** Deeper elements are flattened; real pages stay below 80, and readers of trees recurse. */
const depthMax = 250;
/** Open elements beyond that depth; the tokenizer's own work grows with their square. */
const flatMax = 15_000;
/** More elements than this are not read: ten times a large news page. */
const elementsMax = 100_000;
/** More text than this is not read, in UTF-16 units, JSON-LD included. */
const textMax = 1_000_000;

/** Elements whose content is never text of the page. */
const skipped = new Set([
  'script',
  'style',
  'noscript',
  'svg',
  'iframe',
  'template',
  'canvas',
  'object',
  'math',
  'select',
  'datalist',
]);

/** Parses a page into a tree, iteratively and within limits. Broken markup is repaired as browsers mostly do. */
export function parseTree(html: string): PageTree {
  const builder = new TreeBuilder();
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => builder.open(tag, attributes),
      ontext: (text) => builder.text(text),
      onclosetag: (tag) => builder.close(tag),
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  try {
    parser.write(html);
    parser.end();
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
  }
  return builder.finish();
}

/** Ends the parsing of a page that opens elements without end: what was read until then stands. */
class TooDeep extends Error {}

class TreeBuilder {
  readonly #root: Element = { tag: '#page', attributes: {}, children: [], parent: undefined, depth: 0 };
  readonly #jsonLd: string[] = [];
  #open: Element = this.#root;
  #elements = 0;
  /** Open elements that were flattened or skipped, innermost last. */
  #flat = 0;
  #flattened = false;
  #skipping: string | undefined;
  #skipDepth = 0;
  #script: string[] | undefined;
  #textLength = 0;

  open(tag: string, attributes: Record<string, string>): void {
    if (this.#skipping !== undefined) {
      if (tag === this.#skipping) this.#skipDepth++;
      return;
    }
    if (skipped.has(tag)) {
      this.#skipping = tag;
      this.#skipDepth = 1;
      if (tag === 'script' && /ld\+json/iu.test(attributes.type ?? '')) this.#script = [];
      return;
    }
    if (this.#open.depth >= depthMax || this.#elements >= elementsMax) {
      this.#flattened = true;
      this.#flat++;
      if (this.#flat > flatMax) throw new TooDeep();
      return;
    }
    this.#elements++;
    const element: Element = { tag, attributes, children: [], parent: this.#open, depth: this.#open.depth + 1 };
    this.#open.children.push(element);
    this.#open = element;
  }

  text(text: string): void {
    if (this.#script === undefined && this.#skipping !== undefined) return;
    this.#textLength += text.length;
    if (this.#textLength > textMax) this.#flattened = true;
    else (this.#script ?? this.#open.children).push(text);
  }

  close(tag: string): void {
    if (this.#skipping !== undefined) {
      if (tag === this.#skipping && --this.#skipDepth === 0) this.#endSkip();
    } else if (this.#flat > 0) this.#flat--;
    else if (this.#open.parent !== undefined) this.#open = this.#open.parent;
  }

  #endSkip(): void {
    if (this.#script !== undefined) this.#jsonLd.push(this.#script.join(''));
    this.#script = undefined;
    this.#skipping = undefined;
  }

  finish(): PageTree {
    return { root: this.#root, jsonLd: this.#jsonLd, flattened: this.#flattened };
  }
}

/** The elements of a tree in document order. */
export function elementsOf(root: Element): Element[] {
  const found: Element[] = [];
  const visit = (element: Element): void => {
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      found.push(child);
      visit(child);
    }
  };
  visit(root);
  return found;
}

/** All text inside an element, white space collapsed. */
export function textContent(element: Element): string {
  const parts: string[] = [];
  const visit = (one: Element): void => {
    for (const child of one.children) {
      if (typeof child === 'string') parts.push(child);
      else visit(child);
    }
  };
  visit(element);
  return collapse(parts.join(''));
}

/** Runs of white space as one space, none at either end; soft hyphens, which only help the browser, are taken out. */
export function collapse(text: string): string {
  return text
    .replace(/[\s\u200b\ufeff]+/gu, ' ')
    .replace(/\u00ad/gu, '')
    .trim();
}

/** Metadata often holds markup and references, sometimes twice over: "Tom &amp;amp; Ann". */
export function plainText(text: string): string {
  let plain = text;
  for (let round = 0; round < 2 && /[&<]/u.test(plain); round++) plain = withoutMarkup(plain);
  return collapse(plain);
}

function withoutMarkup(html: string): string {
  const parts: string[] = [];
  const parser = new Parser({ ontext: (text) => parts.push(text) }, { decodeEntities: true });
  parser.end(html);
  return parts.join('');
}
