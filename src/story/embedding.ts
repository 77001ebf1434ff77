import type { Article } from '../model/index.ts';
import { headlineOf } from './features.ts';

/**
 * A vector for a text, from a model that the user brings: texts that mean the same, in whatever language, point the
 * same way. Any length and any number of dimensions, the same for every text.
 */
export type Embed = (text: string, lang: string) => ArrayLike<number>;

/** Text that an embedder is given, in UTF-16 units: what news puts first. */
const embeddedLength = 1200;

/** The article's vector, at unit length. */
export function embedArticle(article: Article, embed: Embed): Float32Array {
  const title = headlineOf(article);
  const vector = Float32Array.from(embed(`${title}\n${article.text}`.slice(0, embeddedLength), article.lang));
  let squares = 0;
  for (const value of vector) squares += value * value;
  const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
  return vector.map((value) => value * scale);
}

/** Cosine of two unit vectors. */
export function embeddedLikeness(a: Float32Array, b: Float32Array): number {
  if (a.length !== b.length) throw new TypeError(`expected vectors of ${a.length} dimensions, got ${b.length}`);
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
