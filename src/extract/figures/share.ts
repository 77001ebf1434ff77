import type { Figure } from '../../model/index.ts';
import type { Context } from './context.ts';
import { lexemeAt, opensSentence } from './context.ts';
import type { Lexeme } from './scan.ts';

/** What two figures of one coordination may share. */
const together = new Set(['killed', 'injured', 'missing', 'casualties']);

/**
 * Gives a figure what its neighbour in the same coordination says for both: "6 civilian deaths and 9 wounded" counts
 * civilians twice; "12 people, including three children, were killed" counts three killed children.
 */
export function shareAmongNeighbours(context: Context, figures: readonly Figure[]): Figure[] {
  const out: Figure[] = [];
  for (const figure of figures) {
    const before = out.at(-1);
    out.push(before && sameSentence(context, before, figure) ? shared(context, before, figure) : figure);
  }
  return out;
}

function sameSentence({ lexemes }: Context, a: Figure, b: Figure): boolean {
  const [from, to] = [lexemeAt(lexemes, a.start), lexemeAt(lexemes, b.start)];
  if (to - from > 25) return false;
  for (let k = from + 1; k <= to; k++) if (opensSentence(lexemes, k)) return false;
  return true;
}

function shared(context: Context, before: Figure, figure: Figure): Figure {
  let out = figure;
  const isPair =
    together.has(before.measure ?? '') && together.has(figure.measure ?? '') && before.measure !== figure.measure;
  if (isPair && figure.population === undefined && before.population !== undefined && figure.of === undefined)
    out = { ...out, population: before.population };
  const isPart = before.measure !== undefined && isCount(before) && figure.unit === '' && opensPart(context, figure);
  if (isPart && (figure.measure === undefined || !together.has(figure.measure)))
    out = { ...out, measure: before.measure as string };
  if (before.change && figure.change === undefined && isAlternative(context, before, figure))
    out = { ...out, change: before.change };
  if (isPair && before.moment && figure.moment === undefined) out = { ...out, ...momentFrom(before) };
  return out;
}

/** "lost 190 points, or 0.6%": the same change in another unit. */
function isAlternative({ lexemes }: Context, before: Figure, figure: Figure): boolean {
  const [from, to] = [lexemeAt(lexemes, before.end), lexemeAt(lexemes, figure.start)];
  return (
    before.unit !== figure.unit &&
    to - from <= 2 &&
    to > from &&
    /^(or|ou|o|oder|или|або)$/u.test((lexemes[to - 1] as Lexeme).lower)
  );
}

function isCount(figure: Figure): boolean {
  return figure.unit === '';
}

function momentFrom(figure: Figure): Partial<Figure> {
  return {
    ...(figure.asOf === undefined ? {} : { asOf: figure.asOf }),
    ...(figure.moment ? { moment: figure.moment } : {}),
  };
}

/** "including", "among them", "of whom" right in front of the figure. */
function opensPart({ lexemes, lexicon }: Context, figure: Figure): boolean {
  const at = lexemeAt(lexemes, figure.start);
  for (let k = at - 1; k >= Math.max(0, at - 3); k--)
    if (lexicon.sets.parts.has((lexemes[k] as Lexeme).lower)) return true;
  return false;
}
