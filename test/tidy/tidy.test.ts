import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { impure, layers, pureLayers } from './layers.ts';
import { filesBelow, functionsOf, importsOf, parseSources, root, type SourceFile } from './source-files.ts';

const sources = parseSources(['src']);
const everything = [...sources, ...parseSources(['test', 'eval', 'bench', 'scripts'])];

const fileLinesMax = 400;
const functionLinesMax = 60;
const exportedParametersMax = 3;
/** Inner loops of tagging, parsing and aligning pass their buffers; three would make them build an object per call. */
const privateParametersMax = 4;

/** Files that are tables of data, not code: longer than a reader reads. */
const isData = ({ path }: SourceFile) =>
  /^src\/lang\/(?:[a-z]{2}\/|countries)/u.test(path) || /\/tables?\//u.test(path);
const isTest = ({ path }: SourceFile) => path.endsWith('.test.ts');
const layerOf = (path: string) => /^src\/([^/]+)\//u.exec(path)?.[1];

/** Exceptions may only shrink. `file#function` → lines. */
const longFunctions: Readonly<Record<string, number>> = {};
const wideFunctions: Readonly<Record<string, number>> = {};

describe('layers', () => {
  it('imports go downwards only', () => {
    const bad = sources
      .filter((file) => !isTest(file))
      .flatMap((file) => {
        const from = layerOf(file.path);
        if (from === undefined) return [];
        return importsOf(file)
          .map((to) => ({ path: file.path, to, layer: layerOf(to) }))
          .filter(({ layer }) => layer !== undefined && layer !== from && !(layers[from] ?? []).includes(layer))
          .map(({ path, to }) => `${path} → ${to}`);
      });
    expect(bad).toEqual([]);
  });

  it('nothing inside the package imports its own front door', () => {
    const bad = sources.filter((file) => !isTest(file) && importsOf(file).some((to) => to === 'src/index.ts'));
    expect(bad.map((file) => file.path)).toEqual([]);
  });

  it('the core touches no clock, network, disk, randomness or console', () => {
    const bad = sources
      .filter((file) => !isTest(file) && pureLayers.includes(layerOf(file.path) ?? ''))
      .flatMap((file) => {
        const code = withoutComments(file.text);
        return impure.filter(([pattern]) => pattern.test(code)).map(([, what]) => `${file.path}: ${what}`);
      });
    expect(bad).toEqual([]);
  });
});

describe('sizes', () => {
  it(`files have at most ${fileLinesMax} lines`, () => {
    const long = everything.filter((file) => !isData(file) && file.lines > fileLinesMax);
    expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });

  it(`functions have at most ${functionLinesMax} lines`, () => {
    const long = sources
      .filter((file) => !isTest(file))
      .flatMap((file) =>
        functionsOf(file)
          .filter(({ name, lines }) => lines > (longFunctions[`${file.path}#${name}`] ?? functionLinesMax))
          .map(({ name, lines }) => `${file.path}#${name}: ${lines}`),
      );
    expect(long).toEqual([]);
  });

  it(`exported functions take at most ${exportedParametersMax} parameters, private ones ${privateParametersMax}`, () => {
    const wide = sources
      .filter((file) => !isTest(file))
      .flatMap((file) =>
        functionsOf(file)
          .filter(({ name, parameters, exported }) => {
            const most = exported ? exportedParametersMax : privateParametersMax;
            return parameters > (wideFunctions[`${file.path}#${name}`] ?? most);
          })
          .map(({ name, parameters, exported }) => `${file.path}#${name}: ${parameters}${exported ? ' exported' : ''}`),
      );
    expect(wide).toEqual([]);
  });
});

describe('words', () => {
  it('nothing is left for later, switched off or focused', () => {
    const marks = new RegExp(`\\b(?:${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X', 'HA' + 'CK'].join('|')})\\b`, 'u');
    const off = new RegExp(`\\b(?:it|test|describe)\\.(?:${['on' + 'ly', 'to' + 'do'].join('|')})\\(`, 'u');
    const bad = everything.filter((file) => marks.test(file.text.replaceAll('XXXX', '')) || off.test(file.text));
    expect(bad.map((file) => file.path)).toEqual([]);
  });

  it('no path of a machine and no name of a package registry', () => {
    const paths = new RegExp(
      ['/wo' + 'rk/', '/ro' + 'ot/', 'registry\\.npm' + 'js', 'deb\\.deb' + 'ian'].join('|'),
      'u',
    );
    const texts = [...filesBelow('.', '.ts'), ...filesBelow('.', '.md'), ...filesBelow('.', '.svelte')];
    const bad = texts.filter((path) => paths.test(readFileSync(join(root, path), 'utf8')));
    expect(bad).toEqual([]);
  });

  it('every document has one first-level heading', () => {
    const bad = filesBelow('.', '.md').filter((path) => {
      const text = readFileSync(join(root, path), 'utf8').replace(/^```[\s\S]*?^```/gmu, '');
      return (text.match(/^# /gmu) ?? []).length !== 1;
    });
    expect(bad).toEqual([]);
  });
});

describe('files', () => {
  it('every source file is used', () => {
    const used = new Set(everything.flatMap(importsOf));
    const doors = new Set(['src/index.ts', 'src/cli/main.ts']);
    const bad = sources.filter((file) => !isTest(file) && !used.has(file.path) && !doors.has(file.path));
    expect(bad.map((file) => file.path)).toEqual([]);
  });

  it('every import of the project exists', () => {
    const bad = everything.flatMap((file) =>
      importsOf(file)
        .filter((to) => to.startsWith('src/') && !existsSync(join(root, to)))
        .map((to) => `${file.path} → ${to}`),
    );
    expect(bad).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/^\s*\/\/.*$/gmu, '');
}
