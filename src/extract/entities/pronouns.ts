import type { Mention } from '../../model/index.ts';
import type { Findings } from '../stages.ts';
import { agrees, antecedentByRule } from './coref/by-rule.ts';
import { type Referrer, ReferrerReader } from './coref/mention.ts';
import { type CorefModel, modelScorer, scoredRanker } from './coref/rank.ts';
import { Kind, type Lexicon } from './lexicon.ts';

interface PronounInput {
  readonly found: Pick<Findings, 'sentences' | 'tokens'>;
  readonly lexicon: Lexicon;
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
export function bindPronouns({ found, lexicon, mentions, model }: PronounInput): Mention[] {
  if (!lexicon.data || mentions.length === 0) return [];
  const near = sentencesNearPronouns(found, lexicon);
  if (near.size === 0) return [];
  const reader = new ReferrerReader(found, lexicon);
  const items = [...namedItems(mentions, reader), ...otherItems(found, { lexicon, mentions, reader, near })].sort(
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
  readonly lexicon: Lexicon;
  readonly mentions: readonly Mention[];
  readonly reader: ReferrerReader;
  readonly near: ReadonlySet<number>;
}

/** How many sentences back a pronoun may look for a plain noun phrase. */
const phraseReach = 2;

/** Sentences with a third-person pronoun, and those just before them: only there other phrases matter. */
function sentencesNearPronouns({ tokens }: PronounInput['found'], lexicon: Lexicon): Set<number> {
  const near = new Set<number>();
  for (const { text, sentence } of tokens) {
    if (lexicon.data?.pronouns[lexicon.form(text).lower]?.person !== 3) continue;
    for (let back = 0; back <= phraseReach; back++) near.add(sentence - back);
  }
  return near;
}

/** Pronouns, and plain noun phrases ("the explosion") that a pronoun may mean instead of an entity. */
function otherItems({ tokens }: PronounInput['found'], { lexicon, mentions, reader, near }: OtherContext): Item[] {
  const items: Item[] = [];
  let next = 0;
  let covered = 0;
  for (let i = 0; i < tokens.length; i++) {
    const { start, end, text, sentence } = tokens[i]!;
    if (!near.has(sentence)) continue;
    while (next < mentions.length && mentions[next]!.start <= start) covered = Math.max(covered, mentions[next++]!.end);
    const { kinds, lower } = lexicon.form(text);
    const pronoun = lexicon.data?.pronouns[lower];
    if (pronoun && start >= covered) {
      if (pronoun.person === 3) items.push({ referrer: reader.read({ start, end }) });
    } else if (kinds & (Kind.definite | Kind.indefinite) && start >= covered) {
      const last = phraseEnd(tokens, i);
      if (last > i && !(mentions[next] && mentions[next]!.start < tokens[last]!.end))
        items.push({ referrer: reader.read({ start, end: tokens[last]!.end }) });
    }
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
