/** How grouping behaves; one set of settings for every kind of stream. */
export interface GroupSettings {
  /** Reports older than this against the newest one leave the index … */
  readonly windowDays: number;
  /** … but at least so many articles are kept, so that a small archive is never forgotten. */
  readonly keepArticlesMin: number;
  /** A story takes an article at or above this score (log-odds). */
  readonly joinScoreMin: number;
  /** Two stories become one when an article fits both at or above this score. */
  readonly mergeScoreMin: number;
}

export const standardSettings: GroupSettings = {
  windowDays: 14,
  keepArticlesMin: 20_000,
  joinScoreMin: 0,
  mergeScoreMin: 1.5,
};
