import type { FigureMod } from '../../model/index.ts';
import type { Lexicon } from './lexicon.ts';
import { matchPhrase, matchPhraseBefore } from './phrases.ts';
import type { Quantity } from './quantities.ts';
import type { Lexeme } from './scan.ts';

export interface Modified {
  readonly mod: FigureMod;
  readonly from: number;
  readonly to: number;
}

/**
 * The modifier of a quantity and the lexemes with it: "about 70,000", "more than 13 million", "20 or more". Several in
 * a row keep the strongest bound ("at least some 300" is at least).
 */
export function findModifier(lexemes: readonly Lexeme[], quantity: Quantity, lexicon: Lexicon): Modified {
  let { from, to } = quantity;
  let mod: FigureMod = quantity.form === 'vague' ? 'vague' : 'exact';
  for (let count = 0; count < 3; count++) {
    const start = skipArticle(lexemes, from, lexicon);
    const before =
      matchPhraseBefore(lexemes, from, lexicon.before) ?? matchPhraseBefore(lexemes, start, lexicon.before);
    if (before === undefined || lexemes[from]?.fresh || isResult(lexemes, before.from, { to: from, lexicon })) break;
    mod = stronger(mod, before.value);
    from = before.from;
  }
  const after = matchPhrase(lexemes, to, lexicon.after);
  if (after !== undefined && !lexemes[to]?.fresh) {
    mod = stronger(mod, after.value);
    to = after.to;
  }
  return { mod, from, to };
}

/** "выросла *до* 8%", "subió *hasta* 8%": where a rise leads is no upper bound. */
function isResult(lexemes: readonly Lexeme[], at: number, { to, lexicon }: { to: number; lexicon: Lexicon }): boolean {
  const { results, up, down } = lexicon.sets;
  const verb = lexemes[at - 1]?.lower ?? '';
  return to - at === 1 && results.has((lexemes[at] as Lexeme).lower) && (up.has(verb) || down.has(verb));
}

/** "about a 25 percent", "over the 120 decibels": the article stays outside the number. */
function skipArticle(lexemes: readonly Lexeme[], from: number, lexicon: Lexicon): number {
  const before = lexemes[from - 1];
  return before && (lexicon.sets.articles.has(before.lower) || before.lower === 'the') ? from - 1 : from;
}

const strength: Readonly<Record<FigureMod, number>> = {
  exact: 0,
  about: 1,
  vague: 2,
  nearly: 3,
  'up-to': 4,
  'fewer-than': 4,
  'at-least': 4,
  'more-than': 4,
};

function stronger(a: FigureMod, b: FigureMod): FigureMod {
  return strength[b] >= strength[a] ? b : a;
}
