import type { ClaimState, Difference } from '../model/index.ts';
import { disputing } from './differences/index.ts';
import type { Origin } from './origins.ts';

/** What a claim's state is reckoned from. */
export interface StateEvidence {
  readonly reports: number;
  readonly outlets: number;
  readonly witnesses: number;
  readonly origins: readonly Origin[];
  readonly differences: readonly Difference[];
}

/** Differences that set values against each other; another scope or a later moment does not. */
function isDispute({ kind, type }: Difference): boolean {
  return disputing.has(kind) && type !== 'scope' && type !== 'moment' && type !== 'precision' && type !== 'revision';
}

/**
 * The state of a claim. Copies are not confirmation (one witness), and neither are many newsrooms that quote one
 * party (one origin); only witnesses *and* origins that are independent corroborate.
 */
export function stateOf(evidence: StateEvidence): { state: ClaimState; note: string } {
  const { witnesses, origins, differences } = evidence;
  const counts = `${count(evidence.reports, 'report')}, ${count(evidence.outlets, 'outlet')}, ${count(witnesses, 'witness')}`;
  const names = origins.map((origin) => origin.name);
  const named = `${count(origins.length, 'origin')}: ${listed(names)}`;
  const dispute = differences.find(isDispute);
  if (dispute !== undefined) return { state: 'disputed', note: `${counts}; ${dispute.note}` };
  if (witnesses <= 1) return { state: 'single-witness', note: `${counts}; ${named}` };
  if (origins.length <= 1) return { state: 'single-origin', note: `${counts}, but ${named}` };
  return { state: 'corroborated', note: `${counts}, ${named}` };
}

function listed(names: readonly string[]): string {
  return [...new Set(names)].join(', ');
}

/** "1 report", "2 witnesses". */
export function count(n: number, noun: string): string {
  if (n === 1) return `1 ${noun}`;
  return `${n} ${noun}${/(?:s|x|ch|sh)$/u.test(noun) ? 'es' : 's'}`;
}
