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
  /^src\/lang\/(?:[a-z]{2}\/|shared\/|countries|given-names|organisation-words|related)/u.test(path) ||
  /\/tables?\//u.test(path);
const isTest = ({ path }: SourceFile) => path.endsWith('.test.ts');
const layerOf = (path: string) => /^src\/([^/]+)\//u.exec(path)?.[1];

/** Exceptions may only shrink: a test below fails on one that is no longer needed. `file#function` → lines. */
const longFunctions: Readonly<Record<string, number>> = {};
/** Likewise, `file#function` → parameters, with the reason for each group. */
const wideFunctions: Readonly<Record<string, number>> = {
  // Called for every feature or label of every word: an object each would cost more than the call.
  'src/base/linear.ts#update': 4,
  'src/extract/entities/coref/pair-features.ts##add': 5,
  'src/extract/attributions/learned/columns.ts#add': 4,
  'src/extract/attributions/learned/cue-tagger.ts#tagSentence': 4,
  'src/extract/attributions/learned/role-features.ts#roleFeatures': 4,
  'src/extract/attributions/learned/role-features.ts#roleSourceFeatures': 4,
  'src/extract/attributions/learned/role-finder.ts#addSourceScores': 4,
  'src/extract/attributions/learned/role-finder.ts#bestSpan': 4,
  // Tried at every place of a text, with the same row of lexemes and words.
  'src/extract/attributions/quotes.ts#pushRegion': 5,
  'src/extract/figures/fractions.ts#readFraction': 4,
  'src/extract/figures/numerals.ts#readNumeral': 4,
  'src/extract/figures/powers.ts#applyMultipliers': 4,
  'src/extract/figures/sums.ts#sumWords': 4,
  'src/lineage/passages.ts#pairPassages': 4,
  // A row of a table.
  'src/lang/schema/timexes.ts#timexRule': 4,
};

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

  it('every exception is still needed', () => {
    const sizes = new Map<string, { readonly lines: number; readonly parameters: number }>(
      sources.flatMap((file) => functionsOf(file).map((size) => [`${file.path}#${size.name}`, size] as const)),
    );
    const stale = [
      ...Object.entries(longFunctions).filter(([key, lines]) => sizes.get(key)?.lines !== lines),
      ...Object.entries(wideFunctions).filter(([key, parameters]) => sizes.get(key)?.parameters !== parameters),
    ];
    expect(stale).toEqual([]);
  });
});

describe('words', () => {
  it('nothing is left for later, switched off or focused', () => {
    const marks = new RegExp(`\\b(?:${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X', 'HA' + 'CK'].join('|')})\\b`, 'u');
    const off = new RegExp(`\\b(?:it|test|describe)\\.(?:${['on' + 'ly', 'to' + 'do'].join('|')})\\(`, 'u');
    // 'XXXX-WXX' is a value of a time expression.
    const plain = ({ text }: SourceFile) => text.replace(/X{3,}(?=[-'`])|X{4,}/gu, '');
    const bad = everything.filter((file) => marks.test(plain(file)) || off.test(file.text));
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
