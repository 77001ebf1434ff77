import { describe, expect, it } from 'vitest';
import { findCountry } from './country.ts';
import { foldOrganisation } from './organisations.ts';

describe('foldOrganisation', () => {
  it.each([
    ['Belarusian Defence Ministry', 'en'],
    ["Belarus's ministry of defence", 'en'],
    ['Defense Ministry of Belarus', 'en'],
    ['Ministério da Defesa da Bielorrússia', 'pt'],
    ['Ministerio de Defensa de Bielorrusia', 'es'],
    ['ministère biélorusse de la Défense', 'fr'],
    ['belarussisches Verteidigungsministerium', 'de'],
    ['Министерство обороны Беларуси', 'ru'],
    ['Міністерство оборони Білорусі', 'uk'],
  ])('%s', (name, lang) => expect(foldOrganisation(name, lang)).toBe('BY:ministry:defence'));

  it.each([
    ['United Nations', 'UN'],
    ['ООН', 'UN'],
    ['State Department', 'US:ministry:foreign'],
    ['Foreign Ministry', '?:ministry:foreign'],
    ['Ministry of Silly Walks', undefined],
    ['Halden Shipping', undefined],
    ['constructor', undefined],
  ])('%s → %s', (name, key) => expect(foldOrganisation(name, 'en')).toBe(key));
});

describe('findCountry', () => {
  it.each([
    ['US', 'en', 'US', 'name'],
    ['Belarussian', 'en', 'BY', 'demonym'],
    ['Києва', 'uk', 'UA', 'capital'],
    ['Британии', 'ru', 'GB', 'name'],
    ['brasileiras', 'pt', 'BR', 'demonym'],
  ])('%s (%s)', (word, lang, code, kind) => expect(findCountry(word, lang)).toEqual({ code, kind }));

  it('does not take a pronoun for a country', () => expect(findCountry('us', 'en')).toBeUndefined());
});
