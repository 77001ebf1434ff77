import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { buildGazetteer } from '../../scripts/build-gazetteer.ts';
import { root } from '../tidy/source-files.ts';

it('data/gazetteer.bin.br is what scripts/build-gazetteer.ts makes of the tables in data/sources', () => {
  const committed = brotliDecompressSync(readFileSync(join(root, 'data', 'gazetteer.bin.br')));
  expect(Buffer.compare(Buffer.from(buildGazetteer()), committed)).toBe(0);
});
