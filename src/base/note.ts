import type { Span } from './span.ts';

/**
 * What could not be read, was repaired, or should be known of an input. Bad content never throws:
 * it becomes a note, which the shell turns into words.
 */
export interface Note {
  /** Stable identifier, e.g. `date-invalid`; each one is documented in docs/notes.md. */
  readonly code: string;
  /** One English sentence: what is wrong and what was done. */
  readonly message: string;
  /** Where in `Article.text`, if anywhere. */
  readonly span?: Span;
  /** The input it belongs to: a path, URL or `path:line`. */
  readonly input?: string;
}

/** A value together with what was noticed while reading it. */
export interface WithNotes<T> {
  readonly items: readonly T[];
  readonly notes: readonly Note[];
}
