import type { Note } from '../../base/note.ts';
import type { Article } from '../../model/index.ts';
import type { GivenFields, ParseOptions } from '../options.ts';
import { parseText } from '../text/index.ts';

/** A record `{"id"?, "text", "title"?, "date"?, "lang"?, "outlet"?, "url"?, "byline"?}`, parsed or refused. */
export type RecordResult = { readonly article: Article } | { readonly refused: Note };

/** An article from a record; its text is kept to the letter. */
export function parseRecord(record: unknown, options: ParseOptions): RecordResult {
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    return refuse('it is not an object with a "text"', options);
  const fields = record as Record<string, unknown>;
  const { text } = fields;
  if (typeof text !== 'string')
    return refuse(`its "text" is ${text === undefined ? 'missing' : 'not a string'}`, options);
  const { given, notes } = fieldsOf(fields, options.input);
  if (text.trim() === '' && given.title === undefined) return refuse('its "text" is empty', options);
  const article = parseText(text, { ...options, given: { ...options.given, record: given } });
  return { article: notes.length === 0 ? article : { ...article, notes: [...article.notes, ...notes] } };
}

/** An article from one line of JSONL. */
export function parseJsonLine(line: string, options: ParseOptions): RecordResult {
  try {
    return parseRecord(JSON.parse(line) as unknown, options);
  } catch (error) {
    return refuse(`it is not valid JSON (${shorten((error as Error).message)})`, options);
  }
}

function refuse(reason: string, options: ParseOptions): RecordResult {
  return { refused: { code: 'record-invalid', message: `record skipped: ${reason}`, input: options.input } };
}

function shorten(message: string): string {
  const plain = message.replace(/\s+/gu, ' ');
  return plain.length > 80 ? `${plain.slice(0, 80)}…` : plain;
}

const fieldNames = ['title', 'outlet', 'byline', 'url', 'lang', 'date'] as const;

/** The known fields of a record; one of a wrong type is left out, with a note. */
export function fieldsOf(fields: Record<string, unknown>, input: string): { given: GivenFields; notes: Note[] } {
  const given: { -readonly [K in keyof GivenFields]: GivenFields[K] } = {};
  const notes: Note[] = [];
  for (const name of fieldNames) {
    const value = fields[name];
    if (typeof value === 'string' && value.trim() !== '') given[name] = value;
    else if (value !== undefined && value !== null && value !== '')
      notes.push({ code: 'field-invalid', message: `the field "${name}" is not a string; it was left out`, input });
  }
  const { id } = fields;
  if (typeof id === 'string' && id !== '') given.id = id;
  else if (typeof id === 'number') given.id = String(id);
  return { given, notes };
}
