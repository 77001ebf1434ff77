/**
 * Words of one PLOVER root code, lemmas separated by spaces. An underscore joins a verb with what must go with it, right
 * behind it or below it in the tree (`carry_out`, `impose_sanction`). `strike+` counts only with an object ("struck the
 * town"), `strike-` only without one ("the workers struck").
 */
export interface EventWords {
  readonly verbs: string;
  readonly nouns: string;
}

/** What a language must say for `extract/events`. */
export interface EventsData {
  /** PLOVER root code → the words that name it. */
  readonly codes: Readonly<Record<string, EventWords>>;
  /** Nouns of happening that have no code ("announcement", "arrival"). */
  readonly happenings?: string;
  /** Verbs that carry a noun of happening: "launch an attack". */
  readonly lightVerbs: string;
  /** Verbs that give voice to a noun: "*raise* fears", "*have* no plans". */
  readonly voicing?: string;
  /** Governing words that make what they govern planned, feared … , by certainty. */
  readonly governors: {
    readonly planned: string;
    readonly promised: string;
    readonly demanded: string;
    readonly feared: string;
    readonly alleged: string;
    readonly possible: string;
    readonly denied: string;
  };
  /** Words that begin a condition ("if", "unless"). */
  readonly conditions: string;
  /** Auxiliaries of the future ("will", "shall"). */
  readonly future: string;
  /** Auxiliaries of possibility ("could", "might"). */
  readonly modal: string;
  /** Prepositions that lead to the recipient of a nominal or intransitive event ("attack *on*", "appeal *to*"). */
  readonly recipientMarks: string;
  /** Prepositions whose phrase belongs to the verb rather than to the noun before it ("summoned the envoy *to*"). */
  readonly adjunctMarks?: string;
  /** Prepositions that lead from what is acted on to the named party concerned ("suspended supplies *to* Norland"). */
  readonly partyMarks?: string;
}
