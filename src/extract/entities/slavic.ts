/**
 * Russian and Ukrainian names of several words, which a tagger that learned from other languages leaves half: bodies
 * with their adjectives and genitives ("Київська обласна рада", "Министерства обороны России"), companies with their
 * legal form, regions, streets, initials before a surname.
 */
import { Kind, type Lexicon } from './lexicon.ts';
import type { NameSpan, Word, WordSentence } from './words.ts';

type Found = Pick<NameSpan, 'first' | 'last' | 'type' | 'rule'>;

interface Reading {
  readonly words: readonly Word[];
  readonly lexicon: Lexicon;
  /** Words inside the name of a person. */
  readonly isPerson: (i: number) => boolean;
}

/** Adds and completes names; a longer reading takes the place of the spans that it overlaps. */
export function completeSlavicNames(
  spans: readonly NameSpan[],
  sentences: readonly WordSentence[],
  lexicon: Lexicon,
): NameSpan[] {
  return sentences.flatMap(({ words, index }) => {
    const inside = spans
      .filter(({ sentence }) => sentence === index)
      .flatMap((span) => retype(span, { words, lexicon }));
    const people = inside.filter((span) => span.type === 'PER' && isSurePerson(span, words));
    const isPerson = (i: number) => people.some(({ first, last }) => i >= first && i < last);
    const found = findPhrases({ words, lexicon, isPerson });
    const kept = inside.filter((span) => !found.some((one) => one.first < span.last && span.first < one.last));
    return [...kept, ...found.map((one) => ({ ...one, sentence: index }))].sort((a, b) => a.first - b.first);
  });
}

const isGiven = (word: Word) => (word.kinds & (Kind.maleName | Kind.femaleName)) !== 0;

const personal = Kind.maleName | Kind.femaleName | Kind.surname | Kind.maybeSurname;

/** A person's name that no longer reading may swallow: a word of it looks like a person's. */
function isSurePerson({ first, last }: NameSpan, words: readonly Word[]): boolean {
  if (last - first === 1) return isGiven(words[first]!);
  for (let i = first; i < last; i++) if (words[i]!.kinds & personal) return true;
  return false;
}

/** Readings from left to right; the first that fits a word takes it. */
function findPhrases(reading: Reading): Found[] {
  const found: Found[] = [];
  let i = 0;
  while (i < reading.words.length) {
    const one =
      company(reading, i) ?? street(reading, i) ?? initials(reading, i) ?? named(reading, i) ?? quoted(reading, i);
    if (one) found.push(one);
    i = one ? one.last : i + 1;
  }
  return found;
}

