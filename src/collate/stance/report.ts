import { lowerWords, type StanceCues, stanceCuesOf } from './cues.ts';
import type { Stand } from './headline.ts';

/** Sentences at the top of a report that say what it makes of the matter. */
const leadSentences = 5;
/** In the whole report, one denial in so many words denies. */
const wordsPerDenial = 200;
/** Cues of doubt and of voices in the lead of a report that still vouches for what it tells. */
const doubtsMax = 1;
const voicesMax = 1;

interface Cues {
  readonly words: number;
  readonly denials: number;
  readonly negations: number;
  readonly doubts: number;
  readonly voices: number;
}

/**
 * What a report does with a headline about its matter: both vouch for it or both deny it, one denies what the other
 * tells, or one of them leaves it open.
 */
export function standOfReport(headline: string, body: string, lang: string): Stand {
  const cues = stanceCuesOf(lang);
  if (cues === undefined) return 'affirms';
  const head = countCues(headline, cues);
  const sentences = body.split(/(?<=[.!?])\s+|\n+/u).filter((sentence) => sentence.trim().length > 10);
  const lead = countCues(sentences.slice(0, leadSentences).join(' '), cues);
  const whole = countCues(body, cues);
  const headDenies = head.denials + head.negations > 0;
  const bodyDenies = lead.denials > 0 || whole.denials * wordsPerDenial >= whole.words;
  if (headDenies && bodyDenies) return 'affirms';
  if (headDenies || headline.includes('?') || head.doubts + head.voices > 0) return 'discusses';
  if (bodyDenies) return 'denies';
  return lead.doubts <= doubtsMax && lead.voices <= voicesMax ? 'affirms' : 'discusses';
}

function countCues(text: string, cues: StanceCues): Cues {
  const words = lowerWords(text);
  const count = (test: (word: string, i: number) => boolean) => words.filter(test).length;
  return {
    words: words.length,
    denials: count((word) => cues.denial(word)),
    negations: count((word, i) => cues.negation(word) && !cues.emptyNegation.has(`${word} ${words[i + 1] ?? ''}`)),
    doubts: count((word) => cues.hearsay(word) || cues.doubt(word)),
    voices: count((word) => cues.voice(word)),
  };
}
