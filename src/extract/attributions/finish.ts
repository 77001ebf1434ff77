import type { Span } from '../../base/span.ts';
import { contains, hull, overlaps, textOf } from '../../base/span.ts';
import type { Attribution, Speaker } from '../../model/index.ts';
import type { StageInput } from '../stages.ts';
import type { Draft } from './draft.ts';
import type { Context } from './phrases.ts';
import type { Range } from './reading.ts';
import { spanOf } from './reading.ts';

/** Turns word ranges into spans, and adds what follows from them: kind, quotes, stance, speaker, parent. */
export function finishAttributions(context: Context, input: StageInput, drafts: readonly Draft[]): Attribution[] {
  const sorted = [...drafts].sort((a, b) => a.cueHead - b.cueHead);
  const flat = sorted.map((draft) => finishOne(context, input, draft));
  return flat.map((attribution, index) => withParent(flat, attribution, index));
}

function finishOne({ reading }: Context, input: StageInput, draft: Draft): Attribution {
  const spans = (ranges: readonly Range[]) => ranges.map((range) => spanOf(reading, range));
  const content = spans(draft.content);
  const source = spans(draft.source);
  const quotes = reading.quotes.map((q) => q.inner).filter((q) => content.some((part) => contains(part, q)));
  return {
    source,
    cue: spans(draft.cue),
    content,
    quotes,
    kind: kindOf(reading.text, content, quotes),
    stance: draft.entry.stance,
    speaker: speakerOf(input, source),
    rule: draft.rule,
  };
}

/** Direct when the quotations fill the content, mixed when they are part of it. */
function kindOf(text: string, content: readonly Span[], quotes: readonly Span[]): Attribution['kind'] {
  if (quotes.length === 0) return 'indirect';
  const letters = (span: Span) => textOf(text, span).replace(/[^\p{L}\p{N}]/gu, '').length;
  const all = content.reduce((sum, span) => sum + letters(span), 0);
  const quoted = quotes.reduce((sum, span) => sum + letters(span), 0);
  return quoted >= all * 0.95 ? 'direct' : 'mixed';
}

function speakerOf({ article, found }: StageInput, source: readonly Span[]): Speaker {
  const span = hull(source);
  if (span === undefined) return { name: '', kind: 'unknown' };
  const mention = found.mentions.find((m) => overlaps(m, span));
  const entity = mention && found.entities[mention.entity];
  if (mention === undefined || entity === undefined) return { name: textOf(article.text, span), kind: 'unknown' };
  return { name: entity.name, kind: entity.type === 'PER' ? 'person' : 'organisation', entity: mention.entity };
}

/** The smallest content that holds this one's cue makes it nested. */
function withParent(all: readonly Attribution[], attribution: Attribution, index: number): Attribution {
  const cue = hull(attribution.cue);
  if (cue === undefined) return attribution;
  let parent: number | undefined;
  let size = Number.POSITIVE_INFINITY;
  for (const [other, { content }] of all.entries()) {
    if (other === index) continue;
    for (const part of content) {
      if (!contains(part, cue) || part.end - part.start >= size) continue;
      parent = other;
      size = part.end - part.start;
    }
  }
  return parent === undefined ? attribution : { ...attribution, parent };
}
