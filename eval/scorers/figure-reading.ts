import { loadResources } from '../../src/app/resources.ts';
import { analyse, standardStages } from '../../src/extract/analyse.ts';
import { packOf } from '../../src/lang/index.ts';
import { type AnalysedArticle, plainArticle } from '../../src/model/index.ts';
import type { TextRow } from '../analyse.ts';

const none = () => ({ items: [], notes: [] });

/** The stages that figures rest on, and figures; the later ones change nothing in them but who said so. */
const stages = {
  ...standardStages,
  entities: () => ({ entities: [], mentions: [], notes: [] }),
  toponyms: none,
  attributions: none,
  events: none,
};

/** Reads the figures of a row, as the full analysis would. */
export function readFigures(row: TextRow): AnalysedArticle {
  const lang = row.lang ?? 'en';
  const date = row.dct ?? row.date;
  const article = plainArticle(row.text, { id: row.id, lang, ...(date ? { date } : {}) });
  return { article, analysis: analyse(article, packOf(lang), { ...loadResources(lang), stages }) };
}
