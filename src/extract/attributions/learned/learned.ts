import type { Draft } from '../draft.ts';
import type { CueEntry } from '../lexicon.ts';
import type { Context } from '../phrases.ts';
import { verbGroupStart } from '../phrases.ts';
import type { Range } from '../reading.ts';
import type { Columns, Scorer } from './columns.ts';
import { columnsOf, FeatureList } from './columns.ts';
import { commonCueScores, rangesOf, tagSentence, transitionScores } from './cue-tagger.ts';
import { type CueView, viewOf } from './role-features.ts';
import type { Scoring } from './role-finder.ts';
import { addSourceScores, bestSpan, commonRoleScores, scoreWindow } from './role-finder.ts';
import { contentWindow, windowWidth } from './window.ts';

/** The two models of a language: which words are cues; each cue's source and content. */
export interface AttributionModels {
  readonly cues: Scorer;
  readonly roles: Scorer;
}

/** Added to the score of beginning a cue; found on the development half. */
const cueBias = 40;

/** Attributions by the learned models; those without any content are dropped. */
export function findLearnedAttributions(context: Context, models: AttributionModels): Draft[] {
  const columns = columnsOf(context.reading, context.lexicon);
  const features = new FeatureList();
  const transition = transitionScores(models.cues, features);
  const commonCue = commonCueScores(models.cues);
  const scoring = { model: models.roles, features, common: commonRoleScores(models.roles) };
  features.skipsCommon = true;
  const drafts: Draft[] = [];
  for (const sentence of context.reading.sentences) {
    const labels = tagSentence(columns, sentence, models.cues, {
      features,
      transition,
      common: commonCue,
      bias: cueBias,
    });
    const cues = rangesOf(labels, sentence.from);
    const width = windowWidth(sentence, cues.length);
    for (const cue of cues) {
      const view = viewOf(columns, cue, contentWindow(context.reading, cue, width));
      const { source, content, head } = findRoles(columns, view, scoring);
      if (content.length === 0) continue;
      const entry = entryOf(context, cue);
      const patient = source && isPatient(context, { cue, head, source }, entry) ? source : undefined;
      const negated = hasNegation(context, { from: verbGroupStart(context, head), to: cue.to });
      drafts.push({
        source: source && patient === undefined ? [withoutOpener(context, source)] : [],
        cue: [cue],
        content: patient === undefined ? content : [patient, ...content],
        ...(patient ? { patient } : {}),
        cueHead: head,
        entry,
        negated,
        rule: 'attributions/learned',
      });
    }
  }
  return withoutRivals(drafts);
}

/** A quotation after the next cue is that cue's: «“A,” she said, adding: “B.”». */
function withoutRivals(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, index) => {
    const next = drafts[index + 1];
    if (next === undefined || draft.content.length < 2) return draft;
    const nextCue = next.cue[0] as Range;
    const content = draft.content.filter(
      (part) => part.from < nextCue.to || !next.content.some((other) => meets(part, other)),
    );
    return content.length === draft.content.length || content.length === 0 ? draft : { ...draft, content };
  });
}

const meets = (a: Range, b: Range) => a.from < b.to && b.from < a.to;

/** A cue's source and content. */
export interface Roles {
  readonly head: number;
  readonly source?: Range;
  readonly content: readonly Range[];
}

/** Chooses the source, then the contents in its light. */
export function findRoles(columns: Columns, bare: CueView, scoring: Scoring): Roles {
  const scores = scoreWindow(columns, bare, scoring);
  const source = bestSpan(columns, bare, scores, 'source');
  const view = source ? { ...bare, source } : bare;
  addSourceScores(columns, view, scores, scoring);
  const content = (['before', 'after'] as const).flatMap((role) => bestSpan(columns, view, scores, role) ?? []);
  return { head: bare.head, content, ...(source ? { source } : {}) };
}

/** "after President Novak said": the conjunction is not of the source. */
function withoutOpener({ reading, lexicon }: Context, source: Range): Range {
  const word = reading.lower[source.from] as string;
  const isOpener = /^(?:SCONJ|CCONJ|ADP)$/u.test(reading.upos[source.from] as string) && lexicon.conjunctions.has(word);
  return isOpener && source.to - source.from > 1 ? { from: source.from + 1, to: source.to } : source;
}

/** "The two men are accused of …": the subject of a passive without an agent is no speaker. */
function isPatient(
  { reading, lexicon }: Context,
  { cue, head, source }: { cue: Range; head: number; source: Range },
  { frame }: CueEntry,
): boolean {
  if ((frame !== 'target' && frame !== 'object') || source.to > cue.from) return false;
  if ((reading.lower[head] as string).endsWith(lexicon.participle)) return false;
  for (let i = cue.from; i < head; i++) if (lexicon.passive.has(reading.lower[i] as string)) return true;
  return false;
}

const plain: CueEntry = { stance: 'say', frame: 'clause' };

/** Stance and frame of the first word of the cue that the lexicon knows. */
function entryOf({ reading, lexicon }: Context, cue: Range): CueEntry {
  for (let i = cue.from; i < cue.to; i++) {
    const entry = lexicon.verbs.get(reading.lower[i] as string) ?? lexicon.nouns.get(reading.lower[i] as string);
    if (entry !== undefined) return entry;
  }
  return plain;
}

function hasNegation({ reading, lexicon }: Context, cue: Range): boolean {
  for (let i = cue.from; i < cue.to; i++) if (lexicon.negations.has(reading.lower[i] as string)) return true;
  return false;
}
