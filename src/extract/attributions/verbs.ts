import type { CueFrame } from '../../lang/schema/attributions.ts';
import type { Stance } from '../../model/index.ts';
import type { Draft } from './draft.ts';
import { asClauseParts, type CuePlace, canSpeak, postposedParts } from './inverted.ts';
import type { CueEntry } from './lexicon.ts';
import type { Context } from './phrases.ts';
import {
  afterAdjunct,
  isPunctuation,
  isQuoteMark,
  isUpper,
  nounPhraseAfter,
  nounPhraseBefore,
  sentenceAt,
  startsAdjunct,
  trimContent,
  verbGroupStart,
} from './phrases.ts';
import { quoteAround, type Range } from './reading.ts';
import type { WordFacts } from './word-facts.ts';

/** Attributions by a verb: "she said that …", "“…,” said the mayor", "was condemned by the union". */
export function findVerbAttributions(context: Context): Draft[] {
  const { reading } = context;
  const drafts: Draft[] = [];
  for (let verb = 0; verb < reading.count; verb++) {
    const entry = (reading.facts[verb] as WordFacts).verb;
    if (entry === undefined || !isVerb(context, verb) || insideSpeech(context, verb)) continue;
    const draft = draftVerb(context, verb, entry);
    if (draft !== undefined) drafts.push(draft);
  }
  return drafts;
}

/** Told by the tag where there is one, else by what stands before. */
function isVerb({ reading, lexicon }: Context, at: number): boolean {
  const upos = reading.upos[at] as string;
  const helped =
    at > 0 &&
    (lexicon.perfect.has(reading.lower[at - 1] as string) || lexicon.negations.has(reading.lower[at - 1] as string));
  if (reading.hasTree)
    return upos === 'VERB' || (upos === 'ADJ' && helped) || hasFiniteEnding({ reading, lexicon }, at);
  if (/^\p{Lu}/u.test(reading.form[at] as string) && at !== sentenceAt(reading, at).from) return false;
  const before = reading.lower[at - 1] ?? '';
  const lastInSentence = at + 1 >= sentenceAt(reading, at).to;
  return (
    before !== 'to' && before !== 'of' && (!lexicon.determiners.has(before) || lastInSentence) && !before.endsWith("'s")
  );
}

/** A word of the list with a finite ending that the tagger took for an adjective or a name: "negó". */
function hasFiniteEnding({ reading, lexicon }: Context, at: number): boolean {
  const word = reading.lower[at] as string;
  if (word !== reading.form[at] || !lexicon.finiteEndings.some((ending) => word.endsWith(ending))) return false;
  const before = reading.lower[at - 1] ?? '';
  return !lexicon.determiners.has(before) && !lexicon.prepositions.has(before);
}

/** In a whole quoted sentence the speaker's own "I think" is not the report's attribution. */
function insideSpeech({ reading }: Context, at: number): boolean {
  const quote = reading.quoteOf[at] as number;
  return quote >= 0;
}

/** What is said needs a clause; what is denied, promised or warned of may be a thing. */
const saysOnly: ReadonlySet<Stance> = new Set(['say', 'think', 'estimate', 'speculate']);

