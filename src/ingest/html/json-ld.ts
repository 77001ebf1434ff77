/** What schema.org says of an article in a page's JSON-LD. */
export interface LinkedArticle {
  readonly headline?: string;
  readonly published?: string;
  readonly authors: readonly string[];
  readonly publisher?: string;
  readonly lang?: string;
  readonly url?: string;
  readonly body?: string;
}

type Node = Readonly<Record<string, unknown>>;

/** Types of schema.org that stand for an article, the best first. */
const articleTypes = [
  /^(?:news|reportage|analysis|opinion|background|review)\w*article$/iu,
  /^(?:\w*article|blogposting|liveblogposting|report|socialmediaposting)$/iu,
  /^(?:webpage|itempage|videoobject|creativework)$/iu,
];
/** Nested deeper, linked data are of no use here. */
const depthMax = 8;
const nodesMax = 5000;

/** Reads the article out of the page's JSON-LD scripts; damaged ones are repaired where that is plain, or left out. */
export function readJsonLd(scripts: readonly string[]): LinkedArticle | undefined {
  const nodes: Node[] = [];
  for (const script of scripts) collectNodes(parseScript(script), nodes, 0);
  for (const pattern of articleTypes) {
    const found = nodes.filter((node) => typesOf(node).some((type) => pattern.test(type)));
    const best = found.find((node) => node.headline !== undefined && node.datePublished !== undefined) ?? found[0];
    if (best !== undefined) return articleOf(best, nodes);
  }
  return undefined;
}

function parseScript(script: string): unknown {
  const plain = script
    .replace(/^\s*(?:\/\/\s*)?<!\[CDATA\[|(?:\/\/\s*)?\]\]>\s*$/gu, '')
    .replace(/^\s*<!--|-->\s*$/gu, '')
    .trim()
    .replace(/;$/u, '');
  try {
    return JSON.parse(plain) as unknown;
  } catch {
    try {
      // Raw line ends and tabs inside strings, and commas before a closing bracket, are the usual faults.
      return JSON.parse(plain.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([\]}])/gu, '$1')) as unknown;
    } catch {
      return undefined;
    }
  }
}

function collectNodes(value: unknown, nodes: Node[], depth: number): void {
  if (depth > depthMax || nodes.length > nodesMax || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const one of value) collectNodes(one, nodes, depth + 1);
    return;
  }
  const node = value as Node;
  nodes.push(node);
  for (const one of Object.values(node)) if (typeof one === 'object') collectNodes(one, nodes, depth + 1);
}

function typesOf(node: Node): string[] {
  return listOf(node['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#]/u, ''));
}

function listOf(value: unknown): unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
}

function articleOf(node: Node, nodes: readonly Node[]): LinkedArticle {
  const publisher = namesOf(node.publisher, nodes)[0];
  return {
    authors: namesOf(node.author ?? node.creator, nodes),
    ...field('headline', stringOf(node.headline ?? node.name)),
    ...field('published', stringOf(node.datePublished ?? node.dateCreated ?? node.uploadDate)),
    ...field('publisher', publisher),
    ...field('lang', stringOf(node.inLanguage)),
    ...field(
      'url',
      stringOf(node.url) ?? stringOf((node.mainEntityOfPage as Node | undefined)?.['@id'] ?? node.mainEntityOfPage),
    ),
    ...field('body', stringOf(node.articleBody)),
  };
}

function field<Key extends string>(key: Key, value: string | undefined): { [K in Key]?: string } {
  return (value === undefined ? {} : { [key]: value }) as { [K in Key]?: string };
}

function stringOf(value: unknown): string | undefined {
  const one = Array.isArray(value) ? (value[0] as unknown) : value;
  return typeof one === 'string' && one.trim() !== '' ? one.trim() : undefined;
}

/** Names of people or bodies: plain strings, objects with a `name`, or references by `@id`. */
function namesOf(value: unknown, nodes: readonly Node[]): string[] {
  return listOf(value).flatMap((one): string[] => {
    if (typeof one === 'string') return [one.trim()];
    if (Array.isArray(one)) return namesOf(one, nodes);
    if (typeof one !== 'object' || one === null) return [];
    const node = one as Node;
    if (node.name !== undefined) return listOf(node.name).filter((name) => typeof name === 'string') as string[];
    const id = node['@id'];
    const target =
      typeof id === 'string' ? nodes.find((other) => other['@id'] === id && other.name !== undefined) : undefined;
    return target === undefined ? [] : (listOf(target.name).filter((name) => typeof name === 'string') as string[]);
  });
}
