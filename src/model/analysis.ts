/**
 * The findings of one article: stand-off annotations, each a span, each naming the rule that made it.
 * Indexes (`speaker.entity`, `attribution`, `toponym` …) point into the arrays of the same Analysis.
 */
import type { Note } from '../base/note.ts';
import type { Span } from '../base/span.ts';
import type { LangCode } from './article.ts';

/** A span found by a named rule; rule ids are listed in docs/rules.md. */
export interface Finding extends Span {
  readonly rule: string;
}

/** Universal part-of-speech tags (Universal Dependencies v2). */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A word or mark; `head` is an index into `Analysis.tokens`, -1 for the root of its sentence. */
export interface Token extends Span {
  readonly text: string;
  readonly lemma: string;
  readonly upos: Upos;
  /** Features of the form that the language's tagger tells (`Mood=Ind|Tense=Past|VerbForm=Fin`); absent without a model. */
  readonly feats?: string;
  readonly head: number;
  /** Universal Dependencies relation with its subtype (`nsubj:pass`). */
  readonly deprel: string;
  /** Index into `Analysis.sentences`. */
  readonly sentence: number;
}

/** A sentence and its tokens `[firstToken, lastToken)`. `block` indexes `Article.blocks`. */
export interface Sentence extends Span {
  readonly firstToken: number;
  readonly lastToken: number;
  readonly block: number;
}

export type EntityType = 'PER' | 'ORG' | 'LOC' | 'MISC';

/** A place in the text that refers to an entity: by name, by role ("the president"), or by pronoun. */
export interface Mention extends Finding {
  readonly type: EntityType;
  readonly form: 'name' | 'nominal' | 'pronoun';
  /** Index into `Analysis.entities`. */
  readonly entity: number;
}

/** One person, body, place or other named thing inside an article. */
export interface Entity {
  readonly type: EntityType;
  /** The fullest name found, in the article's spelling. */
  readonly name: string;
  /** Every other spelling or short form of it in this article. */
  readonly aliases: readonly string[];
  /** Titles and roles said of it ("president", "defence minister"). */
  readonly roles: readonly string[];
  /** ISO 3166-1 alpha-2 of the country it acts for, if the text says so or it is a country, capital or government. */
  readonly country?: string;
}

export type Stance =
  | 'say'
  | 'accuse'
  | 'deny'
  | 'confirm'
  | 'warn'
  | 'demand'
  | 'ask'
  | 'promise'
  | 'praise'
  | 'condemn'
  | 'threaten'
  | 'estimate'
  | 'speculate'
  | 'think';

export type SpeakerKind =
  | 'person'
  | 'organisation'
  | 'document'
  | 'dataset'
  | 'image'
  | 'anonymous'
  | 'collective'
  | 'outlet'
  | 'unknown';

/** Who is speaking: `name` is the resolved name where there is one, else the source's own words. */
export interface Speaker {
  readonly name: string;
  readonly kind: SpeakerKind;
  /** Index into `Analysis.entities`. */
  readonly entity?: number;
  readonly role?: string;
}

/** Who said what. Roles can be discontinuous; `source` is empty when nobody is named. */
export interface Attribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** The parts of the content inside quotation marks (marks excluded). */
  readonly quotes: readonly Span[];
  readonly kind: 'direct' | 'indirect' | 'mixed';
  readonly stance: Stance;
  readonly speaker: Speaker;
  /** "told NBC on Friday", "at a G7 meeting". */
  readonly occasion?: Span;
  /** Whom the stance is aimed at ("accused *Poland*"). */
  readonly target?: readonly Span[];
  /** Index of the attribution whose content holds this one. */
  readonly parent?: number;
  readonly rule: string;
}

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';
export type CalendarUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/**
 * A time expression (TIMEX3, ISO-TimeML). Without a document creation time a weekday keeps the value
 * `XXXX-WXX-6` and an offset keeps `relative`: nothing is dated that cannot be.
 */
