/** Which words can name one happening: notions that verbs and nouns of doing stand for, and the wider notion of each. */
export interface WordSenses {
  /** Lemma → notions, the most frequent first. */
  readonly senses: ReadonlyMap<string, readonly string[]>;
  /** Notion → wider, grouped, entailed and caused ones. */
  readonly wider: ReadonlyMap<string, readonly string[]>;
}

export const noSenses: WordSenses = { senses: new Map(), wider: new Map() };

/** Two parts apart by an empty line: `lemma⇥notions`, then `notion⇥wider notions`. */
export function parseSenses(table: string): WordSenses {
  const [words = '', above = ''] = table.split('\n\n');
  const read = (part: string) =>
    new Map(
      part
        .split('\n')
        .filter((line) => line.includes('\t'))
        .map((line): [string, string[]] => {
          const [key, values] = line.split('\t') as [string, string];
          return [key, values.split(' ')];
        }),
    );
  return { senses: read(words), wider: read(above) };
}

const nothing: readonly string[] = [];

/**
 * How near two lemmas are in meaning, 0…1: 1 for the main notion of both, less for a rarer notion, half for notions
 * one of which is wider than the other, a quarter for two with one wider notion in common.
 */
export function senseNearness({ senses, wider }: WordSenses, a: string, b: string): number {
  const [x, y] = [senses.get(a) ?? nothing, senses.get(b) ?? nothing];
  let best = 0;
  for (const [i, p] of x.entries())
    for (const [j, q] of y.entries()) {
      const rank = 1 / (1 + rankStep * (i + j));
      if (rank <= best) continue;
      const kin = p === q ? 1 : kinship(p, q, wider);
      best = Math.max(best, kin * rank);
    }
  return best;
}

/** What a rarer sense takes off, for each step down the list of senses of either word. */
const rankStep = 0.15;

function kinship(p: string, q: string, wider: WordSenses['wider']): number {
  const [above, over] = [wider.get(p) ?? nothing, wider.get(q) ?? nothing];
  if (above.includes(q) || over.includes(p)) return 0.5;
  return above.some((concept) => over.includes(concept)) ? 0.25 : 0;
}
