import { spread } from './features.ts';
import type { ParseState } from './state.ts';
import type { WordShape } from './words.ts';

/** What the parser sees of each tag. */
export interface TagTable {
  /** By fine tag: a number spread over 32 bits, for the tag and for its coarse tag. */
  readonly fine: Int32Array;
  readonly coarse: Int32Array;
  /** By fine tag: what kind of word has it. */
  readonly kinds: Uint8Array;
}

const nominal = 1;
const verbal = 2;
const mark = 3;
const auxiliary = 4;

const kindOf: Readonly<Record<string, number>> = {
  NOUN: nominal,
  PROPN: nominal,
  PRON: nominal,
  NUM: nominal,
  SYM: nominal,
  VERB: verbal,
  AUX: auxiliary,
  PUNCT: mark,
};

/** Tells of each fine tag (`VERB|Tense=Past`) what the parser sees. */
export function tagTable(tags: readonly string[]): TagTable {
  const coarse = tags.map((tag) => tag.split('|')[0] as string);
  const names = [...new Set(coarse)];
  return {
    fine: Int32Array.from(tags, (_, i) => spread(i)),
    coarse: Int32Array.from(coarse, (name) => spread(1000 + names.indexOf(name))),
    kinds: Uint8Array.from(coarse, (name) => kindOf[name] ?? 0),
  };
}

/** The words of a sentence as the parser reads them. */
export interface WordData {
  readonly shapes: readonly WordShape[];
  /** Fine tags. */
  readonly tags: ArrayLike<number>;
  readonly table: TagTable;
}

/** Starts a state with the words `[from, to)` of a sentence. */
export function fillState(state: ParseState, data: WordData, { from, to }: { from: number; to: number }): void {
  const { shapes, tags, table } = data;
  const size = to - from;
  state.start(size);
  const { marksBefore, verbsBefore } = state;
  for (let i = 0; i < size; i++) {
    const shape = shapes[from + i] as WordShape;
    const tag = tags[from + i] as number;
    state.tag[i] = tag;
    state.word[i] = shape.lower;
    state.suffix[i] = shape.suffixes[2] as number;
    state.fine[i] = table.fine[tag] as number;
    state.coarse[i] = table.coarse[tag] as number;
    const kind = table.kinds[tag] as number;
    marksBefore[i + 1] = (marksBefore[i] as number) + (kind === mark ? 1 : 0);
    verbsBefore[i + 1] = (verbsBefore[i] as number) + (kind === verbal || kind === auxiliary ? 1 : 0);
  }
  marksBefore[size + 1] = marksBefore[size] as number;
  verbsBefore[size + 1] = verbsBefore[size] as number;
  lookAhead(state, table);
}

/** For each place: the next word that bears content (a verb, or the last of a row of nouns), and the next verb at all. */
function lookAhead(state: ParseState, { kinds }: TagTable): void {
  const { size, tag, nextContent, nextVerb } = state;
  const nothing = size + 1;
  let content = nothing;
  let verb = nothing;
  nextContent[size] = nextVerb[size] = nextContent[nothing] = nextVerb[nothing] = nothing;
  let after = 0;
  for (let i = size - 1; i >= 0; i--) {
    const kind = kinds[tag[i] as number] as number;
    if (kind === verbal || (kind === nominal && after !== nominal)) content = i;
    if (kind === verbal || kind === auxiliary) verb = i;
    nextContent[i] = content;
    nextVerb[i] = verb;
    after = kind;
  }
}
