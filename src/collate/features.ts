import type { Lexicon } from '../base/lexicon.ts';
import { contains } from '../base/span.ts';
import { meaningOf } from '../lang/related.ts';
import type { AnalysedArticle, Figure, Token } from '../model/index.ts';
import type { ActorIndex } from './actors.ts';
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

/** Reads a statement's features off the findings inside it. */
export function featuresOf(statement: Statement, { articles, actors, lexicon }: FeatureSources): Features {
  const { analysis } = articles[statement.report]!;
  const features = new Map<string, number>();
  const named = statement.mentions.map((index) => analysis.mentions[index]!);
  const from = analysis.sentences[statement.sentence]!.firstToken;
  const to = analysis.sentences[statement.lastSentence]!.lastToken;
  for (let i = from; i < to; i++) {
    const token = analysis.tokens[i] as Token;
    if (!contains(statement, token) || !contentTags.has(token.upos)) continue;
    if (named.some((mention) => mention.form === 'name' && contains(mention, token))) continue;
    const lemma = (token.lemma || token.text).toLowerCase();
    if (lemma.length < 3 || emptyWords.has(lemma)) continue;
    features.set(`w:${meaningOf(lemma, analysis.lang)}`, featureWeights.word);
    const { head } = token;
    if (token.upos === 'VERB' && (head < from || head >= to || !contains(statement, analysis.tokens[head]!)))
      features.set(`v:${meaningOf(lemma, analysis.lang)}`, featureWeights.verb);
    const notion = lexicon?.entry(lemma, analysis.lang).shared ?? 0;
    if (notion !== 0) features.set(`x:${notion}`, featureWeights.notion);
  }
  for (const mention of named)
    for (const key of actors.keysOf(statement.report, mention.entity)) features.set(key, featureWeights.name);
  for (const index of statement.figures) features.set(figureKey(analysis.figures[index]!), featureWeights.figure);
  for (const index of statement.timexes) {
    const { type, value } = analysis.timexes[index]!;
    if (type === 'DATE' || type === 'TIME') features.set(`t:${value.slice(0, 10)}`, featureWeights.time);
  }
  for (const index of statement.events) features.set(`e:${analysis.events[index]!.code}`, featureWeights.event);
  return features;
}

function figureKey(figure: Figure): string {
  return `#${figure.min}-${figure.max}${figure.unit}`;
}
