export * from './clause.ts';
export * from './noun-phrase.ts';
export * from './tree.ts';
