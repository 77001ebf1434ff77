import type { Account, StoryAccount } from '../model/index.ts';
import type { OutlineItem, OutlineSection } from './outline.ts';
import { countsLine, outlineOf } from './outline.ts';
import { sayNote } from './say-note.ts';
import { dateWords } from './words.ts';
import { wrap } from './wrap.ts';

/** How the text form is laid out. */
export interface TextOptions {
  /** Columns of the terminal; lines wrap below it. Default 100. */
  readonly width?: number;
}

/** The account for a terminal: plain characters, wrapped, no control codes. */
export function renderText(account: Account, { width = 100 }: TextOptions = {}): string {
  const stories = account.stories.map((story) => renderStory(story, width));
  const notes = account.notes.map((note) => `note: ${sayNote(note)}`);
  return `${[...stories, ...(notes.length > 0 ? [notes.join('\n')] : [])].join('\n\n')}\n`;
}

function renderStory(story: StoryAccount, width: number): string {
  const title = wrap(story.headline, width, { first: '' });
  const rule = '═'.repeat(Math.min(width, Math.max(...title.split('\n').map((line) => line.length))));
  const head = [title, rule, countsLine(story), datesLine(story)];
  return [...head, ...outlineOf(story).map((section) => renderSection(section, width))].join('\n');
}

/** When the reports were published, or that none says. */
export function datesLine({ from, to, reports }: StoryAccount): string {
  const undated = reports.filter((report) => report.date === null).length;
  const missing = undated === 0 ? '' : ` (${undated} of ${reports.length} without a date)`;
  if (from === null || to === null) return 'published: no report carries a date, and none is guessed';
  return `published: ${from === to ? dateWords(from) : `${dateWords(from)} to ${dateWords(to)}`}${missing}`;
}

function renderSection(section: OutlineSection, width: number): string {
  const lead = section.lead === undefined ? [] : [wrap(section.lead, width, { first: '  ' })];
  return ['', section.title.toUpperCase(), ...lead, ...section.items.map((item) => renderItem(item, width))].join('\n');
}

function renderItem({ label, text, details }: OutlineItem, width: number): string {
  const head = [label, text].filter((part) => part !== undefined && part !== '').join('  ');
  const below = details.map((detail) => wrap(detail, width, { first: '      ', rest: '        ' }));
  return [wrap(head, width, { first: '  ', rest: '    ' }), ...below].join('\n');
}
