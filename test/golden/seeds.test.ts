import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { briefArticles } from '../../src/app/brief.ts';
import type { Account, AccountFigure, AccountStatement, Claim, StoryAccount } from '../../src/model/index.ts';
import { readFolder } from '../example.ts';
import { hasSeeds, sharedFolder } from '../shared.ts';

/** What a careful reader of two real reports notices; the texts are read from beside the repository, if they are there. */
describe.skipIf(!hasSeeds)('the two seed reports (needs ../shared/seeds)', () => {
  let account: Account;
  let story: StoryAccount;
  const statementsOf = (claim: Claim) => claim.readings.flatMap((reading) => reading.statements);
  const all = () => story.claims.flatMap(statementsOf);
  const claimWith = (...patterns: RegExp[]) =>
    story.claims.find((claim) => patterns.every((pattern) => statementsOf(claim).some(({ text }) => pattern.test(text))));
  const statement = (pattern: RegExp): AccountStatement | undefined => all().find(({ text }) => pattern.test(text));
  const differences = (claim: Claim | undefined) =>
    [claim?.difference, ...(claim?.differences ?? [])].flatMap((difference) => difference?.kind ?? []);
  const originsOf = (claim: Claim | undefined) => [...new Set(claim?.readings.flatMap(({ origins }) => origins))];
  const figure = (value: number): AccountFigure | undefined =>
    story.figures.find(({ readings }) => readings.some(({ min, max }) => min === value || max === value));

  beforeAll(async () => {
    const { articles, notes } = await readFolder(join(sharedFolder, 'seeds'));
    account = briefArticles(articles, notes);
    story = account.stories[0] as StoryAccount;
  });

  it('one story, two reports, two outlets from their credit lines, two witnesses', () => {
    expect(account.stories).toHaveLength(1);
    expect(story.counts).toMatchObject({ reports: 2, outlets: 2, witnesses: 2 });
    expect(story.reports.map(({ outlet }) => outlet).sort()).toEqual(['Al Jazeera', 'TSF']);
  });

  it('the arrival has one origin, the ministry of defence, and is not corroborated', () => {
    const claim = claimWith(/first convoys/u, /first convoy /u);
    expect(claim?.state).toBe('single-origin');
    expect(claim?.counts).toMatchObject({ reports: 2, outlets: 2, origins: 1 });
    expect(originsOf(claim).join()).toMatch(/defen[cs]e/iu);
  });

  it('one quotation in two wordings, one speaker under two spellings', () => {
    const claim = claimWith(/drag/u, /directly draw/u);
    expect(differences(claim)).toContain('wording');
    expect(originsOf(claim)).toHaveLength(1);
    const speaker = story.actors.find(({ spellings }) => spellings.some(({ name }) => /Zelensky$/u.test(name)));
    expect(speaker?.spellings.map(({ name }) => name).join()).toMatch(/Zelenskyy/u);
  });

  it('one accusation in two versions, against the same three countries', () => {
    const claim = claimWith(/uprising/u, /mutiny/u);
    expect(differences(claim)).toContain('wording');
    for (const { text } of claim === undefined ? [] : statementsOf(claim)) expect(text).toMatch(/Poland, Lithuania and Ukraine/u);
    expect(originsOf(claim).join()).toMatch(/^Alexander Lukashenko$/u);
  });

  it('both say of their own knowledge that the army stayed out of the fighting', () => {
    const claim = claimWith(/yet to take part/u, /not taken part/u);
    expect(claim?.state).toBe('corroborated');
    expect(claim?.counts).toMatchObject({ witnesses: 2, origins: 2 });
    expect(differences(claim)).toEqual([]);
  });

  it('the event has a place and no date: captions and old battles do not make its row', () => {
    expect(story.incident.place.name).toBe('Belarus');
    expect(story.incident.date.value).toBeNull();
    expect(story.incident.killed.best).toBeNull();
  });

  it('what one outlet tells of its own knowledge is not alleged', () => {
    const told = story.onlyIn.flatMap(({ statements }) => statements);
    const barrage = told.find(({ text }) => /barrage of missile/u.test(text));
    expect(barrage?.attribution).toBeUndefined();
    expect(barrage?.certainty ?? 'happened').toBe('happened');
  });

  it('each figure of people who fled counts people', () => {
    const fled = story.figures.filter(({ measure }) => measure === 'refugees' || measure === 'displaced');
    expect(fled.map(({ best }) => best).sort()).toEqual([13_000_000, 6_000_000, 7_600_000]);
    for (const { of } of story.figures) expect(of).not.toMatch(/^(?:to|in|of|for) /u);
  });

  it('the pictures: the ministry or social media', () => {
    const claim = claimWith(/images of/iu, /^Images on/u);
    expect(differences(claim)).toContain('source');
  });

  it('the announcement: this week or last week', () => {
    const claim = claimWith(/announce/u, /last week/u);
    expect(differences(claim)).toContain('time');
  });

  it('nothing is dated that cannot be; weekdays line up on the Saturday of the arrival', () => {
    const dated = story.timeline.filter(({ date }) => date !== null).map(({ date }) => date);
    expect(dated.filter((date) => (date ?? '') > '2021')).toEqual([]);
    const labels = story.timeline.map(({ label }) => label);
    expect(labels.find((label) => label.startsWith('Saturday'))).toMatch(/day of the news/u);
    expect(labels.find((label) => label.startsWith('Monday'))).toMatch(/5 days before/u);
  });

  it.each([
    [70_000, 'about', /Lukashenko/u, /./u],
    [13_000_000, 'more-than', /UN/u, /people/u],
    [6_000_000, 'more-than', /UN/u, /displaced/u],
    [7_600_000, 'more-than', /UN/u, /./u],
    [6221, 'exact', /UN/u, /civilian/u],
    [9371, 'exact', /UN/u, /./u],
    [725_000_000, 'exact', /./u, /assistance|package/u],
    [18_300_000_000, 'exact', /./u, /assistance/u],
  ])('figure %d: hedge %s, owner and what it counts', (value, mod, owner, counted) => {
    const found = figure(value);
    const reading = found?.readings.find(({ min, max }) => min === value || max === value);
    expect(reading?.mod).toBe(mod);
    expect(reading?.origin ?? '').toMatch(owner);
    expect(`${found?.of} ${found?.measure}`).toMatch(counted);
  });

  it('ten or fifteen thousand are a denied need, not a deployment', () => {
    const reading = figure(10_000)?.readings[0];
    expect(reading).toMatchObject({ min: 10_000, max: 15_000, polarity: 'negative', certainty: 'hypothetical' });
    expect(figure(10_000)?.best).toBeNull();
  });

  it('killed and wounded civilians, confirmed, since the beginning of the war', () => {
    expect(figure(6221)).toMatchObject({ measure: 'killed' });
    expect(figure(9371)).toMatchObject({ measure: 'injured' });
    expect(figure(6221)?.readings[0]?.asOf).toMatch(/beginning/u);
  });

  it('the caption of February 2022 is kept apart', () => {
    expect(story.apart.some(({ text }) => /February 19, 2022/u.test(text))).toBe(true);
    expect(all().filter(({ text }) => /February 19, 2022/u.test(text))).toEqual([]);
    expect(story.timeline.filter(({ date }) => date?.startsWith('2022'))).toEqual([]);
  });

  it('the left-over of translation is named', () => {
    expect(story.apart.some(({ text }) => text.startsWith('[na '))).toBe(true);
  });

  it.each([
    ['denied', /^Minsk denies/u],
    ['planned', /will not be repaired until July/u],
    ['feared', /raises fears/u],
    ['demanded', /observation mission/u],
    ['demanded', /observers/u],
  ])('told as %s', (certainty, pattern) => {
    expect(statement(pattern)?.certainty).toBe(certainty);
  });

  it('the quotation with a bracket in it is one', () => {
    expect(statement(/kill anyone[\s\S]*asked us to participate/u)?.attribution?.speaker).toBe('Alexander Lukashenko');
  });

  it('what only one has', () => {
    const lists = story.onlyIn.map(({ statements }) => statements.map(({ text }) => text).join('\n'));
    const tsf = lists.find((list) => /6,221/u.test(list));
    const other = lists.find((list) => /Kerch/u.test(list));
    expect(tsf).toMatch(/13 million/u);
    for (const pattern of [/Nikopol/u, /\$725m/u, /call-up/u]) expect(other).toMatch(pattern);
  });

  it('every report sentence stands in the account once', () => {
    const places = all().map(({ report, start, end }) => `${report}:${start}-${end}`);
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
  });
});