export interface Timex extends Finding {
  readonly type: TimexType;
  readonly value: string;
  /** TIMEX3 mod: BEFORE AFTER ON_OR_BEFORE ON_OR_AFTER LESS_THAN MORE_THAN EQUAL_OR_LESS EQUAL_OR_MORE START MID END APPROX */
  readonly mod?: string;
  /** What the value was reckoned from. */
  readonly anchor: 'absolute' | 'publication' | 'text' | 'unresolved';
  /** Parts that the text itself gives; the others are implied by the anchor. */
  readonly certain: readonly ('year' | 'month' | 'day' | 'weekday' | 'time')[];
  /** Distance from the anchor, in whole units, negative for the past: "last week" = week −1. */
  readonly relative?: { readonly unit: CalendarUnit; readonly offset: number };
  /** ISO weekday, Monday = 1, where the text names one. */
  readonly weekday?: number;
  /** Index of the timex that this one continues to ("from May *to June*"). */
  readonly rangeEnd?: number;
}

export type FigureMod = 'exact' | 'about' | 'at-least' | 'more-than' | 'nearly' | 'up-to' | 'fewer-than' | 'vague';

/** A quantity and what it counts. `min` = `max` for a single value; `Infinity` never occurs. */
export interface Figure extends Finding {
  readonly min: number;
  readonly max: number;
  readonly mod: FigureMod;
  /** `''` for plain counts, ISO 4217 for money, `%`, or an English unit name in the singular (`kilometre`). */
  readonly unit: string;
  /** The words that say what is counted ("internally displaced persons"). */
  readonly of?: Span;
  /** What the figure is said of, where that is something else: "*Ford* has 13,000 workers", "*shares* rose 2 percent". */
  readonly subject?: Span;
  /** For what event coders count: `killed`, `injured`, `troops`, `money` … (docs/measures.md). */
  readonly measure?: string;
  /** Who is counted, folded: `civilian`, `child`, `soldier`. */
  readonly population?: string;
  readonly change?: 'up' | 'down';
  /** Index into timexes: as of when. */
  readonly asOf?: number;
  /** The words that say as of when, also where they name an event and no date ("since the beginning of the war"). */
  readonly moment?: Span;
  /** Index into attributions: by whose account. */
  readonly attribution?: number;
  readonly polarity: 'positive' | 'negative';
  /** `hypothetical` for needs, plans, conditions and fears. */
  readonly certainty: 'stated' | 'hypothetical';
}

export type PlacePrecision = 'exact' | 'town' | 'district' | 'region' | 'country' | 'unknown';

/** An entry of the gazetteer. */
export interface Place {
  /** GeoNames id or `country:UA`, `region:UA-12`. */
  readonly placeId: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly country: string;
  readonly precision: PlacePrecision;
  readonly population: number;
}

/** A name in the text and the entry it resolves to; `place` is absent when unknown. */
export interface Toponym extends Finding {
  readonly name: string;
  readonly place?: Place;
  /** A government or team by its place ("Moscow said") is an actor; only `place` goes on the map. */
  readonly use: 'place' | 'actor';
  /** Kilometres, for relative places ("30 km south of Kharkiv"). */
  readonly radiusKm?: number;
}

export type Certainty =
  | 'happened'
  | 'denied'
  | 'planned'
  | 'promised'
  | 'demanded'
  | 'feared'
  | 'conditional'
  | 'alleged'
  | 'possible';

/** Who did what to whom, in PLOVER root codes. */
export interface EventRecord {
  readonly code: string;
  readonly actor: readonly Span[];
  readonly cue: readonly Span[];
  readonly recipient: readonly Span[];
  /** Index into timexes. */
  readonly timex?: number;
  /** Index into toponyms. */
  readonly toponym?: number;
  readonly polarity: 'positive' | 'negative';
  readonly certainty: Certainty;
  /** Anniversaries, earlier wars, "in February the army had…": apart from the news. */
  readonly background: boolean;
  /** Index into attributions whose content holds it. */
  readonly attribution?: number;
  readonly rule: string;
}

/** Everything found in one article. */
export interface Analysis {
  readonly articleId: string;
  readonly lang: LangCode;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly attributions: readonly Attribution[];
  readonly timexes: readonly Timex[];
  readonly figures: readonly Figure[];
  readonly toponyms: readonly Toponym[];
  readonly events: readonly EventRecord[];
  readonly notes: readonly Note[];
}

/** An article and its findings: what stories, lineage and collation read. */
export interface AnalysedArticle {
  readonly article: import('./article.ts').Article;
  readonly analysis: Analysis;
  /** Findings of the title, with spans in it, where the title is no part of the text. */
  readonly headline?: Analysis;
}
