import type { LangCode } from '../model/index.ts';
import type { ArticlesData } from './schema/articles.ts';
import type { AttributionsData } from './schema/attributions.ts';
import type { EntitiesData } from './schema/entities.ts';
import type { EventsData } from './schema/events.ts';
import type { FiguresData } from './schema/figures.ts';
import type { SentencesData } from './schema/sentences.ts';
import type { TimexesData } from './schema/timexes.ts';
import type { ToponymsData } from './schema/toponyms.ts';
import type { Unsupported } from './unsupported.ts';

/** A language: constants only, one file per finding, the same names in each folder. */
export interface LanguagePack {
  readonly code: LangCode;
  /** English name of the language. */
  readonly name: string;
  readonly articles: ArticlesData | Unsupported;
  readonly sentences: SentencesData | Unsupported;
  readonly entities: EntitiesData | Unsupported;
  readonly attributions: AttributionsData | Unsupported;
  readonly timexes: TimexesData | Unsupported;
  readonly figures: FiguresData | Unsupported;
  readonly toponyms: ToponymsData | Unsupported;
  readonly events: EventsData | Unsupported;
}
