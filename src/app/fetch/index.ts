import type { FetchResult } from '../ingest/read-inputs.ts';

/** Fetches a page. */
export async function fetchPage(url: string): Promise<FetchResult> {
  return { refused: { code: 'url-refused', message: 'addresses are not fetched yet; skipped', input: url } };
}
