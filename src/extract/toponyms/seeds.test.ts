import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadResources } from '../../app/resources.ts';
import { packOf } from '../../lang/index.ts';
import { plainArticle } from '../../model/index.ts';
import { analyse } from '../analyse.ts';

const folder = join(import.meta.dirname, '../../../../shared/seeds');
const there = existsSync(folder);
const found = (there ? readdirSync(folder).sort() : []).map((name) => {
  const article = plainArticle(readFileSync(join(folder, name), 'utf8'));
  return analyse(article, packOf('en'), loadResources('en')).toponyms;
});
const all = found.flat();

/** Every id and use that the seed reports give to a name. */
function sensesOf(name: string): string[] {
  const senses = all.filter((t) => t.name === name).map((t) => `${t.place?.placeId} ${t.use}`);
  return [...new Set(senses)].sort();
}

describe.skipIf(!there)('places of the seed reports', () => {
  it.each([
    ['Brest', '629634 place'],
    ['Nikopol', '700051 place'],
    ['Zaporizhzhia nuclear power plant', 'facility:zaporizhzhia-nuclear-power-plant place'],
    ['Kerch bridge', 'facility:kerch-bridge place'],
    ['Astana', '1526273 place'],
    ['Kyiv', '703448 actor'],
    ['Washington', '4140963 actor'],
    ['Lithuania', 'country:LT actor'],
    ['Europe', 'continent:europe place'],
  ])('%s is %s', (name, sense) => expect(sensesOf(name)).toContain(sense));

  it('reads Minsk and Moscow as governments and as towns, each of one entry', () => {
    for (const [name, id] of [
      ['Minsk', '625144'],
      ['Moscow', '524901'],
    ] as const) {
      const senses = sensesOf(name);
      expect(senses).toContain(`${id} actor`);
      expect(senses.every((sense) => sense.startsWith(id))).toBe(true);
    }
  });

  it('takes no person for a place', () => {
    for (const name of ['Putin', 'Lukashenko', 'Blinken', 'Biden']) expect(sensesOf(name)).toEqual([]);
  });
});
