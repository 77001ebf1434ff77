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
}

const folder = join(import.meta.dirname, '../../../spec/events');

for (const file of readdirSync(folder).filter((name) => name.endsWith('.jsonl'))) {
  const lang = file.replace('.jsonl', '');
  const lines = readFileSync(join(folder, file), 'utf8').split('\n');
  describe(`events in ${lang}`, () => {
    for (const spec of lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as SpecCase)) {
      it(spec.label, () => {
        const found = readMarked(spec.text, lang);
        expect(parseMarks(spec.expect).text).toBe(spec.text);
        if (spec.pass !== false) expect(found).toBe(spec.expect);
        else expect(found).not.toBe(spec.expect);
      });
    }
  });
}

/** The sentence with its main happening marked: code and certainty at each word of the cue, and the parties. */
function readMarked(text: string, lang: string): string {
  // By the word lists alone: what the model adds is measured, not specified.
  const { events } = analyse(plainArticle(text, { lang }), packOf(lang), { ...wordsOnly(lang) });
  return writeMarks(text, events.slice(0, 1).flatMap(marksOf));
}

function wordsOnly(lang: string) {
  const { syntax, names } = loadResources(lang);
  return { syntax, names };
}

function marksOf({ code, certainty, polarity, cue, actor, recipient }: EventRecord): Mark[] {
  const label = [code, certainty, ...(polarity === 'negative' ? [polarity] : [])].join(' ');
  return [
    ...cue.map((span) => ({ ...span, label })),
    ...actor.map((span) => ({ ...span, label: 'actor' })),
    ...recipient.map((span) => ({ ...span, label: 'recipient' })),
  ];
}
