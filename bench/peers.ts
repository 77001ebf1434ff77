/** What the field offers for parts of the work, run on the same input in the same process. */
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { BenchArticle } from './articles.ts';

/** wink-nlp: sentences and part-of-speech tags, nothing else. */
export function winkTagging(): (article: BenchArticle) => number {
  const wink = winkNLP(model, ['sbd', 'pos']);
  return ({ text }) => wink.readDoc(text).tokens().out(wink.its.pos).length;
}

/** compromise: its full reading of a text. */
export function compromiseFull(): (article: BenchArticle) => number {
  return ({ text }) => nlp(text).sentences().length;
}

/** Plain single-pass grouping: TF-IDF vectors, the nearest earlier article by cosine, one threshold. */
export function plainGrouping(articles: readonly BenchArticle[]): number {
  const postings = new Map<string, number[]>();
  const vectors: Map<string, number>[] = [];
  const clusters: number[] = [];
  for (const [index, { title, text }] of articles.entries()) {
    const counts = new Map<string, number>();
    for (const word of `${title} ${text}`.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + 1);
    const scores = new Map<number, number>();
    const vector = new Map<string, number>();
    for (const [word, n] of counts)
      vector.set(word, n * Math.log(1 + (index + 1) / (1 + (postings.get(word)?.length ?? 0))));
    const norm = Math.sqrt([...vector.values()].reduce((sum, w) => sum + w * w, 0)) || 1;
    for (const [word, weight] of vector) {
      vector.set(word, weight / norm);
      for (const other of postings.get(word) ?? [])
        scores.set(other, (scores.get(other) ?? 0) + (weight / norm) * (vectors[other]!.get(word) ?? 0));
    }
    const [best, score] = [...scores].reduce((top, next) => (next[1] > top[1] ? next : top), [-1, 0]);
    clusters.push(score > 0.5 ? clusters[best]! : index);
    vectors.push(vector);
    for (const word of vector.keys()) postings.set(word, [...(postings.get(word) ?? []), index]);
  }
  return new Set(clusters).size;
}
