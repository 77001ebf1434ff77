/** Pairs of names: same bearer or not. */
import { sameName } from '../../src/base/names.ts';
import { readSet } from '../read.ts';
import type { EvalContext, EvalFigure } from '../types.ts';

interface NamePair {
  readonly a: string;
  readonly b: string;
  readonly match: boolean;
  readonly schema?: string;
}

/** F1 of the "same" verdict at the product's own threshold, 0…1. */
export function runNames(
  context: EvalContext,
  folder: string,
  known: Pick<EvalFigure, 'floor' | 'published' | 'publishedBy'>,
): EvalFigure[] {
  const pairs = readSet<NamePair>(context, folder);
  if (!pairs) return [];
  let [right, said, gold, agree] = [0, 0, 0, 0];
  for (const { a, b, match, schema } of pairs) {
    const { same, score, because } = sameName(a, b, kindOf(schema));
    if (same && match) right++;
    if (same) said++;
    if (match) gold++;
    if (same === match) agree++;
    else context.onError?.(match ? 'missed' : 'false', `${a} | ${b} ${score.toFixed(2)} ${because}`);
  }
  const round = (n: number) => Math.round(n * 1000) / 1000;
  return [
    { metric: 'F1', figure: round((2 * right) / (said + gold)), ...known },
    { metric: 'accuracy', figure: round(agree / pairs.length) },
  ];
}

function kindOf(schema: string | undefined): 'person' | 'organisation' | 'any' {
  if (schema === undefined) return 'any';
  return schema === 'Person' ? 'person' : 'organisation';
}
