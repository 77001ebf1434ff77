import { bestKind, forEachMark, type MarkedTree, markKinds } from '../../src/syntax/marks.ts';
import { seeded, shuffle, Trainer } from './trainer.ts';

/** Rounds over all marks, rows of the weight table as a power of two, and how far the right unit must be ahead. */
const rounds = 8;
const bits = 20;
const margin = 20;

/** A mark with the features of its place, what it may hang from, and what it does hang from. */
interface MarkExample {
  readonly features: Int32Array;
  readonly candidates: Int32Array;
  readonly head: number;
}

/** Learns what marks hang from; the trees hold the gold heads of marks too. Features learned from less often are left out. */
export function trainMarks(trees: readonly MarkedTree[], touchesMin = 3): Uint8Array {
  const examples: MarkExample[] = [];
  for (const tree of trees) {
    if (!tree.isMark.includes(false)) continue;
    forEachMark(tree, ({ mark, candidates, features }) => {
      const head = tree.heads[mark] as number;
      if (candidates.includes(head))
        examples.push({ features: features.values.slice(0, features.count), candidates: candidates.slice(), head });
    });
  }
  const trainer = new Trainer(markKinds, bits);
  const random = seeded(3);
  for (let round = 0; round < rounds; round++) {
    shuffle(examples, random);
    for (const example of examples) learn(trainer, example);
  }
  return trainer.save({ touchesMin, stepMin: 2 });
}

function learn(trainer: Trainer, { features, candidates, head }: MarkExample): void {
  const scores = new Int32Array(markKinds);
  trainer.addScores(features, features.length, scores);
  const those = (isRight: boolean) => candidates.map((c) => ((c === head) === isRight ? c : -1));
  const right = bestKind(those(true), scores);
  const wrong = bestKind(those(false), scores);
  if (wrong >= 0 && (scores[wrong] as number) + margin > (scores[right] as number))
    trainer.update(features, features.length, { right, wrong });
  trainer.tick();
}
