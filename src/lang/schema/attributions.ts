import type { SpeakerKind, Stance } from '../../model/index.ts';

/**
 * How a cue takes its content:
 * `clause` a reported clause or quotation ("said that …", "…, she said"); `hearer` the same after the person addressed
 * ("told NBC that …", "warned Minsk that …"); `object` a thing or act ("condemned the attack", "denied wanting");
 * `target` a party and a charge ("accused Poland of …", "blamed Kyiv for …"); `request` a party and an act
 * ("asked the G7 for …", "urged Minsk to …"); `act` an act of one's own ("promised to …", "declined to …").
 */
export type CueFrame = 'clause' | 'hearer' | 'object' | 'target' | 'request' | 'act';

/** Words separated by spaces. `accus*` stands for every word with that beginning and a suffix within `suffixMax`. */
export type WordList = string;

/** Cue verbs or nouns by stance, then by frame. */
export type CueWords = Readonly<Partial<Record<Stance, Readonly<Partial<Record<CueFrame, WordList>>>>>>;

/** What a language must say for `extract/attributions`. */
export interface AttributionsData {
  /** Longest suffix, in letters, that `*` may stand for. */
  readonly suffixMax: number;
  readonly verbs: CueWords;
  /** "accusation", "statement", "promise": cues when a content follows ("the accusation that …"). */
  readonly nouns: CueWords;
  /** Fixed cue phrases that are followed by their source: "according to", "in the words of". */
  readonly before: readonly string[];
  /** "nach", "по" and the like are cues only before one of these words, which belong to the source: "Angaben", "Bericht". */
  readonly beforeNouns?: { readonly cue: WordList; readonly nouns: WordList };
  /** Words that, after a comma or quotation, bring the source: German «„…“, so der Minister». */
  readonly tags?: WordList;
  /** The verb may stand before its subject without a quotation before it: "Gestern sagte der Minister, …". */
  readonly inversion?: boolean;
  /** Words that open a reporting clause in commas: "*как* сообщил мэр", "*wie* die Stadt mitteilte". */
  readonly asOpeners?: WordList;
  /** Pronouns that hang on a verb of saying behind it: "a-t-*elle* regretté". */
  readonly clitics?: WordList;
  /** Separable prefixes at the end of a clause: "teilte die Stadt *mit*". */
  readonly particles?: WordList;
  /** Articles of cases that a subject cannot have: "den", "dem". */
  readonly objective?: WordList;
  /** Prepositions that tie a noun to a noun ("of"); others may open an occasion after a speaker. */
  readonly genitive?: WordList;
  /** Prepositions by which a body speaks: "сообщили *в* министерстве". */
  readonly placed?: WordList;
  /** Articles of what is known: "*the* net mender". */
  readonly definite?: WordList;
  /** Pronouns of who speaks: "I", "we". */
  readonly ownVoice?: WordList;
  /** Pronouns of who is spoken to: "you". */
  readonly addressed?: WordList;
  /** Endings of nouns for people by what they do: "mend*er*". */
  readonly doerEndings?: WordList;
  /** Endings by which a listed verb is known where the tagger takes it for another kind of word: "negó". */
  readonly finiteEndings?: WordList;
  /** A comma stands before every reported clause (German, Russian, Ukrainian). */
  readonly clauseComma?: boolean;
  /** Verb forms that mark a sentence as reported without a cue: German "sei", "habe", "würden". */
  readonly reportive?: WordList;
  /** Fixed cue phrases that follow their source: German "zufolge", "nach" after a noun. */
  readonly after: readonly string[];
  /** "*what* he *called* an insult": openers and verbs. */
  readonly naming?: { readonly openers: WordList; readonly verbs: WordList };
  /** Forms of the verb that makes a passive: "was". */
  readonly passive?: WordList;
  /** Forms of the verb that makes a perfect: "has not claimed". */
  readonly perfect?: WordList;
  /** Ending of the participle that ties a second saying to the first: "…, *adding* that". */
  readonly participle?: string;
  /** "gave *as* confirmed". */
  readonly as?: WordList;
  /** Words after which the reported clause begins: "that", "if", "whether". */
  readonly that: WordList;
  /** Forms of "be", "have" and modals that belong to the cue when they stand right before it. */
  readonly auxiliaries: WordList;
  readonly negations: WordList;
  /** Prepositions; `by` ones open the agent of a passive. */
  readonly prepositions: WordList;
  readonly by: WordList;
  readonly pronouns: WordList;
  /** Relative pronouns that can be a source ("who said"). */
  readonly relatives: WordList;
  readonly determiners: WordList;
  /** Words that cannot be inside a name or a short subject: conjunctions, clause openers. */
  readonly conjunctions: WordList;
  /** Days, months, "today": an adjunct between the cue and its content. */
  readonly timeWords: WordList;
  /** Nouns of occasions and media: "statement", "interview", "tweet", "meeting". */
  readonly occasions: WordList;
  /** Nouns by the kind of speaker they are: `document` "report", `dataset` "data", `image` "video" … */
  readonly speakers: Readonly<Partial<Record<SpeakerKind, WordList>>>;
  /** Titles and offices: "president", "spokesman". */
  readonly roles: WordList;
}
