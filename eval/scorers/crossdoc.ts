/** Mentions of cross-document coreference sets, read as the product reads reports. */
import { loadCoreferenceModels } from '../../src/app/claim-models.ts';
import { loadResources } from '../../src/app/resources.ts';
import { loadWordTables } from '../../src/app/word-tables.ts';
import type { Span } from '../../src/base/span.ts';
import { type EntityMention, readEntityMention } from '../../src/collate/coreference/entity-mention.ts';
import { type EventMention, readEventMention } from '../../src/collate/coreference/event-mention.ts';
import { type CoreferenceModels, groupEntities, groupEvents } from '../../src/collate/coreference/index.ts';
import { ReportIndex } from '../../src/collate/coreference/reports.ts';
import { analyse, standardStages } from '../../src/extract/analyse.ts';
import { packOf } from '../../src/lang/index.ts';
import { type AnalysedArticle, plainArticle } from '../../src/model/index.ts';
import { type CorefScores, corefScores } from './coref.ts';

export interface CrossDocRow {
  readonly id: string;
  readonly lang: string;
  readonly topic: string;
  readonly subtopic?: string;
  readonly date?: string | null;
  readonly title: string;
  readonly text: string;
  readonly sentences: readonly { readonly sid: number; readonly tokens: readonly string[] }[];
  readonly mentions: readonly {
    readonly id: string;
    readonly kind: 'event' | 'entity';
    readonly sid: number;
    readonly tokens: readonly number[];
    readonly chain: string;
  }[];
}

/** Within which reports mentions may be of one thing. */
export type Scope = 'subtopic' | 'topic' | 'corpus';

/** The labelled sentences of a row as an article, and where its mentions stand in it. */
export interface LabelledReport {
  readonly row: CrossDocRow;
  readonly analysed: AnalysedArticle;
  readonly spans: ReadonlyMap<string, Span>;
}

/** Sets of treebank habit write quotation marks as pairs of accents and part off "n't". */
const marks: Readonly<Record<string, string>> = { '``': '"', "''": '"', '-LRB-': '(', '-RRB-': ')' };
const gluedLeft = /^(?:[,.;:!?%)\]]|'s|'S|'|n't|'re|'ve|'ll|'d|'m)$/u;

const nothing = () => ({ items: [], notes: [] });
/** The mentions are given, so that names, places and speakers need not be looked for. */
const stages = {
  ...standardStages,
  entities: () => ({ entities: [], mentions: [], notes: [] }),
  toponyms: nothing,
  attributions: nothing,
  events: nothing,
};

/** Joins tokens to text the way they are written, one sentence a line. */
export function readCrossDoc(row: CrossDocRow): LabelledReport {
  let text = '';
  const places = new Map<string, Span>();
  for (const { sid, tokens } of row.sentences) {
    if (text !== '') text += '\n';
    for (const [i, raw] of tokens.entries()) {
      const word = marks[raw] ?? raw;
      if (i > 0 && !gluedLeft.test(word)) text += ' ';
      places.set(`${sid}:${i}`, { start: text.length, end: text.length + word.length });
      text += word;
    }
  }
  const spans = new Map<string, Span>();
  for (const { id, sid, tokens } of row.mentions) {
    const first = places.get(`${sid}:${Math.min(...tokens)}`);
    const last = places.get(`${sid}:${Math.max(...tokens)}`);
    if (first && last) spans.set(id, { start: first.start, end: last.end });
  }
  const options = { id: row.id, lang: row.lang, ...(row.date ? { date: row.date } : {}) };
  const article = plainArticle(text, options);
  const analysis = analyse(article, packOf(row.lang), { ...loadResources(row.lang), stages });
  return { row, analysed: { article, analysis }, spans };
}

/** The mentions of reports that are read together, with their labels. */
export interface MentionGroup {
  readonly index: ReportIndex;
  /** Rarity among these reports alone. */
  readonly plain: ReportIndex;
  readonly events: readonly { readonly id: string; readonly chain: string; readonly mention: EventMention }[];
  readonly entities: readonly { readonly id: string; readonly chain: string; readonly mention: EntityMention }[];
}

/** Reads rows topic by topic, subtopic by subtopic, or all together. */
export function readMentionGroups(reports: readonly LabelledReport[], scope: Scope): MentionGroup[] {
  const groups = new Map<string, LabelledReport[]>();
  for (const report of reports) {
    const { topic, subtopic } = report.row;
    const key = scope === 'corpus' ? '' : scope === 'topic' ? topic : `${topic} ${subtopic}`;
    groups.set(key, [...(groups.get(key) ?? []), report]);
  }
  return [...groups.values()].map(readGroup);
}

function readGroup(reports: readonly LabelledReport[]): MentionGroup {
  const texts = reports.map(({ row }) => ({ text: `${row.title}\n${row.text}`, lang: row.lang }));
  const index = new ReportIndex(texts, loadWordTables().commonness);
  // General texts were counted in some languages only; names and things are told apart alike in all.
  const plain = new ReportIndex(texts);
  const read = <T>(kind: string, make: (span: Span, report: number) => T) =>
    reports.flatMap(({ row, spans }, report) =>
      row.mentions
        .filter((mention) => mention.kind === kind && spans.has(mention.id))
        .map(({ id, chain }) => ({ id, chain, mention: make(spans.get(id)!, report) })),
    );
  return {
    index,
    plain,
    events: read('event', (span, report) =>
      readEventMention(span, { report, analysed: reports[report]!.analysed, index }),
    ),
    entities: read('entity', (span, report) => {
      const { article, analysis } = reports[report]!.analysed;
      const { text, lang } = article;
      return readEntityMention(span, { report, text, lang, sentences: analysis.sentences, index: plain });
    }),
  };
}

/** CoNLL scores of our groups over all mentions of a kind, as the reference scorer compares them: over the whole file. */
export function scoreCrossDoc(
  groups: readonly MentionGroup[],
  kind: 'events' | 'entities',
  models: CoreferenceModels = loadCoreferenceModels(),
): CorefScores {
  const { gold, ours } = chainsOf(groups, kind, models);
  return corefScores(gold, ours);
}

/** The labelled chain and our group of each mention. */
export function chainsOf(
  groups: readonly MentionGroup[],
  kind: 'events' | 'entities',
  models: CoreferenceModels,
): { readonly gold: Map<string, string>; readonly ours: Map<string, string> } {
  const [gold, ours] = [new Map<string, string>(), new Map<string, string>()];
  for (const [number, group] of groups.entries()) {
    const of =
      kind === 'events'
        ? groupEvents(
            group.events.map(({ mention }) => mention),
            group.index,
            models,
          )
        : groupEntities(
            group.entities.map(({ mention }) => mention),
            group.plain,
            models,
          );
    for (const [i, { id, chain }] of group[kind].entries()) {
      gold.set(id, chain);
      ours.set(id, `${number}:${of[i]}`);
    }
  }
  return { gold, ours };
}
