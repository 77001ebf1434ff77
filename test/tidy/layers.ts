/**
 * Which layer may import which: downwards only. The five siblings above `lang` and `syntax` do not see each other;
 * they meet in `model`.
 */
export const layers: Readonly<Record<string, readonly string[]>> = {
  base: [],
  model: ['base'],
  syntax: ['base', 'model'],
  lang: ['base', 'model'],
  ingest: ['base', 'model', 'lang'],
  extract: ['base', 'model', 'lang', 'syntax'],
  story: ['base', 'model', 'lang'],
  lineage: ['base', 'model', 'lang'],
  collate: ['base', 'model', 'lang', 'syntax'],
  brief: ['base', 'model'],
  app: ['base', 'model', 'lang', 'syntax', 'ingest', 'extract', 'story', 'lineage', 'collate', 'brief'],
  cli: ['base', 'model', 'brief', 'app'],
};

/** Layers that are functions of their input: no disk, network, clock, randomness or output. */
export const pureLayers = [
  'base',
  'model',
  'syntax',
  'lang',
  'ingest',
  'extract',
  'story',
  'lineage',
  'collate',
  'brief',
];

/** What the pure layers must not touch. */
export const impure: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/\bDate\.now\b/u, 'the clock'],
  [/\bnew Date\(\)/u, 'the clock'],
  [/\bperformance\.now\b/u, 'the clock'],
  [/\bMath\.random\b/u, 'randomness'],
  [/\bconsole\./u, 'the console'],
  [/\bfetch\(/u, 'the network'],
  [/\bprocess\.(?:env|cwd|stdout|stderr|argv)\b/u, 'the process'],
  [/from 'node:(?:fs|http|https|net|dns|child_process|os)/u, 'the machine'],
];
