/**
 * Repairs of found names, one general rule each: what no name holds at its edges or inside, and what lists know better
 * than a tagger.
 */
import { findCountry } from '../../lang/country.ts';
import { isKnownBody } from '../../lang/organisations.ts';
import { Kind } from './lexicon.ts';
import { Fact, observeArticle, type WordFacts } from './observe.ts';
import type { NameSpan, WordSentence } from './words.ts';

interface RepairContext {
  readonly sentence: WordSentence;
  readonly lang: string;
  readonly facts: ReadonlyMap<string, WordFacts>;
  /** Tags come from a trained tagger, not from a word list. */
  readonly isTagged: boolean;
  readonly hasGazetteer: boolean;
  /** "He" or "she" stands in this sentence or the next. */
  readonly personNear: boolean;
  /** No other name of a person stands before it in its sentence. */
  readonly isFirstPerson: boolean;
}

interface Repair {
  readonly id: string;
  /** The mended span, `undefined` to drop it, or the same one. */
  readonly mend: (span: NameSpan, context: RepairContext) => NameSpan | undefined;
}

const quoteMark = /^["“”„«»‘]$/u;
const possessive = /^['’]s?$/u;
const noName = Kind.notName | Kind.pronoun | Kind.definite | Kind.indefinite;
const addressed = Kind.honorific | Kind.title;

const repairs: readonly Repair[] = [
  {
    // A name does not begin outside a quotation and go on inside it.
    id: 'entities/cut-at-quote',
    mend: (span, { sentence: { words } }) => {
      for (let i = span.first + 1; i < span.last; i++) if (quoteMark.test(words[i]!.text)) return { ...span, last: i };
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
      const word = words[span.first]!;
      if (span.first > 0 || span.last - span.first < 2 || !words[1]!.isUpper) return span;
      const isVerb = /^[A-Z][a-z]+ing$/u.test(word.text) && span.type !== 'ORG' && (word.kinds & ~noName) === 0;
      return word.kinds & noName || isVerb ? { ...span, first: 1 } : span;
    },
  },
  {
    // "Northern Algeria": at a sentence's start the direction's capital says nothing.
    id: 'entities/cut-direction',
    mend: (span, { sentence: { words } }) => {
      const isDirection = /^(?:North|South|East|West|Central)(?:ern)?$/u.test(words[span.first]!.text);
      const named = words[span.first + 1];
      if (span.first > 0 || span.last !== 2 || !isDirection || !named || !(named.kinds & Kind.country)) return span;
      return /ern$/u.test(words[0]!.text) ? { ...span, first: 1 } : span;
    },
  },
  {
    // "Secretary of State Warren Example": the office ends where the name begins.
    id: 'entities/cut-office',
    mend: (span, { sentence: { words } }) => {
      const isOffice =
        /^(?:of|for)$/iu.test(words[span.first - 1]?.text ?? '') && (words[span.first - 2]?.kinds ?? 0) & Kind.title;
      const next = words[span.first + 1];
      if (!isOffice || span.last - span.first < 2 || !next || !(next.kinds & (Kind.maleName | Kind.femaleName)))
        return span;
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
      const isAddress = (i: number) => i >= 0 && address.test(words[i]!.text);
      if (isAddress(span.first) && span.last - span.first > 1) return { ...span, first: span.first + 1, type: 'PER' };
      return isAddress(span.first - 1) && span.type !== 'PER' ? { ...span, type: 'PER' } : span;
    },
  },
  {
    // Wars, ages, prizes and contests are named things, but neither people, bodies nor places.
    id: 'entities/happening',
    mend: (span, { sentence: { words } }) => {
      if (span.type === 'MISC') return span;
      const isHappening = words.slice(span.first, span.last).some(({ text }) => happening.test(text));
      return isHappening || /[a-z]{3}(?:ism|ismo|ismus|isme)$/u.test(words[span.last - 1]!.text)
        ? { ...span, type: 'MISC' }
        : span;
    },
  },
  {
    // "the Government", "the Bank" by themselves stand for a body spoken of, and are read as such.
    id: 'entities/lone-body',
    mend: (span, { sentence: { words } }) =>
      span.last - span.first === 1 && loneBody.test(words[span.first]!.text) ? undefined : span,
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
      if (!hasGazetteer || span.type !== 'LOC' || span.last - span.first > 1 || word.kinds !== 0 || !next) return span;
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
      const isAcronym = /^\p{Lu}{2,}$/u.test(text);
      return (kinds & noName && !isAcronym) || eras.test(text) ? undefined : span;
    },
  },
  {
    // The Russian tagger comes from other languages and knows few common words: the first word of a sentence, never
    // capitalised inside one, must look like a name.
    id: 'entities/first-word-slavic',
    mend: (span, { sentence: { words }, lang, facts }) => {
      if (span.first > 0 || span.last > 1 || (lang !== 'ru' && lang !== 'uk')) return span;
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
      if (kinds & nameKinds || !/^(?:VERB|AUX|ADV|ADP|PRON|DET|SCONJ|CCONJ|INTJ|NUM)$/u.test(upos)) return span;
      return (facts.get(form.lower)?.bits ?? 0) & Fact.inside ? span : undefined;
    },
  },
  {
    id: 'entities/country-name',
    mend: (span, context) => {
      if (span.type === 'LOC') return span;
      const country = findCountry(textOf(span, context), context.lang);
      return country?.kind === 'name' && span.type !== 'ORG' ? { ...span, type: 'LOC' } : span;
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
        word.kinds !== 0 ||
        !/^\p{Lu}\p{Ll}{2,}$/u.test(word.text)
      )
        return span;
      if (/^(?:the|in|of|at|from|to)$/iu.test(words[span.first - 1]?.text ?? '')) return span;
      return personNear && isFirstPerson ? { ...span, type: 'PER' } : span;
    },
  },
  {
    id: 'entities/known-body',
    mend: (span, context) =>
      span.type !== 'ORG' && isKnownBody(textOf(span, context)) ? { ...span, type: 'ORG' } : span,
  },
];

