import type { ParseOptions } from '../options.ts';
import { parseJsonLine, parseRecord, type RecordResult } from './record.ts';

export { fieldsOf, parseJsonLine, parseRecord, type RecordResult } from './record.ts';

/** Articles from JSON text: one object, an array of them, or one per line; each line is named `input:line`. */
export function* parseJsonl(text: string, options: ParseOptions): Generator<RecordResult> {
  const whole = parseWhole(text);
  if (whole !== undefined) {
    if (!Array.isArray(whole)) yield parseRecord(whole, options);
    else
      for (const [i, record] of whole.entries())
        yield parseRecord(record, { ...options, input: `${options.input}:${i + 1}`, id: `${options.id}:${i + 1}` });
    return;
  }
  let number = 0;
  for (const line of text.split(/\r?\n/u)) {
    number++;
    if (line.trim() === '') continue;
    yield parseJsonLine(line, { ...options, input: `${options.input}:${number}`, id: `${options.id}:${number}` });
  }
}

/** The value of a text that is one JSON object or array; `undefined` when it is lines, or damaged. */
function parseWhole(text: string): unknown {
  try {
    const value = JSON.parse(text) as unknown;
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
