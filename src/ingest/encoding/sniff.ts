/** What bytes hold, told from their beginning. */
export type ContentKind = 'text' | 'html' | 'json' | 'feed' | 'gzip' | 'binary' | 'empty';

const magics: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46], // %PDF
  [0x50, 0x4b, 0x03, 0x04], // ZIP, DOCX, EPUB
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0x47, 0x49, 0x46, 0x38], // GIF8
  [0xff, 0xd8, 0xff], // JPEG
  [0x7f, 0x45, 0x4c, 0x46], // ELF
  [0xd0, 0xcf, 0x11, 0xe0], // old Office
  [0x52, 0x61, 0x72, 0x21], // RAR
  [0x37, 0x7a, 0xbc, 0xaf], // 7z
  [0x42, 0x5a, 0x68], // bzip2
  [0xfd, 0x37, 0x7a, 0x58], // xz
  [0x28, 0xb5, 0x2f, 0xfd], // zstd
];

/** True for gzip's two magic bytes. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** True for bytes that no encoding of text would hold: known file types, or many control characters. */
export function isBinary(bytes: Uint8Array): boolean {
  if (magics.some((magic) => magic.every((byte, i) => bytes[i] === byte))) return true;
  const head = bytes.subarray(0, 8192);
  let controls = 0;
  for (const byte of head) if (byte < 0x20 && (byte < 9 || byte > 13) && byte !== 0x1b) controls++;
  return controls > head.length * 0.02;
}

/** What decoded text holds, from its first characters. */
export function textKind(text: string): 'text' | 'html' | 'json' | 'feed' | 'empty' {
  const head = text.slice(0, 4096).replace(/^[\s\ufeff]+/u, '');
  if (head === '' && text.trim() === '') return 'empty';
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:rss|feed|rdf:RDF)[\s>]/iu.test(head)) return 'feed';
  if (/^<(?:!doctype\s+html|html|head|body|article|main|div|section|p|h1|meta|title|script|\?xml)\b/iu.test(head))
    return 'html';
  if (head.startsWith('<') && /<(?:html|body|head)[\s>]/iu.test(head)) return 'html';
  return /^[[{]\s*["{\]}]/u.test(head) ? 'json' : 'text';
}
