export { compareArticles } from './compare.ts';
export { noFamilies, type OutletFamilies, parseFamilies } from './families.ts';
export { isDerived } from './one-voice.ts';
export { type TraceOptions, traceLineage } from './trace.ts';
export { witnessShareMin } from './witnesses.ts';
