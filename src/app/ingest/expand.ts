import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import type { Note } from '../../base/note.ts';
import type { Limits } from './limits.ts';

/** One thing to read, or why it cannot be. */
export type Target =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'stdin' }
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'refused'; readonly note: Note };

/** Turns what the user names into targets, each once: in the order given, and by name inside folders and patterns. */
export function* expandInputs(patterns: readonly string[], limits: Limits): Generator<Target> {
  const seen = new Set<string>();
  for (const target of patterns.flatMap((pattern) => [...expandOne(pattern, limits)])) {
    const key = target.kind === 'file' ? resolve(target.path) : target.kind === 'url' ? target.url : undefined;
    if (key !== undefined && seen.has(key)) continue;
    if (key !== undefined) seen.add(key);
    yield target;
  }
}

function* expandOne(pattern: string, limits: Limits): Generator<Target> {
  if (pattern === '-') yield { kind: 'stdin' };
  else if (/^https?:/iu.test(pattern)) yield { kind: 'url', url: pattern };
  else if (/^[a-z][a-z0-9+.-]+:\/\//iu.test(pattern))
    yield refused(pattern, 'url-refused', 'only http and https addresses are read; skipped');
  else yield* expandPath(pattern, limits);
}

function* expandPath(path: string, limits: Limits): Generator<Target> {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) yield* walkNamed(path, limits);
    else if (stat.isFile() || /^\/(?:dev|proc\/self)\/fd\//u.test(path)) yield { kind: 'file', path };
    else yield refused(path, 'not-a-file', 'it is neither a file nor a folder; skipped');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' && isDynamicPattern(path)) yield* expandGlob(path);
    else yield refused(path, ...reasonOf(error));
  }
}

function* expandGlob(pattern: string): Generator<Target> {
  const paths = globSync(pattern, {
    onlyFiles: true,
    dot: false,
    expandDirectories: false,
    followSymbolicLinks: false,
  });
  if (paths.length === 0) yield refused(pattern, 'not-found', 'no file matches; skipped');
  for (const path of paths.sort(byName)) yield { kind: 'file', path };
}

/** A folder that the user names, and that gives nothing, is told of: it may be the wrong one. */
function* walkNamed(folder: string, limits: Limits): Generator<Target> {
  let isEmpty = true;
  for (const target of walk(folder, { ancestors: new Set(), depth: 0, limits })) {
    isEmpty = false;
    yield target;
  }
  if (isEmpty) yield refused(folder, 'empty', 'the folder has no files; skipped');
}

interface WalkState {
  /** Real paths of the folders above: meeting one again is a loop. */
  readonly ancestors: ReadonlySet<string>;
  readonly depth: number;
  readonly limits: Limits;
}

function* walk(folder: string, state: WalkState): Generator<Target> {
  const real = realpathSync(folder);
  if (state.ancestors.has(real)) {
    yield refused(folder, 'folder-loop', 'the folder contains itself through a link; skipped');
    return;
  }
  if (state.depth > state.limits.depthMax) {
    yield refused(folder, 'folder-too-deep', `more than ${state.limits.depthMax} folders deep; skipped`);
    return;
  }
  const inside = { ...state, ancestors: new Set([...state.ancestors, real]), depth: state.depth + 1 };
  for (const name of readdirSync(folder).sort(byName)) {
    if (name.startsWith('.')) continue;
    yield* walkEntry(join(folder, name), inside);
  }
}

function* walkEntry(path: string, state: WalkState): Generator<Target> {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) yield* walk(path, state);
    else if (stat.isFile()) yield { kind: 'file', path };
    else yield refused(path, 'not-a-file', 'it is neither a file nor a folder; skipped');
  } catch (error) {
    yield refused(path, ...reasonOf(error));
  }
}

/** Code-unit order: the same everywhere, whatever the locale. */
function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function refused(input: string, code: string, message: string): Target {
  return { kind: 'refused', note: { code, message, input } };
}

/** A file-system error as a note's code and words. */
export function reasonOf(error: unknown): [code: string, message: string] {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return ['not-found', 'there is no such file or folder; skipped'];
  if (code === 'EACCES' || code === 'EPERM') return ['unreadable', 'permission to read it is missing; skipped'];
  if (code === 'ELOOP') return ['folder-loop', 'the link leads back to itself; skipped'];
  return ['unreadable', `it cannot be read (${code ?? message}); skipped`];
}
