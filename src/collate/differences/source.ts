import { contains } from '../../base/span.ts';
import { provenanceWords } from '../../lang/provenance.ts';
import type { Analysis, Token } from '../../model/index.ts';
import type { Statement } from '../statement.ts';
import type { ClaimContext, DetectedDifference } from './detector.ts';
import { sayByReport, wordsOf } from './detector.ts';

/** Reports name different providers of the same pictures or document. */
export function findSourceDifference(context: ClaimContext): DetectedDifference | undefined {
  const values = new Map<number, string>();
  for (const statement of context.statements) {
    const provider = providerOf(context, statement);
    if (provider !== undefined) values.set(statement.id, provider);
  }
  const reports = new Map<number, Set<string>>();
  for (const { id, report } of context.statements) {
    const value = values.get(id);
    if (value !== undefined) reports.set(report, (reports.get(report) ?? new Set()).add(value.toLowerCase()));
  }
  const said = [...reports.values()].map((set) => [...set].sort().join('|'));
  if (said.length < 2 || new Set(said).size < 2) return undefined;
  return { difference: { kind: 'source', note: `Different sources named: ${sayByReport(context, values)}.` }, values };
}

/** Who provided the pictures that a statement speaks of: "the ministry" (released images), "social media" (images on …). */
function providerOf(context: ClaimContext, statement: Statement): string | undefined {
  const { article, analysis } = context.articles[statement.report]!;
  const words = provenanceWords[analysis.lang];
  if (words === undefined || !words.thing.test(wordsOf(context, statement))) return undefined;
  const { tokens } = analysis;
  const thing = tokens.findIndex((token) => contains(statement, token) && words.thing.test(token.text));
  if (thing < 0) return undefined;
  const provider = subjectOfRelease(analysis, thing, words.release) ?? providedThrough(analysis, thing, words.through);
  return provider === undefined ? undefined : article.text.slice(provider.start, provider.end);
}

/** "The ministry released images": the subject of the verb of which the thing is the object. */
function subjectOfRelease(
  analysis: Analysis,
  thing: number,
  release: RegExp,
): { start: number; end: number } | undefined {
  const { tokens } = analysis;
  const verb = tokens[thing]!.head;
  if (verb < 0 || !release.test(tokens[verb]!.lemma)) return undefined;
  const subject = tokens.findIndex((token) => token.head === verb && token.deprel.startsWith('nsubj'));
  return subject < 0 || subject === thing ? undefined : phraseOf(tokens, subject);
}

/** "Images on social media", "footage from the scene", "pictures released by the ministry". */
function providedThrough(
  analysis: Analysis,
  thing: number,
  through: RegExp,
): { start: number; end: number } | undefined {
  const { tokens } = analysis;
  const below = (head: number) => [...tokens.keys()].filter((i) => tokens[i]!.head === head);
  for (const child of [
    ...below(thing),
    ...below(thing)
      .filter((i) => tokens[i]!.deprel.startsWith('acl'))
      .flatMap(below),
  ]) {
    const mark = below(child).find((i) => tokens[i]!.deprel === 'case');
    if (mark !== undefined && through.test(tokens[mark]!.text)) return phraseOf(tokens, child);
  }
  return undefined;
}

/** The noun with its direct modifiers, without its preposition and article. */
function phraseOf(tokens: readonly Token[], head: number): { start: number; end: number } {
  const kept = [...tokens.keys()].filter(
    (i) => i === head || (tokens[i]!.head === head && /^(?:amod|compound|flat|nmod:poss)/u.test(tokens[i]!.deprel)),
  );
  return { start: tokens[Math.min(...kept)]!.start, end: tokens[Math.max(...kept)]!.end };
}
