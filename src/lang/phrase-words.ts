/**
 * Small words by which a noun phrase is read without a tree, also in languages that have no pack: what begins a
 * complement or relative clause, what stands before the noun, and what takes up something said before.
 */
export interface PhraseWords {
  /** Prepositions, relative pronouns and conjunctions: behind them the core of a phrase has ended. */
  readonly behind: ReadonlySet<string>;
  /** What joins two. */
  readonly and: ReadonlySet<string>;
  /** Articles and other determiners. */
  readonly before: ReadonlySet<string>;
  /** Articles of something new. */
  readonly indefinite: ReadonlySet<string>;
  /** The noun follows its adjectives and compounds ("last"), or comes before them ("first"). */
  readonly noun: 'first' | 'last';
  /** Pronouns by what they can take up. */
  readonly pronouns: Readonly<Record<PronounKind, ReadonlySet<string>>>;
}

/** Speaker, one person, one thing or body, several, or whatever stands right before a relative clause. */
export type PronounKind = 'speaker' | 'person' | 'thing' | 'several' | 'relative';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

const table: Readonly<Record<string, PhraseWords>> = {
  en: {
    and: set('and'),
    behind: set(
      'of in for to from on at with by as who which whose where that about over under after before between during including such and near against into than when',
    ),
    before: set(
      'the a an this that these those its his her their our my your some any all each every both no another several many few',
    ),
    indefinite: set('a an some any another several many few'),
    noun: 'last',
    pronouns: {
      speaker: set('i me my mine myself we us our ours ourselves you your'),
      person: set('he him his himself she her hers herself who whom'),
      thing: set('it its itself this'),
      several: set('they them their theirs themselves these those'),
      relative: set('which that whose where'),
    },
  },
  es: {
    and: set('y e'),
    behind: set(
      'de del en para a al desde sobre con por como que quien cuyo cuya donde y e entre contra hasta según sin tras',
    ),
    before: set(
      'el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel aquella su sus mi nuestro nuestra nuestros nuestras todo toda todos todas cada otro otra otros otras varios varias algunos algunas',
    ),
    indefinite: set('un una unos unas otro otra otros otras varios varias algunos algunas'),
    noun: 'first',
    pronouns: {
      speaker: set('yo me mí mi mis nosotros nos nuestro nuestra nuestros nuestras usted ustedes'),
      person: set('él ella quien'),
      thing: set('ello esto éste ésta le lo la su sus suyo suya'),
      several: set('ellos ellas les los las estos éstos'),
      relative: set('que cual cuales cuyo cuya donde'),
    },
  },
  it: {
    and: set('e ed'),
    behind: set(
      'di del dello della dei degli delle dell in nel nello nella nei negli nelle nell per a al allo alla ai agli alle all da dal dallo dalla dai dagli dalle dall su sul sulla sui con come che cui dove e ed tra fra contro',
    ),
    before: set(
      "il lo la i gli le l l' un uno una un' questo questa questi queste quel quello quella quei suo sua suoi sue loro nostro nostra mio tutto tutta tutti tutte ogni altro altra altri altre alcuni alcune diversi",
    ),
    indefinite: set("un uno una un' altro altra altri altre alcuni alcune diversi"),
    noun: 'first',
    pronouns: {
      speaker: set('io mi me noi ci nostro nostra nostri nostre'),
      person: set('egli lui lei ella chi'),
      thing: set('esso essa ciò suo sua suoi sue proprio propria propri ne lo la gli le'),
      several: set('essi esse loro questi queste'),
      relative: set('che cui quale quali dove'),
    },
  },
  nl: {
    and: set('en'),
    behind: set(
      'van in voor op aan te uit met door bij als die dat wie wiens waar over onder tegen tussen naar en om tot',
    ),
    before: set(
      'de het een deze dit die dat zijn haar hun onze ons mijn alle elk elke enkele sommige andere ander geen veel vele verschillende',
    ),
    indefinite: set('een enkele sommige andere ander veel vele verschillende'),
    noun: 'last',
    pronouns: {
      speaker: set('ik mij me mijn wij we ons onze u'),
      person: set('hij hem zij haar diens wie'),
      thing: set('het dit deze zijn zich'),
      several: set('ze hun hen henzelf'),
      relative: set('die dat waar'),
    },
  },
  fr: {
    and: set('et'),
    behind: set('de du des en dans pour à au aux sur avec par comme qui que dont où et entre contre'),
    before: set(
      "le la les l l' un une des ce cet cette ces son sa ses leur leurs notre nos mon ma mes tout toute tous toutes chaque autre autres plusieurs quelques",
    ),
    indefinite: set('un une autre autres plusieurs quelques'),
    noun: 'first',
    pronouns: {
      speaker: set('je me moi nous notre nos mon ma mes'),
      person: set('il elle lui'),
      thing: set('cela ceci ça celui celle son sa ses'),
      several: set('ils elles eux leur leurs ceux celles'),
      relative: set('qui que dont lequel laquelle où'),
    },
  },
  de: {
    and: set('und'),
    behind: set(
      'von vom in im für zu zum zur aus an am auf mit bei als der die das dessen deren wo und gegen zwischen nach über unter',
    ),
    before: set(
      'der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem sein seine seinen ihr ihre ihren unser unsere alle jeder jede andere mehrere einige viele',
    ),
    indefinite: set('ein eine einen einem einer eines andere mehrere einige viele'),
    noun: 'last',
    pronouns: {
      speaker: set('ich mich mir mein meine wir uns unser unsere'),
      person: set('er ihn ihm'),
      thing: set('es dies sein seine seinen seinem seiner'),
      several: set('sie ihnen ihr ihre ihren ihrem ihrer'),
      relative: set('welche welcher welches dessen deren'),
    },
  },
  pt: {
    and: set('e'),
    behind: set(
      'de do da dos das em no na nos nas para a ao à aos às desde sobre com por pelo pela como que quem cujo cuja onde e entre contra até sem',
    ),
    before: set(
      'o a os as um uma uns umas este esta estes estas esse essa aquele aquela seu sua seus suas meu minha nosso nossa todo toda todos todas cada outro outra outros outras vários várias alguns algumas',
    ),
    indefinite: set('um uma uns umas outro outra outros outras vários várias alguns algumas'),
    noun: 'first',
    pronouns: {
      speaker: set('eu me mim meu minha nós nos nosso nossa nossos nossas'),
      person: set('ele ela quem'),
      thing: set('isso isto lhe seu sua seus suas dele dela'),
      several: set('eles elas lhes deles delas'),
      relative: set('que qual quais cujo cuja onde'),
    },
  },
};

/** The small words of a language; those of English, whose order is the commonest, for one without a table. */
export function phraseWordsOf(lang: string): PhraseWords {
  return table[lang] ?? (table.en as PhraseWords);
}

/** What a lone word can take up, if it is a pronoun. */
export function pronounKindOf(word: string, lang: string): PronounKind | undefined {
  const { pronouns } = phraseWordsOf(lang);
  return (Object.keys(pronouns) as PronounKind[]).find((kind) => pronouns[kind].has(word));
}
