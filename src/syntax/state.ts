/**
 * A state of the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack, the words still
 * to come, and the arcs made so far. The root stands behind the last word (Ballesteros and Nivre 2013).
 *
 * SHIFT moves the next word onto the stack; LEFT hangs the top of the stack below the next word; RIGHT hangs it
 * below the word under it. Both take it off the stack, so a sentence of n words takes 2n - 1 steps; the word
 * that is left hangs from the root.
 */
export const shift = 0;
export const left = 1;
export const right = 2;

/** Most words that are parsed in one go. */
export const parseWordsMax = 256;

/** What the root and "nothing" have in place of a word and a tag. */
const theRoot = 0x3ade68b1;
const theVoid = 0x6f4f2a35;

/** A sentence and how far it is parsed; one object is used again for every sentence. */
export class ParseState {
  /** Number of words; the root has this index, "nothing" the next one. */
  size = 0;
  /** Words, tags and endings by index, root and nothing included, each a number spread over 32 bits. */
  readonly word = new Int32Array(parseWordsMax + 2);
  readonly fine = new Int32Array(parseWordsMax + 2);
  readonly coarse = new Int32Array(parseWordsMax + 2);
  readonly suffix = new Int32Array(parseWordsMax + 2);
  /** Fine tags as they are numbered. */
  readonly tag = new Int32Array(parseWordsMax + 2);
  readonly head = new Int32Array(parseWordsMax + 2);
  readonly label = new Int32Array(parseWordsMax + 2);
  /** Outermost and next-to-outermost children on either side. */
  readonly left1 = new Int32Array(parseWordsMax + 2);
  readonly left2 = new Int32Array(parseWordsMax + 2);
  readonly right1 = new Int32Array(parseWordsMax + 2);
  readonly right2 = new Int32Array(parseWordsMax + 2);
  readonly leftCount = new Int32Array(parseWordsMax + 2);
  readonly rightCount = new Int32Array(parseWordsMax + 2);
  /** Sets of relations on either side, as sums of hashes. */
  readonly leftSet = new Int32Array(parseWordsMax + 2);
  readonly rightSet = new Int32Array(parseWordsMax + 2);
  readonly stack = new Int32Array(parseWordsMax + 2);
  /** By place: the next word with content and the next verb, itself included; marks and verbs before it. */
  readonly nextContent = new Int32Array(parseWordsMax + 2);
  readonly nextVerb = new Int32Array(parseWordsMax + 2);
  readonly marksBefore = new Int32Array(parseWordsMax + 2);
  readonly verbsBefore = new Int32Array(parseWordsMax + 2);
  depth = 0;
  next = 0;

  /** Starts a sentence of `size` words; `fillState` fills in its words. */
  start(size: number): void {
    const nothing = size + 1;
    this.size = size;
    this.depth = 0;
    this.next = 0;
    for (let i = 0; i <= nothing; i++) {
      this.head[i] = -1;
      this.label[i] = -1;
      this.left1[i] = this.left2[i] = this.right1[i] = this.right2[i] = nothing;
      this.leftCount[i] = this.rightCount[i] = this.leftSet[i] = this.rightSet[i] = 0;
    }
    this.word[size] = this.fine[size] = this.coarse[size] = this.suffix[size] = theRoot;
    this.word[nothing] = this.fine[nothing] = this.coarse[nothing] = this.suffix[nothing] = theVoid;
  }

  /** The word `down` places below the top of the stack, or "nothing". */
  stacked(down: number): number {
    return down < this.depth ? (this.stack[this.depth - 1 - down] as number) : this.size + 1;
  }

  /** The word `ahead` places after the next one, the root at the end, then "nothing". */
  coming(ahead: number): number {
    return Math.min(this.next + ahead, this.size + 1);
  }

  /** Marks and verbs between two places, up to three and two: `marks × 4 + verbs + 1`; 0 when there is no such place. */
  between(a: number, b: number): number {
    if (a > this.size || b > this.size || b <= a) return 0;
    const marks = (this.marksBefore[b] as number) - (this.marksBefore[a + 1] as number);
    const verbs = (this.verbsBefore[b] as number) - (this.verbsBefore[a + 1] as number);
    return Math.min(marks, 3) * 4 + Math.min(verbs, 2) + 1;
  }

  /** True when one word is left: it hangs from the root, so exactly one word does. */
  get done(): boolean {
    return this.depth === 1 && this.next === this.size;
  }

  /** True when nothing hangs from the word. */
  isLeaf(i: number): boolean {
    return this.leftCount[i] === 0 && this.rightCount[i] === 0;
  }

  /** The word that a LEFT or RIGHT would hang the top of the stack from. */
  headOf(move: number): number {
    return move === left ? this.next : this.stacked(1);
  }

  apply(move: number, label: number): void {
    if (move === shift) {
      this.stack[this.depth++] = this.next++;
      return;
    }
    const child = this.stack[--this.depth] as number;
    const head = move === left ? this.next : (this.stack[this.depth - 1] as number);
    this.head[child] = head;
    this.label[child] = label;
    if (move === left) this.#addLeft(head, child, label);
    else this.#addRight(head, child, label);
  }

  #addLeft(head: number, child: number, label: number): void {
    this.left2[head] = this.left1[head] as number;
    this.left1[head] = child;
    this.leftCount[head] = (this.leftCount[head] as number) + 1;
    this.leftSet[head] = (this.leftSet[head] as number) | (1 << (label & 31));
  }

  #addRight(head: number, child: number, label: number): void {
    this.right2[head] = this.right1[head] as number;
    this.right1[head] = child;
    this.rightCount[head] = (this.rightCount[head] as number) + 1;
    this.rightSet[head] = (this.rightSet[head] as number) | (1 << (label & 31));
  }
}
