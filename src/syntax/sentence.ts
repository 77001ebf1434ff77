import type { ParseState } from './state.ts';
import type { WordShape } from './words.ts';

/** What the parser knows of the words: shapes, fine tags, and the coarse tag of each fine one. */
export interface WordData {
  readonly shapes: readonly WordShape[];
  readonly tags: ArrayLike<number>;
  readonly coarse: ArrayLike<number>;
}

/** Starts a state with the words of a sentence. */
export function fillState(state: ParseState, { shapes, tags, coarse }: WordData): void {
  state.start(shapes.length);
  for (let i = 0; i < shapes.length; i++) {
    const shape = shapes[i] as WordShape;
    state.word[i] = shape.lower;
    state.suffix[i] = shape.suffixes[2] as number;
    state.fine[i] = tags[i] as number;
    state.coarse[i] = coarse[tags[i] as number] as number;
  }
}
