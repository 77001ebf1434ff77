import type { Located, PartialDate, ReadFrom } from '../../model/index.ts';
import { type Metadata, primaryLanguage } from '../article.ts';
import { type DateReading, dayExists, isoDay, readMachineDate } from '../calendar.ts';
import { findWrittenDate } from '../written-dates.ts';
import { cleanAuthors } from './authors.ts';
import { type LinkedArticle, readJsonLd } from './json-ld.ts';
import { collapse, type Element, elementsOf, type PageTree, plainText, textContent } from './tree.ts';

/** The parts of a page that speak of it, collected in one pass. */
interface PageFacts {
  readonly linked: LinkedArticle | undefined;
  /** `<meta>` contents by name or property in small letters, the first of each. */
  readonly meta: ReadonlyMap<string, string>;
  readonly elements: readonly Element[];
  readonly url: string | undefined;
}

/** What a page says of its article, each value with where it was read; the strongest place wins. */
export function readMetadata(tree: PageTree, url: string | undefined): Metadata {
  const elements = elementsOf(tree.root);
  const canonical = elements.find((one) => one.tag === 'link' && one.attributes.rel === 'canonical')?.attributes.href;
  const meta = metaOf(elements);
  const facts = {
    linked: readJsonLd(tree.jsonLd),
    meta,
    elements,
    url: url ?? httpUrl(canonical) ?? httpUrl(meta.get('og:url')),
  };
  const outlet = outletOf(facts);
  const lang = langOf(facts);
  const dates = dateOf(facts);
  return {
    ...field('title', titleOf(facts, outlet?.value)),
    ...field('outlet', outlet),
    ...field('byline', bylineOf(facts, outlet?.value)),
    ...field('publishedAt', dates.publishedAt),
    ...(facts.url === undefined ? {} : { url: facts.url }),
    ...(lang === undefined ? {} : { lang }),
    notes:
      dates.invalid === undefined
        ? []
        : [
            {
              code: 'date-invalid',
              message: `the page gives the date "${dates.invalid.slice(0, 60)}", which does not exist or cannot be read; it was left out`,
            },
          ],
  };
}

function field<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value };
}

function metaOf(elements: readonly Element[]): Map<string, string> {
  const meta = new Map<string, string>();
  for (const { tag, attributes } of elements) {
    if (tag !== 'meta' || attributes.content === undefined || attributes.content.trim() === '') continue;
    for (const name of [attributes.property, attributes.name, attributes.itemprop])
      if (name !== undefined && !meta.has(name.toLowerCase()))
        meta.set(name.toLowerCase(), collapse(attributes.content));
  }
  return meta;
}

function httpUrl(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:\/\//iu.test(url) ? url : undefined;
}

function located<T>(value: T | undefined, readFrom: ReadFrom): Located<T> | undefined {
  return value === undefined ? undefined : { value, readFrom };
}

function firstMeta(facts: PageFacts, names: readonly string[]): Located<string> | undefined {
  for (const name of names) {
    const value = facts.meta.get(name);
    if (value !== undefined) return { value, readFrom: /^(?:og|article|twitter):/u.test(name) ? 'opengraph' : 'meta' };
  }
  return undefined;
}

function microdata(facts: PageFacts, name: string): Element | undefined {
  return facts.elements.find((one) => one.tag !== 'meta' && one.attributes.itemprop?.split(/\s+/u).includes(name));
}

function plain(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const value = plainText(text);
  return value === '' ? undefined : value;
}

function titleOf(facts: PageFacts, outlet: string | undefined): Located<string> | undefined {
  const headings = facts.elements.filter((one) => one.tag === 'h1').map(textContent);
  const pageTitle = facts.elements.filter((one) => one.tag === 'title').map(textContent)[0];
  const h1 = headings.filter((text) => text.length > 8);
  const open = firstMeta(facts, ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'title', 'headline']);
  const itemprop = facts.elements.filter((one) => one.attributes.itemprop === 'headline').map(textContent)[0];
  const linked = plain(facts.linked?.headline);
  // The headline that is printed wins where the metadata know it too; often they hold another one for search engines.
  const elsewhere = fold([pageTitle, open?.value, linked].join(' '));
  const printed = h1.find((heading) => elsewhere.includes(fold(heading)));
  const candidates = [
    located(printed, 'text'),
    located(linked, 'json-ld'),
    open,
    located(itemprop, 'microdata'),
    located(h1[0], 'text'),
    located(pageTitle, 'meta'),
  ];
  const found = candidates.find((one) => one !== undefined && one.value !== '');
  if (found === undefined) return undefined;
  return { ...found, value: withoutOutlet(plain(found.value) ?? found.value, outlet, h1) };
}

