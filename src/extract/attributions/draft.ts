import type { CueEntry } from './lexicon.ts';
import type { Range } from './reading.ts';

/** An attribution before it knows its speaker: word ranges only. */
export interface Draft {
  readonly source: readonly Range[];
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
  /** The word that carries the cue's meaning. */
  readonly cueHead: number;
  readonly entry: CueEntry;
  readonly negated: boolean;
  /** Whom a passive cue is about: "*the two men* are accused of …". */
  readonly patient?: Range;
  readonly rule: string;
  /** For a quotation without a source of its own: the attribution whose speaker goes on speaking. */
  readonly speakerOf?: Draft;
}
