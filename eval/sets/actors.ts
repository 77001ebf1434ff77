import { codeActor } from '../../src/lang/actors/index.ts';
import { readSet } from '../read.ts';
import type { EvalSet } from '../types.ts';

interface Row {
  readonly text: string;
  readonly code: string;
}

/** Phrases that name actors, with their sector: government, army, rebels, police … */
export const set: EvalSet = {
  name: 'actors',
  part: 'events',
  folder: 'events/actors',
  run: async (context) => {
    const rows = readSet<Row>(context, 'events/actors');
    if (rows === undefined) return [];
    const right = rows.filter(({ text, code }) => {
      const found = codeActor(text, 'en').sector ?? 'none';
      // "Unknown", "no sector" and junk are all an answer without a sector.
      const gold = /^(?:UNK|JNK|)$/u.test(code) ? 'none' : code;
      if (found !== gold) context.onError?.(`${gold} as ${found}`, text);
      return found === gold;
    });
    return [{ metric: 'right sector, %', figure: Math.round((1000 * right.length) / rows.length) / 10 }];
  },
};
