import { articlesData } from '../lang/articles.ts';
import type { ArticlesData } from '../lang/schema/articles.ts';
import type { LangCode } from '../model/index.ts';

/** The patterns that recognise the parts of an article in one language, made once from its pack. */
export interface ArticleWords {
  readonly byline: RegExp;
  readonly source: RegExp;
  readonly contributedBefore: RegExp;
  readonly contributedAfter: RegExp;
  readonly captionStart: RegExp;
  readonly photoWord: RegExp;
  readonly trailingPhoto: RegExp;
  readonly correction: RegExp;
  readonly updated: RegExp;
  readonly published: RegExp;
  readonly boilerplateStart: RegExp;
  readonly boilerplatePart: RegExp;
  readonly and: RegExp;
  readonly with: RegExp;
  readonly agencies: ReadonlySet<string>;
}

const made = new Map<LangCode, ArticleWords>();

/**
 * The patterns for a language. English ones always take part, since newsrooms everywhere copy English credit
 * lines, except for the byline: "By" and "Von" begin sentences in other languages.
 */
export function articleWords(lang: LangCode): ArticleWords {
  let words = made.get(lang);
  if (words === undefined) {
    words = compile(partsOf(lang));
    made.set(lang, words);
  }
  return words;
}

function partsOf(lang: LangCode): readonly ArticlesData[] {
  const own = articlesData[lang];
  const english = lang === 'en' ? undefined : articlesData.en;
  return [own, english].filter((part) => part !== undefined);
}

function compile(parts: readonly ArticlesData[]): ArticleWords {
  const all = (pick: (part: ArticlesData) => readonly string[]) => alternatives(parts.flatMap(pick));
  const photo = all((part) => part.photoWords);
  return {
    byline: new RegExp(`^(?:${alternatives(parts[0]?.byline ?? [])})(?:\\s*:\\s*|\\s+)(?=\\p{Lu})`, 'iu'),
    source: new RegExp(`^[(\\[—–-]?\\s*(?:${all((part) => part.source)})\\s*[:：]\\s*`, 'iu'),
    contributedBefore: new RegExp(
      `^[(\\[—–*-]?\\s*(?:${all((part) => part.contributedBefore)})(?!\\p{L})[:\\s]*`,
      'iu',
    ),
    contributedAfter: new RegExp(`\\s(?:${all((part) => part.contributedAfter)})(?!\\p{L})`, 'iu'),
    captionStart: new RegExp(`^[(\\[]?(?:${all((part) => part.captionStarts)})(?!\\p{L})`, 'iu'),
    photoWord: new RegExp(`^(?:${photo})(?:\\s*[:：/]|\\s+(?:by|via|de|von|d['’])|$)`, 'iu'),
    trailingPhoto: new RegExp(`[.!?"”)]?\\s+(?:${photo})\\s*[:：]\\s*[^.:]{2,60}$`, 'iu'),
    correction: new RegExp(`^[(\\[*]?(?:${all((part) => part.correctionStarts)})(?!\\p{L})`, 'iu'),
    updated: new RegExp(`^[(\\[]?(?:${all((part) => part.updated)})(?!\\p{L})`, 'iu'),
    published: new RegExp(`^[(\\[]?(?:${all((part) => part.published)})(?!\\p{L})`, 'iu'),
    boilerplateStart: new RegExp(`^[(\\[>»▶•*]?\\s*(?:${all((part) => part.boilerplateStarts)})(?!\\p{L})`, 'iu'),
    boilerplatePart: new RegExp(`(?:${all((part) => part.boilerplateParts)})`, 'iu'),
    and: new RegExp(`\\s+(?:${all((part) => part.and)})\\s+`, 'iu'),
    with: new RegExp(`^[(\\[—–-]?\\s*(?:${all((part) => part.and)}|via)\\s+`, 'iu'),
    agencies: new Set(parts.flatMap((part) => part.agencies)),
  };
}

/** Longest first, so that "file photo" wins over "file". An empty list matches nothing. */
function alternatives(phrases: readonly string[]): string {
  if (phrases.length === 0) return '(?!)';
  return [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/ /gu, '\\s+'))
    .join('|');
}
