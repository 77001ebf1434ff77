import { beforeAll, describe, expect, it } from 'vitest';
import { briefArticles } from '../../src/app/brief.ts';
import { withChanges } from '../../src/collate/changes.ts';
import { renderText } from '../../src/index.ts';
import type { Account, Article, StoryChanges } from '../../src/model/index.ts';
import { readExample } from '../example.ts';

let articles: readonly Article[];
let now: Account;
beforeAll(async () => {
  ({ articles } = await readExample());
  now = briefArticles(articles, []);
});

const changesSince = (before: Account): StoryChanges | undefined => withChanges(now, before).stories[0]?.changes;

describe('what changed since an earlier account', () => {
  it('nothing, against itself', () => {
    expect(changesSince(now)).toMatchObject({ newReports: [], goneReports: [], claims: [], figures: [] });
    expect(renderText(withChanges(now, now))).toContain('the account is the same as before');
  });

  it('the reports of the second and third day, the risen toll, the arrest', () => {
    const firstDay = articles.filter(({ publishedAt }) => (publishedAt?.value.value ?? '') < '2025-03-12');
    const changes = changesSince(briefArticles(firstDay, []))!;
    expect(changes.newReports).toContain('11-lindmoor-courier-toll');
    expect(changes.newReports).not.toContain('01-meridian');
    const toll = changes.figures.find(({ measure, before }) => measure === 'killed' && before?.best === 3);
    expect(toll?.now.high).toBe(7);
    const arrest = changes.claims.find(({ text }) => text.includes('detained a Varnholt shift manager'));
    expect(arrest?.kind).toBe('new');
  });

  it('a story that was not there before is new', () => {
    expect(changesSince({ stories: [], notes: [] })?.newReports).toHaveLength(now.stories[0]!.reports.length);
  });
});
