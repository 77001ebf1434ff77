import type { Mention } from '../../model/index.ts';
import type { EntityFindings, StageInput } from '../stages.ts';
import { gatherEntities } from './gather.ts';
import { lexiconOf } from './lexicon.ts';
import { resolveNames } from './resolve-names.ts';
import { findNamesByRule } from './rules.ts';
import { tagNames } from './tagger.ts';
import { type NameMention, wordSentences } from './words.ts';

/** Finds people, bodies and places by name, and what refers to them inside the article. */
export function findEntities({ article, pack, found, resources }: StageInput): EntityFindings {
  const lexicon = lexiconOf(pack);
  const sentences = wordSentences(found, lexicon);
  const spans = resources.names ? tagNames(sentences, resources.names) : findNamesByRule(sentences);
  const names: NameMention[] = spans.map((span) => {
    const words = sentences[span.sentence]!.words.slice(span.first, span.last);
    const start = words[0]!.start;
    const end = words[words.length - 1]!.end;
    return { ...span, start, end, text: article.text.slice(start, end) };
  });
  const groups = resolveNames(names, pack.code);
  const entities = gatherEntities(groups, { sentences, lang: pack.code });
  const mentions: Mention[] = names.map(({ start, end, type, rule }, i) => ({
    start,
    end,
    type: groups.type[groups.of[i]!] ?? type,
    form: 'name',
    entity: groups.of[i]!,
    rule,
  }));
  return { entities, mentions, notes: [] };
}
