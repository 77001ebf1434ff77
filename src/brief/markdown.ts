import type { Account, StoryAccount } from '../model/index.ts';
import type { OutlineItem, OutlineSection } from './outline.ts';
import { countsLine, outlineOf } from './outline.ts';
import { sayNote } from './say-note.ts';
import { datesLine } from './text.ts';

/** The account as Markdown; text from reports is escaped, so that none of it becomes markup. */
export function renderMarkdown(account: Account): string {
  const stories = account.stories.map(renderStory);
  const notes = account.notes.map((note) => `- note: ${escapeMarkdown(sayNote(note))}`);
  return `${[...stories, ...(notes.length > 0 ? [notes.join('\n')] : [])].join('\n\n')}\n`;
}

function renderStory(story: StoryAccount): string {
  const head = [`# ${escapeMarkdown(story.headline)}`, `**${countsLine(story)}**`, datesLine(story)];
  return [...head, ...outlineOf(story).map(renderSection)].join('\n\n');
}

function renderSection({ title, lead, items }: OutlineSection): string {
  const parts = [`## ${escapeMarkdown(title)}`, ...(lead === undefined ? [] : [`_${escapeMarkdown(lead)}_`])];
  return [...parts, items.map(renderItem).join('\n')].join('\n\n');
}

function renderItem({ label, text, details }: OutlineItem): string {
  const name = label === undefined || label === '' ? '' : `**${escapeMarkdown(label)}** `;
  return [`- ${name}${escapeMarkdown(text)}`, ...details.map((detail) => `  - ${escapeMarkdown(detail)}`)].join('\n');
}

/** Backslash before every character that Markdown could take for markup; line breaks become spaces. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\`*_{}[\]<>#|~!]/gu, '\\$&');
}
