import type { Span } from '../../base/span.ts';
import { textOf } from '../../base/span.ts';
import type { Attribution } from '../../model/index.ts';
import type { StageInput } from '../stages.ts';
import type { Draft } from './draft.ts';
import { inheritSpeakers } from './inherit.ts';
import { occasionOf } from './occasion.ts';
import { withParents } from './parents.ts';
import type { Context } from './phrases.ts';
import type { QuoteRegion } from './quotes.ts';
import type { Range, Reading } from './reading.ts';
import { spanOf } from './reading.ts';
import { SpeakerFinder } from './speaker.ts';
import { targetOf } from './target.ts';

/** Turns word ranges into spans, and adds what follows from them: kind, quotes, stance, speaker, parent. */
export function finishAttributions(context: Context, input: StageInput, drafts: readonly Draft[]): Attribution[] {
  const sorted = [...drafts].sort((a, b) => a.cueHead - b.cueHead);
  const speakers = new SpeakerFinder(context, input);
  const found = sorted.map((draft) => finishOne(context, speakers, draft));
  return withParents(inheritSpeakers(found, (index) => takesSpeaker(context, sorted[index] as Draft)));
}

/** True of a participle, and where subjects are left out of any verb, but never of a passive: that is said by nobody known. */
function takesSpeaker({ reading, lexicon }: Context, { cue, cueHead }: Draft): boolean {
  if (!lexicon.inversion) return (reading.lower[cueHead] as string).endsWith(lexicon.participle);
  const isPassive = (word: number) => lexicon.passive.has(reading.lower[word] as string) && word !== cueHead;
  return !cue.some(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i).some(isPassive));
}

function finishOne(context: Context, speakers: SpeakerFinder, draft: Draft): Attribution {
  const { reading } = context;
  const spans = (ranges: readonly Range[]) => ranges.map((range) => spanOf(reading, range));
  const content = spans(draft.content);
  const quotes = quotesIn(reading, draft.content);
  const occasion = occasionOf(context, draft);
  const target = targetOf(context, draft);
  return {
    source: spans(draft.source),
    cue: spans(draft.cue),
    content,
    quotes,
    kind: kindOf(reading.text, content, quotes),
    // Who has not claimed or confirmed a thing has not denied it.
    stance: draft.negated && draft.entry.stance === 'confirm' ? 'say' : draft.entry.stance,
    speaker: speakers.find(draft),
    ...(occasion ? { occasion } : {}),
    ...(target.length > 0 ? { target } : {}),
    rule: draft.rule,
  };
}

/** The insides of the quotations that lie in the content, clipped to it. */
function quotesIn(reading: Reading, content: readonly Range[]): Span[] {
  const found: Span[] = [];
  for (const part of content) {
    const span = spanOf(reading, part);
    let last = -1;
    for (let i = part.from; i < part.to; i++) {
      const index = reading.quoteOf[i] as number;
      if (index < 0 || index === last) continue;
      last = index;
      const { inner } = reading.quotes[index] as QuoteRegion;
      const clipped = { start: Math.max(inner.start, span.start), end: Math.min(inner.end, span.end) };
      if (clipped.end > clipped.start) found.push(clipped);
    }
  }
  return found;
}

/** Direct when the quotations fill the content, mixed when they are part of it. */
function kindOf(text: string, content: readonly Span[], quotes: readonly Span[]): Attribution['kind'] {
  if (quotes.length === 0) return 'indirect';
  const letters = (span: Span) => textOf(text, span).replace(/[^\p{L}\p{N}]/gu, '').length;
  const all = content.reduce((sum, span) => sum + letters(span), 0);
  const quoted = quotes.reduce((sum, span) => sum + letters(span), 0);
  return quoted >= all * 0.95 ? 'direct' : 'mixed';
}