const opening = /^[«"“„]$/u;
const closing = /^[»"”“]$/u;
/** Longest stretch inside quotation marks that is a name. */
const quotedMax = 9;

/** One past the closing mark of the quotation that opens at `at`; 0 when it is not one of a name. */
function quoteEnd(words: readonly Word[], at: number): number {
  if (!opening.test(words[at]?.text ?? '')) return 0;
  const first = words[at + 1];
  if (!first || !(first.isUpper || /^\d/u.test(first.text))) return 0;
  for (let i = at + 2; i < words.length && i <= at + quotedMax; i++) if (closing.test(words[i]!.text)) return i + 1;
  return 0;
}

/** "ТОВ «Лінія»", "ООО «Линия»": the legal form belongs to the name. */
function company({ words }: Reading, i: number): Found | undefined {
  if (!(words[i]!.kinds & Kind.companyEnding) || !words[i]!.isUpper) return undefined;
  let at = i + 1;
  while (words[at] && words[at]!.kinds & Kind.companyEnding) at++;
  const last = quoteEnd(words, at);
  return last > 0 ? { first: i, last, type: 'ORG', rule: 'entities/legal-form' } : undefined;
}

/** A name in quotation marks after the noun for a body: "газета «Зоря»". */
function quoted({ words, lexicon }: Reading, i: number): Found | undefined {
  if (i === 0 || !isBody(words[i - 1]!, lexicon)) return undefined;
  const last = quoteEnd(words, i);
  return last > 0 ? { first: i + 1, last: last - 1, type: 'ORG', rule: 'entities/quoted-body' } : undefined;
}

const streetWord =
  /^(?:вул|ул|просп|пр|пров|пер|пл|бульв|вулиц[яіюею]+|улиц[аеуы]|улицей|проспект[іуе]?|площ[аіу]|площад[ьи]|провул(?:ок|ку))$/iu;

/** "вул. Садова, 12": the kind of street and the number belong to the name. */
function street({ words }: Reading, i: number): Found | undefined {
  if (!streetWord.test(words[i]!.text.replace('.', '')) || words[i]!.isUpper) return undefined;
  let at = words[i + 1]?.text === '.' ? i + 2 : i + 1;
  const from = at;
  while (
    at < words.length &&
    at - from < 4 &&
    (words[at]!.isUpper || (at === from && /^\d+(?:-?\p{L}+)?$/u.test(words[at]!.text)))
  )
    at++;
  if (at === from || !words[at - 1]!.isUpper) return undefined;
  if (words[at]?.text === ',' && /^\d+[-\p{L}]*$/u.test(words[at + 1]?.text ?? '')) at += 2;
  return { first: i, last: at, type: 'LOC', rule: 'entities/street' };
}

/** "Т. І. Кравець", "Б . Кравець": initials belong to the surname. */
function initials({ words }: Reading, i: number): Found | undefined {
  let at = i;
  while (/^\p{Lu}\.?$/u.test(words[at]?.text ?? '') && at - i < 4) {
    if (words[at]!.text.endsWith('.')) at++;
    else if (words[at + 1]?.text === '.') at += 2;
    else return undefined;
  }
  const surname = words[at];
  if (at === i || !surname || !/^\p{Lu}\p{Ll}{2,}/u.test(surname.text)) return undefined;
  return { first: i, last: at + 1, type: 'PER', rule: 'entities/initials' };
}

const adjectiveEnding = /(?:ий|ій|ый|ой|а|я|е|є|о?го|о?му|им|ім|ым|ої|ою|ої|у|ю|их|іх|ых|ими|ыми|і|ые|ие|яя|ая|ую)$/u;
const relational = /(?:[сзц]ьк|ск|цк)(?:ий|ій|ого|ому|им|ім|а|ої|ій|у|ою|е|і|их|ими|ом|ая|ую|ое|ие|ым|ых|ые|ой)$/u;
const isAdjective = ({ text, upos }: Word) => (upos === 'ADJ' && adjectiveEnding.test(text)) || relational.test(text);

/** Bodies named by one word made of clipped ones: "облрада", "райсуд", "Минздрав". */
const clippedBody =
  /^(?:\p{L}{2,}(?:рад[аиіу]|радою|райсуд\p{L}{0,2}|госпсуд\p{L}{0,2}|адміністраці[яїюєю]+|администраци[яиюей]+|виконком\p{L}{0,2}|прокуратур\p{L}{1,2}|казначейств\p{L}{1,2})|рда|ода|кмда|облрад[аиіу]|райсуд\p{L}{0,2}|госпсуд\p{L}{0,2})$/iu;
const clippedName =
  /^(?:Мін|Мин|Каб(?=м[іи]н)|Держ|Гос|Ген(?:прок|штаб)|Нац(?:банк|гвард|коміс|ком)|Рос|Укр|Центробанк|Центрвиборч|Глав|Єврокоміс|Еврокомис|Обл|Антимонопольн)\p{Ll}{4,}$/u;
const notClipped =
  /^(?:Мініст|Минист|Росі|Росс|Україн|Украин|Держав|Госпо|Госуд|Мінськ|Минск|Ростов|Роста|Розов|Укріп|Минут|Мінім|Міним|Областн|Обласн|Обличч|Оболон|Минув|Минул|Мінус|Минус|Минералы|Росто|Держа|Росин|Обладн)/u;

function isBody(word: Word, lexicon: Lexicon): boolean {
  return ((word.kinds | lexicon.form(word.lemma).kinds) & Kind.body) !== 0 || clippedBody.test(word.text);
}

function isPlaceHead(word: Word, lexicon: Lexicon): boolean {
  return ((word.kinds | lexicon.form(word.lemma).kinds) & Kind.placeHead) !== 0 || /^обл$/iu.test(word.text);
}

/** A body or region around its noun: capitalised itself, or with a capitalised adjective before it. */
function named(reading: Reading, i: number): Found | undefined {
  const { words, lexicon, isPerson } = reading;
  if (isPerson(i) || !words[i]!.isUpper) return undefined;
  let at = i;
  while (at < words.length && at - i < 6 && isModifier(reading, at)) at++;
  const head = words[at];
  if (!head || isPerson(at)) return undefined;
  if (at > i && relational.test(words[at - 1]!.text) && /^\p{Lu}{2,5}(?:-\d+)?$/u.test(head.text))
    return { first: i, last: at + 1, type: 'ORG', rule: 'entities/body-phrase' };
  if (isBody(head, lexicon) && !/^\p{Lu}{2,}$/u.test(head.text)) {
    const last = genitives(reading, at + 1);
    // A lone capitalised noun at a sentence's start names nothing.
    if (last - i < 2 && !clippedBody.test(head.text)) return undefined;
    return { first: i, last, type: 'ORG', rule: 'entities/body-phrase' };
  }
  if (at > i && !head.isUpper && isPlaceHead(head, lexicon)) {
    const last = words[at + 1]?.text === '.' && /^обл$/u.test(head.text) ? at + 2 : at + 1;
    return { first: i, last, type: 'LOC', rule: 'entities/region' };
  }
  return at === i && isClipped(head)
    ? { first: i, last: i + 1, type: 'ORG', rule: 'entities/clipped-body' }
    : undefined;
}

/** An adjective before the noun, or "and" between two that are named: "у Донецькій та Луганській областях". */
function isModifier({ words, lexicon }: Reading, at: number): boolean {
  const word = words[at]!;
  const next = words[at + 1];
  if (conjunction.test(word.text)) return next?.isUpper === true && relational.test(next.text);
  return isAdjective(word) && !isBody(word, lexicon);
}

const isClipped = ({ text }: Word) => clippedName.test(text) && !notClipped.test(text);

const conjunction = /^(?:і|и|та|й)$/u;
/** Words that a body's name may hold after its noun, at most. */
const tailMax = 10;

/** Reads on over what a body looks after and whom it is of: genitives, "по … делам", "у … області", acronyms. */
function genitives(reading: Reading, from: number): number {
  const { words, isPerson } = reading;
  let end = from;
  let at = from;
  while (at < words.length && at - from < tailMax && !isPerson(at)) {
    const skip = joined(reading, at, from);
    if (skip === 0 && !isOwner(words[at]!, at > from)) break;
    at += skip + 1;
    const last = words[at - 1]!;
    if (last.upos !== 'ADJ' || /^\p{Lu}{2,}$/u.test(last.text)) end = at;
  }
  return Math.min(end, words.length);
}

/** How many small words and adjectives lead on to the next noun of the name; 0 when none do. */
function joined({ words, lexicon }: Reading, at: number, from: number): number {
  const { text } = words[at]!;
  const next = words[at + 1];
  if (!next) return 0;
  if (/^(?:м|г|міста|города)$/u.test(text.replace('.', ''))) {
    const skip = next.text === '.' ? 2 : 1;
    return words[at + skip]?.isUpper ? skip : 0;
  }
  if (conjunction.test(text)) return at > from && !next.isUpper && isOwner(next, true) ? 1 : 0;
  if (/^(?:у|в)$/u.test(text)) return next.isUpper && words[at + 2] && isPlaceHead(words[at + 2]!, lexicon) ? 2 : 0;
  if (!/^(?:з|із|по|при)$/u.test(text)) return 0;
  let noun = at + 1;
  while (words[noun]?.upos === 'ADJ' && noun - at < 3) noun++;
  return words[noun]?.upos === 'NOUN' && !words[noun]!.isUpper ? noun - at : 0;
}

/** A noun, adjective or acronym that can stand in the genitive after a body; taggers mix up cases that look alike. */
function isOwner({ upos, feats, text, isUpper }: Word, isInside: boolean): boolean {
  if (isUpper && /^\p{Lu}{2,6}$/u.test(text)) return true;
  if (!/^(?:NOUN|PROPN|ADJ|DET)$/u.test(upos)) return false;
  return feats.includes('Case=Gen') || (isInside && !isUpper && /Case=(?:Dat|Loc)/u.test(feats));
}

const anyPlace = Kind.country | Kind.capital | Kind.bigPlace | Kind.smallPlace;
const famousPlace = Kind.country | Kind.capital | Kind.bigPlace;
const patronymic = /(?:ович|евич|івн|овн|евн|ївн)\p{L}{0,3}$/u;

/** What word lists know better than a tagger of other languages: countries, given names, bodies, lone words. */
function retype(span: NameSpan, { words, lexicon }: Pick<Reading, 'words' | 'lexicon'>): NameSpan[] {
  if (!/^[\u0400-\u04ff]/u.test(words[span.first]!.text)) return [span];
  return span.last - span.first > 1 ? retypeLong(span, words, lexicon) : [retypeLone(span, words, lexicon)];
}

function retypeLong(span: NameSpan, words: readonly Word[], lexicon: Lexicon): NameSpan[] {
  const { first, last, type } = span;
  const begins = words[first]!;
  // "Замовк Денис": the capital is the sentence's.
  if (type === 'PER' && first === 0 && begins.upos !== 'PROPN' && !(begins.kinds & personal))
    return [{ ...span, first: 1, rule: 'entities/cut-first-word' }];
  const [one, two, three] = words.slice(first, first + 3);
  const isPerson =
    type === 'PER' && last - first === 3 && !isGiven(one!) && isGiven(two!) && !patronymic.test(three!.text);
  if (isPerson && !(one!.kinds & (Kind.surname | Kind.title))) {
    // "Челси Фрэнк Лэмпард": whose player it is stands before the player.
    const owner = one!.kinds & anyPlace ? 'LOC' : 'ORG';
    return [
      { ...span, last: first + 1, type: owner, rule: 'entities/owner' },
      { ...span, first: first + 1, rule: 'entities/cut-owner' },
    ];
  }
  const phrase = words
    .slice(first, last)
    .map(({ text }) => text)
    .join(' ');
  if (type !== 'LOC' && lexicon.phraseKinds(phrase) & Kind.country)
    return [{ ...span, type: 'LOC', rule: 'entities/country-name' }];
  if (type === 'LOC' && last - first === 2 && isGiven(one!) && !(two!.kinds & anyPlace))
    return [{ ...span, type: 'PER', rule: 'entities/given-name' }];
  return [span];
}

function retypeLone(span: NameSpan, words: readonly Word[], lexicon: Lexicon): NameSpan {
  const word = words[span.first]!;
  const type = loneType(word, { before: words[span.first - 1], type: span.type, lexicon });
  return type === span.type ? span : { ...span, type, rule: 'entities/lone-slavic' };
}

interface LoneContext {
  readonly before: Word | undefined;
  readonly type: NameSpan['type'];
  readonly lexicon: Lexicon;
}

/** The type of a lone word, first by what lists know of it, then by how it ends and what stands before it. */
function loneType(word: Word, { before, type, lexicon }: LoneContext): NameSpan['type'] {
  const { kinds, text } = word;
  if (kinds & Kind.country) return 'LOC';
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(text)) return type;
  if (isClipped(word) || clippedBody.test(text) || kinds & Kind.knownOrganisation || isBody(word, lexicon))
    return 'ORG';
  const isPlace = (kinds & anyPlace) !== 0;
  if (
    before &&
    !isPlace &&
    (before.kinds | lexicon.form(before.lemma).kinds) & (Kind.title | Kind.honorific | Kind.male | Kind.female)
  )
    return 'PER';
  const isAfterPlaceCue = ((before?.kinds ?? 0) & Kind.placeCue) !== 0;
  if (type === 'ORG' && !opening.test(before?.text ?? '')) return isPlace || isAfterPlaceCue ? 'LOC' : 'PER';
  if (type === 'PER' && kinds & famousPlace && !(kinds & (Kind.surname | Kind.maleName | Kind.femaleName)))
    return 'LOC';
  if (type === 'LOC' && !isPlace && (isGiven(word) || (!isAfterPlaceCue && kinds & Kind.surname))) return 'PER';
  return type;
}
