import { describe, expect, it } from 'vitest';
import type { Token, Upos } from '../model/index.ts';
import { agents, clause, headVerb, isNegated, isPassive, objects, subjects } from './clause.ts';
import { nounPhraseSpan } from './noun-phrase.ts';
import { subtreeSpans, type Tree, treeOf } from './tree.ts';

/** A tree from lines `form/UPOS/head/deprel`, heads counted from 1, words divided by one space. */
function parsed(line: string): { tree: Tree; text: string; at: (form: string) => number } {
  const tokens: Token[] = [];
  let start = 0;
  for (const word of line.split(' ')) {
    const [text, upos, head, deprel] = word.split('/') as [string, Upos, string, string];
    const lemma = text.toLowerCase();
    tokens.push({ start, end: start + text.length, text, lemma, upos, head: Number(head) - 1, deprel, sentence: 0 });
    start += text.length + 1;
  }
  const text = tokens.map((token) => token.text).join(' ');
  return { tree: treeOf(tokens), text, at: (form) => tokens.findIndex((token) => token.text === form) };
}

const words = (tree: Tree, indexes: readonly number[]) => indexes.map((i) => tree.tokens[i]?.text).join(' ');

const denial = parsed(
  'Ruritania/PROPN/3/nsubj never/ADV/3/advmod sent/VERB/0/root troops/NOUN/3/obj that/PRON/6/nsubj crossed/VERB/4/acl:relcl ' +
    'the/DET/8/det border/NOUN/6/obj and/CCONJ/10/cc accused/VERB/3/conj Graustark/PROPN/10/obj',
);
const passive = parsed(
  'The/DET/2/det raid/NOUN/4/nsubj:pass was/AUX/4/aux:pass condemned/VERB/0/root by/ADP/8/case the/DET/8/det old/ADJ/8/amod president/NOUN/4/obl:agent ' +
    'of/ADP/10/case Ruritania/PROPN/8/nmod ,/PUNCT/12/punct Flavia/PROPN/8/appos ././4/punct',
);
const control = parsed(
  'Poland/PROPN/4/nsubj and/CCONJ/3/cc Lithuania/PROPN/1/conj want/VERB/0/root no/DET/6/det war/NOUN/4/obj to/PART/8/mark begin/VERB/4/xcomp',
);

describe('clauses', () => {
  it('finds subjects, shares them with a coordinated verb, and gives a relative clause its head', () => {
    const { tree, at } = denial;
    expect(words(tree, subjects(tree, at('sent')))).toBe('Ruritania');
    expect(words(tree, subjects(tree, at('accused')))).toBe('Ruritania');
    expect(subjects(tree, at('accused'), { borrowed: false })).toEqual([]);
    expect(words(tree, subjects(tree, at('crossed')))).toBe('troops');
    expect(words(tree, objects(tree, at('accused')))).toBe('Graustark');
  });

  it('turns a passive round', () => {
    const { tree, at } = passive;
    expect(isPassive(tree, at('condemned'))).toBe(true);
    expect(words(tree, agents(tree, at('condemned')))).toBe('president');
    expect(words(tree, objects(tree, at('condemned')))).toBe('raid');
  });

  it('keeps coordinated subjects together and lets the object control an infinitive', () => {
    const { tree, at } = control;
    expect(words(tree, subjects(tree, at('want')))).toBe('Poland Lithuania');
    expect(words(tree, subjects(tree, at('begin')))).toBe('war');
  });

  it('tells what is negated from what only stands beside it', () => {
    expect(isNegated(denial.tree, denial.at('sent'))).toBe(true);
    expect(isNegated(denial.tree, denial.at('accused'))).toBe(false);
    expect(isNegated(denial.tree, denial.at('crossed'))).toBe(false);
    expect(isNegated(control.tree, control.at('want'))).toBe(true);
  });

  it('leaves a coordinated clause out, and nested ones on request', () => {
    const { tree, at } = denial;
    expect(words(tree, clause(tree, at('sent')))).toBe('Ruritania never sent troops that crossed the border');
    expect(words(tree, clause(tree, at('sent'), { nested: false }))).toBe('Ruritania never sent troops');
  });

  it('finds the predicate that a word belongs to', () => {
    expect(headVerb(denial.tree, denial.at('border'))).toBe(denial.at('crossed'));
  });
});

describe('noun phrases', () => {
  const phrase = ({ tree, text, at }: typeof passive, head: string, options = {}) => {
    const span = nounPhraseSpan(tree, at(head), options);
    return text.slice(span.start, span.end);
  };

  it('keeps complements, leaves prepositions, appositions and relative clauses out', () => {
    expect(phrase(passive, 'president')).toBe('the old president of Ruritania');
    expect(phrase(passive, 'president', { complements: false })).toBe('the old president');
    expect(phrase(passive, 'president', { appositions: true })).toBe('the old president of Ruritania , Flavia');
    expect(phrase(denial, 'troops')).toBe('troops');
    expect(phrase(denial, 'troops', { clauses: true })).toBe('troops that crossed the border');
    expect(phrase(control, 'Poland', { conjuncts: true })).toBe('Poland and Lithuania');
  });

  it('gives a discontinuous subtree as several spans', () => {
    const { tree, text } = parsed('He/PRON/2/nsubj asked/VERB/0/root about/ADP/4/case peace/NOUN/2/obl');
    expect(subtreeSpans(tree, 1).map((s) => text.slice(s.start, s.end))).toEqual(['He asked about peace']);
    const crossing = parsed('What/PRON/4/obj did/AUX/4/aux she/PRON/4/nsubj see/VERB/0/root today/NOUN/1/acl');
    expect(subtreeSpans(crossing.tree, 0).map((s) => crossing.text.slice(s.start, s.end))).toEqual(['What', 'today']);
  });
});
