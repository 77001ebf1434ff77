import { contains, overlaps, type Span } from '../../base/span.ts';
import { stemOf } from '../../base/stems.ts';
import type { AnalysedArticle, Token } from '../../model/index.ts';
import { children, relation, type Tree } from '../../syntax/tree.ts';
import { treeOfArticle } from '../asides.ts';
import type { Bag, ReportIndex } from './reports.ts';

/** A stretch of a report that names a happening, with what stands around it. */
export interface EventMention {
  readonly report: number;
  readonly lang: string;
  /** Index of its sentence in the report. */
  readonly sentence: number;
  readonly start: number;
  readonly text: string;
  readonly lemma: string;
  readonly stem: string;
  readonly isVerb: boolean;
  /** Stems of all words of content in the span. */
  readonly stems: readonly string[];
  readonly subjects: Bag;
  readonly objects: Bag;
  /** Everything that hangs from the word or from which it hangs. */
  readonly near: Bag;
  /** The sentence without the mention. */
  readonly context: Bag;
  /** Capitalised words of the sentence. */
  readonly names: Bag;
  readonly dates: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
}

const contentTags: ReadonlySet<Token['upos']> = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'PROPN', 'NUM', 'X']);
const subjectRelations = new Set(['nsubj', 'obl:agent', 'nmod:poss', 'csubj']);
const objectRelations = new Set(['obj', 'nsubj:pass', 'iobj', 'nmod', 'compound', 'xcomp', 'ccomp', 'amod']);

/** Reads the mention under a span. */
export function readEventMention(
  span: Span,
  { report, analysed, index }: { report: number; analysed: AnalysedArticle; index: ReportIndex },
): EventMention {
  const { analysis, article } = analysed;
  const tree = treeOfArticle(analysed);
  const inside = tokensIn(analysed, span);
  const head = headOf(tree, inside);
  const token = tree.tokens[head]!;
  const sentence = analysis.sentences[token.sentence]!;
  const stem = (i: number) => stemOf((tree.tokens[i]!.lemma || tree.tokens[i]!.text).toLowerCase(), analysis.lang);
  const isContent = (i: number) => contentTags.has(tree.tokens[i]!.upos) && tree.tokens[i]!.lemma !== 'be';
  const bag = (tokens: readonly number[]) => index.bagOf(tokens.filter(isContent).map(stem));
  const args = argumentsOf(tree, head, new Set(inside));
  const others = range(sentence.firstToken, sentence.lastToken).filter((i) => !inside.includes(i));
  return {
    report,
    lang: analysis.lang,
    sentence: token.sentence,
    start: span.start,
    text: article.text.slice(span.start, span.end).toLowerCase(),
    lemma: (token.lemma || token.text).toLowerCase(),
    stem: stem(head),
    isVerb: token.upos === 'VERB' || token.upos === 'AUX',
    stems: [...new Set(inside.filter((i) => isContent(i) || i === head).map(stem))],
    subjects: bag(args.subjects),
    objects: bag(args.objects),
    near: bag([...args.subjects, ...args.objects, ...args.others]),
    context: bag(others),
    names: bag(others.filter((i) => tree.tokens[i]!.upos === 'PROPN')),
    dates: new Set(analysis.timexes.filter((timex) => overlaps(timex, sentence)).map(({ value }) => value)),
    figures: new Set(
      analysis.figures
        .filter((figure) => overlaps(figure, sentence))
        .map(({ min, max, unit }) => `${min}-${max}${unit}`),
    ),
  };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

function tokensIn(analysed: AnalysedArticle, span: Span): number[] {
  const { sentences, tokens } = analysed.analysis;
  const sentence = sentences.find((candidate) => overlaps(candidate, span));
  const all = sentence === undefined ? [] : range(sentence.firstToken, sentence.lastToken);
  const held = all.filter((i) => contains(span, tokens[i]!));
  return held.length > 0 ? held : all.filter((i) => overlaps(span, tokens[i]!));
}

/** The word of the span that hangs from outside it; a verb or noun before any other. */
export function headOf(tree: Tree, inside: readonly number[]): number {
  const tops = inside.filter((i) => !inside.includes(tree.tokens[i]!.head));
  const rank = (i: number) => ['VERB', 'NOUN', 'PROPN', 'ADJ'].indexOf(tree.tokens[i]!.upos) + 1 || 9;
  return [...tops].sort((a, b) => rank(a) - rank(b) || a - b)[0] ?? inside[0] ?? 0;
}

interface Arguments {
  readonly subjects: number[];
  readonly objects: number[];
  readonly others: number[];
}

/** Words that fill the places around a happening: with each filler its names and compounds. */
function argumentsOf(tree: Tree, head: number, inside: ReadonlySet<number>): Arguments {
  const found: Arguments = { subjects: [], objects: [], others: [] };
  for (const i of [head, ...inside])
    for (const child of children(tree, i)) {
      if (inside.has(child)) continue;
      const { deprel } = tree.tokens[child]!;
      const list = subjectRelations.has(deprel)
        ? found.subjects
        : objectRelations.has(relation(tree.tokens[child]!))
          ? found.objects
          : found.others;
      if (relation(tree.tokens[child]!) !== 'punct') list.push(child, ...namePartsOf(tree, child));
    }
  const above = tree.tokens[head]!.head;
  if (above >= 0) found.others.push(above, ...namePartsOf(tree, above).filter((i) => !inside.has(i)));
  if (above >= 0 && found.subjects.length === 0)
    for (const child of children(tree, above))
      if (tree.tokens[child]!.deprel.startsWith('nsubj')) found.subjects.push(child, ...namePartsOf(tree, child));
  return found;
}

function namePartsOf(tree: Tree, i: number): number[] {
  return children(tree, i).filter((child) =>
    /^(?:flat|compound|nmod|appos|amod|nummod)$/u.test(relation(tree.tokens[child]!)),
  );
}
