import type { WithNotes } from '../../base/note.ts';
import { isUnsupported } from '../../lang/unsupported.ts';
import type { Attribution, BlockKind } from '../../model/index.ts';
import type { StageInput } from '../stages.ts';
import type { Draft } from './draft.ts';
import { finishAttributions } from './finish.ts';
import {
  findConfirmations,
  findNamings,
  findNounAttributions,
  findPhraseAttributions,
  findPostposedAttributions,
  findReportiveSentences,
} from './fixed.ts';
import { findLearnedAttributions } from './learned/learned.ts';
import { lexiconOf } from './lexicon.ts';
import type { Context } from './phrases.ts';
import { readWords } from './reading.ts';
import { reconcile } from './reconcile.ts';
import { findFreeQuotes, findHeadlineSources, findSignatures, withReopened } from './unnamed.ts';
import { findVerbAttributions } from './verbs.ts';

/** Finds who said what. */
export function findAttributions(input: StageInput): WithNotes<Attribution> {
  const data = input.pack.attributions;
  if (isUnsupported(data)) return { items: [], notes: [] };
  const lexicon = lexiconOf(data);
  const context: Context = { reading: readWords(input, lexicon), lexicon };
  // The models have learnt from parsed text: without a tree the rules know better.
  const models = context.reading.hasTree ? input.resources.attributions : undefined;
  const rules = findByRules(context);
  const found = models === undefined ? rules : reconcile(context, findLearnedAttributions(context, models), rules);
  const drafts = withReopened(context, added(found, findSpecial(context, input))).filter((draft) =>
    isReport(context, input, draft),
  );
  return { items: finishAttributions(context, input, [...drafts, ...findFreeQuotes(context, drafts)]), notes: [] };
}

const furniture: ReadonlySet<BlockKind> = new Set(['credit', 'boilerplate', 'byline', 'dateline']);

/** Credit lines, bylines and invitations to subscribe say nothing of the event. */
function isReport({ reading }: Context, { article }: StageInput, draft: Draft): boolean {
  const block = article.blocks[reading.paragraphOf[reading.sentenceOf[draft.cueHead] as number] as number];
  return block === undefined || !furniture.has(block.kind);
}

/** What neither verbs nor the models see. */
function findSpecial(context: Context, { article, found }: StageInput): Draft[] {
  const kinds = article.blocks.map((block) => block.kind);
  return [...findHeadlineSources(context, kinds, found.toponyms), ...findSignatures(context)];
}

/** Both lists, without those of the second whose cue is already one in the first. */
function added(found: readonly Draft[], more: readonly Draft[]): Draft[] {
  const taken = new Set(
    found.flatMap((draft) =>
      draft.cue.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
    ),
  );
  return [...found, ...more.filter((draft) => !draft.cue.some(({ from, to }) => taken.has(from) || taken.has(to - 1)))];
}

function findByRules(context: Context): Draft[] {
  const drafts = [
    ...findVerbAttributions(context),
    ...findPhraseAttributions(context),
    ...findPostposedAttributions(context),
    ...findNounAttributions(context),
    ...findNamings(context),
    ...findConfirmations(context),
  ];
  return [...drafts, ...findReportiveSentences(context, drafts)];
}
