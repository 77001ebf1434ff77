/**
 * Trains the name taggers from labelled sets: `npx tsx scripts/train-names.ts [--data DIR] [--only en,de]`.
 * Deterministic: the same sets give the same weights.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readMaybeGzipped, readSet } from '../eval/read.ts';
import { currentGazetteer } from '../src/app/gazetteer.ts';
import { LinearTrainer, parseLinearModel } from '../src/base/linear.ts';
import { NameFeatures } from '../src/extract/entities/features.ts';
import { Kind, type Lexicon, lexiconOf } from '../src/extract/entities/lexicon.ts';
import { observeArticle, type WordFacts } from '../src/extract/entities/observe.ts';
import { bestAllowed, isHopeless, nameLabels, sequenceRules, tagNames } from '../src/extract/entities/tagger.ts';
import { readForms, type Word, type WordSentence, wordSentences } from '../src/extract/entities/words.ts';
import { noResources } from '../src/extract/resources.ts';
import { findSyntax } from '../src/extract/sentences/index.ts';
import { packOf } from '../src/lang/index.ts';
import { plainArticle } from '../src/model/index.ts';
import { randomiser, shuffler } from './shuffle.ts';
import { slavicPack } from './slavic-words.ts';

interface LabelledSpan {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

interface Row {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly entities: readonly LabelledSpan[];
}

interface Recipe {
  readonly name: string;
  readonly sets: readonly (readonly [folder: string, langs: readonly string[]])[];
  readonly bits: number;
  readonly epochs: number;
}

const conll = 'entities/ner_conll';
const uner = 'entities/ner_uner';
const gum = 'entities/coref_gum';

const recipes: readonly Recipe[] = [
  {
    name: 'en',
    sets: [
      [conll, ['en', 'es', 'nl']],
      [uner, ['pt']],
      [gum, ['en']],
    ],
    bits: 20,
    epochs: 6,
  },
  {
    name: 'pt',
    sets: [
      [uner, ['pt']],
      [conll, ['es']],
    ],
    bits: 20,
    epochs: 8,
  },
  {
    name: 'es',
    sets: [
      [conll, ['es']],
      [uner, ['pt']],
    ],
    bits: 20,
    epochs: 5,
  },
  { name: 'de', sets: [[conll, ['de', 'nl']]], bits: 20, epochs: 6 },
  {
    name: 'ru',
    sets: [
      [uner, ['hr', 'sr', 'pt']],
      [conll, ['es']],
    ],
    bits: 20,
    epochs: 5,
  },
  {
    name: 'fr',
    sets: [
      [uner, ['pt']],
      [conll, ['es', 'en']],
    ],
    bits: 20,
    epochs: 5,
  },
];

/** An article ready to learn from. */
interface Lesson {
  readonly sentences: readonly WordSentence[];
  readonly gold: readonly (readonly number[])[];
  readonly lexicon: Lexicon;
  readonly facts: ReadonlyMap<string, WordFacts>;
}

const slavicPacks = { hr: slavicPack(packOf('ru'), 'hr'), sr: slavicPack(packOf('ru'), 'sr') };

function lessonOf(row: Row): Lesson {
  const pack = row.lang === 'hr' || row.lang === 'sr' ? slavicPacks[row.lang] : packOf(row.lang);
  const article = plainArticle(row.text, { id: row.id, lang: row.lang });
  const syntax = findSyntax({ article, pack, resources: noResources });
  const lexicon = lexiconOf(pack, currentGazetteer());
  const sentences = wordSentences(syntax, readForms(syntax, lexicon));
  const byStart = new Map(row.entities.map((span) => [span.start, span]));
  return {
    sentences,
    lexicon,
    facts: observeArticle(sentences),
    gold: sentences.map(({ words }) => goldLabels(words, byStart)),
  };
}

/** Labels of one sentence; a name that does not fit the tokens is left out. */
function goldLabels(words: readonly Word[], byStart: ReadonlyMap<number, LabelledSpan>): number[] {
  const labels = new Array<number>(words.length).fill(0);
  for (let i = 0; i < words.length; i++) {
    const span = byStart.get(words[i]!.start);
    if (!span || !nameLabels.includes(`U-${span.type}`)) continue;
    let last = i;
    while (last < words.length && words[last]!.end < span.end) last++;
    if (words[last]?.end !== span.end) continue;
    const label = (part: string) => nameLabels.indexOf(`${part}-${span.type}`);
    if (last === i) labels[i] = label('U');
    else {
      labels.fill(label('I'), i + 1, last);
      labels[i] = label('B');
      labels[last] = label('L');
    }
    i = last;
  }
  return labels;
}

