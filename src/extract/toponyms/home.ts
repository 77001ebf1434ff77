/** What an article says of its own country, beside names of places: its address, its dateline, telling words. */
import type { Article } from '../../model/index.ts';
import type { Lexicon } from './lexicon.ts';
import type { Word } from './words.ts';

/** Domains whose last part is not the country's ISO code. */
const domainCountries: Readonly<Record<string, string>> = {
  uk: 'GB',
  su: 'RU',
  рф: 'RU',
  укр: 'UA',
  gov: 'US',
  mil: 'US',
};
/** Domains of countries that are sold to anyone. */
const soldDomains = new Set(['tv', 'io', 'co', 'me', 'ai', 'fm', 'ly', 'cc', 'ws', 'eu', 'to', 'gg', 'is', 'am', 'la']);

/** Countries the article stands near, each with a weight of 0…3 in powers of ten of population. */
export function homeOf(article: Article, words: readonly Word[], lexicon: Lexicon): Map<string, number> {
  const home = new Map<string, number>();
  const add = (code: string, weight: number) => home.set(code, Math.min(3, (home.get(code) ?? 0) + weight));
  const domain = domainCountry(article.url ?? article.outlet?.value ?? '');
  if (domain) add(domain, 1);
  const seen = new Set<string>();
  for (const { key } of words) {
    const code = lexicon.homeWords.get(key);
    if (code === undefined || seen.has(key)) continue;
    seen.add(key);
    add(code, 0.5);
  }
  return home;
}

function domainCountry(address: string): string | undefined {
  const host = /^(?:https?:\/\/)?([^/:?#\s]+\.[^/:?#\s]+)/iu.exec(address)?.[1]?.toLowerCase();
  const last = host?.split('.').at(-1);
  if (last === undefined || soldDomains.has(last)) return undefined;
  return domainCountries[last] ?? (last.length === 2 ? last.toUpperCase() : undefined);
}
