import { functionWords } from '../../lang/function-words.ts';
import { meaningOf } from '../../lang/related.ts';
import { lowerWords, type StanceCues, stanceCuesOf } from './cues.ts';

/** What a text does with a claim. */
export type Stand = 'affirms' | 'denies' | 'discusses';

/** Points for a denial and for leaving it open. */
export interface StandEvidence {
  readonly denial: number;
  readonly doubt: number;
}

/** Points from which a text denies, or leaves open: one full cue, or two weak ones. */
const pointsMin = 0.9;
/** Words behind a cue among which one of the claim's must stand for the cue to speak of it. */
const reach = 4;
/** Points of a negation that speaks of something else. */
const farNegation = 0.5;
/** What is still to come can be told and not yet be so; an announcement settles that. */
const prospectDoubt = 0.5;
const announcementTrust = 0.5;
/** "Ministry: …": somebody's word, told before a colon; behind it ("…: the daily") it is named as the source. */
const voicedBefore = 0.5;
const voicedBehind = 1;

const before = /^\s*((?:[^\s:]+ ){0,2}[^\s:]+):\s/u;
const behind = /:\s+((?:[^\s:]+ ){0,2}[^\s:]+)\s*$/u;

/** A claim made ready to be met in texts. */
export interface ClaimWords {
  readonly words: readonly string[];
  /** Meanings of its words of content. */
  readonly meanings: ReadonlySet<string>;
  readonly isProspect: boolean;
  readonly isNegated: boolean;
  readonly lang: string;
  readonly cues: StanceCues;
}

/** `undefined` in a language without cues. */
export function readClaim(claim: string, lang: string): ClaimWords | undefined {
  const cues = stanceCuesOf(lang);
  if (cues === undefined) return undefined;
  const words = lowerWords(claim);
  const content = words.filter((word) => !isEmptyWord(word, lang));
  return {
    words,
    meanings: new Set((content.length > 0 ? content : words).map((word) => meaningOf(word, lang))),
    isProspect: words.some(cues.prospect),
    isNegated: words.some(cues.negation),
    lang,
    cues,
  };
}

/** What a headline does with a claim: it denies it, leaves it open, or tells it as so. */
export function standOf(headline: string, claim: string, lang: string): Stand {
  const read = readClaim(claim, lang);
  return read === undefined ? 'affirms' : chooseStand(weighStand(headline, read));
}

export function chooseStand({ denial, doubt }: StandEvidence): Stand {
  if (denial >= pointsMin) return 'denies';
  return doubt >= pointsMin ? 'discusses' : 'affirms';
}

const emptyWords = new Map<string, ReadonlySet<string>>();

/** A word that every text has. */
export function isEmptyWord(word: string, lang: string): boolean {
  let words = emptyWords.get(lang);
  if (words === undefined) {
    words = new Set((functionWords[lang] ?? '').split(' '));
    emptyWords.set(lang, words);
  }
  return words.has(word);
}

/** Weighs the cues of a headline or sentence that speak of a claim. */
export function weighStand(text: string, claim: ClaimWords): StandEvidence {
  let [denial, doubt] = [0, claim.isProspect ? prospectDoubt : 0];
  const parts = text.match(/[^.?!]+[.?!]*/gu) ?? [];
  for (const part of parts) {
    const found = weighPart(part, claim);
    denial += found.denial;
    doubt += found.doubt;
  }
  doubt += voicePoints(text, claim);
  if (denial > 0 && claim.isNegated) denial -= 1;
  return { denial, doubt };
}

function voicePoints(text: string, { meanings, lang }: ClaimWords): number {
  const isOwn = (words: string | undefined) =>
    words !== undefined && !lowerWords(words).some((word) => meanings.has(meaningOf(word, lang)));
  if (isOwn(behind.exec(text)?.[1])) return voicedBehind;
  return isOwn(before.exec(text)?.[1]) ? voicedBefore : 0;
}

function weighPart(part: string, claim: ClaimWords): StandEvidence {
  const { cues, lang, meanings } = claim;
  const words = lowerWords(part);
  const isClaims = words.map((word) => meanings.has(meaningOf(word, lang)));
  let [denial, doubt] = [0, part.includes('?') ? 1 : 0];
  for (let i = 0; i < words.length; i++) {
    if (cues.denialPhrases.some((phrase) => phrase.every((word, k) => words[i + k] === word))) denial += 1;
    if (isClaims[i] || claim.words.includes(words[i]!)) continue;
    const found = weighWord(words, i, { claim, isClaims });
    denial += found.denial;
    doubt += found.doubt;
    // "not fake": the two are one.
    if (found.taken === 2) i++;
  }
  return { denial, doubt };
}

interface Place {
  readonly claim: ClaimWords;
  readonly isClaims: readonly boolean[];
}

const nothing = { denial: 0, doubt: 0, taken: 1 };

function weighWord(
  words: readonly string[],
  i: number,
  { claim, isClaims }: Place,
): StandEvidence & { readonly taken: number } {
  const { cues, isProspect } = claim;
  const [word, next = '', afterNext = ''] = words.slice(i, i + 3) as [string, string?, string?];
  if (cues.negation(word)) {
    if (cues.denial(next)) return { denial: -1, doubt: 0, taken: 2 };
    if (cues.emptyNegation.has(`${word} ${next}`)) return nothing;
    const isWhole = cues.reality(next) || cues.reality(afterNext) || isNear(words, i, isClaims, claim.lang);
    return { ...nothing, denial: isWhole ? 1 : farNegation };
  }
  if (cues.denying(word) && (cues.denial(next) || cues.denial(afterNext))) return { denial: -1, doubt: 0, taken: 2 };
  if (cues.denial(word) || (isProspect && cues.withdrawal(word))) return { ...nothing, denial: 1 };
  if (cues.opposites.get(word)?.some((other) => claim.words.includes(other))) return { ...nothing, denial: 1 };
  const settles = isProspect && cues.announcement(word) ? announcementTrust : 0;
  if (cues.hearsay(word) || cues.voice(word)) return { ...nothing, doubt: 1 - settles };
  if (!cues.doubt(word)) return { ...nothing, doubt: -settles };
  const isEdge = i === 0 || i === words.length - 1;
  return { ...nothing, doubt: (isEdge || isNear(words, i, isClaims, claim.lang) ? 1 : 0) - settles };
}

/** One of the claim's words follows soon. */
function isNear(words: readonly string[], at: number, isClaims: readonly boolean[], lang: string): boolean {
  let left = reach;
  for (let i = at + 1; i < words.length && left > 0; i++) {
    if (isClaims[i]) return true;
    if (!isEmptyWord(words[i]!, lang)) left--;
  }
  return false;
}
