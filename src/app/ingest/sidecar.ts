import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Note } from '../../base/note.ts';
import type { GivenFields } from '../../ingest/index.ts';
import { fieldsOf } from '../../ingest/index.ts';

/** What the file beside a report says of it. */
export interface Sidecar {
  readonly fields: GivenFields;
  readonly notes: readonly Note[];
}

const nothing: Sidecar = { fields: {}, notes: [] };
const reportEnding = /\.(?:txt|text|md|html?|xhtml)(?:\.gz)?$/iu;

/** Reads `report.txt.json` or `report.json` beside `report.txt`. */
export function readSidecar(path: string, bytesMax: number): Sidecar {
  const sidecar = sidecarPaths(path).find((candidate) => existsSync(candidate) && isSidecar(candidate, bytesMax));
  if (sidecar === undefined) return nothing;
  const value = parseSmall(sidecar, bytesMax);
  if (value === undefined) {
    const message = 'the sidecar is not a JSON object; it was left out';
    return { fields: {}, notes: [{ code: 'sidecar-invalid', message, input: sidecar }] };
  }
  const { given, notes } = fieldsOf(value, sidecar);
  return { fields: given, notes };
}

function sidecarPaths(path: string): string[] {
  return reportEnding.test(path) ? [`${path}.json`, path.replace(reportEnding, '.json')] : [];
}

/** True for a JSON file that only describes a report beside it: it has no text of its own. */
export function isSidecar(path: string, bytesMax: number): boolean {
  if (!path.endsWith('.json') || !describesNeighbour(path)) return false;
  const value = parseSmall(path, bytesMax);
  // A damaged one belongs to its neighbour all the same, which reports it.
  return value === undefined ? statSync(path).size <= bytesMax : typeof value.text !== 'string';
}

function describesNeighbour(path: string): boolean {
  const stem = path.slice(0, -'.json'.length);
  if (reportEnding.test(stem)) return existsSync(stem);
  return ['.txt', '.text', '.md', '.html', '.htm', '.xhtml'].some(
    (ending) => existsSync(`${stem}${ending}`) || existsSync(`${stem}${ending}.gz`),
  );
}

function parseSmall(path: string, bytesMax: number): Record<string, unknown> | undefined {
  try {
    if (statSync(path).size > bytesMax) return undefined;
    const value = JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/u, '')) as unknown;
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
