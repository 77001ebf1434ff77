import { describe, expect, it } from 'vitest';
import { codeActor } from './index.ts';
import { sectorMeanings } from './sectors.ts';

const cases: readonly (readonly [lang: string, phrase: string, sector: string, country?: string])[] = [
  ['en', 'the Belarusian defence ministry', 'GOV', 'BY'],
  ['en', 'the Belarusian army', 'MIL', 'BY'],
  ['en', 'two Polish fighter jets', 'MIL', 'PL'],
  ['en', 'the deputy interior minister of Peru', 'GOV', 'PE'],
  ['en', 'a former Chilean minister', 'ELI', 'CL'],
  ['en', 'the spokesman of the Kenyan police', 'COP', 'KE'],
  ['en', 'a member of the Danish parliament', 'LEG', 'DK'],
  ['en', 'masked gunmen', 'UAF'],
  ['en', 'a drug-smuggling gang', 'CRM'],
  ['en', 'separatist rebels', 'REB'],
  ['en', "the dockers' union", 'LAB'],
  ['en', 'villagers', 'CVL'],
  ['en', 'the Croatian Red Cross', 'NGO', 'HR'],
  ['en', 'Lisbon', 'GOV', 'PT'],
  ['en', 'a district court in Prague', 'JUD', 'CZ'],
  ['es', 'el Ministerio de Defensa de Bolivia', 'GOV', 'BO'],
  ['es', 'la guerrilla colombiana', 'REB', 'CO'],
  ['pt', 'a polícia brasileira', 'COP', 'BR'],
  ['fr', 'les soldats français', 'MIL', 'FR'],
  ['de', 'das ukrainische Verteidigungsministerium', 'GOV', 'UA'],
  ['ru', 'украинские войска', 'MIL', 'UA'],
  ['uk', 'російські війська', 'MIL', 'RU'],
];

describe('codeActor', () => {
  for (const [lang, phrase, sector, country] of cases)
    it(`${phrase} (${lang})`, () => {
      expect(codeActor(phrase, lang)).toEqual({ sector, ...(country === undefined ? {} : { country }) });
      expect(Object.keys(sectorMeanings)).toContain(sector);
    });

  it('says nothing of a name that tells nothing', () => {
    expect(codeActor('Tomás Llera', 'en')).toEqual({});
    expect(codeActor('he', 'en')).toEqual({});
  });

  it('takes a country for no part of its government', () => {
    expect(codeActor('Norway', 'en')).toEqual({ country: 'NO' });
  });

  it('reads short names in capitals only', () => {
    expect(codeActor('is', 'en')).toEqual({});
  });
});
