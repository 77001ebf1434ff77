import type { Span } from '../../src/base/span.ts';

/** Event types on one-label rows: accuracy and macro-F1 over the labels of the gold standard, as the reference scorer does. */
export function scoreLabels(pairs: readonly (readonly [gold: string, predicted: string | undefined])[]): {
  readonly macroF1: number;
  readonly accuracy: number;
} {
  const labels = [...new Set(pairs.map(([gold]) => gold))].sort();
  const f1s = labels.map((label) => {
    const right = pairs.filter(([gold, predicted]) => gold === label && predicted === label).length;
    const missed = pairs.filter(([gold, predicted]) => (gold === label) !== ((predicted ?? 'none') === label)).length;
    return right === 0 ? 0 : (2 * right) / (2 * right + missed);
  });
  const right = pairs.filter(([gold, predicted]) => gold === predicted).length;
  return {
    macroF1: (100 * f1s.reduce((sum, f1) => sum + f1, 0)) / labels.length,
    accuracy: (100 * right) / pairs.length,
  };
}

/** Spans of one text, wanted and found. */
export interface SpanPair {
  readonly text: string;
  readonly gold: readonly Span[];
  readonly found: readonly Span[];
}

/** F1 in percent over the words (runs of letters and digits) that the spans of all rows cover. */
export function overlapF1(rows: readonly SpanPair[]): number {
  let shared = 0;
  let gold = 0;
  let found = 0;
  for (const row of rows) {
    for (const { index, 0: word } of row.text.matchAll(/[\p{L}\p{N}]+/gu)) {
      const isIn = (span: Span) => span.start <= index && index + word.length <= span.end;
      const wanted = row.gold.some(isIn);
      const given = row.found.some(isIn);
      if (wanted) gold++;
      if (given) found++;
      if (wanted && given) shared++;
    }
  }
  return shared === 0 ? 0 : (200 * shared) / (gold + found);
}

/** Two-digit CAMEO roots as PLOVER roots (Halterman et al. 2023); statements of fact (01, 02) have none. */
const plover: Readonly<Record<string, string>> = {
  '03': 'AGREE',
  '04': 'CONSULT',
  '05': 'SUPPORT',
  '06': 'COOPERATE',
  '07': 'AID',
  '08': 'YIELD',
  '09': 'ACCUSE',
  '10': 'REQUEST',
  '11': 'ACCUSE',
  '12': 'REJECT',
  '13': 'THREATEN',
  '14': 'PROTEST',
  '15': 'MOBILIZE',
  '16': 'SANCTION',
  '17': 'COERCE',
  '18': 'ASSAULT',
  '19': 'ASSAULT',
  '20': 'ASSAULT',
};

/** The PLOVER root of a CAMEO code. */
export function rootOfCameo(code: string): string | undefined {
  return plover[code.slice(0, 2)];
}

/** Codes of each row as bags: precision, recall and F1 over all, and how many rows have one code right, in percent. */
export function scoreCodeBags(
  rows: readonly { readonly gold: readonly string[]; readonly found: readonly string[] }[],
): {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly anyRight: number;
} {
  let shared = 0;
  let wanted = 0;
  let given = 0;
  let rowsRight = 0;
  for (const { gold, found } of rows) {
    const left = [...found];
    const before = shared;
    for (const code of gold) {
      const at = left.indexOf(code);
      if (at < 0) continue;
      left.splice(at, 1);
      shared++;
    }
    wanted += gold.length;
    given += found.length;
    if (shared > before) rowsRight++;
  }
  return {
    precision: (100 * shared) / Math.max(1, given),
    recall: (100 * shared) / Math.max(1, wanted),
    f1: (200 * shared) / Math.max(1, wanted + given),
    anyRight: (100 * rowsRight) / Math.max(1, rows.filter(({ gold }) => gold.length > 0).length),
  };
}
