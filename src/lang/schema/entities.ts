/** What grammar a pronoun carries. */
export interface PronounData {
  readonly person: 1 | 2 | 3;
  readonly number: 'sg' | 'pl' | 'any';
  readonly gender: 'm' | 'f' | 'n' | 'any';
  readonly possessive?: true;
  readonly reflexive?: true;
}

/** What a language must say for `extract/entities`. All words lower case unless the note says otherwise. */
export interface EntitiesData {
  /** Forms of address before a person's name, without the dot: "mr", "dr". */
  readonly honorifics: readonly string[];
  /** Nouns for people by office or role, which can stand before a name: "president", "minister", "gen". */
  readonly titles: readonly string[];
  /** Nouns that make a name an organisation and stand for one by themselves: "ministry", "army". */
  readonly bodies: readonly string[];
  /** Nouns that make a name a place: "river", "province". */
  readonly placeHeads: readonly string[];
  /** Endings of company names: "inc", "ltd". */
  readonly companyEndings: readonly string[];
  /** Small words that a name of several words may hold: "of", "the". */
  readonly connectors: readonly string[];
  /** Capitalised words that are no names: weekdays, months, forms of address in letters. */
  readonly notNames: readonly string[];
  /** Prepositions after which a bare name is a place: "in", "near". */
  readonly placeCues: readonly string[];
  /** Words that open a definite noun phrase: "the", "this", "its". */
  readonly definite: readonly string[];
  /** Words that open an indefinite one: "a", "some". */
  readonly indefinite: readonly string[];
  /** How names inflect: endings to take off (lower case), and what then makes the basic form ("" for nothing). */
  readonly nameCases: { readonly endings: readonly string[]; readonly bases: readonly string[] };
  readonly pronouns: Readonly<Record<string, PronounData>>;
  /** Nouns for a woman, a man: "spokeswoman", "father"; other titles say nothing of gender. */
  readonly female: readonly string[];
  readonly male: readonly string[];
  /** Given names that are common in reports of this language, beside the international ones. */
  readonly femaleNames: readonly string[];
  readonly maleNames: readonly string[];
}
