import type { AttributionLexicon } from './lexicon.ts';
import type { Range, Reading } from './reading.ts';

/** The article and what the language says of its words. */
export interface Context {
  readonly reading: Reading;
  readonly lexicon: AttributionLexicon;
}

const closing = /^(?:[,;:.!?…)\]»›”“’"]|''|--?|–|—)$/u;
const quoteMark = /^(?:[“”„‟«»‹›‘’‚"']|''|``)$/u;
const upper = /^\p{Lu}/u;

export const isQuoteMark = (word: string): boolean => quoteMark.test(word);
export const isUpper = (word: string): boolean => upper.test(word);
export const isPunctuation = (word: string): boolean => !/[\p{L}\p{N}]/u.test(word);

/** Farthest that a rule looks from a word, in words: what is longer is no sentence, and rules must not walk it again and again. */
const reachMax = 250;

/** The sentence that holds a word; of one that never ends, the part around the word. */
export function sentenceAt(reading: Reading, word: number): Range {
  const sentence = reading.sentences[reading.sentenceOf[word] as number] as Range;
  if (sentence.to - sentence.from <= 2 * reachMax) return sentence;
  return { from: Math.max(sentence.from, word - reachMax), to: Math.min(sentence.to, word + reachMax) };
}

/** Grows a verb to the left over auxiliaries, negations and adverbs in -ly: "has not yet said". */
export function verbGroupStart({ reading, lexicon }: Context, verb: number): number {
  const { from } = sentenceAt(reading, verb);
  let at = verb;
  let start = verb;
  while (at > from) {
    const word = reading.lower[at - 1] as string;
    const helper = lexicon.auxiliaries.has(word) || lexicon.negations.has(word);
    if (!helper && reading.upos[at - 1] !== 'ADV' && !(word.endsWith('ly') && !isUpper(reading.form[at - 1] as string)))
      break;
    at--;
    if (helper) start = at;
  }
  return start;
}

/** Words of a noun phrase that ends right before `end`, found without a tree. */
export function nounPhraseBefore({ reading, lexicon }: Context, end: number): Range | undefined {
  const { from } = sentenceAt(reading, end);
  let at = end;
  if (reading.lower[at - 1] === ',') at = jumpApposition(reading, at - 1, from);
  const right = at;
  while (at > from) {
    const word = reading.lower[at - 1] as string;
    // The verb bracket of German: "*Der Präsident* hat gestern im Parlament erklärt".
    if (lexicon.inversion && at < right && lexicon.auxiliaries.has(word) && at - 1 > from) {
      const subject = nounPhraseBefore({ reading, lexicon }, at - 1);
      return subject && isNominal({ reading, lexicon }, subject) ? subject : nounPhraseAfter({ reading, lexicon }, at);
    }
    if (closing.test(word) || isQuoteMark(word) || lexicon.that.has(word)) break;
    if (lexicon.conjunctions.has(word) && !(word === 'and' && nameOnBothSides(reading, at - 1))) break;
    if (lexicon.verbs.has(word) && !isUpper(reading.form[at - 1] as string)) break;
    at--;
    if (lexicon.relatives.has(word) || lexicon.pronouns.has(word)) break;
  }
  while (at < right && startsAdjunct({ reading, lexicon }, at)) at = afterAdjunct({ reading, lexicon }, at);
  if (at >= right) return undefined;
  return { from: at, to: Math.max(right, end) };
}

/** A determiner, a pronoun, or a name: what a subject begins with. */
function isNominal({ reading, lexicon }: Context, { from, to }: Range): boolean {
  const first = reading.lower[from] as string;
  if (lexicon.determiners.has(first) || lexicon.pronouns.has(first) || lexicon.relatives.has(first)) return true;
  return (
    isUpper(reading.form[to - 1] as string) &&
    !(to - from === 1 && from === sentenceAt(reading, from).from && reading.form[from] === first)
  );
}

function nameOnBothSides(reading: Reading, at: number): boolean {
  return isUpper(reading.form[at - 1] ?? '') && isUpper(reading.form[at + 1] ?? '');
}

/** From the comma that closes an apposition back to the one that opens it. */
function jumpApposition(reading: Reading, comma: number, from: number): number {
  for (let at = comma - 1; at > from && comma - at < 25; at--) if (reading.lower[at] === ',') return at;
  return comma;
}

/** True at a preposition or time word: "on Friday", "in a statement", "today". */
export function startsAdjunct({ reading, lexicon }: Context, at: number): boolean {
  const word = reading.lower[at] as string;
  // Portuguese «a» is a preposition and an article: then what follows decides, and a noun phrase is likelier.
  return (lexicon.prepositions.has(word) && !lexicon.determiners.has(word)) || lexicon.timeWords.has(word);
}

/** First word after the prepositional phrase or time word at `at`. */
export function afterAdjunct({ reading, lexicon }: Context, at: number): number {
  const { to } = sentenceAt(reading, at);
  let next = at + 1;
  if (!lexicon.prepositions.has(reading.lower[at] as string)) return next;
  while (next < to && continuesPhrase({ reading, lexicon }, next)) next++;
  return next;
}

function continuesPhrase({ reading, lexicon }: Context, at: number): boolean {
  const word = reading.lower[at] as string;
  if (isPunctuation(word) && word !== '-') return false;
  if (lexicon.that.has(word) || lexicon.pronouns.has(word) || lexicon.conjunctions.has(word)) return false;
  const before = reading.lower[at - 1] as string;
  if (lexicon.timeWords.has(before) && !lexicon.timeWords.has(word) && !/^\d/u.test(word)) return false;
  if (lexicon.occasions.has(before) && !lexicon.prepositions.has(word)) return false;
  return !(lexicon.determiners.has(word) && !lexicon.prepositions.has(before));
}

/** A noun phrase from `at` on: up to a comma, a clause, an adjunct of time, or the sentence's end. */
export function nounPhraseAfter(context: Context, at: number): Range | undefined {
  const { reading, lexicon } = context;
  const { to } = sentenceAt(reading, at);
  let next = at;
  while (next < to) {
    const word = reading.lower[next] as string;
    if (closing.test(word) || isQuoteMark(word) || lexicon.that.has(word)) break;
    if (next > at && lexicon.conjunctions.has(word) && word !== 'and') break;
    if (
      next > at &&
      (lexicon.auxiliaries.has(word) || lexicon.reportive.has(word)) &&
      word !== 'also' &&
      !/^['’]/u.test(word)
    )
      break;
    if (next > at && reading.hasTree && lexicon.inversion && endsPhrase(reading, next)) break;
    if (next > at && lexicon.verbs.has(word) && !isUpper(reading.form[next] as string) && word === reading.form[next])
      break;
    if (next > at && lexicon.prepositions.has(word) && lexicon.timeWords.has(reading.lower[next + 1] ?? '')) break;
    if (next > at && lexicon.timeWords.has(word) && !lexicon.determiners.has(reading.lower[next - 1] as string)) break;
    if (next > at && lexicon.pronouns.has(reading.lower[next - 1] as string)) break;
    if (next > at && opensOccasion(context, next)) break;
    next++;
  }
  return next > at ? { from: at, to: next } : undefined;
}

/** "in a statement", "en un comunicado": where and how it was said is not of the speaker. */
function opensOccasion({ reading, lexicon }: Context, at: number): boolean {
  const word = reading.lower[at] as string;
  if (lexicon.genitive.size <= 1) return word === 'in' && lexicon.occasions.has(reading.lower[at + 2] ?? '');
  if (!lexicon.prepositions.has(word) || lexicon.genitive.has(word)) return false;
  for (let i = at + 1; i <= at + 3; i++) {
    const next = reading.lower[i] ?? '';
    if (lexicon.occasions.has(next)) return true;
    if (lexicon.prepositions.has(next) || isPunctuation(next)) return false;
  }
  return false;
}

/** By its tag: a verb that is no participle of the phrase, an auxiliary or an adverb. */
function endsPhrase(reading: Reading, at: number): boolean {
  const upos = reading.upos[at];
  return upos === 'AUX' || upos === 'ADV' || (upos === 'VERB' && !/^a(?:cl|mod)/u.test(reading.deprel[at] as string));
}

/** Drops outer punctuation that does not belong to a content: white commas, the final full stop outside quotes. */
export function trimContent(reading: Reading, range: Range): Range | undefined {
  let { from, to } = range;
  const drop = (at: number) => {
    const word = reading.lower[at] as string;
    return isPunctuation(word) && !isQuoteMark(word) && !/^[$€£¥#@([%]$/u.test(word) && reading.quoteOf[at] === -1;
  };
  while (from < to && drop(from)) from++;
  while (to > from && drop(to - 1) && !/^[)\]?!%]$/u.test(reading.lower[to - 1] as string)) to--;
  return to > from ? { from, to } : undefined;
}
