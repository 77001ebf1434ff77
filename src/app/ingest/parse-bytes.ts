import type { Note } from '../../base/note.ts';
import { isBinary, textKind } from '../../ingest/encoding/sniff.ts';
import { decodeBytes, type ParseOptions, parseHtml, parseJsonl, parseText } from '../../ingest/index.ts';
import type { Article } from '../../model/index.ts';
import type { Limits } from './limits.ts';

/** An article, or why there is none. */
export type InputResult = { readonly article: Article } | { readonly skipped: Note };

/** What the name or the header of some bytes says they are; `unknown` leaves it to their content. */
export type NamedKind = 'text' | 'html' | 'json' | 'jsonl' | 'other' | 'unknown';

export interface BytesToParse {
  readonly bytes: Uint8Array;
  readonly kind: NamedKind;
  /** Charset of the HTTP header. */
  readonly charset?: string;
  /** True when only the beginning was read. */
  readonly cut: boolean;
  readonly notes: readonly Note[];
}

/** Articles from the bytes of one file, page or stream. */
export function* parseBytes(source: BytesToParse, options: ParseOptions, limits: Limits): Generator<InputResult> {
  const { bytes, charset } = source;
  if (bytes.length === 0) return yield skip('empty', 'it is empty; skipped', source, options);
  const decoded = decodeBytes(bytes, {
    input: options.input,
    declares: source.kind !== 'text' && source.kind !== 'jsonl',
    ...(charset === undefined ? {} : { charset }),
  });
  const isWide = decoded.encoding.startsWith('utf-16');
  if (!isWide && isBinary(bytes)) return yield skip('binary', 'it is not text; skipped', source, options);
  const kind = kindOf(source.kind, decoded.text);
  if (kind === 'empty') return yield skip('empty', 'it holds nothing but white space; skipped', source, options);
  if (kind === 'feed' || kind === 'other')
    return yield skip('unsupported-type', 'this kind of file is not read; skipped', source, options);
  if (kind === 'json' && source.cut)
    return yield skip(
      'too-large',
      'a JSON file has to be read whole, and it is too large; skipped (JSONL has no such limit)',
      source,
      options,
    );
  const notes = [...source.notes, ...decoded.notes];
  for (const result of parseDecoded(decoded.text, kind, options, limits)) {
    if (!('article' in result) || notes.length === 0) yield result;
    else yield { article: { ...result.article, notes: [...notes, ...result.article.notes] } };
  }
}

type Kind = 'text' | 'html' | 'json' | 'feed' | 'other' | 'empty';

function kindOf(named: NamedKind, text: string): Kind {
  const told = textKind(text);
  if (told === 'empty') return 'empty';
  if (named === 'unknown') return told;
  return named === 'jsonl' ? 'json' : named;
}

function* parseDecoded(text: string, kind: Kind, options: ParseOptions, limits: Limits): Generator<InputResult> {
  if (kind === 'json') {
    for (const result of parseJsonl(text, options)) yield 'refused' in result ? { skipped: result.refused } : result;
  } else if (kind === 'html') {
    const page = parseHtml(text, options);
    yield 'refused' in page ? { skipped: page.refused } : page;
  } else if (text.length <= limits.articleLengthMax) yield { article: parseText(text, options) };
  else {
    const article = parseText(cutText(text, limits.articleLengthMax), options);
    yield { article: { ...article, notes: [...article.notes, cutNote(limits.articleLengthMax, options.input)] } };
  }
}

/** Cuts without splitting a surrogate pair. */
export function cutText(text: string, lengthMax: number): string {
  const code = text.charCodeAt(lengthMax - 1);
  return text.slice(0, code >= 0xd800 && code < 0xdc00 ? lengthMax - 1 : lengthMax);
}

function cutNote(lengthMax: number, input: string): Note {
  const message = `it is longer than any report; only its first ${lengthMax.toLocaleString('en')} characters were read`;
  return { code: 'article-cut', message, input };
}

function skip(code: string, message: string, source: BytesToParse, options: ParseOptions): InputResult {
  // Nothing that came before was read after all.
  const earlier = source.notes.map((note) => `${note.message.replace(/; what came before was read$/u, '')}; `).join('');
  return { skipped: { code, message: `${earlier}${message}`, input: options.input } };
}
