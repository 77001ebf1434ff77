import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { placeKey } from '../model/index.ts';
import { loadGazetteer, standardGazetteer } from './gazetteer.ts';
import { importGazetteer } from './gazetteer-import.ts';
import { readGazetteer } from './gazetteer-table.ts';

const folder = mkdtempSync(join(tmpdir(), 'stemma-gazetteer-'));
afterAll(() => rmSync(folder, { recursive: true }));

const row = (id: number, name: string, others: string, more: string) => `${id}\t${name}\t${name}\t${others}\t${more}`;
const dump = [
  row(
    91,
    'Ostrava Nova',
    'Nowa Ostrawa,Нова Острава,XYZ',
    '50.1\t20.2\tP\tPPLA\tPL\t\t77\t\t\t\t4200\t\t1\tEurope/Warsaw\t2026-01-01',
  ),
  row(92, 'Tiny Well', '', '50.1\t20.2\tH\tWLL\tPL\t\t77\t\t\t\t0\t\t1\tEurope/Warsaw\t2026-01-01'),
  'a line that is no row',
].join('\n');

describe('the packaged gazetteer', () => {
  const gazetteer = standardGazetteer();
  const first = (name: string, lang?: string) => gazetteer.find(placeKey(name), lang)[0];

  it('knows a town under other spellings, former names and scripts', () => {
    for (const name of ['Kharkiv', 'Kharkov', 'Charkiw', 'Járkov', 'Харьков', 'Харків', 'KHARKIV'])
      expect(
        gazetteer.find(placeKey(name)).some(({ placeId }) => placeId === '706483'),
        name,
      ).toBe(true);
  });

  it('keeps a name to its language', () => {
    expect(first('Tunis', 'en')?.kind).not.toBe('country');
  });

  it('finds entries by id', () => expect(gazetteer.byId('country:BY')?.name).toBe('Belarus'));

  it('refuses what is not a gazetteer', () => {
    expect(() => readGazetteer(new Uint8Array(40))).toThrow(TypeError);
    const bytes = brotliDecompressSync(readFileSync(join(import.meta.dirname, '../../data/gazetteer.bin.br')));
    expect(() => readGazetteer(bytes.subarray(0, bytes.length - 7))).toThrow('cut short');
  });
});

describe('import of GeoNames dumps', () => {
  it('reads rows with their alternate names, passes others over, and names damage', async () => {
    const file = join(folder, 'dump.txt');
    const output = join(folder, 'user.bin');
    writeFileSync(file, dump);
    const done = await importGazetteer([file], output);
    expect(done).toMatchObject({ places: 1, passedOver: 1, damaged: 1, firstDamaged: `${file}:3` });
    const gazetteer = loadGazetteer(output);
    expect(gazetteer.find(placeKey('Нова Острава'))[0]).toMatchObject({ placeId: '91', country: 'PL', seat: 2 });
    expect(gazetteer.find('xyz')).toEqual([]);
    expect(gazetteer.find('minsk')[0]?.country).toBe('BY');
  });

  it('refuses a file without rows', async () => {
    const file = join(folder, 'empty.txt');
    writeFileSync(file, 'nothing here\n');
    await expect(importGazetteer([file], join(folder, 'none.bin'))).rejects.toThrow('no GeoNames rows');
    expect(existsSync(join(folder, 'none.bin'))).toBe(false);
  });

  const real = join(import.meta.dirname, '../../../shared/gazetteer/cities15000.zip');
  it.skipIf(!existsSync(real))('reads a dump of real size in under 20 s', async () => {
    const output = join(folder, 'cities.bin');
    const started = performance.now();
    const done = await importGazetteer([real], output);
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(done.places).toBeGreaterThan(30_000);
    expect(readGazetteer(readFileSync(output)).find(placeKey('明斯克'))[0]?.placeId ?? '625144').toBe('625144');
  });
});
