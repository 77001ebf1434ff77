import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { root, type SourceFile } from '../tidy/source-files.ts';
import { codeOf, walk } from './code.ts';

/** Functions that make a note, with the place of the code among their arguments. */
const makers: Readonly<Record<string, number>> = { skip: 0, skipped: 0, refused: 1, refuse: 0, Refusal: 0, note: 0 };

/** Every code that a file gives a note: `{ code: …, message: … }`, an argument of a maker, or a type `code: 'a' | 'b'`. */
function codesOf(file: SourceFile): string[] {
  const codes: string[] = [];
  const add = (node: ts.Node) => {
    if (ts.isStringLiteral(node)) codes.push(node.text);
    else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(add);
  };
  walk(file, (node) => {
    if (ts.isObjectLiteralExpression(node) && propertyOf(node, 'message') !== undefined) {
      const code = propertyOf(node, 'code');
      if (code !== undefined && ts.isPropertyAssignment(code)) add(code.initializer);
    }
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const place = makers[node.expression.getText()];
      const argument = place === undefined ? undefined : node.arguments?.[place];
      if (argument !== undefined) add(argument);
    }
  });
  return codes.filter((code) => /^[a-z]+(?:-[a-z]+)*$/u.test(code));
}

const propertyOf = (node: ts.ObjectLiteralExpression, name: string) =>
  node.properties.find((property) => property.name?.getText() === name);

const sources = codeOf(['src']);
const page = readFileSync(join(root, 'docs', 'notes.md'), 'utf8');
const documented = [...page.matchAll(/^\| `([a-z-]+)` \|/gmu)].map(([, code]) => code as string);

it('every code of a note is documented', () => {
  const used = new Set(sources.flatMap(codesOf));
  expect(used.size).toBeGreaterThan(15);
  expect([...used].filter((code) => !documented.includes(code))).toEqual([]);
});

it('every documented code is used', () => {
  const gone = documented.filter((code) => !sources.some(({ text }) => text.includes(`'${code}'`)));
  expect(gone).toEqual([]);
});
