/**
 * Repairs of found names, one general rule each: what no name holds at its edges or inside, and what lists know better
 * than a tagger.
 */
import { type CountryWord, findCountry } from '../../lang/country.ts';
import { isKnownBody } from '../../lang/organisations.ts';
import { Kind } from './lexicon.ts';
import { Fact, type WordFacts } from './observe.ts';
import { Look } from './word-form.ts';
import type { NameSpan, Word, WordSentence } from './words.ts';

interface RepairContext {
  readonly sentence: WordSentence;
  readonly lang: string;
  readonly facts: ReadonlyMap<string, WordFacts>;
  /** Tags come from a trained tagger, not from a word list. */
  readonly isTagged: boolean;
  readonly hasGazetteer: boolean;
  /** "He" or "she" stands in this sentence or the next. */
  readonly personNear: boolean;
  /** Last words of people's full names. */
  readonly surnames: ReadonlySet<string>;
  /** No other name of a person stands before it in its sentence. */
  readonly isFirstPerson: boolean;
}

interface Repair {
  readonly id: string;
  /** The mended span, `undefined` to drop it, or the same one. */
  readonly mend: (span: NameSpan, context: RepairContext) => NameSpan | undefined;
}

const quoteMarks = new Set('"“”„«»‘');
const possessive = /^['’]s?$/u;
const noName = Kind.notName | Kind.pronoun | Kind.definite | Kind.indefinite;
const addressed = Kind.honorific | Kind.title;

const repairs: readonly Repair[] = [
  {
    // A name does not begin outside a quotation and go on inside it.
    id: 'entities/cut-at-quote',
    mend: (span, { sentence: { words } }) => {
      for (let i = span.first + 1; i < span.last; i++) if (quoteMarks.has(words[i]!.text)) return { ...span, last: i };
      return span;
    },
  },
  {
    id: 'entities/cut-possessive',
    mend: (span, { sentence: { words } }) =>
      span.last - span.first > 1 && possessive.test(words[span.last - 1]!.text)
        ? { ...span, last: span.last - 1 }
        : span,
  },
  {
    // "After North Carolina", "Using Alvarez": the capital is the sentence's, not the name's.
    id: 'entities/cut-first-word',
    mend: (span, { sentence: { words } }) => {
      if (span.first > 0 || span.last - span.first < 2 || !words[1]!.isUpper) return span;
      const word = words[0]!;
      const isVerb = /^[A-Z][a-z]+ing$/u.test(word.text) && span.type !== 'ORG' && (word.kinds & ~noName) === 0;
      return word.kinds & noName || isVerb ? { ...span, first: 1 } : span;
    },
  },
  {
    // "Northern Algeria": at a sentence's start the direction's capital says nothing.
    id: 'entities/cut-direction',
    mend: (span, { sentence: { words } }) => {
      if (span.first > 0 || span.last !== 2 || !(words[1]!.kinds & Kind.country)) return span;
      return /^(?:North|South|East|West)ern$/u.test(words[0]!.text) ? { ...span, first: 1 } : span;
    },
  },
  {
    // "Secretary of State Warren Example": the office ends where the name begins.
    id: 'entities/cut-office',
    mend: (span, { sentence: { words } }) => {
      if (span.last - span.first < 2 || !isGivenName(words[span.first + 1]!.kinds)) return span;
      const isOffice =
        ((words[span.first - 2]?.kinds ?? 0) & Kind.title) !== 0 && /^(?:of|for)$/iu.test(words[span.first - 1]!.text);
      if (!isOffice) return span;
      return { ...span, first: span.first + 1, type: 'PER' };
    },
  },
  {
    // Forms of address and offices are roles, not parts of the name.
    id: 'entities/cut-title',
    mend: (span, { sentence: { words } }) => {
      if (span.type !== 'PER') return span;
      let { first } = span;
      while (first < span.last - 1 && words[first]!.kinds & addressed && !isGivenName(words[first]!.kinds)) first++;
      return first === span.first ? span : { ...span, first };
    },
  },
  {
    // "Ms Example", "Emperor Example": who is addressed is a person.
    id: 'entities/after-address',
    mend: (span, { sentence: { words } }) => {
      const isAddress = (i: number) => i >= 0 && addresses.has(words[i]!.text);
      if (isAddress(span.first) && span.last - span.first > 1) return { ...span, first: span.first + 1, type: 'PER' };
      return isAddress(span.first - 1) && span.type !== 'PER' ? { ...span, type: 'PER' } : span;
    },
  },
  {
    // Wars, ages, prizes and contests are named things, but neither people, bodies nor places.
    id: 'entities/happening',
    mend: (span, { sentence: { words } }) => {
      if (span.type === 'MISC') return span;
      let isHappening = /[a-z]{3}(?:ism|ismo|ismus|isme)$/u.test(words[span.last - 1]!.text);
      for (let i = span.first; i < span.last; i++) isHappening ||= happenings.has(words[i]!.text);
      return isHappening ? { ...span, type: 'MISC' } : span;
    },
  },
  {
    // No small letter stands in a person's name but between its parts: "Example, police said".
    id: 'entities/cut-person',
    mend: (span, { sentence: { words } }) => {
      if (span.type !== 'PER') return span;
      for (let i = span.first + 1; i < span.last; i++) {
        const { isUpper, kinds, text, form } = words[i]!;
        const isPart =
          isUpper || (kinds & Kind.connector) !== 0 || !(form.look & Look.letterFirst) || elided.test(text);
        const isComma = text === ',' && !/^(?:Jr|Sr|I+V?)$/u.test(words[i + 1]?.text ?? '');
        if (!isPart || isComma) return { ...span, last: i };
      }
      return span;
    },
  },
  {
    // "Example Herald", "Example Lines": what ends like a newspaper or company is one.
    id: 'entities/outlet-name',
    mend: (span, { sentence: { words } }) => {
      if (span.type === 'ORG' || span.last - span.first < 2 || isGivenName(words[span.first]!.kinds)) return span;
      return bodyEndings.has(words[span.last - 1]!.text) ? { ...span, type: 'ORG' } : span;
    },
  },
  {
    // "the shipping company Example": the noun before says what it is.
    id: 'entities/after-body-noun',
    mend: (span, { sentence: { words } }) => {
      const before = words[span.first - 1];
      const word = words[span.first]!;
      if (span.type === 'ORG' || !before || before.isUpper || !(before.kinds & Kind.body)) return span;
      const isOther = word.kinds & (Kind.country | Kind.demonym | Kind.capital) || isGivenName(word.kinds);
      return isOther || before.upos !== 'NOUN' ? span : { ...span, type: 'ORG' };
    },
  },
  {
    // "the Government", "the Bank" by themselves stand for a body spoken of, and are read as such.
    id: 'entities/lone-body',
    mend: (span, { sentence: { words } }) =>
      span.last - span.first === 1 && loneBodies.has(words[span.first]!.text) ? undefined : span,
  },
  {
    // A lone office is a role, not a name: "the Emperor".
    id: 'entities/lone-title',
    mend: (span, { sentence: { words } }) => {
      const { kinds } = words[span.first]!;
      const isTitle = kinds & addressed && !(kinds & ~(addressed | Kind.male | Kind.female));
      return span.type === 'PER' && span.last - span.first === 1 && isTitle ? undefined : span;
    },
  },
  {
    // An unknown word that acts or owns is a person rather than a place that no gazetteer has.
    id: 'entities/acting-place',
    mend: (span, { sentence: { words }, hasGazetteer }) => {
      const word = words[span.first]!;
      const next = words[span.last];
      if (!hasGazetteer || span.type !== 'LOC' || span.last - span.first > 1 || !isUnknown(word.kinds) || !next)
        return span;
      if ((words[span.first - 1]?.kinds ?? 0) & (Kind.placeCue | Kind.definite)) return span;
      return next.upos === 'VERB' || possessive.test(next.text) || /^(?:and|whose|who)$/u.test(next.text)
        ? { ...span, type: 'PER' }
        : span;
    },
  },
  {
    id: 'entities/no-name',
    mend: (span, { sentence: { words } }) => {
      if (span.last - span.first > 1) return span;
      const { kinds, text } = words[span.first]!;
      if (eras.has(text)) return undefined;
      return kinds & noName && !/^\p{Lu}{2,}$/u.test(text) ? undefined : span;
    },
  },
  {
    // The Russian tagger comes from other languages and knows few common words: the first word of a sentence, never
    // capitalised inside one, must look like a name.
    id: 'entities/first-word-slavic',
    mend: (span, { sentence: { words }, lang, facts }) => {
      if ((lang !== 'ru' && lang !== 'uk') || span.first > 0 || span.last > 1) return span;
      const { form, kinds, text } = words[0]!;
      if (kinds & nameKinds || slavicSurname.test(text) || !/^[\u0400-\u04ff]/u.test(text)) return span;
      return (facts.get(form.lower)?.bits ?? 0) & Fact.inside ? span : undefined;
    },
  },
  {
    // A trained tagger that calls a lone first word a verb, adverb or particle knows better than capitals do.
    id: 'entities/first-word-tagged',
    mend: (span, { sentence: { words }, facts, isTagged }) => {
      if (!isTagged || span.first > 0 || span.last > 1) return span;
      const { upos, form, kinds } = words[0]!;
      if (kinds & nameKinds || !otherTags.has(upos)) return span;
      return (facts.get(form.lower)?.bits ?? 0) & Fact.inside ? span : undefined;
    },
  },
  {
    id: 'entities/country-name',
    mend: (span, context) => {
      if (span.type === 'LOC' || span.type === 'ORG') return span;
      if (span.type === 'PER' && context.surnames.has(textOf(span, context))) return span;
      return countryOf(span, context)?.kind === 'name' ? { ...span, type: 'LOC' } : span;
    },
  },
  {
    // "Example moved there in 1990; she …": a lone unknown word with "he" or "she" beside it and no person before it.
    id: 'entities/pronoun-says-person',
    mend: (span, { sentence: { words }, personNear, isFirstPerson }) => {
      const word = words[span.first]!;
      if (
        span.type === 'PER' ||
        span.last - span.first > 1 ||
        !isUnknown(word.kinds) ||
        !personNear ||
        !isFirstPerson ||
        !/^\p{Lu}\p{Ll}{2,}$/u.test(word.text)
      )
        return span;
      if (/^(?:the|in|of|at|from|to)$/iu.test(words[span.first - 1]?.text ?? '')) return span;
      if (/^(?:NOUN|ADJ|PROPN)$/u.test(words[span.last]?.upos ?? '')) return span;
      return { ...span, type: 'PER' };
    },
  },
  {
    id: 'entities/known-body',
    mend: (span, context) =>
      span.type !== 'ORG' && isKnownBody(textOf(span, context)) ? { ...span, type: 'ORG' } : span,
  },
];

const happenings = new Set(
  `War Wars Rocket Rockets Missile Missiles Howitzer Howitzers Age Ages Revolution Treaty Cup Championship Championships Olympic Olympics Game Games Festival Award Awards Prize Open
  Krieg Weltkrieg Guerra Revolución Revolução Révolution Guerre Copa Mundial Coupe Олимпиада война войны революция`.split(
    /\s+/u,
  ),
);
/** "d'", "O'", "l'" and the like. */
const elided = /['’-]/u;
const bodyEndings = new Set(
  'Lines Shipping Airlines Airways Holdings Industries Logistics Motors Railways Pharmaceuticals Technologies Herald Times Post Gazette Tribune Courier Chronicle Journal Observer Telegraph Dispatch Weekly Zeitung Anzeiger Rundschau Allgemeine'.split(
    ' ',
  ),
);
const loneBodies = new Set(
  'Government Bank Department Ministry Party Council Court School University Company Club Administration Commission Committee Army Police'.split(
    ' ',
  ),
);
const addresses = new Set(
  'Mr Mrs Ms Miss Dr Prof Lord Lady Sir Dame Emperor Empress Tsar Sultan Sr Sra Don Doña Dom Dona Mme Mlle Herr Herrn Frau'
    .split(' ')
    .flatMap((word) => [word, `${word}.`]),
);
const nameKinds =
  Kind.country |
  Kind.capital |
  Kind.bigPlace |
  Kind.maleName |
  Kind.femaleName |
  Kind.body |
  Kind.placeHead |
  Kind.surname |
  Kind.knownOrganisation;
const slavicSurname =
  /(?:енко|енка|ов|ова|ову|овым|ев|ева|ёв|ин|ина|ын|ский|ского|ская|ской|ський|ського|ська|чук|чука|щук|юк|ук|ко|ян|дзе|швили|ович|евич|єв|єва|ін|їн)$/u;
const otherTags = new Set('VERB AUX ADV ADP PRON DET SCONJ CCONJ INTJ NUM'.split(' '));
const eras = new Set('BC BCE AD CE AM PM GMT UTC EST CET'.split(' '));

/** No list knows the word; how it ends says little. */
const isUnknown = (kinds: number) => (kinds & ~(Kind.surname | Kind.maybeSurname)) === 0;
const isGivenName = (kinds: number) => (kinds & (Kind.maleName | Kind.femaleName)) !== 0;

function textOf(span: NameSpan, { sentence: { words } }: RepairContext): string {
  let text = words[span.first]!.text;
  for (let i = span.first + 1; i < span.last; i++) text += ` ${words[i]!.text}`;
  return text;
}

/** The country that a name says; a single word's is known. */
function countryOf(span: NameSpan, context: RepairContext): CountryWord | undefined {
  return span.last - span.first === 1
    ? context.sentence.words[span.first]!.form.country
    : findCountry(textOf(span, context), context.lang);
}

/** Mends found names; a mended one carries the rule that did it. */
export function repairNames(
  spans: readonly NameSpan[],
  sentences: readonly WordSentence[],
  known: Pick<RepairContext, 'lang' | 'isTagged' | 'hasGazetteer' | 'facts'>,
): NameSpan[] {
  const speaksOfPerson = sentences.map(({ words }) => words.some(({ form }) => form.look & Look.personPronoun));
  const firstPerson = firstPeople(spans);
  const surnames = new Set(
    spans
      .filter(({ type, first, last }) => type === 'PER' && last - first > 1)
      .map(({ sentence, last }) => sentences[sentence]!.words[last - 1]!.text),
  );
  const out: NameSpan[] = [];
  for (const found of spans) {
    const at = found.sentence;
    const span = mendAll(found, {
      ...known,
      surnames,
      sentence: sentences[at]!,
      personNear: speaksOfPerson[at] === true || speaksOfPerson[at + 1] === true,
      isFirstPerson: (firstPerson.get(at) ?? found.first) >= found.first,
    });
    if (span) out.push(span);
  }
  return out;
}

function mendAll(found: NameSpan, context: RepairContext): NameSpan | undefined {
  let span = found;
  for (const { id, mend } of repairs) {
    const mended = mend(span, context);
    if (mended === undefined) return undefined;
    if (mended !== span) span = { ...mended, rule: id };
  }
  return span;
}

/** The first word of the first person's name in each sentence. */
function firstPeople(spans: readonly NameSpan[]): Map<number, number> {
  const first = new Map<number, number>();
  for (const span of spans)
    if (span.type === 'PER') first.set(span.sentence, Math.min(first.get(span.sentence) ?? span.first, span.first));
  return first;
}

/** Initials of bodies that everyone knows ("G7", "UN"), which the tagger passed over. */
export function addKnownBodies(spans: readonly NameSpan[], sentences: readonly WordSentence[]): NameSpan[] {
  const covered = new Set<Word>();
  for (const { sentence, first, last } of spans)
    for (let i = first; i < last; i++) covered.add(sentences[sentence]!.words[i]!);
  const added: NameSpan[] = [];
  for (const { words, index, shouting } of sentences) {
    if (shouting) continue;
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!;
      if (!(word.kinds & Kind.knownOrganisation) || covered.has(word) || eras.has(word.text)) continue;
      if (!isKnownBody(word.text)) continue;
      added.push({ sentence: index, first: i, last: i + 1, type: 'ORG', rule: 'entities/known-body' });
    }
  }
  return added.length === 0 ? [...spans] : [...spans, ...added];
}

/**
 * A lone first word that a trained tagger calls a proper noun and the name tagger passed over: before a verb or
 * genitive it is a person.
 */
export function addFirstWords(spans: readonly NameSpan[], sentences: readonly WordSentence[]): NameSpan[] {
  const begun = new Set(spans.filter(({ first }) => first === 0).map(({ sentence }) => sentence));
  const added = sentences.flatMap(({ words, index, shouting }): NameSpan[] => {
    const [word, next] = words;
    if (
      shouting ||
      begun.has(index) ||
      !word ||
      !next ||
      word.upos !== 'PROPN' ||
      !/^\p{Lu}\p{Ll}{2,}$/u.test(word.text)
    )
      return [];
    if (!isUnknown(word.kinds) || next.isUpper || !/^(?:VERB|AUX|PART|ADV)$/u.test(next.upos)) return [];
    return [{ sentence: index, first: 0, last: 1, type: 'PER', rule: 'entities/first-word' }];
  });
  return [...spans, ...added];
}
