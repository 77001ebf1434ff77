import type { Span } from '../../base/span.ts';
import { agents, objects, withConjuncts } from '../../syntax/clause.ts';
import { children, childrenBy, relation } from '../../syntax/tree.ts';
import { partySpan } from './party.ts';
import type { Trigger } from './triggers.ts';
import { type EventTree, lemmaAt, listedVerb } from './words.ts';

/** Who does it, and to whom, as spans. */
export interface EventArguments {
  readonly actor: readonly Span[];
  readonly recipient: readonly Span[];
}

/** What reading arguments needs besides the tree. */
export interface ArgumentContext {
  /** True for a token of a time expression: no party, and no part of one. */
  readonly isTime: (token: number) => boolean;
}

/** Codes of what parties do with each other: "Norland and Sudia agreed". */
const mutual: ReadonlySet<string> = new Set(['AGREE', 'CONSULT', 'COOPERATE']);
/** Codes of giving, where the receiver stands behind a preposition: "gave tents *to the town*". */
const giving: ReadonlySet<string> = new Set(['AID', 'AGREE', 'YIELD', 'COOPERATE']);

/** Codes of sending things or troops, which are no party themselves. */
const supplying: ReadonlySet<string> = new Set(['AID', 'MOBILIZE']);

/** Reads an event's participants off the tree. */
export function argumentsOf(tree: EventTree, trigger: Trigger, context: ArgumentContext): EventArguments {
  const isVerbal = tree.tokens[trigger.verb]!.upos !== 'NOUN';
  const doers = (isVerbal ? doersOf(tree, trigger.verb, 0) : nounDoers(tree, trigger.token)).filter(
    (head) => !context.isTime(head),
  );
  const found = receiversOf(tree, trigger, context).filter((head) => !context.isTime(head) && !doers.includes(head));
  const receivers = isParty(tree, trigger, found) ? found : (concernedParty(tree, trigger, context, doers) ?? found);
  const isShared = receivers.length === 0 || tree.tokens[receivers[0]!]!.head !== trigger.verb;
  if (trigger.isSuffered === true || isSufferedForm(tree, trigger)) {
    const suffering = doers.length > 0 ? doers : receivers;
    return { actor: [], recipient: suffering.map((head) => partySpan(tree, head, context)) };
  }
  const split = mutual.has(trigger.code) && doers.length > 1 && isShared;
  const spans = (heads: readonly number[]) => heads.map((head) => partySpan(tree, head, context));
  return {
    actor: spans(split ? doers.slice(0, 1) : doers),
    recipient: spans(split ? doers.slice(1) : receivers),
  };
}

/** Codes of what is done to things and places as well as to parties. */
const physical: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE']);

/** True for recipients that can stand: a name, people, or a thing where things are what such happenings befall. */
function isParty(tree: EventTree, { code }: Trigger, heads: readonly number[]): boolean {
  if (heads.length === 0) return false;
  return (
    physical.has(code) ||
    heads.some((head) => tree.tokens[head]!.upos !== 'NOUN' || tree.lexicon.people.has(lemmaAt(tree, head)))
  );
}

/** Steps below the happening within which the party concerned is looked for. */
const concernDepth = 6;

/** A name, or a noun of people. */
function namesParty(tree: EventTree, at: number): boolean {
  return tree.tokens[at]!.upos === 'PROPN' || tree.lexicon.people.has(lemmaAt(tree, at));
}

/** "dropped its probe *of Norland*", "the row over the port *with the union*": the nearest name below the happening. */
function concernedParty(
  tree: EventTree,
  { verb, token }: Trigger,
  { isTime }: ArgumentContext,
  doers: readonly number[],
): number[] | undefined {
  let level = verb === token ? [verb] : [verb, token];
  for (let depth = 0; depth < concernDepth && level.length > 0; depth++) {
    const below = level
      .flatMap((at) => children(tree, at))
      .filter((at) => concerning.has(relation(tree.tokens[at]!)) && tree.tokens[at]!.deprel !== 'acl:relcl');
    for (const at of below) {
      if (!namesParty(tree, at) || at < token || isTime(at) || doers.includes(at)) continue;
      const mark = caseOf(tree, at);
      if (mark !== undefined && !tree.lexicon.concernMarks.has(mark)) continue;
      return withConjuncts(tree, [at]);
    }
    level = below.filter((at) => !doers.includes(at));
  }
  return undefined;
}

const concerning: ReadonlySet<string> = new Set(['obj', 'iobj', 'obl', 'nmod', 'xcomp', 'acl', 'conj']);

/** "resultaron *heridos*": a participle as complement says what happened to the subject. */
function isSufferedForm(tree: EventTree, { verb, token }: Trigger): boolean {
  const { upos, deprel, feats } = tree.tokens[verb]!;
  if (token !== verb || children(tree, verb).some((child) => tree.tokens[child]!.upos === 'AUX')) return false;
  if (upos === 'ADJ') return true;
  return deprel === 'xcomp' && feats?.includes('VerbForm=Part') === true && !feats.includes('Tense=Pres');
}

