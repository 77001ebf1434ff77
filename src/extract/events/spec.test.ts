import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Mark, parseMarks, writeMarks } from '../../../test/mark.ts';
import { loadResources } from '../../app/resources.ts';
import { packOf } from '../../lang/index.ts';
import { type EventRecord, plainArticle } from '../../model/index.ts';
import { analyse } from '../analyse.ts';

interface SpecCase {
  readonly label: string;
  readonly text: string;
  readonly expect: string;
  readonly pass?: boolean;
  /** Show the first happening with this code instead of the main one. */
  readonly code?: string;
}

const folder = join(import.meta.dirname, '../../../spec/events');

for (const file of readdirSync(folder).filter((name) => name.endsWith('.jsonl'))) {
  const lang = file.replace('.jsonl', '');
  const lines = readFileSync(join(folder, file), 'utf8').split('\n');
  describe(`events in ${lang}`, () => {
    for (const spec of lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as SpecCase)) {
      it(spec.label, () => {
        const found = readMarked(spec, lang);
        expect(parseMarks(spec.expect).text).toBe(spec.text);
        if (spec.pass !== false) expect(found).toBe(spec.expect);
        else expect(found).not.toBe(spec.expect);
      });
    }
  });
}

/** The sentence with one happening marked: code and certainty at each word of the cue, and the parties. */
function readMarked({ text, code }: SpecCase, lang: string): string {
  // By the word lists alone: what the model adds is measured, not specified.
  const { events } = analyse(plainArticle(text, { lang }), packOf(lang), { ...wordsOnly(lang) });
  const shown = code === undefined ? events[0] : events.find((event) => event.code === code);
  return writeMarks(text, shown === undefined ? [] : marksOf(shown));
}

function wordsOnly(lang: string) {
  const { syntax, names } = loadResources(lang);
  return { syntax, names };
}

function marksOf({ code, certainty, polarity, background, cue, actor, recipient }: EventRecord): Mark[] {
  const told = [...(polarity === 'negative' ? [polarity] : []), ...(background ? ['background'] : [])];
  const label = [code, certainty, ...told].join(' ');
  return [
    ...cue.map((span) => ({ ...span, label })),
    ...actor.map((span) => ({ ...span, label: 'actor' })),
    ...recipient.map((span) => ({ ...span, label: 'recipient' })),
  ];
}
