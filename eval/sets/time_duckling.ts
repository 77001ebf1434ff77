import { isoDay } from '../../src/base/calendar.ts';
import { readSet } from '../read.ts';
import { expectedDay, startOf } from '../scorers/time-phrases.ts';
import { timexesOf } from '../scorers/time-set.ts';
import type { EvalContext, EvalFigure, EvalSet } from '../types.ts';

interface Row {
  readonly lang: string;
  readonly ref: string;
  readonly text: string;
  readonly expected: readonly { readonly from?: string; readonly to?: string }[];
}

/** Start day right with chrono-node, as the sets' README reports it. */
const floors: Readonly<Record<string, number>> = { en: 31.5, es: 40.2, fr: 46.4, de: 24.9, pt: 32.8, ru: 49.5 };
const languages = ['en', 'es', 'pt', 'fr', 'de', 'ru', 'uk'];

/** Phrases of Duckling: percent whose first day is right. */
export const set: EvalSet = {
  name: 'time_duckling',
  part: 'timexes',
  folder: 'time/time_duckling',
  run: async (context) => {
    const rows = readSet<Row>(context, 'time/time_duckling');
    return rows === undefined
      ? []
      : languages.map((lang) =>
          figure(
            rows.filter((row) => row.lang === lang),
            lang,
            context,
          ),
        );
  },
};

function figure(rows: readonly Row[], lang: string, context: EvalContext): EvalFigure {
  let right = 0;
  for (const row of rows) {
    const found = timexesOf(row.text, { lang, date: row.ref });
    const days = found.flatMap((timex) => startOf(timex, row.ref) ?? []);
    const wanted = row.expected[0]?.from ?? row.expected[0]?.to;
    const hit = wanted === undefined ? days.length === 0 : days[0] === expectedDay(wanted);
    if (hit) right++;
    else
      context.onError?.(
        lang,
        `${row.text} | ${wanted?.slice(0, 16)} | ours ${days.map(isoDay).join(' ')} ${found.map((one) => `«${row.text.slice(one.start, one.end)}» ${one.value}`).join('; ')}`,
      );
  }
  const floor = floors[lang];
  return {
    metric: `${lang} start day right %`,
    figure: Math.round((1000 * right) / (rows.length || 1)) / 10,
    ...(floor === undefined ? {} : { floor }),
  };
}
