import type { StoryAccount } from '../../src/model/account.ts';

/** A place in a report, as the page's address holds it: `#s0-r2-310-452`. */
export interface Anchor {
  readonly story: number;
  /** Index of the report in its story. */
  readonly report: number;
  readonly start: number;
  readonly end: number;
}

/** The address of a statement's place. Without the script it leads to the report's full text. */
export function anchorOf(
  stories: readonly StoryAccount[],
  story: StoryAccount,
  place: { report: string; start: number; end: number },
): string {
  const index = story.reports.findIndex((report) => report.id === place.report);
  return `#s${stories.indexOf(story)}-r${index}-${place.start}-${place.end}`;
}

/** Reads an address back; `undefined` when it is not one. */
export function parseAnchor(hash: string): Anchor | undefined {
  const match = /^#s(\d+)-r(\d+)-(\d+)-(\d+)$/u.exec(hash);
  if (match === null) return undefined;
  const [story, report, start, end] = match.slice(1).map(Number) as [number, number, number, number];
  return { story, report, start, end };
}
