/**
 * Data that reading needs beyond the language pack: trained weights and the gazetteer. The core takes them as
 * arguments; `app/resources.ts` loads them from disk, each only when its language is first met.
 */
export interface Resources {
  readonly _?: never;
}

/** Nothing loaded: every stage still works, by rules. */
export const noResources: Resources = {};
