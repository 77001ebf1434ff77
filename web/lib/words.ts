import type { StoryAccount } from '../../src/model/account.ts';

export * from '../../src/brief/words.ts';

/** How a report is called on the page. */
export function reportName(story: StoryAccount, id: string): string {
  const index = story.reports.findIndex((report) => report.id === id);
  const report = story.reports[index];
  return report === undefined ? id.replace(/^agency:/u, '') : (report.outlet ?? `Report ${index + 1}`);
}

/** Number of a report in the reports list, from 1. */
export function reportNumber(story: StoryAccount, id: string): number {
  return story.reports.findIndex((report) => report.id === id) + 1;
}

/** Letters for readings: A, B, C … */
export function letterOf(index: number): string {
  return String.fromCharCode(65 + (index % 26));
}