function draftVerb(context: Context, verb: number, entry: CueEntry): Draft | undefined {
  const { reading, lexicon } = context;
  const cueFrom = verbGroupStart(context, verb);
  const cueTo = verb + 1;
  while (
    /^(?:for|on|out|with|against|to|up|of)$/u.test(reading.lower[cueTo] ?? '') &&
    entry.frame !== 'clause' &&
    entry.frame !== 'hearer' &&
    entry.frame !== 'act' &&
    cueTo < verb + 2
  )
    break;
  const negated = rangeHas(context, { from: cueFrom, to: verb }, (word) => lexicon.negations.has(word));
  const base = { cue: [{ from: cueFrom, to: cueTo }], cueHead: verb, entry, negated };
  const agent = passiveAgent(context, cueFrom, verb, entry);
  if (agent !== undefined) {
    const opening = openingDash(context, cueFrom);
    const edge = opening ?? (isPunctuation(reading.lower[cueFrom - 1] ?? 'x') ? cueFrom - 1 : cueFrom);
    const whole = opening === undefined ? patientByTree(context, verb, cueFrom) : undefined;
    const patient = whole ?? nounPhraseBefore(context, edge);
    const content = patient && trimContent(reading, patient);
    return content && { ...base, source: [agent], content: [content], rule: 'attributions/passive' };
  }
  if (lexicon.inversion) {
    const place = { cueFrom, verb, cueTo, entry };
    const parts = asClauseParts(context, place) ?? postposedParts(context, place);
    if (parts !== undefined) return { ...base, ...parts, rule: 'attributions/inverted' };
  }
  const inverted = invertedParts(context, cueFrom, cueTo);
  if (inverted !== undefined) return { ...base, ...inverted, rule: 'attributions/inverted' };
  if (lexicon.inversion || lexicon.clauseComma) {
    const marked = markedParts(context, { cueFrom, verb, cueTo, entry });
    if (marked !== undefined) return { ...base, ...marked, rule: 'attributions/marked-clause' };
    if (lexicon.clauseComma && entry.frame === 'clause' && saysOnly.has(entry.stance)) return undefined;
  }
  const source = (lexicon.inversion ? subjectByTree(context, verb) : undefined) ?? nounPhraseBefore(context, cueFrom);
  // "Die Explosion forderte neun Tote": a thing demands nothing.
  if (lexicon.clauseComma && entry.frame === 'clause' && !(source && canSpeak(context, source))) return undefined;
  const preceding = precedingContent(context, source ?? { from: cueFrom, to: cueFrom }, cueTo);
  if (preceding !== undefined)
    return { ...base, source: source ? [source] : [], content: preceding, rule: 'attributions/parenthetical' };
  const following = followingContent(context, cueTo, entry);
  if (following === undefined || following.length === 0) return undefined;
  return { ...base, source: source ? [source] : [], content: following, rule: `attributions/${entry.frame}` };
}

/** "The raid – justified by the king – was condemned": where the parenthesis before the verb opens. */
function openingDash({ reading }: Context, cueFrom: number): number | undefined {
  const { from } = sentenceAt(reading, cueFrom);
  const isDash = (at: number) => /^[-–—]$/u.test(reading.lower[at] as string);
  if (cueFrom - 1 <= from || !isDash(cueFrom - 1)) return undefined;
  for (let at = cueFrom - 4; at > from; at--)
    if (isDash(at) && (reading.end[at - 1] as number) < (reading.start[at] as number)) return at;
  return undefined;
}

/** The passive's subject with all that hangs from it, where there is a tree. */
function patientByTree({ reading }: Context, verb: number, cueFrom: number): Range | undefined {
  if (!reading.hasTree) return undefined;
  const { from } = sentenceAt(reading, verb);
  for (let subject = from; subject < cueFrom; subject++) {
    if (reading.head[subject] !== verb || !reading.deprel[subject]?.startsWith('nsubj')) continue;
    let first = subject;
    while (first > from && isBelow(reading, first - 1, subject)) first--;
    return { from: first, to: cueFrom };
  }
  return undefined;
}

function isBelow(reading: Context['reading'], word: number, above: number): boolean {
  let at = word;
  for (let steps = 0; at >= 0 && steps < 40; steps++) {
    if (at === above) return true;
    at = reading.head[at] as number;
  }
  return false;
}

function rangeHas({ reading }: Context, range: Range, test: (word: string) => boolean): boolean {
  for (let at = range.from; at < range.to; at++) if (test(reading.lower[at] as string)) return true;
  return false;
}

/** "was condemned by the union", "an attack justified by the king": the noun phrase after "by". */
function passiveAgent(context: Context, cueFrom: number, verb: number, entry: CueEntry): Range | undefined {
  const { reading, lexicon } = context;
  if (!lexicon.by.has(reading.lower[verb + 1] ?? '')) return undefined;
  const reduced = cueFrom === verb && (entry.frame === 'object' || entry.frame === 'target');
  if (!reduced && !rangeHas(context, { from: cueFrom, to: verb }, (word) => lexicon.passive.has(word)))
    return undefined;
  const agent = nounPhraseAfter(context, verb + 2);
  if (agent === undefined || !reduced) return agent;
  const named =
    isUpper(reading.form[agent.from] as string) || lexicon.determiners.has(reading.lower[agent.from] as string);
  return named ? agent : undefined;
}

/** "“…,” said the mayor of the town": content before the cue, source after it. */
function invertedParts(
  context: Context,
  cueFrom: number,
  cueTo: number,
): Pick<Draft, 'source' | 'content'> | undefined {
  const { reading } = context;
  const before = reading.lower[cueFrom - 1];
  const sentence = sentenceAt(reading, cueFrom);
  if (before === undefined || cueFrom - 1 < sentence.from || cueTo >= sentence.to) return undefined;
  if (context.lexicon.participle !== '' && reading.lower[cueTo - 1]?.endsWith(context.lexicon.participle))
    return undefined;
  if (!/^[,—–]$/u.test(before) && !isQuoteMark(before)) return undefined;
  const next = reading.form[cueTo] as string;
  if (isPunctuation(next) || startsAdjunct(context, cueTo)) return undefined;
  const source = nounPhraseAfter(context, cueTo);
  if (source === undefined || (before === ',' && !isUpper(next) && !context.lexicon.determiners.has(next)))
    return undefined;
  const content = contentBefore(context, cueFrom);
  if (content === undefined) return undefined;
  return { source: [source], content: [content, ...continuation(context, source.to)] };
}

