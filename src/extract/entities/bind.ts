/**
 * Binds role and body phrases to the article's entities: by apposition, by country and role, by canonical key; a
 * public body that is only described, never named, becomes an entity of its own.
 */
import { foldName } from '../../base/fold.ts';
import { companyForms } from '../../base/name-words.ts';
import { findCountry } from '../../lang/country.ts';
import type { EntityType, Mention } from '../../model/index.ts';
import type { DraftEntity } from './gather.ts';
import type { Nominal } from './nominals.ts';
import type { NameMention } from './words.ts';

interface BindInput {
  readonly text: string;
  readonly names: readonly NameMention[];
  readonly nominals: readonly Nominal[];
  /** Entity of each name. */
  readonly of: readonly number[];
  /** Entities; described bodies are added, roles and countries filled in. */
  readonly drafts: DraftEntity[];
}

/** Mentions by role and kind, in text order; those that nothing in the article answers to are left out. */
export function bindNominals(input: BindInput): Mention[] {
  const mentions: Mention[] = [];
  const bound = new Map<Nominal, number>();
  // Apposition first: it tells the roles that later phrases are matched by.
  for (const nominal of input.nominals) {
    const entity =
      nominal.kind === 'role'
        ? (byApposition(nominal, input) ?? (nominal.isAged ? justNamed(nominal, input) : undefined))
        : undefined;
    if (entity === undefined) continue;
    bound.set(nominal, entity);
    addRole(input.drafts[entity]!, nominal);
  }
  for (const nominal of input.nominals) {
    const apposed = bound.get(nominal);
    const entity = apposed ?? (nominal.kind === 'role' ? byRole(nominal, input) : byBody(nominal, input, mentions));
    if (entity === undefined) continue;
    if (nominal.kind === 'role') addRole(input.drafts[entity]!, nominal);
    const rule =
      apposed === undefined
        ? `entities/${nominal.kind}-phrase`
        : nominal.isAged
          ? 'entities/told-age'
          : 'entities/apposition';
    const type: EntityType = input.drafts[entity]!.type;
    mentions.push({ start: nominal.start, end: nominal.end, type, form: 'nominal', entity, rule });
  }
  return mentions;
}

/** Kinship tells who is meant, not what the person is. */
const kinship =
  /\b(?:brother|sister|son|daughter|father|mother|wife|husband|uncle|aunt|cousin|partner|widow|friend|herman[oa]|hij[oa]|padre|madre|esposa|marido|irmã|irmão|filh[oa]|pai|mãe|mulher|frère|soeur|sœur|fils|fille|père|mère|épouse|mari|bruder|schwester|sohn|tochter|vater|mutter|ehefrau|ehemann|брат|сестра|сын|дочь|отец|мать|жена|муж|син|дочка|батько|мати|дружина|чоловік)$/iu;

function addRole(draft: DraftEntity, { text, country }: Nominal): void {
  if (kinship.test(text)) return;
  const key = foldName(text);
  if (!draft.roles.has(key)) draft.roles.set(key, text);
  if (country && !draft.country) draft.country = country;
}

/** "US Secretary of State Anthony Blinken", "The President of Belarus, Alexander Lukashenko", "Putin, the Russian president". */
function byApposition(nominal: Nominal, { names, of, text }: BindInput): number | undefined {
  const close = (from: number, to: number) => to >= from && to - from <= 3 && /^[\s,]*$/u.test(text.slice(from, to));
  const after = names.findIndex(
    (name) => name.type === 'PER' && name.sentence === nominal.sentence && close(nominal.end, name.start),
  );
  if (after >= 0) return of[after];
  if (!nominal.isDefinite) return undefined;
  const before = names.findIndex(
    (name) =>
      name.type === 'PER' &&
      name.sentence === nominal.sentence &&
      close(name.end, nominal.start) &&
      text.slice(name.end, nominal.start).includes(','),
  );
  return before >= 0 ? of[before] : undefined;
}

/** How many sentences back somebody is still just named. */
const justNamedReach = 2;

/** "the 52-year-old net mender": the person named last before it. */
function justNamed(nominal: Nominal, { names, of }: BindInput): number | undefined {
  const at = names.findLastIndex(({ type, start }) => type === 'PER' && start < nominal.start);
  return at >= 0 && nominal.sentence - names[at]!.sentence <= justNamedReach ? of[at] : undefined;
}

/** Roles that any head of state or government may be called by. */
const anyLeader = /^(?:leader|head|chief|ruler|strongman|dictator|líder|chef|dirigeant|лидер|глава)$/iu;
const highOffice = /\b(?:president|presidente|präsident|prezident|premier|chancellor|king|prime minister|leader)\b/u;

