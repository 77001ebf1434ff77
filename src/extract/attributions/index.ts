import type { WithNotes } from '../../base/note.ts';
import { isUnsupported } from '../../lang/unsupported.ts';
import type { Attribution } from '../../model/index.ts';
import type { StageInput } from '../stages.ts';
import type { Draft } from './draft.ts';
import { finishAttributions } from './finish.ts';
import { findNounAttributions, findPhraseAttributions } from './fixed.ts';
import { findLearnedAttributions } from './learned/learned.ts';
import { lexiconOf } from './lexicon.ts';
import type { Context } from './phrases.ts';
import { readWords } from './reading.ts';
import { findVerbAttributions } from './verbs.ts';

/** Finds who said what. */
export function findAttributions(input: StageInput): WithNotes<Attribution> {
  const data = input.pack.attributions;
  if (isUnsupported(data)) return { items: [], notes: [] };
  const context: Context = { reading: readWords(input), lexicon: lexiconOf(data) };
  const models = input.resources.attributions;
  const drafts = models === undefined ? findByRules(context) : findLearnedAttributions(context, models);
  return { items: finishAttributions(context, input, drafts), notes: [] };
}

function findByRules(context: Context): Draft[] {
  return [...findVerbAttributions(context), ...findPhraseAttributions(context), ...findNounAttributions(context)];
}
