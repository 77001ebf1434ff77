import { bySpan } from '../../base/span.ts';
import type { Mention } from '../../model/index.ts';
import type { EntityFindings, StageInput } from '../stages.ts';
import { bindNominals } from './bind.ts';
import { makeConsistent } from './consistency.ts';
import { draftEntities, finishEntity } from './gather.ts';
import { findIntroduced } from './introduced-roles.ts';
import { joinNames, splitCountries } from './join.ts';
import { lexiconOf } from './lexicon.ts';
import { findNominals } from './nominals.ts';
import { observeArticle } from './observe.ts';
import { bindPronouns } from './pronouns.ts';
import { addFirstWords, addKnownBodies, repairNames } from './repairs.ts';
import { resolveNames } from './resolve-names.ts';
import { findNamesByRule } from './rules.ts';
import { completeSlavicNames } from './slavic.ts';
import { tagNames } from './tagger.ts';
import { type NameMention, readForms, wordSentences } from './words.ts';

/**
 * Finds people, bodies and places by name, and what refers to them inside the article: names first, since roles and
 * pronouns take up names; roles before pronouns, since "he" may take up "the president".
 */
export function findEntities({ article, pack, found, resources }: StageInput): EntityFindings {
  const lexicon = lexiconOf(pack, resources.gazetteer);
  const forms = readForms(found, lexicon);
  const sentences = wordSentences(found, forms);
  const facts = observeArticle(sentences);
  const raw = resources.names ? tagNames(sentences, resources.names, { lexicon, facts }) : findNamesByRule(sentences);
  const isTagged = resources.syntax !== undefined;
  const known = { lang: pack.code, isTagged, hasGazetteer: resources.gazetteer !== undefined, facts };
  const whole = isTagged && resources.names ? addFirstWords(raw, sentences) : raw;
  const repaired = addKnownBodies(repairNames(whole, sentences, known), sentences);
  const mended = joinNames(splitCountries(repaired, sentences), sentences);
  const isSlavic = pack.code === 'ru' || pack.code === 'uk';
  const spans = makeConsistent(isSlavic ? completeSlavicNames(mended, sentences, lexicon) : mended, sentences);
  const names: NameMention[] = spans.map((span) => {
    const words = sentences[span.sentence]!.words.slice(span.first, span.last);
    const start = words[0]!.start;
    const end = words[words.length - 1]!.end;
    return { ...span, start, end, text: article.text.slice(start, end) };
  });
  const groups = resolveNames(names, { lang: pack.code, text: article.text });
  const drafts = draftEntities(groups, pack.code);
  const named: Mention[] = names.map(({ start, end, type, rule }, i) => {
    const entity = groups.of[i]!;
    return { start, end, type: groups.type[entity] ?? type, form: 'name', entity, rule };
  });
  const listed = findNominals(sentences, names, pack.code);
  const times = found.timexes;
  const introduced = isTagged ? findIntroduced(sentences, names, { lang: pack.code, times, nominals: listed }) : [];
  const nominals = [...listed, ...introduced].sort(bySpan);
  const roles = bindNominals({ text: article.text, names, nominals, of: groups.of, drafts });
  const referred = [...named, ...roles].sort(bySpan);
  const pronouns = bindPronouns({ found, forms, mentions: referred, model: resources.coref });
  const mentions = [...referred, ...pronouns].sort(bySpan);
  return { entities: drafts.map(finishEntity), mentions, notes: [] };
}
