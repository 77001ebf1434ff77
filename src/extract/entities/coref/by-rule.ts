/** Antecedents without a trained ranker: same words, same head, agreement and nearness. */
import type { Referrer } from './mention.ts';

/** Sentences that a third-person pronoun looks back over. */
const pronounReach = 3;

/** The earlier mention that mention `index` takes up, or −1. */
export function antecedentByRule(mentions: readonly Referrer[], index: number): number {
  const mention = mentions[index]!;
  let best = -1;
  for (let i = index - 1; i >= 0; i--) {
    const candidate = mentions[i]!;
    if (mention.form !== 'pronoun') {
      if (isSamePhrase(candidate, mention)) return i;
      continue;
    }
    if (mention.person < 3) {
      if (candidate.person === mention.person && candidate.number === mention.number) return i;
      continue;
    }
    if (mention.sentence - candidate.sentence > pronounReach) break;
    if (!agrees(candidate, mention)) continue;
    // The subject of the sentence before is taken up rather than what stands nearest.
    if (candidate.isSubject) return i;
    if (best < 0) best = i;
  }
  return best;
}

function isSamePhrase(a: Referrer, b: Referrer): boolean {
  if (a.form === 'pronoun') return false;
  if (a.text === b.text) return true;
  if (b.form === 'name') return a.form === 'name' && (a.words.includes(b.text) || b.words.includes(a.text));
  return a.head === b.head && b.determiner !== 'indefinite' && b.determiner !== 'none';
}

/** True when a candidate agrees with a pronoun in gender, number and kind. */
export function agrees(candidate: Referrer, pronoun: Referrer): boolean {
  if (candidate.person !== pronoun.person) return false;
  if (pronoun.gender === 'm' || pronoun.gender === 'f') {
    if (candidate.kind !== 'person' && candidate.kind !== 'unknown') return false;
    return candidate.gender === 'any' || candidate.gender === pronoun.gender;
  }
  if (pronoun.number === 'sg') return candidate.kind !== 'person' && candidate.number !== 'pl';
  return (
    pronoun.number !== 'pl' || candidate.number === 'pl' || candidate.kind === 'body' || candidate.number === 'any'
  );
}
