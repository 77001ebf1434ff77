import { describe, expect, it } from 'vitest';
import { type AnalysedArticle, type Entity, type EntityType, plainArticle } from '../model/index.ts';
import { joinActors } from './actors.ts';

const nothing = { sentences: [], tokens: [], timexes: [], figures: [], mentions: [], toponyms: [], attributions: [] };

function entity(type: EntityType, name: string, more: Partial<Entity> = {}): Entity {
  return { type, name, aliases: [], roles: [], ...more };
}

/** One report for each list of entities; the language comes before the colon of its id. */
function reports(given: Readonly<Record<string, readonly Entity[]>>): AnalysedArticle[] {
  return Object.entries(given).map(([id, entities]) => {
    const article = plainArticle('…', { id, lang: id.split(':')[0]! });
    return { article, analysis: { articleId: id, lang: article.lang, ...nothing, events: [], entities, notes: [] } };
  });
}

const names = (given: Parameters<typeof reports>[0]) =>
  joinActors(reports(given)).actors.map(({ type, name, spellings }) => `${type} ${name}: ${[...spellings.keys()]}`);

describe('actors of several reports', () => {
  it('one person under seven spellings and two scripts', () => {
    expect(
      names({
        'en:a': [entity('PER', 'Oleksandr Verenskyy')],
        'de:b': [entity('PER', 'Olexandr Werenskyj')],
        'es:c': [entity('PER', 'Oleksandr Verenski')],
        'uk:d': [entity('PER', 'Олександр Веренський')],
        'ru:e': [entity('PER', 'Александр Веренский')],
      }),
    ).toHaveLength(1);
  });

  it('the surname that another report gives in full', () => {
    expect(names({ 'en:a': [entity('PER', 'Rudenko')], 'en:b': [entity('PER', 'Pavel Rudenko')] })).toEqual([
      'PER Pavel Rudenko: Rudenko,Pavel Rudenko',
    ]);
  });

  it('people of one surname stay apart, and a lone surname joins none of them', () => {
    const found = names({
      'en:a': [entity('PER', 'Viktor Demchuk'), entity('PER', 'Oleh Demchuk')],
      'en:b': [entity('PER', 'Demchuk')],
    });
    expect(found).toHaveLength(3);
  });

  it('but the one who shares its role', () => {
    const found = names({
      'en:a': [entity('PER', 'Viktor Demchuk', { roles: ['mayor'] }), entity('PER', 'Oleh Demchuk')],
      'en:b': [entity('PER', 'Demchuk', { roles: ['the mayor of Odra'] })],
    });
    expect(found).toEqual(['PER Viktor Demchuk: Viktor Demchuk,Demchuk', 'PER Oleh Demchuk: Oleh Demchuk']);
  });

  it('a man and a woman whose names are nearly spelt alike', () => {
    expect(names({ 'es:a': [entity('PER', 'Mario Ortega')], 'es:b': [entity('PER', 'Maria Ortega')] })).toHaveLength(2);
  });

  it('one ministry under two word orders and spellings, shown in the usual one', () => {
    const { actors } = joinActors(
      reports({
        'en:a': [entity('ORG', 'Belarussian Defence Ministry', { country: 'BY' })],
        'en:b': [entity('ORG', 'Belarusian ministry of defence', { country: 'BY' })],
        'ru:c': [entity('ORG', 'Министерство обороны Белоруссии', { country: 'BY' })],
      }),
    );
    expect(actors).toHaveLength(1);
    expect(actors[0]!.because.get('Belarusian ministry of defence')).toBe('the defence ministry of BY');
    expect(actors[0]!.name).not.toMatch(/Belarussian/u);
  });

  it('ministries of two countries stay two', () => {
    const found = names({
      'en:a': [entity('ORG', 'Polish Defence Ministry', { country: 'PL' })],
      'en:b': [entity('ORG', 'Belarusian Defence Ministry', { country: 'BY' })],
    });
    expect(found).toHaveLength(2);
  });

  it('initials and what they stand for', () => {
    const { actors } = joinActors(
      reports({ 'en:a': [entity('ORG', 'FPW')], 'en:b': [entity('ORG', 'Federation of Port Workers')] }),
    );
    expect(actors).toHaveLength(1);
    expect(actors[0]!.because.get('FPW')).toMatch(/initials/u);
  });

  it('a former name that one report tells', () => {
    const { actors } = joinActors(
      reports({
        'en:a': [entity('ORG', 'Halden Lines', { aliases: ['Odra Shipping'] })],
        'en:b': [entity('ORG', 'Odra Shipping')],
      }),
    );
    expect(actors).toHaveLength(1);
    expect(actors[0]!.because.get('Odra Shipping')).toMatch(/in another report/u);
  });

  it('a newspaper that one report reads as a person', () => {
    expect(
      names({ 'en:a': [entity('ORG', 'Northam Herald')], 'en:b': [entity('PER', 'Northam Herald')] }),
    ).toHaveLength(1);
  });

  it('a company written in two scripts', () => {
    expect(names({ 'en:a': [entity('ORG', 'Severoles')], 'ru:b': [entity('ORG', 'Северолес')] })).toHaveLength(1);
  });
});