/** A definite role phrase: the nearest person before it who has this role, of this country if one is named. */
function byRole(nominal: Nominal, { drafts, names, of }: BindInput): number | undefined {
  if (!nominal.isDefinite) return undefined;
  const head = foldName(nominal.head);
  const fits = (draft: DraftEntity) => {
    if (draft.type !== 'PER') return false;
    if (nominal.country && draft.country !== nominal.country) return false;
    const roles = [...draft.roles.keys()];
    if (roles.some((role) => role.split(' ').includes(head))) return true;
    return anyLeader.test(nominal.head) && nominal.country !== undefined && roles.some((role) => highOffice.test(role));
  };
  return nearestBefore(nominal.start, names, (i) => (fits(drafts[of[i]!]!) ? of[i] : undefined));
}

function nearestBefore(
  at: number,
  names: readonly NameMention[],
  pick: (i: number) => number | undefined,
): number | undefined {
  let later: number | undefined;
  for (let i = names.length - 1; i >= 0; i--) {
    const found = pick(i);
    if (found === undefined) continue;
    if (names[i]!.start < at) return found;
    later = found;
  }
  return later;
}

/** A body by its canonical key; without a country, the one of the same kind spoken of last, or that of "the country". */
function byBody(nominal: Nominal, input: BindInput, mentions: readonly Mention[]): number | undefined {
  const { drafts } = input;
  const key = keyOfBody(nominal, input);
  if (!key) return sameHead(nominal, input, mentions);
  const exact = drafts.findIndex((draft) => draft.body === key);
  if (exact >= 0) return exact;
  const [country, kind] = splitKey(key);
  if (country === '?') {
    const open = lastOf(drafts, (draft) => draft.body !== undefined && splitKey(draft.body)[1] === kind);
    return open;
  }
  drafts.push({ type: 'ORG', name: nominal.text, aliases: new Set(), roles: new Map(), country, body: key });
  return drafts.length - 1;
}

const splitKey = (key: string): [country: string, kind: string] => {
  const at = key.indexOf(':');
  return at < 0 ? ['', key] : [key.slice(0, at), key.slice(at + 1)];
};

function keyOfBody(nominal: Nominal, { names, drafts, of }: BindInput): string | undefined {
  const { body } = nominal;
  if (!body?.startsWith('?') || !nominal.ofTheCountry) return body;
  const country = nearestBefore(nominal.start, names, (i) =>
    names[i]!.type === 'LOC' && drafts[of[i]!]!.country ? of[i] : undefined,
  );
  return country === undefined ? body : `${drafts[country]!.country}${body.slice(1)}`;
}

const firm =
  /^(?:company|firm|empresa|compañía|companhia|entreprise|société|unternehmen|konzern|firma|компания|компанія)$/iu;

/** "the ministry", "the Belarusian ministry": the last body before it whose name holds the same noun, country agreeing. */
function sameHead(
  nominal: Nominal,
  { drafts, names, of }: BindInput,
  mentions: readonly Mention[],
): number | undefined {
  const head = foldName(nominal.head);
  const isFirm = firm.test(nominal.head);
  // "the joint force" is not the "Response Force" named before: a word that the name lacks tells them apart.
  const fresh = isFirm
    ? []
    : foldName(nominal.text)
        .split(' ')
        .filter((word) => word !== head && !findCountry(word, 'any'));
  const fits = (entity: number) => {
    const draft = drafts[entity]!;
    if (draft.type !== 'ORG') return false;
    if (nominal.country && draft.country && draft.country !== nominal.country) return false;
    const words = foldName(draft.name).split(' ');
    if (fresh.some((word) => !words.includes(word))) return false;
    if (isFirm && words.some((word) => companyForms.has(word))) return true;
    return words.includes(head) || (draft.body?.includes(`:${head}`) ?? false);
  };
  if (!nominal.isDefinite) return undefined;
  let last = { start: -1, entity: -1 };
  const look = (start: number, entity: number) => {
    if (start < nominal.start && start > last.start && fits(entity)) last = { start, entity };
  };
  for (const [i, { start }] of names.entries()) look(start, of[i]!);
  for (const { start, entity } of mentions) look(start, entity);
  return last.entity < 0 ? undefined : last.entity;
}

function lastOf(drafts: readonly DraftEntity[], fits: (draft: DraftEntity) => boolean): number | undefined {
  for (let i = drafts.length - 1; i >= 0; i--) if (fits(drafts[i]!)) return i;
  return undefined;
}
