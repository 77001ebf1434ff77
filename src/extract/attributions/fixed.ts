import type { Draft } from './draft.ts';
import type { Context } from './phrases.ts';
import { nounPhraseAfter, nounPhraseBefore, sentenceAt, trimContent } from './phrases.ts';
import type { Range } from './reading.ts';

const say = { stance: 'say', frame: 'clause' } as const;

/** "according to the ministry", "citing a letter": the source follows, the content is the rest of the sentence. */
export function findPhraseAttributions(context: Context): Draft[] {
  const { reading, lexicon } = context;
  const drafts: Draft[] = [];
  for (let at = 0; at < reading.count; at++) {
    const phrase = lexicon.before.find((words) => words.every((word, i) => reading.lower[at + i] === word));
    if (phrase === undefined) continue;
    const cue = { from: at, to: at + phrase.length };
    const source = cue.to < reading.count ? nounPhraseAfter(context, cue.to) : undefined;
    const content = source && restOfSentence(context, cue, source);
    if (source === undefined || content === undefined) continue;
    drafts.push({
      source: [source],
      cue: [cue],
      content: [content],
      cueHead: at,
      entry: say,
      negated: false,
      rule: 'attributions/phrase',
    });
  }
  return drafts;
}

function restOfSentence({ reading }: Context, cue: Range, source: Range): Range | undefined {
  const sentence = sentenceAt(reading, cue.from);
  if (cue.from - sentence.from > 2) return trimContent(reading, { from: sentence.from, to: cue.from });
  return trimContent(reading, { from: source.to, to: sentence.to });
}

/** "the accusation that …", "Petrov's claim that …". */
export function findNounAttributions(context: Context): Draft[] {
  const { reading, lexicon } = context;
  const drafts: Draft[] = [];
  for (let noun = 1; noun + 2 < reading.count; noun++) {
    if (reading.lower[noun + 1] !== 'that') continue;
    const entry = lexicon.nouns.get(reading.lower[noun] as string);
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
