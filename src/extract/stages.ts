import type { Note, WithNotes } from '../base/note.ts';
import type { LanguagePack } from '../lang/pack.ts';
import type {
  Article,
  Attribution,
  Entity,
  EventRecord,
  Figure,
  Mention,
  Sentence,
  Timex,
  Token,
  Toponym,
} from '../model/index.ts';
import type { Resources } from './resources.ts';

/** Findings so far; arrays that later stages fill are still empty. */
export interface Findings {
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly timexes: readonly Timex[];
  readonly figures: readonly Figure[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly toponyms: readonly Toponym[];
  readonly attributions: readonly Attribution[];
  readonly events: readonly EventRecord[];
}

/** What every stage reads. A stage never reads a clock, a disk or a network. */
export interface StageInput {
  readonly article: Article;
  readonly pack: LanguagePack;
  readonly resources: Resources;
  readonly found: Findings;
}

/** Sentences and their tokens come together, since tokens are numbered through the article. */
export interface SyntaxFindings {
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly notes: readonly Note[];
}

/** Entities and the mentions that refer to them. */
export interface EntityFindings {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly notes: readonly Note[];
}

/**
 * The stages of reading, as a record of functions: a stage can be replaced (say, by a larger model) with
 * `{ ...standardStages, attributions: mine }` as long as it passes `test/conformance/`.
 */
export interface Stages {
  readonly syntax: (input: StageInput) => SyntaxFindings;
  readonly timexes: (input: StageInput) => WithNotes<Timex>;
  readonly figures: (input: StageInput) => WithNotes<Figure>;
  readonly entities: (input: StageInput) => EntityFindings;
  readonly toponyms: (input: StageInput) => WithNotes<Toponym>;
  readonly attributions: (input: StageInput) => WithNotes<Attribution>;
  readonly events: (input: StageInput) => WithNotes<EventRecord>;
  /** Joins findings: by whose account a figure is, as of when, inside whose statement an event is. */
  readonly link: (input: StageInput) => Pick<Findings, 'figures' | 'events'>;
}
