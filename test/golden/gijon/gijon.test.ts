import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { briefArticles } from '../../../src/app/brief.ts';
import type { Account, AccountStatement, Claim, StoryAccount } from '../../../src/model/index.ts';
import { readExample } from '../../example.ts';

interface Expected {
  readonly reports: Record<'main' | 'unrelated' | 'damaged' | 'langs', readonly string[]> & { readonly outlets: number };
  readonly lineage: readonly { from: string; to: string; kind: string }[];
  readonly oneVoice: readonly string[];
  readonly witnesses: number;
  readonly incident: { date: string; place: string; killed: { low: number; best: number; high: number } };
  readonly claims: readonly {
    label: string;
    holds: readonly [report: string, words: string][];
    state?: string;
    difference?: string;
    type?: string;
    origins?: readonly string[];
    pass?: boolean;
  }[];
  readonly figures: readonly { label: string; measure: string; values: readonly number[]; without?: readonly number[] }[];
  readonly apart: readonly string[];
  readonly notInTimeline: readonly string[];
  readonly onlyIn: readonly [report: string, words: string][];
  readonly speakers: readonly [report: string, words: string, speaker: string, fails?: 'fails'][];
  readonly certainties: readonly [report: string, words: string, certainty: string][];
}

const expected = JSON.parse(readFileSync(join(import.meta.dirname, 'expected.json'), 'utf8')) as Expected;

let account: Account;
let story: StoryAccount;

beforeAll(async () => {
  const { articles, notes } = await readExample();
  account = briefArticles(articles, notes);
  story = account.stories[0] as StoryAccount;
});

const statementsOf = (claim: Claim) => claim.readings.flatMap((reading) => reading.statements);
const hasWords = (statement: AccountStatement, report: string, words: string) =>
  statement.report === report && statement.text.includes(words);
const claimWith = ([report, words]: readonly [string, string]) =>
  story.claims.find((claim) => statementsOf(claim).some((statement) => hasWords(statement, report, words)));

describe('the reports', () => {
  it('one story holds all that tell of the explosion', () => {
    expect(story.reports.map(({ id }) => id).sort()).toEqual([...expected.reports.main].sort());
  });

  it('the unrelated report is a story of its own', () => {
    const others = account.stories.slice(1).flatMap(({ reports }) => reports.map(({ id }) => id));
    expect(others).toEqual(expected.reports.unrelated);
  });

  it('the damaged file is named with its reason', () => {
    for (const name of expected.reports.damaged) expect(account.notes.some(({ input }) => input?.endsWith(name))).toBe(true);
  });

  it('outlets and languages', () => {
    expect(story.counts.outlets).toBe(expected.reports.outlets);
    expect([...new Set(story.reports.map(({ lang }) => lang))].sort()).toEqual(expected.reports.langs);
  });
});

describe('lineage', () => {
  for (const edge of expected.lineage)
    it(`${edge.to} is a ${edge.kind} of ${edge.from}`, () => {
      const found = story.lineage.find(({ from, to }) => from === edge.from && to === edge.to);
      expect(found?.kind).toBe(edge.kind);
    });

  it('the wire report and all that derives from it are one voice', () => {
    const voices = story.reports.filter(({ id }) => expected.oneVoice.includes(id)).map(({ witness }) => witness);
    expect(new Set(voices).size).toBe(1);
  });

  it('the count of witnesses', () => {
    expect(story.counts.witnesses).toBe(expected.witnesses);
  });
});

describe('claims', () => {
  for (const claim of expected.claims)
    it(claim.label, { fails: claim.pass === false }, () => {
      const found = claimWith(claim.holds[0] as [string, string]);
      expect(found).toBeDefined();
      for (const [report, words] of claim.holds)
        expect(statementsOf(found as Claim).some((statement) => hasWords(statement, report, words)), words).toBe(true);
      if (claim.state !== undefined) expect(found?.state).toBe(claim.state);
      const differences = [found?.difference, ...(found?.differences ?? [])];
      if (claim.difference !== undefined) expect(differences.map((d) => d?.kind)).toContain(claim.difference);
      if (claim.type !== undefined) expect(differences.map((d) => d?.type)).toContain(claim.type);
      if (claim.origins !== undefined)
        expect([...new Set(found?.readings.flatMap(({ origins }) => origins))]).toEqual(claim.origins);
    });

  it('no statement stands in two claims', () => {
    const places = story.claims.flatMap(statementsOf).map(({ report, start, end }) => `${report}:${start}-${end}`);
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
  });
});

describe('figures', () => {
  for (const { label, measure, values, without = [] } of expected.figures)
    it(label, () => {
      const found = story.figures.find((figure) => {
        const given = figure.readings.map(({ max }) => max);
        return figure.measure === measure && values.every((value) => given.includes(value)) && !without.some((value) => given.includes(value));
      });
      expect(found).toBeDefined();
    });

  it('the incident, as an event coder would write it', () => {
    const { date, place, killed } = story.incident;
    expect({ date: date.value, place: place.name, killed }).toEqual(expected.incident);
  });
});

describe('what is kept apart', () => {
  it('the caption of an old photograph', () => {
    for (const words of expected.apart) expect(story.apart.some(({ text }) => text.includes(words))).toBe(true);
    for (const year of expected.notInTimeline) expect(story.timeline.filter(({ date }) => date?.startsWith(year))).toEqual([]);
  });

  for (const [report, words] of expected.onlyIn)
    it(`only in ${report}: ${words}`, () => {
      const list = story.onlyIn.find((only) => only.report === report);
      expect(list?.statements.some(({ text }) => text.includes(words))).toBe(true);
    });
});

describe('voices', () => {
  const shown = () => story.claims.flatMap(statementsOf);
  for (const [report, words, speaker, fails] of expected.speakers)
    it(`${speaker}: ${words}`, { fails: fails === 'fails' }, () => {
      const speakers = shown().filter((s) => hasWords(s, report, words)).map((s) => s.attribution?.speaker);
      expect(speakers).toContain(speaker);
    });

  for (const [report, words, certainty] of expected.certainties)
    it(`${certainty}: ${words}`, () => {
      const statement = shown().find((s) => hasWords(s, report, words));
      expect(statement?.certainty).toBe(certainty);
    });
});
