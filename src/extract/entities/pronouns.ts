import type { Mention } from '../../model/index.ts';
import type { Findings } from '../stages.ts';
import { agrees, antecedentByRule } from './coref/by-rule.ts';
import { type Referrer, ReferrerReader } from './coref/mention.ts';
import { type CorefModel, modelScorer, scoredRanker } from './coref/rank.ts';
import { Kind } from './lexicon.ts';
import type { WordForm } from './word-form.ts';

interface PronounInput {
  readonly found: Pick<Findings, 'sentences' | 'tokens'>;
  /** Forms of the tokens. */
  readonly forms: readonly WordForm[];
  /** Names and role phrases, in text order. */
  readonly mentions: readonly Mention[];
  readonly model: CorefModel | undefined;
}

interface Item {
  readonly referrer: Referrer;
  /** Entity it refers to; absent for pronouns and for phrases that are only there to be chosen instead. */
  readonly entity?: number;
  readonly type?: Mention['type'];
}

/**
 * Third-person pronouns that take up an entity of the article. First and second persons belong to whoever speaks;
 * attributions know who that is.
 */
export function bindPronouns({ found, forms, mentions, model }: PronounInput): Mention[] {
  if (mentions.length === 0) return [];
  const near = sentencesNearPronouns(found, forms);
  if (near === undefined) return [];
  const reader = new ReferrerReader(found, forms);
  const items = [...namedItems(mentions, reader), ...otherItems(found, { forms, mentions, reader, near })].sort(
    (a, b) => a.referrer.start - b.referrer.start || b.referrer.end - a.referrer.end,
  );
  const referrers = items.map(({ referrer }) => referrer);
  const allowed = (candidate: number, index: number) => agrees(referrers[candidate]!, referrers[index]!);
  const rank = model
    ? scoredRanker(referrers, modelScorer(model), allowed)
    : (index: number) => antecedentByRule(referrers, index);
  const out: Mention[] = [];
  const taken = new Map<number, Item>();
  for (const [index, { referrer }] of items.entries()) {
    if (referrer.form !== 'pronoun') continue;
    const antecedent = rank(index);
    const item = antecedent < 0 ? undefined : (taken.get(antecedent) ?? items[antecedent]!);
    if (item) taken.set(index, item);
    if (item?.entity === undefined || item.type === undefined) continue;
    const { start, end } = referrer;
    out.push({ start, end, type: item.type, form: 'pronoun', entity: item.entity, rule: 'entities/pronoun' });
  }
  return out;
}

function namedItems(mentions: readonly Mention[], reader: ReferrerReader): Item[] {
  return mentions
    .filter(({ type }) => type !== 'MISC')
    .map((mention) => ({ referrer: reader.read(mention, mention.type), entity: mention.entity, type: mention.type }));
}

interface OtherContext {
  readonly forms: readonly WordForm[];
  readonly mentions: readonly Mention[];
  readonly reader: ReferrerReader;
  /** 1 for each sentence that matters. */
  readonly near: Uint8Array;
}

/** How many sentences back a pronoun may look for a plain noun phrase. */
const phraseReach = 2;

/** Sentences with a third-person pronoun, and those just before them: only there other phrases matter. */
function sentencesNearPronouns(
  { tokens, sentences }: PronounInput['found'],
  forms: readonly WordForm[],
): Uint8Array | undefined {
  const near = new Uint8Array(sentences.length);
  let isAny = false;
  for (let i = 0; i < tokens.length; i++) {
    if (forms[i]!.pronoun?.person !== 3) continue;
    const { sentence } = tokens[i]!;
    near.fill(1, Math.max(0, sentence - phraseReach), sentence + 1);
    isAny = true;
  }
  return isAny ? near : undefined;
}

/** Pronouns, and plain noun phrases ("the explosion") that a pronoun may mean instead of an entity. */
function otherItems({ tokens }: PronounInput['found'], { forms, mentions, reader, near }: OtherContext): Item[] {
  const items: Item[] = [];
  let next = 0;
  let covered = 0;
  for (let i = 0; i < tokens.length; i++) {
    const { start, end, sentence } = tokens[i]!;
    if (near[sentence] === 0) continue;
    while (next < mentions.length && mentions[next]!.start <= start) covered = Math.max(covered, mentions[next++]!.end);
    if (start < covered) continue;
    const { kinds, pronoun } = forms[i]!;
    // "la", "los", "die" before a noun are articles.
    const isArticle = tokens[i]!.upos === 'DET' && (kinds & Kind.definite) !== 0 && !pronoun?.possessive;
    if (pronoun && !isArticle) {
      if (pronoun.person === 3) items.push({ referrer: reader.read({ start, end }) });
      continue;
    }
    if (!(kinds & (Kind.definite | Kind.indefinite))) continue;
    const last = phraseEnd(tokens, i);
    if (last > i && !(mentions[next] && mentions[next]!.start < tokens[last]!.end))
      items.push({ referrer: reader.read({ start, end: tokens[last]!.end }) });
  }
  return items;
}

/** The last noun of the phrase that a determiner opens, at most five words on. */
function phraseEnd(tokens: Findings['tokens'], at: number): number {
  let last = at;
  for (let i = at + 1; i < tokens.length && i <= at + 5 && tokens[i]!.sentence === tokens[at]!.sentence; i++) {
    const { upos } = tokens[i]!;
    if (upos === 'NOUN' || upos === 'PROPN') last = i;
    else if (upos !== 'ADJ' && upos !== 'NUM' && upos !== 'ADV') break;
  }
  return last;
}
