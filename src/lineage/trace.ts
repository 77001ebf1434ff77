import { getOrMake } from '../base/get-or-make.ts';
import { lexiconOf } from '../base/lexicon.ts';
import { mixHash } from '../base/linear.ts';
import { noTables, type WordTables } from '../base/word-tables.ts';
import type { AnalysedArticle, Article, Comparison, Derivation, Lineage, Passage } from '../model/index.ts';
import { agencyEdges } from './agencies.ts';
import { compareReadings } from './compare.ts';
import type { OutletFamilies } from './families.ts';
import { fingerprints, pairsSharing } from './fingerprint.ts';
import { throughTranslations } from './own-language.ts';
import { type Reading, readForLineage } from './reading.ts';
import { isRevision } from './revision.ts';
import { findWitnesses } from './witnesses.ts';

export interface TraceOptions {
  readonly tables?: WordTables;
  /** Outlets of one family count as one witness. */
  readonly families?: OutletFamilies;
}

/** Traces who depends on whom among the reports of a story. Articles may come in any order. */
export function traceLineage(given: readonly (AnalysedArticle | Article)[], options: TraceOptions = {}): Lineage {
  const lexicon = lexiconOf(options.tables ?? noTables);
  const articles = byPublication(given.map((one) => ('article' in one ? one.article : one)));
  const readings = articles.map((article) => readForLineage(article, lexicon));
  const edges = throughTranslations(chooseParents(dependentPairs(readings), articles, closenessOf(readings)), articles);
  const derivations = [...edges, ...agencyEdges(articles)];
  return { derivations, witnesses: findWitnesses(articles, derivations, options.families) };
}

/** By date, undated last, then by id: a parent comes before its children where that can be told. */
function byPublication(articles: readonly Article[]): Article[] {
  const key = (article: Article) => article.publishedAt?.value.value ?? '9999';
  return [...articles].sort((a, b) => compare(key(a), key(b)) || compare(a.id, b.id));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Two articles of which one derives from the other, by position. */
interface DependentPair {
  readonly a: number;
  readonly b: number;
  readonly found: Comparison;
}

function dependentPairs(readings: readonly Reading[]): DependentPair[] {
  const pairs = [...pairsSharing(readings.map(fingerprints)), ...pairsAcrossLanguages(readings)];
  return pairs.flatMap(([a, b]) => {
    const found = compareReadings(readings[a] as Reading, readings[b] as Reading);
    return found.relation === 'independent' || found.relation === 'statement' ? [] : [{ a, b, found }];
  });
}

/** Texts of different lengths beyond this ratio are not translations of each other. */
const lengthRatioMin = 0.25;

function pairsAcrossLanguages(readings: readonly Reading[]): [number, number][] {
  const pairs: [number, number][] = [];
  for (const [j, b] of readings.entries()) {
    for (let i = 0; i < j; i++) {
      const a = readings[i] as Reading;
      const ratio = Math.min(a.words.length, b.words.length) / Math.max(a.words.length, b.words.length, 1);
      if (a.article.lang !== b.article.lang && ratio >= lengthRatioMin) pairs.push([i, j]);
    }
  }
  return pairs;
}

/** A second parent must account for this share of the text that earlier ones leave open. */
const furtherShareMin = 0.15;

/**
 * Of all dependent pairs keeps those that explain each text: its best parent, then further ones as long as each
 * accounts for passages that no other does. Copies of copies so hang from their nearest parent.
 */
function chooseParents(
  pairs: readonly DependentPair[],
  articles: readonly Article[],
  closeness: (a: number, b: number) => number,
): Derivation[] {
  const byChild = new Map<number, PossibleParent[]>();
  for (const pair of pairs) {
    const backward = pair.found.direction === 'b-to-a';
    const child = backward ? pair.a : pair.b;
    const list = byChild.get(child) ?? [];
    list.push({ edge: toDerivation(pair, articles, backward), closeness: closeness(pair.a, pair.b) });
    byChild.set(child, list);
  }
  return [...byChild].sort(([a], [b]) => a - b).flatMap(([child, edges]) => explain(edges, articles[child] as Article));
}

/** A report that a text may derive from, and how close the two are as a whole, 0…1. */
interface PossibleParent {
  readonly edge: Derivation;
  readonly closeness: number;
}

function explain(parents: readonly PossibleParent[], child: Article): Derivation[] {
  const covered = new Uint8Array(child.text.length);
  const kept: Derivation[] = [];
  // What a report has from one of its own language it need not have translated.
  const sameLanguage = parents.filter(({ edge }) => edge.kind !== 'translation');
  const left = new Set(sameLanguage.length > 0 ? sameLanguage : parents);
  while (left.size > 0) {
    const gains = [...left].map((parent) => ({ parent, gain: gainOf(parent.edge, covered) / child.text.length }));
    // Of a chain of copies each holds the whole text: the nearest one has its cuts and edits as well.
    gains.sort(
      (x, y) => y.gain + y.parent.closeness - x.gain - x.parent.closeness || y.parent.edge.share - x.parent.edge.share,
    );
    const best = gains.find(({ gain }) => kept.length === 0 || gain >= furtherShareMin);
    if (best === undefined) break;
    const { edge } = best.parent;
    kept.push(edge);
    left.delete(best.parent);
    for (const { b } of derivedPassages(edge)) covered.fill(1, b.start, b.end);
  }
  return kept;
}

/** Words in the groups that two texts are compared by as wholes: an edit breaks three of them. */
const closeWords = 3;

/** Share of word groups that two readings have in common, of all that either has. */
function closenessOf(readings: readonly Reading[]): (a: number, b: number) => number {
  const sets = new Map<number, Set<number>>();
  const groupsOf = (at: number): Set<number> =>
    getOrMake(sets, at, () => {
      const { forms } = readings[at] as Reading;
      const groups = new Set<number>();
      for (let i = 0; i + closeWords <= forms.length; i++)
        groups.add(mixHash(mixHash(forms[i] as number, forms[i + 1] as number), forms[i + 2] as number));
      return groups;
    });
  return (a, b) => {
    const [x, y] = [groupsOf(a), groupsOf(b)];
    let common = 0;
    for (const group of x) if (y.has(group)) common++;
    return common / Math.max(1, x.size + y.size - common);
  };
}

const derivedPassages = ({ passages }: Derivation) =>
  passages.filter(({ kind }) => kind !== 'quotation' && kind !== 'boilerplate');

/** Characters of the child that an edge explains and no earlier one did. */
function gainOf(edge: Derivation, covered: Uint8Array): number {
  let gain = 0;
  for (const { b } of derivedPassages(edge)) for (let i = b.start; i < b.end; i++) if (covered[i] === 0) gain++;
  return gain;
}

/** An edge whose passages read from the parent (`a`) to the child (`b`). */
function toDerivation({ a, b, found }: DependentPair, articles: readonly Article[], backward: boolean): Derivation {
  const [from, to] = backward ? [b, a] : [a, b];
  const [parent, child] = [articles[from] as Article, articles[to] as Article];
  const turn = (passage: Passage): Passage => ({ ...passage, a: passage.b, b: passage.a });
  const kind = found.relation as 'copy' | 'rewrite' | 'translation';
  return {
    from: parent.id,
    to: child.id,
    kind: isRevision(parent, child) ? 'revision' : kind,
    directed: found.direction !== undefined,
    share: found.share,
    passages: backward ? found.passages.map(turn) : found.passages,
    evidence: found.evidence,
  };
}
