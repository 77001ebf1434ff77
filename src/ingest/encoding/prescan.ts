/**
 * Finds the encoding that a page declares in its first kilobyte: the "prescan" of the HTML standard
 * (§13.2.3.2), and the XML declaration.
 */

/** How far the standard looks. */
const prescanLength = 1024;

/** The label in `<meta charset>`, `<meta http-equiv=content-type content>` or `<?xml encoding?>`: the first known, else the first. */
export function declaredEncoding(bytes: Uint8Array, isKnown: (label: string) => boolean): string | undefined {
  const head = latin1(bytes.subarray(0, prescanLength));
  const labels = [xmlDeclaration(head), ...prescan(head)].filter((label) => label !== undefined);
  return labels.find(isKnown) ?? labels[0];
}

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

function xmlDeclaration(head: string): string | undefined {
  if (!head.startsWith('<?xml')) return undefined;
  const stop = head.indexOf('>');
  const declaration = head.slice(0, stop < 0 ? head.length : stop);
  return /\sencoding\s*=\s*["']([^"'\s]+)["']/u.exec(declaration)?.[1];
}

function prescan(head: string): string[] {
  const labels: string[] = [];
  let at = 0;
  while (at < head.length) {
    at = head.indexOf('<', at);
    if (at < 0) return labels;
    if (head.startsWith('<!--', at)) {
      const stop = head.indexOf('-->', at + 2);
      if (stop < 0) return labels;
      at = stop + 3;
    } else if (/^<meta[\s/]/iu.test(head.slice(at, at + 6))) {
      const tag = readAttributes(head, at + 5);
      const label = metaEncoding(tag.attributes);
      if (label !== undefined) labels.push(label);
      at = tag.end;
    } else if (/^<\/?[a-z]/iu.test(head.slice(at, at + 3))) {
      at = readAttributes(head, skipName(head, at + 1)).end;
    } else if (/^<[!/?]/u.test(head.slice(at, at + 2))) {
      const stop = head.indexOf('>', at);
      if (stop < 0) return labels;
      at = stop + 1;
    } else at++;
  }
  return labels;
}

function skipName(head: string, from: number): number {
  let at = from;
  while (at < head.length && !/[\s>]/u.test(head[at] as string)) at++;
  return at;
}

type Attributes = ReadonlyMap<string, string>;

function readAttributes(head: string, from: number): { attributes: Attributes; end: number } {
  const attributes = new Map<string, string>();
  const pattern = /[\s/]*(?:([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"'][^\s>]*)))?|(>)|(=))/uy;
  pattern.lastIndex = from;
  for (;;) {
    const at = pattern.lastIndex;
    const match = pattern.exec(head);
    if (match === null) return { attributes, end: Math.max(at, from) + 1 };
    if (match[5] !== undefined) return { attributes, end: pattern.lastIndex };
    const name = match[1]?.toLowerCase();
    if (name !== undefined && !attributes.has(name)) attributes.set(name, match[2] ?? match[3] ?? match[4] ?? '');
  }
}

function metaEncoding(attributes: Attributes): string | undefined {
  const charset = attributes.get('charset');
  if (charset !== undefined) return standardLabel(charset);
  if (attributes.get('http-equiv')?.toLowerCase() !== 'content-type') return undefined;
  const label = charsetIn(attributes.get('content') ?? '');
  return label === undefined ? undefined : standardLabel(label);
}

/** The charset in a content type: `text/html; charset=koi8-r`. */
export function charsetIn(contentType: string): string | undefined {
  const match = /charset\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s;"']+))/iu.exec(contentType);
  return match?.[1] ?? match?.[2] ?? match?.[3];
}

/** A page that can be read as ASCII this far is not UTF-16, whatever it says (HTML standard). */
function standardLabel(label: string): string {
  const plain = label.trim().toLowerCase();
  if (/^(?:utf-?16(?:le|be)?|unicode|csunicode|iso-10646-ucs-2|ucs-2|unicodefeff|unicodefffe)$/u.test(plain))
    return 'utf-8';
  return plain === 'x-user-defined' ? 'windows-1252' : plain;
}
