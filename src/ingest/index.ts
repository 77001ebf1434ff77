export type { Metadata } from './article.ts';
export { decodeBytes } from './encoding/decode.ts';
export { parseHtml } from './html/index.ts';
export { fieldsOf, parseJsonLine, parseJsonl, parseRecord, type RecordResult } from './jsonl/index.ts';
export type { Given, GivenFields, ParseOptions } from './options.ts';
export { parseText } from './text/index.ts';
