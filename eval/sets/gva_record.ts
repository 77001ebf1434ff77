import { briefArticles } from '../../src/app/brief.ts';
import type { Article } from '../../src/model/index.ts';
import type { TextRow } from '../analyse.ts';
import { parseRow } from '../analyse.ts';
import { readSet } from '../read.ts';
import { RecordCounts, type RecordRow } from '../scorers/record.ts';
import type { EvalSet } from '../types.ts';

const folder = 'stories/gva';

interface ArticleRow extends TextRow {
  readonly cluster: string;
}

/**
 * From reports to the record: the incident row of the account of all reports of one shooting, against the record that
 * coders kept of it. Only incidents with two or more reports. The reports go in as a folder of files would: when
 * grouping takes them for several stories, the first story answers.
 */
export const set: EvalSet = {
  name: 'gva_record',
  part: 'collation',
  folder,
  run: async (context) => {
    const rows = readSet<ArticleRow>(context, folder);
    const incidents = readSet<RecordRow>(context, 'stories/gva_incidents');
    if (rows === undefined || incidents === undefined) return [];
    const byCluster = new Map<string, ArticleRow[]>();
    for (const row of rows) byCluster.set(row.cluster, [...(byCluster.get(row.cluster) ?? []), row]);
    const counts = new RecordCounts(context.onError);
    for (const gold of incidents) {
      const articles: Article[] = (byCluster.get(gold.cluster) ?? []).map((row) => parseRow(row));
      if (articles.length < 2) continue;
      counts.add(gold, briefArticles(articles, []).stories[0]!);
    }
    return counts.figures();
  },
};