/** "Bridge closed | The Daily" → "Bridge closed": a heading on the page, or the outlet's name, shows where to cut. */
function withoutOutlet(title: string, outlet: string | undefined, headings: readonly string[]): string {
  const parts = title.split(/\s+[|–—·»•-]\s+|\s*\|\s*/u);
  if (parts.length < 2) return title;
  const last = parts[parts.length - 1] as string;
  const cut = title.slice(0, title.length - last.length).replace(/\s*[|–—·»•-]\s*$/u, '');
  if (headings.some((heading) => fold(heading) === fold(cut))) return cut;
  return outlet !== undefined && (fold(outlet).includes(fold(last)) || fold(last).includes(fold(outlet))) ? cut : title;
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function outletOf(facts: PageFacts): Located<string> | undefined {
  return (
    located(plain(facts.linked?.publisher), 'json-ld') ??
    firstMeta(facts, [
      'og:site_name',
      'application-name',
      'publisher',
      'dc.publisher',
      'dcterms.publisher',
      'cre',
      'source',
      'copyright-holder',
    ]) ??
    located(hostOf(facts.url), 'url')
  );
}

function hostOf(url: string | undefined): string | undefined {
  return url === undefined
    ? undefined
    : /^https?:\/\/(?:[^/@]*@)?(?:www\d?\.)?([^/:?#]+)/iu.exec(url)?.[1]?.toLowerCase();
}

function langOf(facts: PageFacts): string | undefined {
  const html = facts.elements.find((one) => one.tag === 'html')?.attributes;
  const tags = [
    facts.linked?.lang,
    html?.lang,
    html?.['xml:lang'],
    facts.meta.get('og:locale'),
    facts.meta.get('language'),
  ];
  return tags.map((tag) => (tag === undefined ? undefined : primaryLanguage(tag))).find((lang) => lang !== undefined);
}

function bylineOf(facts: PageFacts, outlet: string | undefined): Located<string> | undefined {
  const places: [() => readonly string[], ReadFrom][] = [
    [() => facts.linked?.authors ?? [], 'json-ld'],
    [() => metaAuthors(facts), 'meta'],
    [() => microdataAuthors(facts), 'microdata'],
    [() => markedAuthors(facts), 'text'],
  ];
  for (const [read, readFrom] of places) {
    const authors = cleanAuthors(read()).filter((author) => !isOutlet(author, outlet, facts.url));
    if (authors.length > 0) return { value: authors.join(', '), readFrom };
  }
  return undefined;
}

/** Pages without an author often name themselves. */
function isOutlet(author: string, outlet: string | undefined, url: string | undefined): boolean {
  const name = fold(author);
  if (outlet !== undefined && (fold(outlet) === name || fold(outlet) === fold(author.replace(/\s*\(.*\)$/u, ''))))
    return true;
  return name.length > 4 && fold(hostOf(url) ?? '').startsWith(name);
}

function metaAuthors(facts: PageFacts): string[] {
  const names = [
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'dcterms.creator',
    'dc.contributor',
    'byl',
    'citation_author',
    'authors',
    'cxenseparse:author',
    'og:author',
    'article:author_name',
    'twitter:data1',
  ];
  const found = names
    .map((name) => facts.meta.get(name))
    .find((value) => value !== undefined && !/^https?:|^@|^www\./iu.test(value));
  return found === undefined ? [] : [found];
}

function microdataAuthors(facts: PageFacts): string[] {
  const authors = facts.elements.filter(
    (one) => one.attributes.itemprop?.split(/\s+/u).includes('author') && one.tag !== 'meta',
  );
  return authors
    .map((author) => {
      const name = elementsOf(author).find((one) => one.attributes.itemprop === 'name');
      return name === undefined ? textContent(author) : (name.attributes.content ?? textContent(name));
    })
    .slice(0, 4);
}

/** Elements that call themselves the author's: `rel=author`, or a class such as `byline` or `author-name`. */
function markedAuthors(facts: PageFacts): string[] {
  const byRel = facts.elements
    .filter((one) => one.attributes.rel === 'author')
    .map(textContent)
    .filter(Boolean);
  if (byRel.length > 0) return byRel;
  const name =
    /(?:^|[\s_-])(?:author-?name|author__name|byline-?(?:name|author)?|authors?|article-?author|post-?author|autor|auteur|c-byline__item)(?:$|\s)/iu;
  const found = facts.elements.filter((one) => name.test(one.attributes.class ?? '')).map(textContent);
  return found.filter((text) => text !== '' && text.length < 100).slice(0, 1);
}

interface DateFound {
  readonly publishedAt?: Located<PartialDate>;
  readonly invalid?: string;
}

const dateMetas = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'article:published',
  'datepublished',
  'date.issued',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.created',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'published-date',
  'published_time',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'article.published',
  'ptime',
  'timestamp',
  'displaydate',
  'article_date_original',
  'originalpublicationdate',
  'rnews:datepublished',
  'pdate',
  'bt:pubdate',
  'citation_publication_date',
  'datecreated',
  'last-modified-date',
  'gentime',
  'dat',
  'created',
];

function dateOf(facts: PageFacts): DateFound {
  let invalid: string | undefined;
  for (const [written, readFrom] of dateCandidates(facts)) {
    const read = readAnyDate(written);
    if (read !== undefined && 'date' in read) return { publishedAt: { value: read.date, readFrom } };
    if (read !== undefined) invalid ??= read.invalid;
  }
  const fromUrl = urlDate(facts.url);
  if (fromUrl !== undefined) return { publishedAt: { value: fromUrl, readFrom: 'url' } };
  return invalid === undefined ? {} : { invalid };
}

function* dateCandidates(facts: PageFacts): Generator<[string, ReadFrom]> {
  if (facts.linked?.published !== undefined) yield [facts.linked.published, 'json-ld'];
  for (const name of dateMetas) {
    const value = facts.meta.get(name);
    if (value !== undefined) yield [value, /^(?:og|article):/u.test(name) ? 'opengraph' : 'meta'];
  }
  const marked = microdata(facts, 'datePublished') ?? microdata(facts, 'dateCreated');
  if (marked !== undefined)
    yield [marked.attributes.content ?? marked.attributes.datetime ?? textContent(marked), 'microdata'];
  for (const time of timeElements(facts)) yield [time, 'time-element'];
}

/** `<time>` elements: the one marked `pubdate` first, then those in the article's own head. */
function timeElements(facts: PageFacts): string[] {
  const times = facts.elements.filter((one) => one.tag === 'time' && !isModified(one));
  const first = times.filter((one) => one.attributes.pubdate !== undefined);
  return [...first, ...times]
    .map((one) => one.attributes.datetime ?? textContent(one))
    .filter(Boolean)
    .slice(0, 3);
}

function isModified(element: Element): boolean {
  const name = `${element.attributes.class ?? ''} ${element.attributes.itemprop ?? ''}`;
  return /updat|modif/iu.test(name) && !/publish/iu.test(name);
}

function readAnyDate(written: string): DateReading | undefined {
  const machine = readMachineDate(written);
  if (machine !== undefined) return machine;
  const epoch = /^1[0-9]{9}(?:[0-9]{3})?$/u.exec(written.trim());
  if (epoch !== null) {
    const ms = Number(epoch[0]) * (epoch[0].length === 10 ? 1000 : 1);
    return { date: { value: new Date(ms).toISOString().replace(/\.\d+Z$/u, 'Z'), precision: 'instant' } };
  }
  const day = findWrittenDate(written, true);
  if (day?.invalid) return { invalid: written };
  return day?.date === undefined ? undefined : { date: day.date };
}

/** `/2022/10/15/`, `/2022-10-15-`, `/20221015/` in an address. */
export function urlDate(url: string | undefined): PartialDate | undefined {
  if (url === undefined) return undefined;
  const path = url.replace(/^https?:\/\/[^/]+/iu, '');
  const match = /(?:^|[/_-])((?:19|20)\d{2})([/_-]?)(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?=[/_.?-]|$)/u.exec(path);
  if (match === null || (match[2] === '' && match[0].replace(/\D/gu, '').length !== 8)) return undefined;
  const [y, m, d] = [Number(match[1]), Number(match[3]), Number(match[4])];
  return dayExists(y, m, d) ? { value: isoDay(y, m, d), precision: 'day' } : undefined;
}