/** Links by which a verb without a doer of its own hangs from the one that has it. */
const climbedClauses: ReadonlySet<string> = new Set(['xcomp', 'advcl', 'conj', 'acl', 'ccomp']);
const climbedNouns: ReadonlySet<string> = new Set(['obj', 'conj', 'xcomp', 'nmod']);
const carriedNouns: ReadonlySet<string> = new Set(['obj', 'conj', 'nmod']);
/** Links by which a recipient hangs below a preposition. */
const hanging: ReadonlySet<string> = new Set(['obl', 'nmod', 'iobj']);

/** Longest climb for a doer: "sent a team *to investigate*". */
const climbMax = 3;

/** Heads of who does what a verb says: its own agents, else those of the verb it hangs from. */
function doersOf(tree: EventTree, verb: number, step: number): number[] {
  const token = tree.tokens[verb]!;
  if (children(tree, verb).some((child) => tree.tokens[child]!.deprel === 'nsubj:pass')) return agents(tree, verb);
  const own = agents(tree, verb);
  const isOwn = own.length > 0 && childrenBy(tree, verb, ['nsubj']).length > 0;
  const addressed = isOwn ? [] : addressedOf(tree, verb);
  if (addressed.length > 0) return addressed;
  if (own.length > 0) return own.flatMap((head) => speakerBehind(tree, verb, head));
  if (token.deprel === 'amod' && token.head >= 0) return governingDoers(tree, token.head, step);
  if (step >= climbMax || token.head < 0 || !climbedClauses.has(token.deprel)) return [];
  return governingDoers(tree, token.head, step);
}

/** "accused *Norland* of preparing attacks", "pidió a *los rebeldes* liberar": who is accused or asked is the one to do it. */
function addressedOf(tree: EventTree, at: number): number[] {
  const { head, deprel } = tree.tokens[at]!;
  if (head < 0 || !addressing.has(deprel) || tree.tokens[head]!.upos !== 'VERB') return [];
  const certainty = tree.lexicon.mood.governors.get(lemmaAt(tree, head))?.[0]?.certainty;
  if (certainty === 'alleged') return objects(tree, head);
  if (certainty !== 'demanded' || deprel !== 'xcomp') return [];
  const marks = tree.lexicon.receivingMarks;
  return childrenBy(tree, head, ['iobj', 'obj', 'obl'])
    .filter((child) => marks.has(caseOf(tree, child) ?? ''))
    .slice(0, 1);
}

const addressing: ReadonlySet<string> = new Set(['advcl', 'xcomp', 'obl', 'acl']);

/** The doers of the verb that a word hangs from, through nouns and adjectives ("is willing *to send*"). */
function governingDoers(tree: EventTree, at: number, step: number): number[] {
  const token = tree.tokens[at]!;
  if (token.upos === 'VERB') return doersOf(tree, at, step + 1);
  const own = childrenBy(tree, at, ['nsubj']);
  if (own.length > 0) return withConjuncts(tree, own);
  const climbs = climbedNouns.has(token.deprel) && token.head >= 0 && step < climbMax;
  return climbs ? governingDoers(tree, token.head, step + 1) : [];
}

/** "The ministry said *it* would …": the pronoun stands for the speaker. */
function speakerBehind(tree: EventTree, verb: number, head: number): number[] {
  const token = tree.tokens[verb]!;
  if (tree.tokens[head]!.upos !== 'PRON' || token.deprel !== 'ccomp' || token.head < 0) return [head];
  const speakers = agents(tree, token.head).filter((speaker) => tree.tokens[speaker]!.upos !== 'PRON');
  return speakers.length > 0 ? speakers : [head];
}

/** "*Russia's* invasion", "the attack *by rebels*", else who carries it out: "*the council* voiced strong condemnation". */
function nounDoers(tree: EventTree, noun: number): number[] {
  const owners = childrenBy(tree, noun, ['nmod:poss']).filter((owner) => tree.tokens[owner]!.upos !== 'PRON');
  const by = childrenBy(tree, noun, ['nmod', 'obl']).filter((child) => caseOf(tree, child) === 'by');
  if (owners.length + by.length > 0) return [...owners, ...by];
  return carriedNouns.has(tree.tokens[noun]!.deprel) && isCarried(tree, noun)
    ? governingDoers(tree, tree.tokens[noun]!.head, 1)
    : [];
}

/** "*voiced* strong condemnation", unlike "*condemned* the attack", "*thwarted* the attack": who does the verb does the noun. */
function isCarried(tree: EventTree, noun: number): boolean {
  const { verbs, mood } = tree.lexicon;
  let at = noun;
  for (let step = 0; step === 0 || (tree.tokens[at]!.upos === 'NOUN' && step < climbMax); step++) {
    if (mood.circumstances.has(caseOf(tree, at) ?? '')) return false;
    at = tree.tokens[at]!.head;
    if (at < 0) return false;
  }
  const lemma = listedVerb(tree, at);
  const isOpposed = verbs.get(lemma)?.some(({ code }) => opposing.has(code)) === true;
  return !isOpposed && !mood.failing.has(lemma) && mood.governors.get(lemma)?.[0]?.certainty !== 'denied';
}

