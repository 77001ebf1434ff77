import type { Candidate, Context } from './context.ts';
import { opensSentence } from './context.ts';
import type { Lexeme } from './scan.ts';

/** Words between a verb of change and its number: "fell *by about a further* 3%". */
const gapMax = 4;

/**
 * Whether a figure is the size of a rise or a fall: "rose 0.6%", "up $31", "lost 190 points". Plain counts only behind
 * "by" ("grew by 1,200 jobs"), since losing six soldiers is no change of a quantity.
 */
export function changeOf(context: Context, candidate: Candidate): 'up' | 'down' | undefined {
  const { lexemes, lexicon } = context;
  const { quantity } = candidate;
  if (quantity.kind === 'percent' && quantity.max < 0) return 'down';
  let by = false;
  for (let at = candidate.from - 1; at >= Math.max(0, candidate.from - 1 - gapMax); at--) {
    const lexeme = lexemes[at] as Lexeme;
    if (lexeme.kind !== 'word') return undefined;
    const change = lexicon.sets.up.has(lexeme.lower) ? 'up' : lexicon.sets.down.has(lexeme.lower) ? 'down' : undefined;
    if (change !== undefined) return quantity.kind === 'count' && !by ? undefined : change;
    // "rose *to* 8%": where it led, not by how much.
    const isResult = lexicon.sets.results.has(lexeme.lower) && !lexicon.sets.changeBy.has(lexeme.lower);
    if (isResult || !lexicon.sets.changeLinks.has(lexeme.lower) || opensSentence(lexemes, at)) return undefined;
    if (lexicon.sets.changeBy.has(lexeme.lower)) by = true;
  }
  return undefined;
}
