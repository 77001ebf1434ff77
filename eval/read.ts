import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { EvalContext } from './types.ts';

/** Reads `<folder>/<split>.jsonl[.gz]`; `undefined` when the set is not there. */
export function readSet<Row>(context: EvalContext, folder: string, split: string = context.split): Row[] | undefined {
  for (const name of [`${split}.jsonl.gz`, `${split}.jsonl`]) {
    const path = join(context.data, folder, name);
    if (existsSync(path)) return parseLines<Row>(readMaybeGzipped(path));
  }
  return undefined;
}

export function readMaybeGzipped(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

export function parseLines<Row>(text: string): Row[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
}
