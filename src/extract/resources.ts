import type { Gazetteer } from '../model/index.ts';
import type { SyntaxModel } from '../syntax/model.ts';
import type { AttributionModels } from './attributions/learned/learned.ts';
import type { CorefModel } from './entities/coref/rank.ts';
import type { NameModel } from './entities/tagger.ts';
import type { EventModel } from './events/learned/main-code.ts';

/**
 * Data that reading needs beyond the language pack: trained weights and the gazetteer. The core takes them as
 * arguments; `app/resources.ts` loads them from disk, each only when its language is first met.
 */
export interface Resources {
  /** Names of places. */
  readonly gazetteer?: Gazetteer;
  /** Who said what: cue and role models. */
  readonly attributions?: AttributionModels;
  /** Tags, lemmas and trees; without it words get crude tags and flat trees. */
  readonly syntax?: SyntaxModel | undefined;
  /** Names of people, bodies and places. */
  readonly names?: NameModel | undefined;
  /** Which mention takes up which. */
  readonly coref?: CorefModel | undefined;
  /** What a sentence mainly tells. */
  readonly events?: EventModel | undefined;
  readonly _?: never;
}

/** Nothing loaded: every stage still works, by rules. */
export const noResources: Resources = {};