const happening =
  /^(?:Wars?|Age|Ages|Revolution|Treaty|Cup|Championships?|Olympics?|Games|Festival|Awards?|Prize|Open|Krieg|Weltkrieg|Guerra|Revolución|Revolução|Révolution|Guerre|Copa|Mundial|Coupe|Олимпиада|война|войны|революция)$/u;
const loneBody =
  /^(?:Government|Bank|Department|Ministry|Party|Council|Court|School|University|Company|Club|Administration|Commission|Committee|Army|Police)$/u;
const address =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Lord|Lady|Sir|Dame|Emperor|Empress|Tsar|Sultan|Sra?|Don|Doña|Dom|Dona|Mme|Mlle|Herrn?|Frau)\.?$/u;
const nameKinds =
  Kind.country | Kind.capital | Kind.bigPlace | Kind.maleName | Kind.femaleName | Kind.body | Kind.placeHead;
const slavicSurname =
  /(?:енко|енка|ов|ова|ову|овым|ев|ева|ёв|ин|ина|ын|ский|ского|ская|ской|ський|ського|ська|чук|чука|щук|юк|ук|ко|ян|дзе|швили|ович|евич|єв|єва|ін|їн)$/u;
const personPronoun = /^(?:he|she|his|her|him|himself|herself|él|ella|ele|ela|il|elle|er|sie|он|она|він|вона)$/iu;
const eras = /^(?:BC|BCE|AD|CE|AM|PM|GMT|UTC|EST|CET)$/u;

const isGivenName = (kinds: number) => (kinds & (Kind.maleName | Kind.femaleName)) !== 0;

function textOf(span: NameSpan, { sentence: { words } }: RepairContext): string {
  return words
    .slice(span.first, span.last)
    .map(({ text }) => text)
    .join(' ');
}

/** Mends found names; a mended one carries the rule that did it. */
export function repairNames(
  spans: readonly NameSpan[],
  sentences: readonly WordSentence[],
  { lang, isTagged, hasGazetteer }: Pick<RepairContext, 'lang' | 'isTagged' | 'hasGazetteer'>,
): NameSpan[] {
  const facts = observeArticle(sentences);
  const speaksOfPerson = sentences.map(({ words }) => words.some(({ text }) => personPronoun.test(text)));
  return spans.flatMap((found) => {
    const { sentence: at, first } = found;
    const context = {
      sentence: sentences[at]!,
      lang,
      facts,
      isTagged,
      hasGazetteer,
      personNear: speaksOfPerson[at] === true || speaksOfPerson[at + 1] === true,
      isFirstPerson: !spans.some((other) => other.type === 'PER' && other.sentence === at && other.first < first),
    };
    let span: NameSpan | undefined = found;
    for (const { id, mend } of repairs) {
      const mended: NameSpan | undefined = span && mend(span, context);
      if (mended === undefined) return [];
      span = mended === span ? span : { ...mended, rule: id };
    }
    return span ? [span] : [];
  });
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
    if (word.kinds !== 0 || next.isUpper || !/^(?:VERB|AUX|PART|ADV)$/u.test(next.upos)) return [];
    return [{ sentence: index, first: 0, last: 1, type: 'PER', rule: 'entities/first-word' }];
  });
  return [...spans, ...added];
}
