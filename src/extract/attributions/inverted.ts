import type { Draft } from './draft.ts';
import type { CueEntry } from './lexicon.ts';
import type { Context } from './phrases.ts';
import {
  afterAdjunct,
  isPunctuation,
  isQuoteMark,
  isUpper,
  nounPhraseAfter,
  sentenceAt,
  startsAdjunct,
  trimContent,
} from './phrases.ts';
import { quoteAround, type Range } from './reading.ts';
import type { WordFacts } from './word-facts.ts';

/** First word of the cue with its auxiliaries, the verb itself, and one past the cue. */
export interface CuePlace {
  readonly cueFrom: number;
  readonly verb: number;
  readonly cueTo: number;
  readonly entry: CueEntry;
}

/** Source and content of an attribution, where its cue is known; a longer cue when a word before belongs to it. */
export type Parts = Pick<Draft, 'source' | 'content'> & { readonly cue?: readonly Range[] };

/** Longest apposition after a speaker, in words: "Lise Marat, *une habitante de Tavrin*". */
const appositionMax = 12;

/**
 * "…, a annoncé mardi la préfecture", "«…», сообщил мэр": in languages that put the verb of saying before its subject, what
 * precedes is said and what follows, past adjuncts, speaks. Parsers take such a subject for an object, so the parts around
 * decide: a quotation or a clause before the cue, and a phrase after it that can speak.
 */
export function postposedParts(context: Context, place: CuePlace): Parts | undefined {
  const { reading } = context;
  const { cueFrom, cueTo } = place;
  const sentence = sentenceAt(reading, cueFrom);
  const edge = cueFrom - 1;
  if (edge <= sentence.from || !closesSaying(context, edge)) return undefined;
  const speaker = speakerAfter(context, cueTo, sentence.to);
  if (speaker === undefined) return undefined;
  const { source, end } = speaker;
  const before = saidBefore(context, edge + 1);
  if (before === undefined) return undefined;
  const quoted = reading.quoteOf[edge] !== -1 || reading.quoteOf[edge - 1] !== -1;
  if (!quoted && place.entry.frame !== 'clause' && place.entry.frame !== 'hearer') return undefined;
  const goesOn = end < sentence.to && reading.lower[end] === ',' ? clauseAfter(context, end + 1) : undefined;
  if (!quoted && goesOn === undefined && (!hasOwnVerb(context, before) || !endsSentence(context, end)))
    return undefined;
  if (!quoted && source !== undefined && !canSpeak(context, source)) return undefined;
  const after = goesOn ?? nextQuote(context, end);
  return { source: source ? [source] : [], content: after ? [before, after] : [before] };
}

function closesSaying({ reading }: Context, at: number): boolean {
  const word = reading.lower[at] as string;
  return /^[,—–?!…]$/u.test(word) || isQuoteMark(word);
}

/** The speaker after the cue, past adjuncts and the pronoun that hangs on a verb; a body in an adjunct speaks if nobody else. */
function speakerAfter(
  context: Context,
  cueTo: number,
  to: number,
): { source: Range | undefined; end: number } | undefined {
  const { reading, lexicon } = context;
  let at = cueTo;
  let body: Range | undefined;
  while (at < to && startsAdjunct(context, at)) {
    const end = afterAdjunct(context, at);
    if (isBody(context, { from: at, to: end })) body ??= { from: at, to: end };
    at = end;
  }
  if (at >= to || endsClause(context, at)) {
    if (body !== undefined) return { source: body, end: at };
    return lexicon.clitics.has(reading.lower[cueTo - 1] ?? '') || hasClitic(context, cueTo)
      ? { source: undefined, end: at }
      : undefined;
  }
  if (!isNominalStart(context, at)) return undefined;
  const phrase = nounPhraseAfter(context, at);
  if (phrase === undefined) return undefined;
  const end = withApposition(context, withoutParticle(context, phrase), to);
  return { source: end, end: Math.max(end.to, phrase.to) };
}

/** "a-t-elle": the pronoun is part of the verb group. */
function hasClitic({ reading, lexicon }: Context, cueTo: number): boolean {
  for (let at = cueTo - 1; at >= 0 && cueTo - at <= 3; at--)
    if (lexicon.clitics.has(reading.lower[at] as string)) return true;
  return false;
}

