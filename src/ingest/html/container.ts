import { nameOf } from './furniture.ts';
import type { PageBlock } from './segment.ts';
import type { Element } from './tree.ts';

/** What is known of an element's blocks, its own and its descendants'. */
interface Weight {
  score: number;
}

/** How much of a paragraph's score its parents get, from the innermost outwards. */
const shares = [1, 0.6, 0.3, 0.15, 0.1];
/** Blocks shorter than this (UTF-16 units) say nothing of where the article is. */
const tellingLength = 40;

/** The element that holds the article: the one whose paragraphs weigh most, close together. */
export function findContainer(root: Element, blocks: readonly PageBlock[]): Element {
  const weights = weigh(root, blocks);
  let best = root;
  let bestScore = 0;
  for (const [element, weight] of weights) {
    const score = weight.score * bonus(element);
    if (score > bestScore) [best, bestScore] = [element, score];
  }
  return climb(best, blocks);
}

function weigh(root: Element, blocks: readonly PageBlock[]): Map<Element, Weight> {
  const weights = new Map<Element, Weight>();
  for (const block of blocks) {
    const value = blockValue(block);
    if (value <= 0) continue;
    let holder: Element | undefined = holderOf(block, root);
    for (const share of shares) {
      if (holder === undefined || holder === root.parent) break;
      const weight = weights.get(holder) ?? { score: 0 };
      weight.score += value * share;
      weights.set(holder, weight);
      holder = holder.parent;
    }
  }
  return weights;
}

/** Where a block's score begins: around a paragraph, but at a `div` that itself holds the text. */
function holderOf(block: PageBlock, root: Element): Element {
  const { element } = block;
  if (element === root) return root;
  const isLeaf = ['p', 'li', 'blockquote', 'pre', 'td', 'h2', 'h3', 'dd'].includes(element.tag);
  return isLeaf ? (element.parent ?? root) : element;
}

/** Long sentences without links are what an article is made of. */
export function blockValue(block: PageBlock): number {
  const length = block.text.length;
  const own = length - block.linkLength;
  if (length < tellingLength || block.linkLength > length * 0.45) return 0;
  const sentences = block.text.match(/[.!?…。！？।][\s"'”’»)\]]|[.!?…。！？।]["'”’»)\]]?$|[，、]/gu)?.length ?? 0;
  if (sentences === 0) return Math.min(own, 80) * 0.15;
  return Math.min(own, 900);
}

const bodyName =
  /(?:article|story|post|entry|news|main)[-_ ]?(?:body|text|content|copy)|articlebody|storybody|body-?(?:text|content|copy)|article__body|rich-?text/u;

function bonus(element: Element): number {
  const { itemprop } = element.attributes;
  if (itemprop === 'articleBody') return 1.6;
  if (bodyName.test(nameOf(element))) return 1.25;
  return element.tag === 'article' || element.tag === 'main'
    ? 1.1
    : element.tag === 'li' || element.tag === 'td'
      ? 0.8
      : 1;
}

/** Goes up while the parent adds about as good text: articles are often cut into several boxes. */
function climb(start: Element, blocks: readonly PageBlock[]): Element {
  let at = start;
  const sums = inside(blocks);
  for (let up = at.parent; up?.parent !== undefined; up = up.parent) {
    const [own, more] = [sums(at), sums(up)];
    const added = more.good - own.good;
    const waste = more.all - own.all - added;
    if (added > own.good * 0.08 && added > 120 && waste < added * 0.6) at = up;
    else if (waste > more.good * 0.25) break;
  }
  return at;
}

/** Sums of good and of all text below an element. */
function inside(blocks: readonly PageBlock[]): (element: Element) => { good: number; all: number } {
  const sums = new Map<Element, { good: number; all: number }>();
  for (const block of blocks) {
    const good = blockValue(block) >= tellingLength ? block.text.length : 0;
    for (let element: Element | undefined = block.element; element !== undefined; element = element.parent) {
      const sum = sums.get(element) ?? { good: 0, all: 0 };
      sum.good += good;
      sum.all += block.text.length;
      sums.set(element, sum);
    }
  }
  return (element) => sums.get(element) ?? { good: 0, all: 0 };
}
