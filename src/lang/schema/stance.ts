/** Words by which a report denies, doubts or confirms what it passes on; forms as they stand, in lower case, `*` for any ending. */
export interface StanceData {
  /** "hoax", "debunked": what was told is not so. */
  readonly denial: string;
  /** "denies": takes back a denial that is its object ("denies the hoax"). */
  readonly denying: string;
  /** Denials of several words, separated by commas. */
  readonly denialPhrases: string;
  /** "quits", "cancelled": denies a claim about what is still to come. */
  readonly withdrawal: string;
  /** "not", "no": denies the word it stands by. */
  readonly negation: string;
  /** Phrases in which a negation denies nothing ("not only"). */
  readonly emptyNegation: string;
  /** "true", "real": what a negation before them denies as a whole. */
  readonly reality: string;
  /** "reportedly", "rumoured": passed on, whatever word they stand by. */
  readonly hearsay: string;
  /** Words of a claim about what is still to come. */
  readonly prospect: string;
  /** "announces": what is to come is settled. */
  readonly announcement: string;
  /** "report", "may", "trying": leave open the words that follow. */
  readonly doubt: string;
  /** "says", "according to": somebody's word. */
  readonly voice: string;
  /** "however", "insists": sets a passage against what others tell. */
  readonly contrast: string;
  /** Pairs of words one of which denies the other ("dead alive"), separated by commas. */
  readonly opposites: string;
}
