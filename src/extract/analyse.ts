import type { LanguagePack } from '../lang/pack.ts';
import type { Analysis, Article } from '../model/index.ts';
import { findAttributions } from './attributions/index.ts';
import { findEntities } from './entities/index.ts';
import { findEvents } from './events/index.ts';
import { findFigures } from './figures/index.ts';
import { linkFindings } from './link.ts';
import type { Resources } from './resources.ts';
import { findSyntax } from './sentences/index.ts';
import type { Findings, Stages } from './stages.ts';
import { findTimexes } from './timexes/index.ts';
import { findToponyms } from './toponyms/index.ts';

/** The stages that ship with the project. */
export const standardStages: Stages = {
  syntax: findSyntax,
  timexes: findTimexes,
  figures: findFigures,
  entities: findEntities,
  toponyms: findToponyms,
  attributions: findAttributions,
  events: findEvents,
  link: linkFindings,
};

/** What reading needs besides the text and the language: weights, the gazetteer, and the stages where they differ. */
export interface ReadingResources extends Resources {
  readonly stages?: Stages;
}

const nothing: Findings = {
  sentences: [],
  tokens: [],
  timexes: [],
  figures: [],
  entities: [],
  mentions: [],
  toponyms: [],
  attributions: [],
  events: [],
};

/**
 * Reads one article: its text in, every finding out, each with its span and rule.
 *
 * The order matters: times before figures, so that "1999" and "24 February" are not counted; names before
 * places and speakers, which are names; attributions before events, so that an event knows who tells it.
 * `resources.stages` puts other stages in the place of the standard ones.
 */
export function analyse(article: Article, pack: LanguagePack, resources: ReadingResources): Analysis {
  const { stages = standardStages } = resources;
  const input = (found: Findings) => ({ article, pack, resources, found });
  const syntax = stages.syntax(input(nothing));
  let found: Findings = { ...nothing, sentences: syntax.sentences, tokens: syntax.tokens };
  const timexes = stages.timexes(input(found));
  found = { ...found, timexes: timexes.items };
  const figures = stages.figures(input(found));
  found = { ...found, figures: figures.items };
  const names = stages.entities(input(found));
  found = { ...found, entities: names.entities, mentions: names.mentions };
  const toponyms = stages.toponyms(input(found));
  found = { ...found, toponyms: toponyms.items };
  const attributions = stages.attributions(input(found));
  found = { ...found, attributions: attributions.items };
  const events = stages.events(input(found));
  found = { ...found, events: events.items };
  found = { ...found, ...stages.link(input(found)) };
  const notes = [syntax, timexes, figures, names, toponyms, attributions, events].flatMap((stage) => stage.notes);
  return { articleId: article.id, lang: article.lang, ...found, notes };
}
