/** What stands before the first line, and before the further ones where it differs. */
export interface Indent {
  readonly first: string;
  readonly rest?: string;
}

/** Breaks a text at spaces so that no line is longer than `width`, unless a word is. */
export function wrap(text: string, width: number, { first: indent, rest: hanging = indent }: Indent): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(/\s+/u)) {
    const isStart = line === indent || line === hanging;
    if (!isStart && line.length + 1 + word.length > width) {
      lines.push(line);
      line = hanging + word;
    } else line += isStart ? word : ` ${word}`;
  }
  return [...lines, line].join('\n');
}
