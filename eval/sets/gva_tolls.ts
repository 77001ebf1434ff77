import type { TextRow } from '../analyse.ts';
import { readSet } from '../read.ts';
import { readFigures } from '../scorers/figure-reading.ts';
import { namesToll, type Toll } from '../scorers/tolls.ts';
import type { EvalContext, EvalSet } from '../types.ts';

const folder = 'stories/gva';

interface IncidentRow {
  readonly cluster: string;
  readonly killed: number;
  readonly injured: number;
}

interface ArticleRow extends TextRow {
  readonly cluster: string;
}

/** Every how many articles one is read: 3,066 of them take long and tell no more. */
const step = 3;

/**
 * Killed and injured in US shooting reports against the incident's record. An article *names* a toll when one of its
 * sentences has the number, in digits or words or for one in the singular, and a word of dying or of being hurt; that
 * is told from the words alone, without our reading. It is right when one of our figures of that measure has the number.
 */
export const set: EvalSet = {
  name: 'gva_tolls',
  part: 'figures',
  folder,
  run: async (context) => {
    const articles = readSet<ArticleRow>(context, folder);
    const incidents = readSet<IncidentRow>(context, 'stories/gva_incidents');
    if (articles === undefined || incidents === undefined) return [];
    const byCluster = new Map(incidents.map((incident) => [incident.cluster, incident]));
    const counts = { killed: newCount(), injured: newCount() };
    for (let i = 0; i < articles.length; i += step) {
      const article = articles[i] as ArticleRow;
      const incident = byCluster.get(article.cluster);
      if (incident !== undefined) readArticle(context, article, { incident, counts });
    }
    return (['killed', 'injured'] as const).flatMap((toll) => figuresOf(toll, counts[toll]));
  },
};

interface Count {
  named: number;
  right: number;
  read: number;
  any: number;
}

function newCount(): Count {
  return { named: 0, right: 0, read: 0, any: 0 };
}

function readArticle(
  context: EvalContext,
  article: ArticleRow,
  { incident, counts }: { incident: IncidentRow; counts: Record<Toll, Count> },
): void {
  const { analysis } = readFigures(article);
  for (const toll of ['killed', 'injured'] as const) {
    const gold = incident[toll];
    const readings = analysis.figures.filter((figure) => figure.measure === toll && figure.polarity === 'positive');
    const isRight = readings.some((figure) => figure.min === gold || figure.max === gold);
    const count = counts[toll];
    if (readings.length > 0) {
      count.read++;
      if (isRight) count.any++;
    }
    if (gold === 0 || !namesToll(article.text, toll, gold)) continue;
    count.named++;
    if (isRight) count.right++;
    else
      context.onError?.(
        toll,
        `${article.id} gold ${gold}, ours ${readings.map((f) => f.min).join(' ')}: ${article.text.slice(0, 500).replace(/\n/gu, ' ')}`,
      );
  }
}

function figuresOf(toll: Toll, count: Count) {
  const share = (part: number, of: number) => (of === 0 ? 0 : Math.round((1000 * part) / of) / 10);
  return [
    { metric: `${toll} right where named, % of ${count.named}`, figure: share(count.right, count.named) },
    { metric: `${toll} right where read, %`, figure: share(count.any, count.read) },
  ];
}
