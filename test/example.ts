import { join } from 'node:path';
import { readInputs } from '../src/app/ingest/read-inputs.ts';
import type { Note } from '../src/base/note.ts';
import type { Article } from '../src/model/index.ts';

/** The folder of the bundled dossier. */
export const exampleFolder = join(import.meta.dirname, '..', 'example', 'reports');

/** Reads a folder of reports as the command line does. */
export async function readFolder(folder: string): Promise<{ articles: Article[]; notes: Note[] }> {
  const articles: Article[] = [];
  const notes: Note[] = [];
  for await (const read of readInputs([folder])) {
    if ('article' in read) articles.push(read.article);
    else notes.push(read.skipped);
  }
  return { articles, notes };
}

export const readExample = () => readFolder(exampleFolder);