/** Codes of verbs that answer what others do. */
const opposing: ReadonlySet<string> = new Set(['ACCUSE', 'REJECT', 'SUPPORT']);

/** Heads of whom it is done to: the object, or what stands behind a preposition that leads to a recipient. */
function receiversOf(tree: EventTree, trigger: Trigger, context: ArgumentContext): number[] {
  const { verb, token, cue, code } = trigger;
  if (tree.tokens[verb]!.upos === 'NOUN') return markedBy(tree, token, context);
  const patients = /^(?:acl|amod)$/u.test(tree.tokens[verb]!.deprel)
    ? participleObjects(tree, verb)
    : objects(tree, verb);
  // "fears *that troops could attack* the port": the noun above is no second object.
  const above = patients.length > 1 && tree.tokens[verb]!.deprel === 'acl:relcl' ? tree.tokens[verb]!.head : -1;
  const things = patients.filter((patient) => !cue.includes(patient) && patient !== above);
  const carried = cue.find((part) => part !== verb && tree.tokens[part]!.upos === 'NOUN');
  if (carried !== undefined) return carriedReceivers(tree, { verb, carried, things, code }, context);
  if (giving.has(code)) {
    const given = childrenBy(tree, verb, ['iobj']);
    const to = [verb, ...things].flatMap((at) => markedBy(tree, at, context, tree.lexicon.receivingMarks));
    if (given.length + to.length > 0) return given.length > 0 ? given : to.slice(0, 1);
  }
  if (things.length > 0) return namedBehind(tree, verb, things, context) ?? things;
  const below = childrenBy(tree, verb, ['xcomp', 'ccomp'])[0];
  const marked = [verb, ...cue].flatMap((at) => markedBy(tree, at, context));
  if (marked.length > 0 || below === undefined) return [...new Set(marked)];
  const subject = childrenBy(tree, below, ['nsubj']).filter((at) => tree.tokens[at]!.upos !== 'PRON');
  return tree.tokens[below]!.deprel === 'ccomp' && subject.length > 0
    ? subject
    : receiversOf(tree, { ...trigger, verb: below, token: below, cue: [below] }, context);
}

/** "suspended supplies *to Norland*", "rejected the offer *from the PLU*": a named party behind what is acted on. */
function namedBehind(
  tree: EventTree,
  verb: number,
  things: readonly number[],
  context: ArgumentContext,
): number[] | undefined {
  if (things.some((thing) => tree.tokens[thing]!.upos !== 'NOUN')) return undefined;
  const marks = tree.lexicon.partyMarks;
  const named = [...things, verb]
    .map((at) => markedBy(tree, at, context, marks).filter((head) => tree.tokens[head]!.upos === 'PROPN'))
    .find((heads) => heads.length > 0);
  return named;
}

/** "opened an inquiry *into the bank*": behind the noun of happening; "summoned the *envoy*": the noun itself. */
function carriedReceivers(
  tree: EventTree,
  { verb, carried, things, code }: { verb: number; carried: number; things: readonly number[]; code: string },
  context: ArgumentContext,
): number[] {
  const isHappening = tree.lexicon.nouns.has(lemmaAt(tree, carried));
  const marks = isHappening ? tree.lexicon.recipientMarks : tree.lexicon.receivingMarks;
  const marked = [carried, verb].map((at) => markedBy(tree, at, context, marks).filter((head) => head !== carried));
  return firstOf(...marked, things, isHappening || supplying.has(code) ? [] : [carried]);
}

/** "people *killed* in the raid": the noun is the object; "a group *calling for* talks" has its own. */
function participleObjects(tree: EventTree, verb: number): number[] {
  const own = objects(tree, verb);
  const isActive = /ing$/u.test(tree.tokens[verb]!.text);
  return own.length > 0 || isActive ? own : [tree.tokens[verb]!.head];
}

function firstOf(...lists: readonly (readonly number[])[]): number[] {
  return [...(lists.find((list) => list.length > 0) ?? [])];
}

/** Nominal dependents behind a preposition that leads to a recipient; the first, with those joined to it. */
function markedBy(
  tree: EventTree,
  at: number,
  { isTime }: ArgumentContext,
  marks: ReadonlySet<string> = tree.lexicon.recipientMarks,
): number[] {
  const fitting = children(tree, at).filter((child) => {
    const token = tree.tokens[child]!;
    const isNominal = token.upos === 'NOUN' || token.upos === 'PROPN' || token.upos === 'PRON';
    if (!isNominal || !hanging.has(relation(token)) || isTime(child)) return false;
    const mark = caseOf(tree, child);
    return mark !== undefined && marks.has(mark);
  });
  if (fitting.length === 0) return [];
  // The first mark of the list ("against") leads to a recipient more surely than the others.
  const [surest] = marks;
  const first = fitting.find((child) => caseOf(tree, child) === surest) ?? fitting[0];
  return first === undefined ? [] : withConjuncts(tree, [first]);
}

function caseOf(tree: EventTree, at: number): string | undefined {
  const mark = children(tree, at).find((child) => tree.tokens[child]!.deprel === 'case');
  return mark === undefined ? undefined : lemmaAt(tree, mark);
}
