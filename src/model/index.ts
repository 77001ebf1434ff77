export * from './account.ts';
export * from './analysis.ts';
export * from './article.ts';
export * from './gazetteer.ts';
export * from './plain-article.ts';
export * from './story.ts';
