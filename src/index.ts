/**
 * The library. The core functions are pure: what they need comes in as arguments. `readInputs`, `loadResources` and
 * `briefArticles` are the shell around them, for those who want what the command line does.
 */
export { analyseArticle } from './app/analyse.ts';
export { briefArticles, type OnProgress } from './app/brief.ts';
export { groupIntoStories } from './app/group.ts';
export { type InputResult, type ReadInputsOptions, readInputs } from './app/ingest/read-inputs.ts';
export { renderHtml } from './app/page/render.ts';
export { loadResources } from './app/resources.ts';
export { wireAnalysis } from './app/wire/analysis.ts';
export type { Note, WithNotes } from './base/note.ts';
export type { Span } from './base/span.ts';
export { renderJson, renderMarkdown, renderText, type TextOptions } from './brief/index.ts';
export { type CollationInput, collate } from './collate/index.ts';
export { analyse, type ReadingResources, standardStages } from './extract/analyse.ts';
export { noResources, type Resources } from './extract/resources.ts';
export type { Findings, StageInput, Stages } from './extract/stages.ts';
export { parseText } from './ingest/text/index.ts';
export { packOf, packs } from './lang/index.ts';
export type { LanguagePack } from './lang/pack.ts';
export { compareArticles, isDerived, traceLineage } from './lineage/index.ts';
export * from './model/index.ts';
export { groupArticles as assign, StoryReducer } from './story/index.ts';
