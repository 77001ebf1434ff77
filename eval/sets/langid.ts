import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadLanguageModel } from '../../src/app/language.ts';
import { detectLanguage } from '../../src/lang/detect.ts';
import { readMaybeGzipped, readSet } from '../read.ts';
import { round3 } from '../scorers/pages.ts';
import type { EvalContext, EvalFigure, EvalSet } from '../types.ts';

type Labelled = readonly [text: string, lang: string];

async function run(context: EvalContext): Promise<readonly EvalFigure[]> {
  const titles = readSet<{ title: string; lang: string }>(context, 'stories/og2021')?.map(
    (row): Labelled => [row.title, row.lang],
  );
  const model = await loadLanguageModel();
  const figures: EvalFigure[] = [];
  for (const [name, texts] of [
    ['headlines', titles],
    ['sentences', sentencesOf(context)],
  ] as const) {
    if (texts === undefined || texts.length === 0) continue;
    const share = (detect: typeof detectLanguage) =>
      round3(texts.filter(([text, lang]) => detect(text).lang === lang).length / texts.length);
    figures.push({ metric: `${name}, words and script`, figure: share(detectLanguage) });
    figures.push({ metric: `${name}, model`, figure: share(model) });
  }
  return figures;
}

/** Sentences of the syntax sets, in seven languages. */
function sentencesOf(context: EvalContext): Labelled[] {
  const folder = join(context.data, 'syntax');
  if (!existsSync(folder)) return [];
  const found: Labelled[] = [];
  for (const lang of readdirSync(folder)
    .filter((name) => name.length === 2)
    .sort())
    for (const file of readdirSync(join(folder, lang)).filter((name) => name.includes(context.split)))
      for (const match of readMaybeGzipped(join(folder, lang, file)).matchAll(/^# text = (.*)$/gmu))
        found.push([match[1] as string, lang]);
  return found;
}

/** Language identification: headlines in nine languages, sentences in seven. */
export const set: EvalSet = { name: 'langid', part: 'ingest', folder: 'stories/og2021', run };
