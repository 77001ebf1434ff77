import ts from 'typescript';
import { parseSources, type SourceFile } from '../tidy/source-files.ts';

/** All sources below the folders but the tests. */
export function codeOf(folders: readonly string[]): SourceFile[] {
  return parseSources(folders).filter(({ path }) => !path.endsWith('.test.ts'));
}

/** Calls `found` for every node of a file. */
export function walk({ tree }: SourceFile, found: (node: ts.Node) => void): void {
  const visit = (node: ts.Node): void => {
    found(node);
    ts.forEachChild(node, visit);
  };
  visit(tree);
}

/** Every string of a file; a template's holes are written `*` (`figures/*`). */
export function stringsOf(file: SourceFile): string[] {
  const strings: string[] = [];
  walk(file, (node) => {
    if (ts.isStringLiteralLike(node)) strings.push(node.text);
    else if (ts.isTemplateExpression(node))
      strings.push([node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join('*'));
  });
  return strings;
}
