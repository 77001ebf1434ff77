import { lexiconOf } from '../base/lexicon.ts';
import { noTables, type WordTables } from '../base/word-tables.ts';
import type { Article, Comparison } from '../model/index.ts';
import { directionOf } from './direction.ts';
import { type Judgement, judgeReuse, judgeTranslation, measureReuse } from './judge.ts';
import { pairPassages, runPassages, toSpans, type WordPassage } from './passages.ts';
import { type Reading, readForLineage } from './reading.ts';
import { pairSentences } from './sentence-pairs.ts';
import { measureTranslation } from './translation.ts';
import { verbatimRuns } from './verbatim.ts';

/** Sentences at least this alike tell the same facts, once the texts are known to depend on each other. */
const rewrittenLikenessMin = 0.5;

/** Compares two articles: does one derive from the other, how, and in which passages. */
export function compareArticles(a: Article, b: Article, tables: WordTables = noTables): Comparison {
  const lexicon = lexiconOf(tables);
  return compareReadings(readForLineage(a, lexicon), readForLineage(b, lexicon));
}

export function compareReadings(a: Reading, b: Reading): Comparison {
  return a.article.lang === b.article.lang ? compareSameLanguage(a, b) : compareLanguages(a, b);
}

function compareSameLanguage(a: Reading, b: Reading): Comparison {
  const found = runPassages(a, b, verbatimRuns(a, b));
  const measures = measureReuse(a, b, found);
  const judged = judgeReuse(measures);
  const derives = judged.relation === 'copy' || judged.relation === 'rewrite';
  const rewritten = derives
    ? pairPassages(a, b, pairSentences(a, b, rewrittenLikenessMin), { kind: 'rewritten', covered: found })
    : [];
  // A stretch that two independent reports share comes from a common source, not from each other.
  const kept = derives
    ? found
    : found.map((p) => (p.kind === 'boilerplate' ? p : { ...p, kind: 'quotation' as const }));
  const evidence = [
    `${Math.round(measures.share * 100)} % of the shorter text stands word for word in the other`,
    `longest shared run outside quotations: ${measures.longest} words`,
  ];
  return finish(a, b, { judged, passages: [...kept, ...rewritten], evidence });
}

function compareLanguages(a: Reading, b: Reading): Comparison {
  const measures = measureTranslation(a, b);
  const judged = judgeTranslation(measures);
  const passages =
    judged.relation === 'translation' ? pairPassages(a, b, measures.chain, { kind: 'translated', covered: [] }) : [];
  const evidence = [`${Math.round(measures.overlap * 100)} % of all names and numbers are the same in both`];
  return finish(a, b, { judged, passages, evidence });
}

interface Findings {
  readonly judged: Judgement;
  readonly passages: readonly WordPassage[];
  readonly evidence: readonly string[];
}

function finish(a: Reading, b: Reading, { judged, passages, evidence }: Findings): Comparison {
  const derives = judged.relation !== 'independent' && judged.relation !== 'statement';
  const { direction, evidence: why } = derives
    ? directionOf(a.article, b.article)
    : { direction: undefined, evidence: [] };
  return {
    derived: Math.round(judged.derived * 1e4) / 1e4,
    relation: judged.relation,
    ...(direction === undefined ? {} : { direction }),
    share: derives ? derivedShare(a, b, passages) : 0,
    passages: toSpans(a, b, passages),
    evidence: [...evidence, ...why],
  };
}

/** Share of the smaller text in derived passages. */
function derivedShare(a: Reading, b: Reading, passages: readonly WordPassage[]): number {
  const side = a.words.length <= b.words.length ? 'a' : 'b';
  const covered = new Uint8Array(Math.min(a.words.length, b.words.length));
  for (const passage of passages)
    if (passage.kind !== 'quotation' && passage.kind !== 'boilerplate') covered.fill(1, ...passage[side]);
  const share = covered.reduce((sum, flag) => sum + flag, 0) / Math.max(1, covered.length);
  return Math.round(share * 1000) / 1000;
}
