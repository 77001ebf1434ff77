import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { compareLine } from '../../src/app/compare.ts';
import { groupLines } from '../../src/app/group.ts';
import { analyseArticle, briefArticles, compareArticles, renderJson, wireAnalysis } from '../../src/index.ts';
import type { Account, Article } from '../../src/model/index.ts';
import { readExample } from '../example.ts';

const schemas = join(import.meta.dirname, '..', '..', 'schemas');
const compile = (name: string): ValidateFunction =>
  new Ajv2020({ allErrors: true }).compile(JSON.parse(readFileSync(join(schemas, `${name}.schema.json`), 'utf8')));

let articles: readonly Article[];
let account: Account;

beforeAll(async () => {
  const read = await readExample();
  articles = read.articles;
  account = briefArticles(articles, read.notes);
});

describe('the machine-readable forms keep to their schemas', () => {
  it('analysis', () => {
    const validate = compile('analysis');
    for (const article of articles) {
      validate(JSON.parse(JSON.stringify(wireAnalysis(analyseArticle(article)))));
      expect(validate.errors ?? []).toEqual([]);
    }
  });

  it('account', () => {
    const validate = compile('brief');
    validate(JSON.parse(renderJson(account)));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('comparison', () => {
    const validate = compile('comparison');
    const [a, b] = articles;
    validate(JSON.parse(JSON.stringify(compareLine(compareArticles(a as Article, b as Article)))));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('group', () => {
    const validate = compile('group');
    for (const line of groupLines(articles, { explain: true })) {
      validate(JSON.parse(JSON.stringify(line)));
      expect(validate.errors ?? []).toEqual([]);
    }
  });
});

describe('every word of the account has its place', () => {
  it('statements are the text under their span', () => {
    for (const story of account.stories) {
      const texts = new Map(story.reports.map((report) => [report.id, report.text]));
      const shown = [
        ...story.claims.flatMap((claim) => claim.readings.flatMap((reading) => reading.statements)),
        ...story.figures.flatMap((figure) => figure.readings.flatMap((reading) => reading.statements)),
        ...story.timeline.flatMap((entry) => entry.statements),
        ...story.onlyIn.flatMap((only) => only.statements),
        ...story.quotes.flatMap((quote) => quote.statements),
        ...story.apart,
      ];
      for (const { report, start, end, text } of shown) expect(texts.get(report)?.slice(start, end)).toBe(text);
    }
  });

  it('the same input gives the same bytes', () => {
    expect(renderJson(briefArticles(articles, account.notes))).toBe(renderJson(account));
  });
});
