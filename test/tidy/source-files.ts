import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ts from 'typescript';

/** The root of the repository. */
export const root = join(import.meta.dirname, '..', '..');

/** A TypeScript file of the project, parsed. */
export interface SourceFile {
  /** Path below the root, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  readonly tree: ts.SourceFile;
}

const skipped = new Set(['node_modules', 'dist', 'out', '.git', 'coverage']);

/** Paths of all files below a folder of the repository, sorted, with `/`. */
export function filesBelow(folder: string, ending: string): string[] {
  const found: string[] = [];
  const walk = (path: string) => {
    for (const name of readdirSync(path).sort()) {
      if (skipped.has(name)) continue;
      const child = join(path, name);
      if (statSync(child).isDirectory()) walk(child);
      else if (name.endsWith(ending)) found.push(relative(root, child).split(sep).join('/'));
    }
  };
  walk(join(root, folder));
  return found;
}

/** Parses every TypeScript file below the folders. */
export function parseSources(folders: readonly string[]): SourceFile[] {
  return folders
    .flatMap((folder) => filesBelow(folder, '.ts'))
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
      return { path, text, lines: text.split('\n').length - 1, tree };
    });
}

/** Every import of a file, static and dynamic, as a path below the root or a package name. */
export function importsOf({ path, tree }: SourceFile): string[] {
  const found: string[] = [];
  const add = (specifier: string) => found.push(specifier.startsWith('.') ? resolveFrom(path, specifier) : specifier);
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier !== undefined) add(specifier);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function specifierOf(node: ts.Node): string | undefined {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier !== undefined)
    return (node.moduleSpecifier as ts.StringLiteral).text;
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return (node.argument.literal as ts.StringLiteral).text;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [argument] = node.arguments;
    if (argument !== undefined && ts.isStringLiteral(argument)) return argument.text;
  }
  return undefined;
}

function resolveFrom(path: string, specifier: string): string {
  const parts = path.split('/').slice(0, -1);
  for (const part of specifier.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** A function with a body. */
export interface FunctionSize {
  readonly name: string;
  readonly lines: number;
  readonly parameters: number;
  /** Whether other files can call it: an exported function, or a public method of an exported class. */
  readonly exported: boolean;
}

/** Every named function and method of a file, with its size. */
export function functionsOf({ tree }: SourceFile): FunctionSize[] {
  const found: FunctionSize[] = [];
  const visit = (node: ts.Node): void => {
    const isFunction =
      ts.isFunctionDeclaration(node) ||
      ts.isMethodDeclaration(node) ||
      ts.isArrowFunction(node) ||
      ts.isFunctionExpression(node);
    if (isFunction && node.body !== undefined) {
      const from = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line;
      const to = tree.getLineAndCharacterOfPosition(node.end).line;
      const name = nameOf(node, tree);
      found.push({ name, lines: to - from + 1, parameters: node.parameters.length, exported: isExported(node) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function isExported(node: ts.FunctionLikeDeclaration): boolean {
  if (ts.isFunctionDeclaration(node)) return has(node, ts.SyntaxKind.ExportKeyword);
  if (ts.isMethodDeclaration(node)) {
    const closed = ts.isPrivateIdentifier(node.name) || has(node, ts.SyntaxKind.PrivateKeyword);
    return !closed && ts.isClassDeclaration(node.parent) && has(node.parent, ts.SyntaxKind.ExportKeyword);
  }
  const { parent } = node;
  const statement = ts.isVariableDeclaration(parent) ? parent.parent.parent : undefined;
  return statement !== undefined && ts.isVariableStatement(statement) && has(statement, ts.SyntaxKind.ExportKeyword);
}

function has(node: ts.HasModifiers, kind: ts.SyntaxKind): boolean {
  return node.modifiers?.some((modifier) => modifier.kind === kind) ?? false;
}

function nameOf(node: ts.FunctionLikeDeclaration, tree: ts.SourceFile): string {
  if (node.name !== undefined) return node.name.getText(tree);
  const { parent } = node;
  return ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent)
    ? parent.name.getText(tree)
    : '(anonymous)';
}