/** The verb's subject with all that hangs from it; the one it shares with the verb it is joined to. */
function subjectByTree({ reading, lexicon }: Context, verb: number): Range | undefined {
  if (!reading.hasTree) return undefined;
  const { from, to } = sentenceAt(reading, verb);
  const subjectOf = (head: number) => {
    for (let i = from; i < to; i++)
      if (reading.head[i] === head && reading.deprel[i] === 'nsubj' && !isObjective(i)) return i;
    return -1;
  };
  // Parsers take an accusative for the subject; its article tells.
  const isObjective = (noun: number) =>
    noun > from && reading.head[noun - 1] === noun && lexicon.objective.has(reading.lower[noun - 1] as string);
  let subject = subjectOf(verb);
  if (subject < 0 && /^(?:conj|xcomp)/u.test(reading.deprel[verb] as string))
    subject = subjectOf(reading.head[verb] as number);
  if (subject < 0) return undefined;
  let first = subject;
  while (first > from && first - 1 !== verb && isBelow(reading, first - 1, subject)) first--;
  let last = subject;
  while (last + 1 < to && last + 1 !== verb && isBelow(reading, last + 1, subject)) last++;
  if (isPunctuation(reading.lower[last] as string) && reading.quoteOf[last] === -1 && last > subject) last--;
  return { from: first, to: last + 1 };
}

/** Farthest that the mark of a reported clause stands from its verb, in words. */
const markWithin = 18;

/**
 * "Gestern sagte der Minister, dass …", "El ministro dijo el lunes que …": the reported clause begins at a mark (a word
 * like "that", a colon, a quotation, where the language wants it a comma); a subject between verb and mark is the source.
 */
function markedParts(
  context: Context,
  { cueFrom, verb, cueTo }: CuePlace,
): Pick<Draft, 'source' | 'content'> | undefined {
  const { reading, lexicon } = context;
  const sentence = sentenceAt(reading, cueFrom);
  const isThat = (at: number) => lexicon.that.has(reading.lower[at] as string);
  let mark = cueTo;
  while (mark < sentence.to && mark - cueTo <= markWithin && !isMark(context, mark)) mark++;
  if (mark >= sentence.to || mark - cueTo > markWithin || !isMark(context, mark)) return undefined;
  // "advirtió *de que* …": the preposition belongs to the clause.
  const leads = mark > cueTo && isThat(mark) && lexicon.prepositions.has(reading.lower[mark - 1] as string);
  const starts =
    isPunctuation(reading.lower[mark] as string) && !isQuoteMark(reading.lower[mark] as string)
      ? mark + 1
      : mark - (leads ? 1 : 0);
  const end = quoteAround(reading, sentence.to - 1)?.to ?? sentence.to;
  const content = trimContent(reading, { from: starts, to: end });
  if (content === undefined || content.to - content.from < 2) return undefined;
  const after = subjectAfter(context, cueFrom, { from: cueTo, to: mark });
  const source = subjectByTree(context, verb) ?? after ?? nounPhraseBefore(context, cueFrom);
  return { source: source ? [source] : [], content: [content] };
}

function isMark({ reading, lexicon }: Context, at: number): boolean {
  const word = reading.lower[at] as string;
  if (word === ':' || (lexicon.clauseComma && word === ',')) return true;
  if (isQuoteMark(word) && reading.quoteOf[at] !== -1) return true;
  return lexicon.that.has(word) && !lexicon.clauseComma;
}