function endsClause({ reading }: Context, at: number): boolean {
  const word = reading.lower[at] as string;
  return isPunctuation(word) && !isQuoteMark(word);
}

function endsSentence(context: Context, at: number): boolean {
  const { reading } = context;
  const { to } = sentenceAt(reading, at - 1);
  let next = at;
  while (next < to && (startsAdjunct(context, next) || context.lexicon.particles.has(reading.lower[next] as string)))
    next = startsAdjunct(context, next) ? afterAdjunct(context, next) : next + 1;
  return next >= to || /^[.!?;:)]$/u.test(reading.lower[next] as string);
}

function isNominalStart({ reading, lexicon }: Context, at: number): boolean {
  const word = reading.lower[at] as string;
  if (lexicon.objective.has(word) || lexicon.that.has(word)) return false;
  if (lexicon.determiners.has(word) || lexicon.pronouns.has(word) || isUpper(reading.form[at] as string)) return true;
  return /^(?:NOUN|PROPN|PRON|ADJ|DET|NUM)$/u.test(reading.upos[at] as string) && !lexicon.prepositions.has(word);
}

/** "in the ministry": an adjunct that names who can speak. */
function isBody({ reading, lexicon }: Context, { from, to }: Range): boolean {
  if (!lexicon.placed.has(reading.lower[from] as string)) return false;
  for (let i = from + 1; i < to; i++) {
    const kind = lexicon.speakers.get(reading.lower[i] as string);
    if (kind === 'organisation' || kind === 'outlet') return true;
  }
  return false;
}

/** German: "teilte die Stadt *mit*". */
function withoutParticle({ reading, lexicon }: Context, { from, to }: Range): Range {
  const isParticle = to - from > 1 && lexicon.particles.has(reading.lower[to - 1] as string);
  return isParticle ? { from, to: to - 1 } : { from, to };
}

/** "Lise Marat, une habitante de Tavrin": a noun phrase between the speaker and the clause's end is of the speaker. */
export function withApposition(context: Context, phrase: Range, to: number): Range {
  const { reading, lexicon } = context;
  if (reading.lower[phrase.to] !== ',' || phrase.to + 1 >= to) return phrase;
  const from = phrase.to + 1;
  if (!isNominalStart(context, from) || lexicon.pronouns.has(reading.lower[from] as string)) return phrase;
  if (lexicon.finiteEndings.some((ending) => reading.lower[from]?.endsWith(ending))) return phrase;
  let end = from;
  while (end < to && end - from <= appositionMax && !endsClause(context, end)) {
    const upos = reading.upos[end] as string;
    if (upos === 'VERB' || upos === 'AUX' || lexicon.that.has(reading.lower[end] as string)) return phrase;
    end++;
  }
  return end - from <= appositionMax && end > from ? { from: phrase.from, to: end } : phrase;
}

/** What was said before the cue: from the sentence's start, or from the start of the quotation that ends here. */
function saidBefore({ reading }: Context, end: number): Range | undefined {
  const sentence = sentenceAt(reading, end - 1);
  let from = sentence.from;
  let last = end - 1;
  while (last > sentence.from && reading.quoteOf[last] === -1 && isPunctuation(reading.lower[last] as string)) last--;
  from = Math.min(from, quoteAround(reading, last)?.from ?? from);
  return trimContent(reading, { from, to: end });
}

/** A finite verb that is not of a relative clause or participle: then the words before the cue are a statement. */
function hasOwnVerb({ reading, lexicon }: Context, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) {
    const upos = reading.upos[i];
    const word = reading.lower[i] as string;
    if (upos === 'ADV' && word.length > 5 && lexicon.finiteEndings.some((ending) => word.endsWith(ending))) return true;
    if ((upos === 'VERB' || upos === 'AUX') && !/^(?:acl|amod)/u.test(reading.deprel[i] as string)) return true;
  }
  return false;
}

/** True of who can speak: a name, a title, a body, a document, a pronoun; a phrase in quotation marks or a plain thing cannot. */
export function canSpeak({ reading, lexicon }: Context, { from, to }: Range): boolean {
  if (lexicon.pronouns.has(reading.lower[from] as string)) return true;
  for (let i = from; i < to; i++) {
    const word = reading.lower[i] as string;
    if (lexicon.roles.has(word) || lexicon.speakers.get(word) !== undefined) return true;
    if (isUpper(reading.form[i] as string) && (reading.upos[i] === 'PROPN' || reading.upos[i] === 'X')) return true;
  }
  return !lexicon.clauseComma ? false : reading.upos[from] === 'PROPN';
}

