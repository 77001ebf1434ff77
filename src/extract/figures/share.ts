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
    const joined = before && sameSentence(context, before, figure) ? shared(context, before, figure) : figure;
    const total =
      isBare(joined) && isLinked(context, joined)
        ? out.findLast((other) => isTotal(context, other, joined))
        : undefined;
    out.push(total ? { ...joined, ...likeTotal(total) } : joined);
  }
  return out;
}

/** A number that says nothing of what it counts: "… and 187 by tender", "compared with 63". */
function isBare(figure: Figure): boolean {
  return figure.unit === '' && figure.of === undefined && figure.measure === undefined && figure.mod !== 'vague';
}

/** Behind "and", "with" or "to": set beside the other number. */
function isLinked({ lexemes, lexicon }: Context, figure: Figure): boolean {
  const before = lexemes[lexemeAt(lexemes, figure.start) - 1]?.lower ?? '';
  return lexicon.sets.conjunctions.has(before) || /^(with|con|com|avec|mit)$/u.test(before);
}

/** An earlier, larger count of the same sentence, whose noun a bare number borrows. */
function isTotal(context: Context, total: Figure, figure: Figure): boolean {
  if (total.unit !== '' || total.of === undefined || total.min <= figure.min || total.rule === 'figures/implicit-one')
    return false;
  return figure.start - total.end < 250 && sameSentence(context, total, figure);
}

function likeTotal(total: Figure): Partial<Figure> {
  const { of, measure, population } = total;
  return { ...(of ? { of } : {}), ...(measure ? { measure } : {}), ...(population ? { population } : {}) };
}

function sameSentence({ lexemes }: Context, a: Figure, b: Figure): boolean {
  const [from, to] = [lexemeAt(lexemes, a.start), lexemeAt(lexemes, b.start)];
  if (to - from > 40) return false;
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
  if (isIncrement(context, before, out)) out = { ...out, change: 'up' };
  if (isRestated(context, before, figure)) out = { ...out, ...restated(before, out) };
  if (isPair && before.moment && figure.moment === undefined) out = { ...out, ...momentFrom(before) };
  return out;
}

/** "the toll rose to five after *two* more died": what was added is no toll of its own. */
function isIncrement({ lexemes, lexicon }: Context, before: Figure, figure: Figure): boolean {
  if (!together.has(before.measure ?? '') || before.measure !== figure.measure) return false;
  if (figure.change !== undefined || figure.max >= before.max) return false;
  const at = lexemeAt(lexemes, before.start);
  const [verb, link] = [lexemes[at - 2], lexemes[at - 1]];
  return (
    verb !== undefined && link !== undefined && lexicon.sets.results.has(link.lower) && lexicon.sets.up.has(verb.lower)
  );
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

/** "8 miles (13 kilometres) of tunnels", "lost 190 points, or 0.6%": one amount in two units. */
function isRestated(context: Context, before: Figure, figure: Figure): boolean {
  if (before.unit === '' || figure.unit === '') return false;
  const at = lexemeAt(context.lexemes, figure.start);
  const isBracket = context.lexemes[at - 1]?.text === '(' && lexemeAt(context.lexemes, before.end) >= at - 1;
  return isBracket || isAlternative(context, before, figure);
}

function restated(before: Figure, figure: Figure): Partial<Figure> {
  const of = before.of ?? figure.of;
  const subject = before.subject ?? figure.subject;
  // "under 8 miles (13 km)": the hedge holds for both.
  const mod = figure.mod === 'exact' ? before.mod : figure.mod;
  return { mod, ...(of ? { of } : {}), ...(subject ? { subject } : {}) };
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
