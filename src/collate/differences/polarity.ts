import { contains } from '../../base/span.ts';
import { meaningOf } from '../../lang/related.ts';
import { children } from '../../syntax/tree.ts';
import { isAsideSpan, treeOfArticle } from '../asides.ts';
import { stanceCuesOf } from '../stance/cues.ts';
import type { Statement } from '../statement.ts';
import type { ClaimContext, DetectedDifference } from './detector.ts';
import { sayByReport, variantValues } from './detector.ts';

/** One party says that it happened, another that it did not. */
export function findPolarityDifference(context: ClaimContext): DetectedDifference | undefined {
  const voices = context.statements.map((statement) => ({ statement, ...stanceOf(context, statement) }));
  const values = variantValues(context, 'polarity');
  for (const denial of voices.filter(({ denies }) => denies))
    for (const { statement, denies } of voices) {
      if (denies || !opposes(context, statement, denial)) continue;
      if (!denial.isRefuted && context.alignments.isSettled(statement, denial.statement)) continue;
      values.set(statement.id, 'affirmed').set(denial.statement.id, 'denied');
    }
  if (values.size === 0) return undefined;
  return {
    difference: { kind: 'polarity', note: `One says it, another denies it: ${sayByReport(context, values)}.` },
    values,
  };
}

interface StatementStance {
  readonly denies: boolean;
  /** It repeats what was told and calls it untrue. */
  readonly isRefuted: boolean;
  readonly meanings: ReadonlySet<string>;
}

/** Whether a statement denies its point, and the happenings it speaks of. */
function stanceOf(context: ClaimContext, statement: Statement): StatementStance {
  const { article, analysis } = context.articles[statement.report]!;
  const attribution = statement.attribution === undefined ? undefined : analysis.attributions[statement.attribution];
  const events = statement.events.map((index) => analysis.events[index]!);
  const isRefuted = callsUntrue(context, statement);
  const denies =
    isRefuted ||
    attribution?.stance === 'deny' ||
    analysis.attributions.some(
      ({ stance, cue }) =>
        stance === 'deny' &&
        cue.some(
          (span) => contains(statement, span) && !isAsideSpan(context.articles[statement.report]!, span, statement),
        ),
    ) ||
    (events.length > 0 && events.every((event) => event.certainty === 'denied' || event.polarity === 'negative'));
  const lemmas = analysis.tokens
    .filter((token) => token.upos === 'VERB' && contains(statement, token))
    .map((token) => token.lemma.toLowerCase());
  const cues = events.flatMap((event) => event.cue.map((cue) => article.text.slice(cue.start, cue.end).toLowerCase()));
  return { denies, isRefuted, meanings: new Set([...lemmas, ...cues].map((word) => meaningOf(word, analysis.lang))) };
}

/** A predicate says that what was told is not so: "the report … is *false*", "the video … was a *hoax*". */
function callsUntrue(context: ClaimContext, statement: Statement): boolean {
  const analysed = context.articles[statement.report]!;
  const cues = stanceCuesOf(analysed.analysis.lang);
  if (cues === undefined) return false;
  const tree = treeOfArticle(analysed);
  const { sentences } = analysed.analysis;
  const from = sentences[statement.sentence]!.firstToken;
  for (let i = from; i < sentences[statement.lastSentence]!.lastToken; i++) {
    const token = tree.tokens[i]!;
    if (!cues.denial(token.text.toLowerCase()) || !contains(statement, token)) continue;
    const below = children(tree, i).map((child) => tree.tokens[child]!);
    const isPredicate = below.some(({ deprel }) => deprel === 'cop');
    const isTakenBack = below.some(({ text }) => cues.negation(text.toLowerCase()));
    if (isPredicate && !isTakenBack && !isAsideSpan(analysed, token, statement)) return true;
  }
  return false;
}

/** They speak of the same act, and come from different parties. */
function opposes(
  context: ClaimContext,
  statement: Statement,
  denial: { statement: Statement; meanings: ReadonlySet<string> },
): boolean {
  if (context.origins.get(statement.id)!.key === context.origins.get(denial.statement.id)!.key) return false;
  const { meanings } = stanceOf(context, statement);
  return [...denial.meanings].some((meaning) => meaning !== '=deny' && meaning !== 'say' && meanings.has(meaning));
}
