/**
 * Roles that no list has, learned from the article itself: "Ana Example, a net mender, …", "baker Ana Example". After
 * such an introduction "the net mender" is the person.
 */
import type { Span } from '../../base/span.ts';
import { Kind } from './lexicon.ts';
import { joinWords, type Nominal } from './nominals.ts';
import type { NameMention, Word, WordSentence } from './words.ts';

/** Nouns for those who do something, by their endings. */
const agents: Readonly<Record<string, RegExp>> = {
  en: /(?:er|or|ist|ian|man|woman|person|ant|ent|ee|ess|eer|mate|smith|wright|boy|girl|hand|monk|nun|chef|cook)$/u,
  es: /(?:or|ora|ero|era|ista|ante|ente|enta|ino|ina|ano|ana|ario|aria|logo|loga|grafo|grafa|fe|fa)$/u,
  pt: /(?:or|ora|eiro|eira|ista|ante|ente|enta|ino|ina|ano|ana|ário|ária|logo|loga|grafo|grafa)$/u,
  fr: /(?:eur|euse|rice|ier|ière|iste|ien|ienne|ant|ante|ent|ente|er|ère|ain|aine|aire|logue|graphe)$/u,
  de: /(?:er|erin|ist|istin|ent|entin|ant|antin|mann|frau|eur|eurin|oge|ogin|wirt|wirtin|arzt|ärztin|koch|köchin)$/u,
  ru: /(?:ник|ница|тель|ница|ец|ица|арь|яр|ист|истка|щик|чик|щица|чица|ач|ак|як|вод|лог|граф|ор|ёр|ер|рь)$/u,
  uk: /(?:ник|ниця|тель|телька|ець|иця|ар|арка|яр|ярка|ист|іст|истка|істка|ач|ачка|ак|як|вод|лог|граф|ор|ер|ерка|рь|алка)$/u,
};

interface RoleContext {
  readonly lang: string;
  /** Stretches that are times: "on Monday morning" introduces nobody. */
  readonly times: readonly Span[];
  /** Role and body phrases found already. */
  readonly nominals: readonly Nominal[];
}

interface Reading extends RoleContext {
  readonly agent: RegExp;
  readonly sentence: WordSentence;
  readonly isFree: (word: Word) => boolean;
  /** Outside names and role phrases; an age is a time of its own. */
  readonly isUnnamed: (word: Word) => boolean;
}

/** Introductions and what takes them up later, as role phrases. */
export function findIntroduced(
  sentences: readonly WordSentence[],
  names: readonly NameMention[],
  context: RoleContext,
): Nominal[] {
  const agent = agents[context.lang];
  const people = names.filter(({ type }) => type === 'PER');
  if (agent === undefined || people.length === 0) return [];
  const taken: Span[] = [...context.nominals, ...context.times, ...names];
  const isFree = (word: Word) => !taken.some(({ start, end }) => word.start < end && start < word.end);
  const named: Span[] = [...context.nominals, ...names];
  const isUnnamed = (word: Word) => !named.some(({ start, end }) => word.start < end && start < word.end);
  const reading = (sentence: WordSentence): Reading => ({ ...context, agent, sentence, isFree, isUnnamed });
  const found: Nominal[] = [];
  const since = new Map<string, number>();
  for (const person of people) {
    const at = reading(sentences[person.sentence]!);
    const introduced = before(person, at) ?? after(person, at);
    if (introduced === undefined) continue;
    found.push(introduced);
    since.set(introduced.head, Math.min(since.get(introduced.head) ?? introduced.end, introduced.end));
  }
  for (const sentence of sentences) {
    const aged = agedIn(reading(sentence));
    found.push(...aged);
    for (const { head, end } of aged) since.set(head, Math.min(since.get(head) ?? end, end));
  }
  if (since.size === 0) return [];
  for (const sentence of sentences) found.push(...takenUp(reading(sentence), since, found));
  return found.sort((a, b) => a.start - b.start);
}

const isNoun = ({ upos, isUpper }: Word, lang: string) => upos === 'NOUN' && (lang === 'de' || !isUpper);
const isArticle = ({ kinds }: Word) => (kinds & (Kind.definite | Kind.indefinite)) !== 0;
/** Languages whose nouns follow what describes them. */
const headLast = new Set(['en', 'de']);

/** "net mender Owen Harker", "la panadera Ana Ruiz". */
function before({ first }: NameMention, reading: Reading): Nominal | undefined {
  const { words } = reading.sentence;
  const noun = words[first - 1];
  if (!noun || !isRoleNoun(noun, reading)) return undefined;
  let from = first - 1;
  while (from > 0 && first - from < phraseMax && isDescription(words[from - 1]!, reading)) from--;
  // Without an article the noun before a name can be anything in these languages.
  const hasArticle = from > 0 && isArticle(words[from - 1]!);
  if (!headLast.has(reading.lang) && !isSlavic(reading.lang) && !hasArticle) return undefined;
  return phrase(reading, { first: hasArticle ? from - 1 : from, last: first, head: first - 1 });
}

/** "Owen Harker, a net mender, …", "Ana Ruiz, panadera de la villa, …". */
function after({ last }: NameMention, reading: Reading): Nominal | undefined {
  const { words } = reading.sentence;
  if (words[last]?.text !== ',') return undefined;
  let from = last + 1;
  const hasArticle = words[from] !== undefined && isArticle(words[from]!);
  if (hasArticle) from++;
  else if (reading.lang === 'en') return undefined;
  let to = from;
  while (words[to] && to - from < phraseMax && (isDescription(words[to]!, reading) || isRoleNoun(words[to]!, reading)))
    to++;
  const inner = words.slice(from, to);
  const at = headLast.has(reading.lang)
    ? inner.findLastIndex((word) => isNoun(word, reading.lang))
    : inner.findIndex((word) => isNoun(word, reading.lang));
  const head = inner[at];
  if (!head || !isRoleNoun(head, reading)) return undefined;
  const next = words[from + at + 1];
  if (next && /^(?:and|y|e|et|und|и|і|та)$/u.test(next.text)) return undefined;
  return phrase(reading, { first: hasArticle ? from - 1 : from, last: from + at + 1, head: from + at });
}

