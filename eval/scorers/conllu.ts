/** Treebanks in CoNLL-U (universaldependencies.org/format.html). */

/** A syntactic word. */
export interface TreebankWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly feats: string;
  /** Index of the head in the sentence, -1 for the root. */
  readonly head: number;
  readonly deprel: string;
  /** False when no space follows. */
  readonly spaceAfter: boolean;
}

/** A written word that stands for several syntactic ones ("du"): `[from, to)`. */
export interface Contraction {
  readonly from: number;
  readonly to: number;
  readonly form: string;
  readonly spaceAfter: boolean;
}

export interface TreebankSentence {
  readonly text: string;
  readonly words: readonly TreebankWord[];
  readonly contractions: readonly Contraction[];
}

/** Reads sentences; empty nodes (`8.1`) are left out. */
export function parseConllu(text: string): TreebankSentence[] {
  return text
    .split(/\n\s*\n/u)
    .map(parseSentence)
    .filter((sentence) => sentence.words.length > 0);
}

function parseSentence(block: string): TreebankSentence {
  const words: TreebankWord[] = [];
  const contractions: Contraction[] = [];
  let text = '';
  for (const line of block.split('\n')) {
    if (line.startsWith('# text = ')) text = line.slice(9);
    const cells = line.split('\t');
    if (line.startsWith('#') || cells.length < 10) continue;
    const [id, form, lemma, upos, , feats, head, deprel, , misc] = cells as string[] as [string, ...string[]];
    const spaceAfter = !misc?.includes('SpaceAfter=No');
    const range = /^(\d+)-(\d+)$/u.exec(id);
    if (range) {
      contractions.push({ from: Number(range[1]) - 1, to: Number(range[2]), form: form as string, spaceAfter });
    } else if (/^\d+$/u.test(id)) {
      words.push({
        form: form as string,
        lemma: lemma as string,
        upos: upos as string,
        feats: feats as string,
        head: Number(head) - 1,
        deprel: deprel as string,
        spaceAfter,
      });
    }
  }
  return { text, words, contractions };
}

/**
 * The sentence with each contraction as one word, as it is written: "du" is the ADP, its determiner is gone. The
 * merged word takes the place of the part that heads the others, else of the first part. Where the parts hang from
 * each other's children the result may not be a tree (see `isTree`).
 */
export function surfaceSentence(sentence: TreebankSentence): TreebankSentence {
  if (sentence.contractions.length === 0) return sentence;
  const target = sentence.words.map((_, i) => i);
  const merged = new Map<number, Contraction>();
  for (const contraction of sentence.contractions) {
    const kept = keptPart(sentence, contraction);
    merged.set(kept, contraction);
    for (let i = contraction.from; i < contraction.to; i++) target[i] = kept;
  }
  const kept = [...new Set(target)].sort((a, b) => a - b);
  const place = new Map(kept.map((old, i) => [old, i]));
  const words = kept.map((old) => {
    const word = sentence.words[old] as TreebankWord;
    const contraction = merged.get(old);
    const head = word.head < 0 ? -1 : (place.get(target[word.head] as number) as number);
    return contraction
      ? { ...word, form: contraction.form, spaceAfter: contraction.spaceAfter, head }
      : { ...word, head };
  });
  return { text: sentence.text, words, contractions: [] };
}

/** True when every word reaches the root. */
export function isTree({ words }: TreebankSentence): boolean {
  return words.every((word) => {
    let at = word.head;
    for (let steps = 0; at >= 0 && steps <= words.length; steps++) at = words[at]?.head ?? -1;
    return at < 0;
  });
}

function keptPart({ words }: TreebankSentence, { from, to }: Contraction): number {
  for (let i = from; i < to; i++) {
    const head = words[i]?.head as number;
    const inside = head >= from && head < to;
    if (!inside && words.slice(from, to).some((word) => word.head === i)) return i;
  }
  return from;
}