/** The subject behind its verb: when what precedes the verb is no noun phrase of its own. */
function subjectAfter(context: Context, cueFrom: number, between: Range): Range | undefined {
  const { reading, lexicon } = context;
  if (between.to <= between.from || startsAdjunct(context, between.from)) return undefined;
  const first = reading.lower[between.from] as string;
  const nominal =
    lexicon.determiners.has(first) || lexicon.pronouns.has(first) || isUpper(reading.form[between.from] as string);
  const before = nounPhraseBefore(context, cueFrom);
  const opening = before && (reading.lower[before.from] as string);
  const leftIsSubject =
    before !== undefined &&
    opening !== undefined &&
    (lexicon.determiners.has(opening) ||
      lexicon.pronouns.has(opening) ||
      before.to - before.from > 1 ||
      (isUpper(reading.form[before.to - 1] as string) && before.from !== sentenceAt(reading, cueFrom).from));
  if (!nominal || (leftIsSubject && !lexicon.pronouns.has(first))) return undefined;
  const phrase = nounPhraseAfter(context, between.from);
  return phrase && { from: phrase.from, to: Math.min(phrase.to, between.to) };
}

/** The stretch before a parenthetical cue; a quotation that began in an earlier sentence is taken whole. */
function contentBefore({ reading }: Context, end: number): Range | undefined {
  const sentence = sentenceAt(reading, end - 1);
  const from = Math.min(sentence.from, quoteAround(reading, end - 1)?.from ?? sentence.from);
  return trimContent(reading, { from, to: end });
}

function precedingContent(context: Context, source: Range, cueTo: number): Range[] | undefined {
  const { reading } = context;
  const sentence = sentenceAt(reading, cueTo - 1);
  const edge = source.from - 1;
  if (edge <= sentence.from) return undefined;
  const mark = reading.lower[edge] as string;
  const quoted = isQuoteMark(mark) && reading.quoteOf[edge] !== -1;
  if (!quoted && (mark !== ',' || !endsHere(context, cueTo))) return undefined;
  if (!quoted && edge - sentence.from < 4) return undefined;
  const content = contentBefore(context, source.from);
  return content && [content, ...continuation(context, cueTo)];
}

/** True when nothing but adjuncts follows up to a comma or the sentence's end. */
function endsHere(context: Context, at: number): boolean {
  const { reading } = context;
  const { to } = sentenceAt(reading, at - 1);
  let next = at;
  while (next < to && startsAdjunct(context, next)) next = afterAdjunct(context, next);
  return next >= to || /^[.,;]$/u.test(reading.lower[next] as string);
}

/** After a parenthetical cue the content may go on: in this sentence after a comma, or with a quotation. */
function continuation({ reading }: Context, at: number): Range[] {
  const { to } = sentenceAt(reading, at - 1);
  const paragraph = reading.paragraphOf[reading.sentenceOf[at - 1] as number];
  for (let next = at; next < Math.min(reading.count, to + 1); next++) {
    const quote = quoteAround(reading, next);
    if (quote === undefined) continue;
    if (reading.paragraphOf[reading.sentenceOf[next] as number] !== paragraph) break;
    return [{ from: next, to: quote.to }];
  }
  return [];
}

/** "warnte *vor einem Bruch*", but "warnte *am Montag* vor …": only a time or an occasion stands between such a verb and its thing. */
function isPassed(context: Context, at: number, { stance }: CueEntry): boolean {
  const { reading, lexicon } = context;
  if (!lexicon.inversion || saysOnly.has(stance)) return true;
  for (let i = at; i < afterAdjunct(context, at); i++)
    if (lexicon.timeWords.has(reading.lower[i] as string) || lexicon.occasions.has(reading.lower[i] as string))
      return true;
  return false;
}

/** Frames whose content may begin with a preposition of its own: "acusó *a la empresa de* …". */
const takesPreposition: ReadonlySet<CueFrame> = new Set(['act', 'request', 'target']);

/** The clause, thing or act after the cue, past the person addressed and adjuncts. */
function followingContent(context: Context, cueTo: number, entry: CueEntry): Range[] | undefined {
  const { reading, lexicon } = context;
  const { to } = sentenceAt(reading, cueTo - 1);
  let at = cueTo;
  if (entry.frame === 'hearer') at = nounPhraseAfter(context, at)?.to ?? at;
  while (at < to && startsAdjunct(context, at) && !takesPreposition.has(entry.frame) && isPassed(context, at, entry))
    at = afterAdjunct(context, at);
  while (at < to && /^[,:]$/u.test(reading.lower[at] as string)) at++;
  if (at >= to || (isPunctuation(reading.lower[at] as string) && !isQuoteMark(reading.lower[at] as string)))
    return undefined;
  if (at + 1 === to && !lexicon.pronouns.has(reading.lower[at] as string)) return undefined;
  let end = to;
  const quote = reading.quoteOf[at] as number;
  if (quote >= 0 || reading.quoteOf[to - 1] !== -1) {
    end = quoteAround(reading, to - 1)?.to ?? end;
  }
  const content = trimContent(reading, { from: at, to: end });
  return content && [content];
}
