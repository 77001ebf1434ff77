/** One line of the table: a figure of ours beside its floor and the best published one. */
export interface EvalFigure {
  readonly metric: string;
  /** Ours, in the unit in which the set's results are published (percent or 0…1). */
  readonly figure: number;
  /** A simple baseline, as the sets' README reports it. */
  readonly floor?: number;
  readonly published?: number;
  readonly publishedBy?: string;
}

export interface EvalContext {
  /** Folder that holds the sets (`attribution/`, `time/` …). */
  readonly data: string;
  readonly split: 'dev' | 'heldout' | 'train';
  /** For `--errors`: each set may print examples of what it got wrong through this. */
  readonly onError?: (kind: string, text: string) => void;
}

/** A labelled set and how it is run. One file per set in `eval/sets/`. */
export interface EvalSet {
  readonly name: string;
  /** Which part of the project it measures. */
  readonly part: string;
  /** Path of the set's folder below the data folder. */
  readonly folder: string;
  readonly run: (context: EvalContext) => Promise<readonly EvalFigure[]>;
}