/** The rest of the sentence after a parenthesis, when it is the rest of a clause. */
function clauseAfter(context: Context, from: number): Range | undefined {
  const { reading } = context;
  const { to } = sentenceAt(reading, from);
  const rest = trimContent(reading, { from, to });
  if (rest === undefined || rest.to - rest.from < 2 || reading.quoteOf[from] !== -1) return undefined;
  const first = reading.facts[rest.from] as WordFacts;
  if (first.verb !== undefined && context.lexicon.participle !== '' && first.lower.endsWith(context.lexicon.participle))
    return undefined;
  return hasOwnVerb(context, rest) || goesOnWithVerb(context, rest.from) ? rest : undefined;
}

/** "…, *seguirá cerrado*": parsers tie the verb to the noun before it, but without a relative word it is the statement's own. */
function goesOnWithVerb({ reading, lexicon }: Context, from: number): boolean {
  let at = from;
  while (lexicon.auxiliaries.has(reading.lower[at] as string) || lexicon.negations.has(reading.lower[at] as string))
    at++;
  const upos = reading.upos[at];
  if (lexicon.finiteEndings.some((ending) => reading.lower[at]?.endsWith(ending))) return true;
  return (upos === 'VERB' && reading.deprel[at] !== 'acl') || upos === 'AUX';
}

/** A quotation that opens right after the reporting clause, in this paragraph. */
function nextQuote({ reading }: Context, at: number): Range | undefined {
  const paragraph = reading.paragraphOf[reading.sentenceOf[at - 1] as number];
  const to = Math.min(reading.count, sentenceAt(reading, at - 1).to + 1);
  for (let next = at; next < to; next++) {
    const quote = quoteAround(reading, next);
    if (quote === undefined) continue;
    if (reading.paragraphOf[reading.sentenceOf[next] as number] !== paragraph) return undefined;
    return { from: next, to: quote.to };
  }
  return undefined;
}

/**
 * "Как сообщил мэр, …", "Según informó la alcaldía, …", "…, wie die Stadt mitteilte": a clause in commas that begins with
 * "as"; the rest of the sentence is said.
 */
export function asClauseParts(context: Context, place: CuePlace): Parts | undefined {
  const { reading, lexicon } = context;
  const sentence = sentenceAt(reading, place.cueFrom);
  const opener = openerBefore(context, place.cueFrom, sentence.from);
  if (opener === undefined) return undefined;
  const between = { from: opener + 1, to: place.cueFrom };
  let end = place.cueTo;
  let source: Range | undefined;
  if (between.to > between.from) {
    source = nounPhraseAfter(context, between.from);
    if (source !== undefined) source = { from: source.from, to: Math.min(source.to, between.to) };
  } else {
    const speaker = speakerAfter(context, place.cueTo, sentence.to);
    if (speaker === undefined) return undefined;
    source = speaker.source;
    end = speaker.end;
  }
  while (end < sentence.to && !endsClause(context, end)) end++;
  const before = opener > sentence.from ? trimContent(reading, { from: sentence.from, to: opener }) : undefined;
  const after = end < sentence.to ? trimContent(reading, { from: end, to: sentence.to }) : undefined;
  const content = [before, after].filter((part): part is Range => part !== undefined && part.to - part.from > 1);
  if (content.length === 0 || source === undefined) return undefined;
  const cue = between.to > between.from ? undefined : [{ from: opener, to: place.cueTo }];
  return { source: [source], content, ...(cue ? { cue } : {}) };

  function openerBefore({ reading: r }: Context, cueFrom: number, from: number): number | undefined {
    for (let at = cueFrom - 1; at >= from && cueFrom - at <= 10; at--) {
      const word = r.lower[at] as string;
      if (lexicon.asOpeners.has(word)) return at === from || endsClause(context, at - 1) ? at : undefined;
      if (isPunctuation(word) || lexicon.that.has(word)) return undefined;
    }
    return undefined;
  }
}
