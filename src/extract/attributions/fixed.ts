import type { Draft } from './draft.ts';
import type { Context } from './phrases.ts';
import {
  isPunctuation,
  isQuoteMark,
  isUpper,
  nounPhraseAfter,
  nounPhraseBefore,
  sentenceAt,
  trimContent,
  verbGroupStart,
} from './phrases.ts';
import { quoteAround, type Range } from './reading.ts';
import type { WordFacts } from './word-facts.ts';

const say = { stance: 'say', frame: 'clause' } as const;

/** "according to the ministry", "citing a letter": the source follows, the content is the rest of the sentence. */
export function findPhraseAttributions(context: Context): Draft[] {
  const { reading } = context;
  const drafts: Draft[] = [];
  for (let at = 0; at < reading.count; at++) {
    const length = phraseLength(context, at);
    if (length === 0) continue;
    const cue = { from: at, to: at + length };
    const source = cue.to < reading.count ? nounPhraseAfter(context, cue.to) : undefined;
    const content = source && restOfSentence(context, cue, source);
    if (source === undefined || content === undefined || content.length === 0) continue;
    drafts.push({
      source: [source],
      cue: [cue],
      content,
      cueHead: at,
      entry: say,
      negated: false,
      rule: 'attributions/phrase',
    });
  }
  return drafts;
}

/** Words of the cue phrase that begins here, 0 for none. */
function phraseLength({ reading, lexicon }: Context, at: number): number {
  const { opensPhrase } = reading.facts[at] as WordFacts;
  const phrase = opensPhrase ? lexicon.before.find((words) => standsAt(reading, at, words)) : undefined;
  // "según informó la alcaldía" is a clause, with the verb for its cue.
  const isClause = phrase?.length === 1 && lexicon.asOpeners.has(reading.lower[at] as string);
  if (isClause && reading.facts[at + 1]?.verb !== undefined && reading.upos[at + 1] === 'VERB') return 0;
  if (phrase !== undefined) return phrase.length;
  const before = reading.lower[at - 1] ?? '';
  const next = reading.form[at + 1] ?? '';
  if (lexicon.tags.has(reading.lower[at] as string) && (before === ',' || isQuoteMark(before)))
    return lexicon.determiners.has(next) || isUpper(next) ? 1 : 0;
  if (!lexicon.beforeCue.has(reading.lower[at] as string)) return 0;
  for (let i = at + 1; i <= at + 4 && i < reading.count; i++)
    if (lexicon.beforeNouns.has(reading.lower[i] as string)) return 1;
  return 0;
}

function standsAt({ lower }: Context['reading'], at: number, phrase: readonly string[]): boolean {
  return phrase.every((word, i) => lower[at + i] === word);
}

/** "what he called an insult": words that the report leaves to someone. */
export function findNamings(context: Context): Draft[] {
  const { reading, lexicon } = context;
  const drafts: Draft[] = [];
  for (let at = 0; at + 3 < reading.count; at++) {
    if (!lexicon.naming.openers.has(reading.lower[at] as string)) continue;
    let verb = at + 2;
    while (verb < at + 8 && verb < reading.count && !lexicon.naming.verbs.has(reading.lower[verb] as string)) verb++;
    if (verb >= reading.count - 1 || !lexicon.naming.verbs.has(reading.lower[verb] as string)) continue;
    const from = verbGroupStart(context, verb);
    const content = namedThing(context, verb + 1);
    if (content === undefined || from <= at + 1 || hasBreak(context, { from: at + 1, to: from })) continue;
    drafts.push({
      source: [{ from: at + 1, to: from }],
      cue: [{ from, to: verb + 1 }],
      content: [content],
      cueHead: verb,
      entry: say,
      negated: false,
      rule: 'attributions/naming',
    });
  }
  return drafts;
}

/** A noun phrase, a quotation, or one running into the other: "an “act of war”". */
function namedThing(context: Context, from: number): Range | undefined {
  const phrase = nounPhraseAfter(context, from);
  const quote = quoteAt(context, phrase?.to ?? from);
  if (quote === undefined) return phrase && phrase.to - from > 1 ? phrase : undefined;
  return { from, to: quote.to };
}

function quoteAt({ reading }: Context, from: number): Range | undefined {
  const quote = quoteAround(reading, from);
  return quote && { from, to: quote.to };
}

function hasBreak({ reading }: Context, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (/^[.,;:!?]$/u.test(reading.lower[i] as string)) return true;
  return false;
}

/** "gave as confirmed 40 dead": the verb before "as" and the word after it are one cue. */
export function findConfirmations(context: Context): Draft[] {
  const { reading, lexicon } = context;
  const drafts: Draft[] = [];
  for (let at = 2; at + 2 < reading.count; at++) {
    const entry = (reading.facts[at] as WordFacts).verb;
    if (entry?.stance !== 'confirm' || !lexicon.as.has(reading.lower[at - 1] as string) || reading.quoteOf[at] !== -1)
      continue;
    const from = verbGroupStart(context, at - 2);
    const source = nounPhraseBefore(context, from);
    const content = trimContent(reading, { from: at + 1, to: clauseEnd(context, at + 1) });
    if (source === undefined || content === undefined) continue;
    drafts.push({
      source: [source],
      cue: [{ from, to: at + 1 }],
      content: [content],
      cueHead: at,
      entry,
      negated: false,
      rule: 'attributions/as-confirmed',
    });
  }
  return drafts;
}