/** A copy whose first sentence is written like a headline in Title Case, so that capitals are not trusted there. */
function withTitleCase(row: Row): Row {
  const end = row.text.indexOf('\n');
  if (end < 0) return row;
  const headline = row.text
    .slice(0, end)
    .replace(/(?<![\p{L}\p{N}'’])\p{Ll}(?=\p{L}{3})/gu, (letter) => letter.toUpperCase());
  return headline.length === end ? { ...row, text: headline + row.text.slice(end) } : row;
}

function train(recipe: Recipe, rows: readonly Row[], common: ReadonlySet<string>): Uint8Array {
  const lessons = [...rows, ...rows.filter((_, i) => i % 5 === 0).map(withTitleCase)].map(lessonOf);
  const trainer = new LinearTrainer(nameLabels, recipe.bits);
  const shuffle = shuffler(1);
  const chance = randomiser(2);
  const rare = countWords(lessons);
  for (let epoch = 0; epoch < recipe.epochs; epoch++) {
    shuffle(lessons);
    let wrong = 0;
    for (const lesson of lessons) wrong += learn(trainer, { chance, rare, common }, lesson);
    process.stdout.write(`${recipe.name} epoch ${epoch + 1}: ${wrong} wrong labels\n`);
  }
  return trainer.save();
}

interface Noise {
  readonly chance: () => number;
  /** How often each word was seen, in lower case. */
  readonly rare: ReadonlyMap<string, number>;
  readonly common: ReadonlySet<string>;
}

/** Words seen at most so often stand for the names that training has not seen. */
const rareMax = 12;

const isRare = (word: Word, counts: ReadonlyMap<string, number>) => (counts.get(word.form.lower) ?? 0) <= rareMax;

function countWords(lessons: readonly Lesson[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { sentences } of lessons)
    for (const { words } of sentences)
      for (const { form } of words) counts.set(form.lower, (counts.get(form.lower) ?? 0) + 1);
  return counts;
}

/** Share of words whose place in the list of known organisations is hidden: most bodies stand in no list. */
const hiddenShare = 0.5;

/** Share of rare words that are learned from without their own letters. */
const anonymousShare = 0.4;

const { allowed, allowedLast, closing } = sequenceRules(nameLabels);

/** One pass over an article; the labels given so far are the tagger's own, as they will be in use. */
function learn(
  trainer: LinearTrainer,
  { chance, rare, common }: Noise,
  { sentences, gold, lexicon, facts }: Lesson,
): number {
  const features = new NameFeatures(nameLabels, { lexicon, common, facts });
  const scores = new Float32Array(nameLabels.length);
  let wrong = 0;
  for (const [s, sentence] of sentences.entries()) {
    features.open(sentence);
    const given: number[] = [];
    let previous = 0;
    for (let i = 0; i < sentence.words.length; i++) {
      const right = gold[s]![i]!;
      let best = 0;
      if (!closing[previous] || !isHopeless(sentence.words, i)) {
        const may = (i + 1 === sentence.words.length ? allowedLast : allowed)[previous]!;
        features.at(i, given, {
          anonymous: isRare(sentence.words[i]!, rare) && chance() < anonymousShare,
          hidden: chance() < hiddenShare ? Kind.knownOrganisation : 0,
        });
        trainer.score(features.ids, features.count, scores);
        best = bestAllowed(scores, may);
        // After a wrong label the right one may be out of reach: nothing to learn there.
        if (best !== right && may[right]) {
          wrong++;
          trainer.update(features.ids, features.count, right, 1);
          trainer.update(features.ids, features.count, best, -1);
        }
        trainer.tick();
      }
      given.push(best);
      features.remember(i, best);
      previous = best;
    }
  }
  return wrong;
}

/** Strict F1 over PER, ORG and LOC, to watch training. */
function score(bytes: Uint8Array, common: ReadonlySet<string>, rows: readonly Row[]): number {
  const model = { model: parseLinearModel(bytes), common };
  let [right, found, gold] = [0, 0, 0];
  for (const row of rows) {
    const { sentences, lexicon, facts } = lessonOf(row);
    const want = new Set(
      row.entities.filter(({ type }) => /^(?:PER|ORG|LOC)$/u.test(type)).map((e) => `${e.start} ${e.end} ${e.type}`),
    );
    gold += want.size;
    for (const span of tagNames(sentences, model, { lexicon, facts })) {
      if (span.type === 'MISC') continue;
      const { words } = sentences[span.sentence]!;
      found++;
      if (want.has(`${words[span.first]!.start} ${words[span.last - 1]!.end} ${span.type}`)) right++;
    }
  }
  return (200 * right) / (found + gold);
}

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/bench' },
    only: { type: 'string', default: '' },
    out: { type: 'string', default: join(import.meta.dirname, '..', 'models') },
  },
});
const read = (folder: string, langs: readonly string[], split: 'train' | 'dev') =>
  (readSet<Row>({ data: values.data, split: 'dev' }, folder, split) ?? [])
    .filter((row) => langs.includes(row.lang))
    .map((row) => (folder === gum ? namesOfGum(row) : row));

