/**
 * Words of one PLOVER root code, lemmas separated by spaces. An underscore joins a verb with what must go with it, right
 * behind it or below it in the tree (`carry_out`, `impose_sanction`). `strike+` counts only with an object ("struck the
 * town"), `strike-` only without one ("the workers struck"). `protester?` names people by what they do: a happening only
 * where nothing else is told. `die=` has the victim for its subject.
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
  /** Verbs that say that a happening takes place: "talks *begin*". */
  readonly occurring?: string;
  /** What is published rather than set free or handed over: "released *images*". */
  readonly publications?: string;
  /** Irregular forms that a lemmatiser may leave as they are: `struck:strike`. */
  readonly irregular?: string;
  /** Verbs that give voice to a noun: "*raise* fears", "*have* no plans". */
  readonly voicing?: string;
  /**
   * Governing words that make what they govern planned, feared … , by certainty. `call+` counts only for an object
   * ("called a strike"), `claim~` only for a clause ("claims that …"), `tell>` only for
   * an infinitive ("told them to leave").
   */
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
  /** Auxiliaries of the future ("will", "shall"); `will+` also before a passive. */
  readonly future: string;
  /** Auxiliaries of possibility ("could", "might"). */
  readonly modal: string;
  /** Auxiliaries of what ought to happen ("must", "should"). */
  readonly obligation?: string;
  /** Auxiliaries that hand on what others say (German "soll getötet haben"). */
  readonly hearsay?: string;
  /** Auxiliaries of what was then to come ("said it *would*"). */
  readonly laterPast?: string;
  /** Words whose complement did not happen ("refuse", "prevent"). */
  readonly failing?: string;
  /** Articles and pronouns of what is taken as known ("the", "their"). */
  readonly definite?: string;
  /** Words that begin a clause which tells its own facts ("after", "while"). */
  readonly circumstances?: string;
  /** Nouns that portion out what they name ("a *series* of attacks"). */
  readonly portions?: string;
  /** Light verbs that call a gathering for a later time ("*called* a strike"). */
  readonly scheduling?: string;
  /** Prepositions that lead to the recipient of a nominal or intransitive event ("attack *on*", "appeal *to*"). */
  readonly recipientMarks: string;
  /** Prepositions that lead to who is given something ("sent aid *to*"). */
  readonly receivingMarks?: string;
  /** Prepositions whose phrase belongs to the verb rather than to the noun before it ("summoned the envoy *to*"). */
  readonly adjunctMarks?: string;
  /** Prepositions that lead to the party concerned, further below. */
  readonly concernMarks?: string;
  /** Nouns of people, who can be a party without a name. */
  readonly people?: string;
  /** Prepositions that lead from what is acted on to the named party concerned ("suspended supplies *to* Norland"). */
  readonly partyMarks?: string;
}
