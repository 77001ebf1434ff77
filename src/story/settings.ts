/** How grouping behaves; one set of settings for every kind of stream. */
export interface GroupSettings {
  /** Reports older than this against the newest one leave the index … */
  readonly windowDays: number;
  /** … but at least so many articles are kept, so that a small archive is never forgotten. */
  readonly keepArticlesMin: number;
  /** A story takes an article at or above this score (log-odds). */
  readonly joinScoreMin: number;
  /** An article that fits a second story at or above this score asks whether both are one … */
  readonly mergeScoreMin: number;
  /** … which they are when the smaller one's own articles fit the larger one at this score on average … */
  readonly mutualScoreMin: number;
  /** … and two parts of a story part when they fit each other below this one. */
  readonly splitScoreMax: number;
  /** Log-odds that full agreement of an embedder's vectors adds, beside none (`embed`) … */
  readonly embedWeight: number;
  /** … and the cosine at which its vectors say nothing: most pairs of texts have some likeness. */
  readonly embedNeutral: number;
}

export const standardSettings: GroupSettings = {
  windowDays: 14,
  keepArticlesMin: 20_000,
  joinScoreMin: -0.1,
  mergeScoreMin: 0.5,
  mutualScoreMin: 0.5,
  splitScoreMax: -3,
  embedWeight: 2,
  embedNeutral: 0.5,
};
