import type { Passage, PassageKind } from '../model/index.ts';
import type { Reading, SentenceRange } from './reading.ts';
import type { SentencePair } from './sentence-pairs.ts';
import type { Run } from './verbatim.ts';

/** A passage as ranges of words, before it becomes spans. */
export interface WordPassage {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
  readonly kind: PassageKind;
  /** Words that are the same on both sides … */
  readonly same: number;
  /** … and how many of them stand in the longest unbroken run. */
  readonly longest: number;
}

/** Words between two runs that an editor may have changed without breaking the passage. */
const gapWordsMax = 4;
/** A passage with less than this share of equal words is rewritten rather than copied. */
const verbatimShareMin = 0.75;
/** A run is a shared quotation when this share of it stands in quotation marks on both sides. */
const quotedShareMin = 0.6;

/** Runs joined over small edits, each with its kind. */
export function runPassages(a: Reading, b: Reading, runs: readonly Run[]): WordPassage[] {
  const passages: WordPassage[] = [];
  for (const run of runs) {
    const kind = runKind(a, b, run);
    const last = passages.at(-1);
    if (last !== undefined && joins(last, run, kind)) {
      const joined = { a: [last.a[0], run.a + run.length] as const, b: [last.b[0], run.b + run.length] as const };
      passages[passages.length - 1] = {
        ...joined,
        kind,
        same: last.same + run.length,
        longest: Math.max(last.longest, run.length),
      };
    } else
      passages.push({
        a: [run.a, run.a + run.length],
        b: [run.b, run.b + run.length],
        kind,
        same: run.length,
        longest: run.length,
      });
  }
  return passages.map((passage) =>
    passage.kind === 'verbatim' && passage.same / (passage.a[1] - passage.a[0]) < verbatimShareMin
      ? { ...passage, kind: 'rewritten' as const }
      : passage,
  );
}

function joins(last: WordPassage, run: Run, kind: PassageKind): boolean {
  const gapA = run.a - last.a[1];
  const gapB = run.b - last.b[1];
  return last.kind === kind && gapA >= 0 && gapB >= 0 && gapA <= gapWordsMax && gapB <= gapWordsMax;
}

function runKind(a: Reading, b: Reading, run: Run): PassageKind {
  let [quoted, notOwn] = [0, 0];
  for (let k = 0; k < run.length; k++) {
    if (a.quoted[run.a + k] === 1 && b.quoted[run.b + k] === 1) quoted++;
    if (a.own[run.a + k] === 0 || b.own[run.b + k] === 0) notOwn++;
  }
  if (notOwn / run.length > 0.5) return 'boilerplate';
  return quoted / run.length >= quotedShareMin ? 'quotation' : 'verbatim';
}

/** Sentence pairs that no run covers, as passages. */
export function pairPassages(
  a: Reading,
  b: Reading,
  pairs: readonly SentencePair[],
  options: { readonly kind: PassageKind; readonly covered: readonly WordPassage[] },
): WordPassage[] {
  const taken = new Uint8Array(a.words.length);
  for (const {
    a: [from, to],
  } of options.covered)
    taken.fill(1, from, to);
  return pairs.flatMap((pair) => {
    const sentenceA = a.sentences[pair.a] as SentenceRange;
    const sentenceB = b.sentences[pair.b] as SentenceRange;
    let free = 0;
    for (let i = sentenceA.firstWord; i < sentenceA.lastWord; i++) if (taken[i] === 0) free++;
    if (free * 2 < sentenceA.lastWord - sentenceA.firstWord) return [];
    return [
      {
        a: [sentenceA.firstWord, sentenceA.lastWord] as const,
        b: [sentenceB.firstWord, sentenceB.lastWord] as const,
        kind: options.kind,
        same: 0,
        longest: 0,
      },
    ];
  });
}

/** Word ranges as spans of the two texts, in the order of the first. */
export function toSpans(a: Reading, b: Reading, passages: readonly WordPassage[]): Passage[] {
  const span = (reading: Reading, [from, to]: readonly [number, number]) => ({
    start: reading.words[from]?.start ?? 0,
    end: reading.words[to - 1]?.end ?? 0,
  });
  return passages
    .map((passage) => ({ a: span(a, passage.a), b: span(b, passage.b), kind: passage.kind }))
    .sort((x, y) => x.a.start - y.a.start || x.b.start - y.b.start);
}
