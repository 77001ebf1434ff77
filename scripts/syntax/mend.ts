/**
 * Where the Spanish and German GSD treebanks annotate otherwise than PUD, which is news and encyclopedia text and closer
 * to the guidelines of Universal Dependencies, their sentences are rewritten to PUD's ways before training.
 */
import type { TreebankWord } from '../../eval/scorers/conllu.ts';

/** Rewrites tags and relations of a sentence; never its words or heads. */
export type Mend = (words: readonly TreebankWord[]) => TreebankWord[];

type Change = Partial<Pick<TreebankWord, 'upos' | 'deprel'>>;

/** A regular difference between two treebanks: what becomes of a word, `undefined` for nothing. */
type Rule = (word: TreebankWord, words: readonly TreebankWord[], index: number) => Change | undefined;

const monthsAndDays: Readonly<Record<'de' | 'es', RegExp>> = {
  de: /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend)$/u,
  es: /^(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|lunes|martes|miércoles|jueves|viernes|sábado|domingo)$/iu,
};

const german: readonly Rule[] = [
  (word) => (word.upos === 'PROPN' && monthsAndDays.de.test(word.form) ? { upos: 'NOUN' } : undefined),
  // The first word of a sentence often has the relation `dep`.
  (word, _, i) => {
    if (i > 0 || word.deprel !== 'dep') return undefined;
    return word.upos === 'DET' ? { deprel: 'det' } : word.upos === 'ADP' ? { deprel: 'case' } : undefined;
  },
  // "lief schnell": an adjective that tells how is an adverb.
  (word) => (word.upos === 'ADJ' && word.deprel === 'advmod' ? { upos: 'ADV' } : undefined),
  // "größer als", "so groß wie": conjunctions of comparison.
  (word) =>
    /^(?:als|wie)$/iu.test(word.form) && /^(?:case|cc|dep)$/u.test(word.deprel)
      ? { upos: 'CCONJ', deprel: 'cc' }
      : undefined,
  // "um zu", "ohne zu".
  (word) => (/^(?:um|ohne|statt|anstatt)$/iu.test(word.form) && word.deprel === 'mark' ? { upos: 'SCONJ' } : undefined),
  // A separated prefix.
  (word) => (word.upos === 'ADV' && word.deprel === 'mark' ? { deprel: 'compound:prt' } : undefined),
];

const spanish: readonly Rule[] = [
  (word) => (word.upos === 'PROPN' && monthsAndDays.es.test(word.form) ? { upos: 'NOUN' } : undefined),
  // Possessives are pronouns.
  (word) =>
    /^(?:mis?|[ts]us?|(?:nuestr|vuestr)[oa]s?)$/iu.test(word.form) && word.upos === 'DET'
      ? { upos: 'PRON' }
      : undefined,
  // The pronoun of a reflexive verb belongs to the verb.
  (word) => (word.deprel === 'expl:pv' ? { deprel: 'compound:prt' } : undefined),
  // A relative "que" is a pronoun: the subject of its clause if that has no other, else its object.
  (word, words) => {
    const verb = words[word.head];
    if (word.form.toLowerCase() !== 'que' || word.deprel !== 'mark' || verb === undefined) return undefined;
    if (!verb.deprel.startsWith('acl')) return undefined;
    const hasSubject = words.some(({ head, deprel }) => head === word.head && deprel.startsWith('nsubj'));
    return { upos: 'PRON', deprel: hasSubject ? 'obj' : 'nsubj' };
  },
  (word) =>
    word.form.toLowerCase() === 'cuando' && word.deprel === 'mark' ? { upos: 'ADV', deprel: 'advmod' } : undefined,
  // A preposition before an infinitive is one like any other, and the infinitive has the subject of the verb above.
  (word) =>
    word.upos === 'ADP' && word.deprel === 'mark' && word.form.toLowerCase() !== 'a' ? { deprel: 'case' } : undefined,
  (word) => (word.deprel === 'advcl' && word.feats.includes('VerbForm=Inf') ? { deprel: 'xcomp' } : undefined),
];

function mendBy(rules: readonly Rule[]): Mend {
  return (words) =>
    words.map((word, i) => {
      const change = rules.map((rule) => rule(word, words, i)).find((found) => found !== undefined);
      return { ...word, ...change };
    });
}

/** By language. */
export const mends: Readonly<Record<string, Mend>> = { de: mendBy(german), es: mendBy(spanish) };