/** Up to the sentence's end, or to a comma that opens a participle of saying ("…, stressing that"). */
function clauseEnd({ reading, lexicon }: Context, from: number): number {
  const { to } = sentenceAt(reading, from);
  for (let i = from; i + 1 < to; i++)
    if (reading.lower[i] === ',' && lexicon.verbs.has(reading.lower[i + 1] as string)) return i;
  return to;
}

/** "Berichten zufolge", "dem Minister zufolge": the cue follows its source. */
export function findPostposedAttributions(context: Context): Draft[] {
  const { reading, lexicon } = context;
  const drafts: Draft[] = [];
  for (let at = 1; at < reading.count; at++) {
    if (!(reading.facts[at] as WordFacts).closesPhrase) continue;
    const phrase = lexicon.after.find((words) => standsAt(reading, at, words));
    if (phrase === undefined) continue;
    const sentence = sentenceAt(reading, at);
    let from = at;
    while (from > sentence.from && at - from < 9 && !isBreak(context, from - 1)) from--;
    const cue = { from: at, to: at + phrase.length };
    const content =
      from === sentence.from
        ? [{ from: cue.to, to: sentence.to }]
        : [
            { from: sentence.from, to: from },
            { from: cue.to, to: sentence.to },
          ];
    const trimmed = content.flatMap((part) => trimContent(reading, part) ?? []);
    if (from === at || trimmed.length === 0) continue;
    drafts.push({
      source: [{ from, to: at }],
      cue: [cue],
      content: trimmed,
      cueHead: at,
      entry: say,
      negated: false,
      rule: 'attributions/postposed',
    });
  }
  return drafts;
}

function isBreak({ reading, lexicon }: Context, at: number): boolean {
  const word = reading.lower[at] as string;
  return (
    isPunctuation(word) || lexicon.auxiliaries.has(word) || lexicon.verbs.has(word) || lexicon.conjunctions.has(word)
  );
}

/** German reported speech goes on without a cue: a sentence in the subjunctive after an attribution is the same speaker's. */
export function findReportiveSentences(context: Context, drafts: readonly Draft[]): Draft[] {
  const { reading, lexicon } = context;
  const found: Draft[] = [];
  if (lexicon.reportive.size <= 1) return found;
  const bySentence = new Map<number, Draft>();
  for (const draft of drafts) bySentence.set(reading.sentenceOf[draft.cueHead] as number, draft);
  for (const [index, sentence] of reading.sentences.entries()) {
    const before = bySentence.get(index - 1);
    if (before === undefined || before.source.length === 0 || bySentence.has(index)) continue;
    if (!hasReportive(context, sentence)) continue;
    const draft: Draft = {
      source: before.source,
      cue: [],
      content: [sentence],
      cueHead: sentence.from,
      entry: say,
      negated: false,
      rule: 'attributions/reportive',
      speakerOf: before,
    };
    found.push(draft);
    bySentence.set(index, draft);
  }
  return found;
}

function hasReportive({ reading, lexicon }: Context, { from, to }: Range): boolean {
  for (let i = from; i < to; i++)
    if (reading.quoteOf[i] === -1 && lexicon.reportive.has(reading.lower[i] as string)) return true;
  return false;
}

function restOfSentence({ reading, lexicon }: Context, cue: Range, source: Range): Range[] {
  const sentence = sentenceAt(reading, cue.from);
  const before = cue.from - sentence.from > 2 ? trimContent(reading, { from: sentence.from, to: cue.from }) : undefined;
  const after = trimContent(reading, { from: source.to, to: sentence.to });
  if (before === undefined) return after ? [after] : [];
  // German and its like go on after the phrase: "Die Firma wartet *laut Marat* auf eine Genehmigung."
  const goesOn =
    lexicon.clauseComma && after !== undefined && after.to - after.from > 1 && reading.lower[source.to] !== ',';
  return goesOn ? [before, after] : [before];
}

/** "the accusation that …", "Petrov's claim that …". */
export function findNounAttributions(context: Context): Draft[] {
  const { reading } = context;
  const drafts: Draft[] = [];
  for (let noun = 1; noun + 2 < reading.count; noun++) {
    if (reading.lower[noun + 1] !== 'that') continue;
    const entry = (reading.facts[noun] as WordFacts).noun;
    if (entry === undefined || reading.quoteOf[noun] !== -1) continue;
    const content = trimContent(reading, { from: noun + 1, to: sentenceAt(reading, noun).to });
    if (content === undefined) continue;
    const owner = possessor(context, noun);
    drafts.push({
      source: owner ? [owner] : [],
      cue: [{ from: noun, to: noun + 1 }],
      content: [content],
      cueHead: noun,
      entry,
      negated: false,
      rule: 'attributions/noun',
    });
  }
  return drafts;
}

function possessor(context: Context, noun: number): Range | undefined {
  const { reading } = context;
  const before = reading.lower[noun - 1] as string;
  if (/^(?:his|her|their|its|my|our|your)$/u.test(before)) return { from: noun - 1, to: noun };
  if (!/['’]s?$/u.test(before)) return undefined;
  return nounPhraseBefore(context, noun);
}
