import type { Lexicon } from '../base/lexicon.ts';
import { contains, type Span } from '../base/span.ts';
import { meaningOf } from '../lang/related.ts';
import type { AnalysedArticle, Figure, Token } from '../model/index.ts';
import type { ActorIndex } from './actors.ts';
import { isAsideSpan } from './asides.ts';
import { mainWords } from './certainty.ts';
import type { Statement } from './statement.ts';

/** What two statements can have in common, and how much each kind of thing weighs before rarity. */
export const featureWeights = {
  /** A word of content. */
  word: 1,
  /** The notion or the sound that words of several languages share; only in stories of several languages. */
  notion: 0.7,
  /** A person, body or place, across its spellings and pronouns. */
  name: 1.2,
  /** A number with its unit. */
  figure: 2,
  /** A resolved date or a weekday. */
  time: 0.5,
  /** The meaning of the main verb. */
  verb: 0.8,
  /** A PLOVER root code. */
  event: 0.5,
} as const;

/** Features of a statement: key → weight before rarity. The first letters of a key tell its kind. */
export type Features = ReadonlyMap<string, number>;

const contentTags: ReadonlySet<Token['upos']> = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'PROPN', 'X']);
const emptyWords = new Set(
  'say tell also add be have do make get not more most other such now then just even still very one last this week year day time statement'.split(
    ' ',
  ),
);

/** What reading features needs besides the statement. */
export interface FeatureSources {
  readonly articles: readonly AnalysedArticle[];
  readonly actors: ActorIndex;
  /** Joins words of several languages; absent in a story of one. */
  readonly lexicon?: Lexicon;
}

/** What stands in an aside weighs this much of what stands in the point itself. */
const asideShare = 0.4;

/** Reads a statement's features off the findings inside it. */
export function featuresOf(statement: Statement, sources: FeatureSources): Features {
  const analysed = sources.articles[statement.report]!;
  const { analysis } = analysed;
  const features = new Map<string, number>();
  const add = (key: string, weight: number, span: Span) => {
    const share = isAsideSpan(analysed, span, statement) ? asideShare : 1;
    features.set(key, Math.max(features.get(key) ?? 0, weight * share));
  };
  addWords(statement, sources, add);
  for (const index of statement.mentions) {
    const mention = analysis.mentions[index]!;
    for (const key of sources.actors.keysOf(statement.report, mention.entity)) add(key, featureWeights.name, mention);
  }
  for (const index of statement.figures) {
    const figure = analysis.figures[index]!;
    add(figureKey(figure), featureWeights.figure, figure);
  }
  for (const index of statement.timexes) {
    const timex = analysis.timexes[index]!;
    const { type, value } = timex;
    if (type === 'DATE' || type === 'TIME') add(`t:${value.slice(0, 10)}`, featureWeights.time, timex);
  }
  for (const index of statement.events) {
    const { code, cue } = analysis.events[index]!;
    add(`e:${code}`, featureWeights.event, cue[0]!);
  }
  return features;
}

type Add = (key: string, weight: number, span: Span) => void;

/** Words of content, but those of names; the main verb; notions that languages share. */
function addWords(statement: Statement, { articles, lexicon }: FeatureSources, add: Add): void {
  const { analysis } = articles[statement.report]!;
  const main = new Set(mainWords(statement, articles[statement.report]!));
  const names = statement.mentions.map((i) => analysis.mentions[i]!).filter(({ form }) => form === 'name');
  const from = analysis.sentences[statement.sentence]!.firstToken;
  const to = analysis.sentences[statement.lastSentence]!.lastToken;
  for (let i = from; i < to; i++) {
    const token = analysis.tokens[i] as Token;
    if (!contains(statement, token) || !contentTags.has(token.upos)) continue;
    if (names.some((mention) => contains(mention, token))) continue;
    const lemma = (token.lemma || token.text).toLowerCase();
    if (lemma.length < 3 || emptyWords.has(lemma)) continue;
    const meaning = meaningOf(lemma, analysis.lang);
    add(`w:${meaning}`, featureWeights.word, token);
    if (main.has(i)) add(`v:${meaning}`, featureWeights.verb, token);
    const notion = lexicon?.entry(lemma, analysis.lang).shared ?? 0;
    if (notion !== 0) add(`x:${notion}`, featureWeights.notion, token);
  }
}

function figureKey(figure: Figure): string {
  return `#${figure.min}-${figure.max}${figure.unit}`;
}
