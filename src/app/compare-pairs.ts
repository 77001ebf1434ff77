import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { type GivenFields, parseRecord } from '../ingest/index.ts';
import type { Article } from '../model/index.ts';
import { compareLine, compareTwo } from './compare.ts';

export type PairResult = { readonly line: object } | { readonly skipped: string };

/** Compares each pair `{"a": record, "b": record}` of a JSONL file (`-`: standard input); bad lines are named, not thrown. */
export async function* comparePairLines(file: string, given: GivenFields): AsyncGenerator<PairResult> {
  const stream = file === '-' ? process.stdin : createReadStream(file);
  let number = 0;
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() !== '') yield comparePair(line, `${file}:${number}`, given);
  }
}

function comparePair(line: string, input: string, given: GivenFields): PairResult {
  let pair: { a?: unknown; b?: unknown };
  try {
    pair = JSON.parse(line) as typeof pair;
  } catch {
    return { skipped: `${input}: it is not valid JSON` };
  }
  const a = readSide(pair?.a, `${input}#a`, given);
  const b = readSide(pair?.b, `${input}#b`, given);
  if (typeof a === 'string') return { skipped: `${input}: "a": ${a}` };
  if (typeof b === 'string') return { skipped: `${input}: "b": ${b}` };
  return { line: { ...idOf(pair), ...compareLine(compareTwo(a, b)) } };
}

function readSide(record: unknown, input: string, given: GivenFields): Article | string {
  const result = parseRecord(record, { input, id: input, given: { option: given } });
  return 'article' in result ? result.article : result.refused.message;
}

/** A pair's own id comes back with its line. */
function idOf(pair: object): object {
  return 'id' in pair && typeof pair.id === 'string' ? { id: pair.id } : {};
}
