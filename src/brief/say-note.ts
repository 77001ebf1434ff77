import type { Note } from '../base/note.ts';

/** A note in one line that names its input: "reports/broken.gz: the gzip data break off". */
export function sayNote({ input, message }: Note): string {
  return input === undefined || message.includes(`"${input}"`) ? message : `${input}: ${message}`;
}
