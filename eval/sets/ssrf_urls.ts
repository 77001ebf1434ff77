import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkUrl, isPublicAddress } from '../../src/app/fetch/guard.ts';
import { round3 } from '../scorers/pages.ts';
import type { EvalContext, EvalFigure, EvalSet } from '../types.ts';

interface Case {
  readonly id: string;
  readonly category: string;
  readonly url: string;
  readonly expect: string;
  readonly resolves_to?: readonly string[];
}

async function run(context: EvalContext): Promise<readonly EvalFigure[]> {
  const path = join(context.data, 'ingest/ssrf/urls.json');
  if (!existsSync(path)) return [];
  const cases = (JSON.parse(readFileSync(path, 'utf8')) as Case[]).filter((one) => one.category !== 'dns-rebind');
  const right = cases.filter((one) => {
    const isAllowed = decide(one);
    if (isAllowed !== (one.expect === 'allow')) context.onError?.(one.category, `${one.url} should be: ${one.expect}`);
    return isAllowed === (one.expect === 'allow');
  });
  return [{ metric: 'refused or allowed rightly', figure: round3(right.length / cases.length) }];
}

function decide(one: Case): boolean {
  if (!('url' in checkUrl(one.url))) return false;
  if (one.category !== 'dns') return true;
  const answers = one.resolves_to ?? [];
  return answers.length > 0 && answers.every((address) => isPublicAddress(address));
}

/** Addresses that must be refused, and ordinary ones that must not. */
export const set: EvalSet = { name: 'ssrf_urls', part: 'ingest', folder: 'ingest/ssrf', run };