/** Longest phrase in words. */
const phraseMax = 4;

function isRoleNoun(word: Word, { agent, lang, isFree }: Reading): boolean {
  return (
    isNoun(word, lang) &&
    agent.test(word.lemma.toLowerCase()) &&
    !(word.kinds & (Kind.title | Kind.body)) &&
    isFree(word)
  );
}

function isDescription(word: Word, { lang, isFree }: Reading): boolean {
  if (!isFree(word)) return false;
  return (word.upos === 'ADJ' && !word.isUpper) || isNoun(word, lang) || word.text === '-';
}

const isSlavic = (lang: string) => lang === 'ru' || lang === 'uk';

interface WordRange {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

function phrase({ sentence }: Reading, { first, last, head }: WordRange): Nominal {
  const inner = sentence.words.slice(first, last);
  return {
    sentence: sentence.index,
    first,
    last,
    start: inner[0]!.start,
    end: inner[inner.length - 1]!.end,
    kind: 'role',
    head: sentence.words[head]!.lemma.toLowerCase(),
    text: joinWords(isArticle(inner[0]!) ? inner.slice(1) : inner),
    isDefinite: true,
    ofTheCountry: false,
  };
}

const ageWord = /^(?:\d+-?)?(?:jährig|летн|річн)\p{L}*$/iu;

/** "the 52-year-old net mender", "la panadera de 52 años": an age is told of somebody just named. */
function agedIn(reading: Reading): Nominal[] {
  const { words } = reading.sentence;
  const found: Nominal[] = [];
  for (let i = 1; i < words.length; i++) {
    const range = agedBefore(reading, i) ?? agedAfter(reading, i);
    if (range === undefined || !words.slice(range.first, range.last).every((word) => reading.isUnnamed(word))) continue;
    found.push({ ...phrase(reading, range), isAged: true, text: joinWords(words.slice(range.core, range.head + 1)) });
  }
  return found;
}

interface AgedRange extends WordRange {
  /** First word of what the person is called. */
  readonly core: number;
}

/** The age stands before the noun: English, German, Russian, Ukrainian. */
function agedBefore({ sentence: { words }, lang }: Reading, i: number): AgedRange | undefined {
  const isEnglish = words[i]!.text === 'old' && words[i - 2]?.text === 'year' && i >= 4;
  if (!isEnglish && !ageWord.test(words[i]!.text)) return undefined;
  const start = isEnglish ? i - 4 : /^\d/u.test(words[i]!.text) ? i : words[i - 1]!.text === '-' ? i - 2 : i - 1;
  const article = words[start - 1];
  const isDefinite =
    article !== undefined && (article.kinds & Kind.definite) !== 0 && article.form.pronoun === undefined;
  if (!isSlavic(lang) && !isDefinite) return undefined;
  let head = i + 1;
  while (words[head] && head - i <= phraseMax && (words[head]!.upos === 'ADJ' || isNoun(words[head]!, lang))) head++;
  while (head > i + 1 && !isNoun(words[head - 1]!, lang)) head--;
  return head > i + 1 ? { first: isDefinite ? start - 1 : start, last: head, head: head - 1, core: i + 1 } : undefined;
}

/** The age stands after it: "la panadera de 52 años". */
function agedAfter({ sentence: { words }, lang }: Reading, i: number): AgedRange | undefined {
  if (!/^(?:años|anos|ans)$/u.test(words[i]!.text) || !/^\d+$/u.test(words[i - 1]!.text)) return undefined;
  let head = i - 2;
  while (head > 0 && /^(?:de|âgée?)$/u.test(words[head]!.text)) head--;
  while (head > 0 && words[head]!.upos === 'ADJ') head--;
  const article = words[head - 1];
  if (head < 1 || !isNoun(words[head]!, lang) || !article || !(article.kinds & Kind.definite)) return undefined;
  return { first: head - 1, last: i + 1, head, core: head };
}

/** "the mender", "the net mender" after the introduction; where there are no articles, the bare noun. */
function takenUp(reading: Reading, since: ReadonlyMap<string, number>, introduced: readonly Nominal[]): Nominal[] {
  const { words } = reading.sentence;
  const found: Nominal[] = [];
  for (let head = 0; head < words.length; head++) {
    const word = words[head]!;
    const from = since.get(word.lemma.toLowerCase()) ?? since.get(word.form.lower);
    if (from === undefined || word.start < from || !isNoun(word, reading.lang) || !reading.isFree(word)) continue;
    if (introduced.some(({ start, end }) => word.start < end && start < word.end)) continue;
    let first = head;
    while (first > 0 && head - first < phraseMax && isDescription(words[first - 1]!, reading)) first--;
    const opens = words[first - 1];
    const isTaken = isSlavic(reading.lang)
      ? !opens || !isArticle(opens)
      : opens !== undefined && (opens.kinds & Kind.definite) !== 0 && opens.form.pronoun === undefined;
    if (!isTaken) continue;
    const range = isSlavic(reading.lang) ? { first, last: head + 1, head } : { first: first - 1, last: head + 1, head };
    found.push(phrase(reading, range));
  }
  return found;
}
