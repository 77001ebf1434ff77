import { readSet } from '../read.ts';
import { type ExpectedPhrase, meets } from '../scorers/time-phrases.ts';
import { timexesOf } from '../scorers/time-set.ts';
import type { EvalContext, EvalFigure, EvalSet } from '../types.ts';

interface Row {
  readonly lang: string;
  readonly ref: string | null;
  readonly text: string;
  readonly expected: readonly ExpectedPhrase[];
}

const languages = ['en', 'es', 'pt', 'fr', 'de', 'it'];
/** Kinds of expectation that are no time expressions. */
const otherTypes = new Set(['', 'timezone']);

/** Phrases of Recognizers-Text: percent of phrases with every expected time right, and none where none is expected. */
export const set: EvalSet = {
  name: 'time_recognizers',
  part: 'timexes',
  folder: 'time/time_recognizers',
  run: async (context) => {
    const rows = readSet<Row>(context, 'time/time_recognizers');
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
  // Without a reference date the expected values cannot be reckoned; those phrases are left out.
  const usable = rows.filter((row) => row.ref !== null && !row.expected.some((one) => otherTypes.has(one.type)));
  let right = 0;
  for (const row of usable) {
    const found = timexesOf(row.text, { lang, date: row.ref ?? undefined });
    const hit =
      row.expected.length === 0 ? found.length === 0 : row.expected.every((one) => meets(one, found, row.ref ?? ''));
    if (hit) right++;
    else context.onError?.(lang, describe(row, found));
  }
  return { metric: `${lang} right %`, figure: Math.round((1000 * right) / (usable.length || 1)) / 10 };
}

function describe(
  { text, ref, expected }: Row,
  found: readonly { start: number; end: number; value: string }[],
): string {
  const wanted = expected.map(
    (one) =>
      `«${text.slice(one.start, one.end)}» ${one.type} ${one.values.map((v) => `${v.timex}=${v.start ?? v.value ?? v.end}`).join(' ')}`,
  );
  const ours = found.map((one) => `«${text.slice(one.start, one.end)}» ${one.value}`);
  return `${ref?.slice(0, 10)} ${text} | ${wanted.join('; ')} | ours ${ours.join('; ')}`;
}