const gumTypes: Readonly<Record<string, string>> = { person: 'PER', organization: 'ORG', place: 'LOC' };

/** GUM labels every noun phrase: kept are those that are capitalised throughout, without titles before them. */
function namesOfGum(row: Row): Row {
  const lexicon = lexiconOf(packOf('en'));
  const entities = row.entities.flatMap((span) => {
    const type = gumTypes[span.type];
    const words = [...row.text.slice(span.start, span.end).matchAll(/[^\s]+/gu)];
    const isSmall = (word: string) => (lexicon.form(word).kinds & Kind.connector) !== 0 || word === '-';
    const first = words.findIndex(
      ([word]) =>
        lexicon.form(word).isUpper && !(lexicon.form(word).kinds & (Kind.title | Kind.definite | Kind.honorific)),
    );
    const rest = words.slice(first);
    if (
      !type ||
      first < 0 ||
      !rest.every(([word]) => lexicon.form(word).isUpper || isSmall(word)) ||
      lexicon.form(rest[0]![0]).kinds & Kind.pronoun
    )
      return [];
    return [{ start: span.start + rest[0]!.index, end: span.end, type }];
  });
  return { ...row, entities };
}

/** Words written in lower case at least twice, in the labelled articles and in the treebanks of their languages. */
function commonWords(langs: readonly string[], rows: readonly Row[]): Set<string> {
  const counts = new Map<string, number>();
  const add = (word: string) => counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const { text } of rows) for (const [word] of text.matchAll(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu)) add(word);
  for (const lang of langs) {
    // The Ukrainian treebank is for non-commercial use; nothing of it goes into this list.
    const folder = join(values.data, 'syntax', lang);
    if (lang === 'uk' || !existsSync(folder)) continue;
    for (const name of readdirSync(folder).filter((file) => file.includes('train')))
      for (const line of readMaybeGzipped(join(folder, name)).split('\n')) {
        const form = /^\d+\t(\p{Ll}[\p{L}\p{M}]*)\t/u.exec(line)?.[1];
        if (form) add(form);
      }
  }
  return new Set([...counts].filter(([, count]) => count >= 2).map(([word]) => word));
}

for (const recipe of recipes) {
  if (values.only !== '' && !values.only.split(',').includes(recipe.name)) continue;
  const rows = recipe.sets.flatMap(([folder, langs]) => read(folder, langs, 'train'));
  const common = commonWords([...new Set([recipe.name, ...rows.map(({ lang }) => lang)])], rows);
  const bytes = train(recipe, rows, common);
  const folder = join(values.out, `names-${recipe.name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'model.bin'), bytes);
  writeFileSync(join(folder, 'common.txt'), `${[...common].sort().join('\n')}\n`);
  for (const set of [conll, uner, 'entities/ner_ru']) {
    const dev = read(set, [recipe.name.slice(0, 2)], 'dev');
    if (dev.length > 0)
      process.stdout.write(
        `${recipe.name} ${set} dev F1 ${score(bytes, common, dev).toFixed(1)} (${bytes.length} bytes)\n`,
      );
  }
}
