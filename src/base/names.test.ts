import { describe, expect, it } from 'vitest';
import { foldName, nameSimilarity, sameName } from './names.ts';

describe('foldName', () => {
  it.each([
    ['Łukaszenka', 'lukaszenka'],
    ['Зеленський', 'zelenskii'],
    ['Côte d’Ivoire', 'cote divoire'],
    ['  O’Neill-Smith ', 'oneill smith'],
  ])('%s → %s', (name, key) => expect(foldName(name)).toBe(key));
});

describe('sameName', () => {
  it.each([
    ['Volodymyr Zelensky', 'Володимир Зеленський'],
    ['Volodymyr Zelensky', 'Wolodymyr Selenskyj'],
    ['Volodymyr Zelenskyy', 'Vladimir Zelenskiy'],
    ['Alexander Lukashenko', 'Alexander Lukashensko'],
    ['Alexander Lukashenko', 'Aliaksandr Łukaszenka'],
    ['Alexander Lukashenko', 'Александр Лукашенко'],
    ['Muhammad bin Salman', 'Mohammed ben Salman'],
    ['J. Carter', 'James Carter'],
    ['Okafor, Grace', 'Grace Okafor'],
    ['IMRC', 'International Maritime Rescue Council'],
    ['Halden Shipping Inc', 'Halden Shipping Limited'],
  ])('%s is %s', (a, b) => {
    expect(sameName(a, b)).toMatchObject({ same: true });
    expect(sameName(b, a).same).toBe(true);
  });

  it.each([
    ['Viktor Lukashenko', 'Alexander Lukashenko'],
    ['Wladimir Klitschko', 'Vitali Klitschko'],
    ['Maria Lopes', 'Maria Lemos'],
    ['Northam Water Board', 'Ebbing Water Board'],
    ['', 'Ana Ruiz'],
  ])('%s is not %s', (a, b) => expect(sameName(a, b).same).toBe(false));

  it('says what it saw', () => {
    expect(sameName('Ana Ruiz', 'Ana Ruis').because).toContain('ruiz');
    expect(nameSimilarity('Ana Ruiz', 'Ana Ruiz')).toBe(1);
  });
});
