/** What changed in a story since an earlier account of it. */
import type {
  Account,
  AccountFigure,
  AccountStatement,
  Claim,
  ClaimChange,
  FigureChange,
  StoryAccount,
  StoryChanges,
} from '../model/index.ts';

/**
 * Each story of `now` with what changed since `before`. A story is the one of the earlier account with which it shares
 * most reports; claims and figures are the ones that share statements, since their numbers change from run to run.
 * Stories that are new as a whole have everything new, and say so by listing all their reports.
 */
export function withChanges(now: Account, before: Account): Account {
  return { ...now, stories: now.stories.map((story) => ({ ...story, changes: changesOf(story, before.stories) })) };
}

function changesOf(now: StoryAccount, stories: readonly StoryAccount[]): StoryChanges {
  const before = earlierOf(now, stories);
  const ids = now.reports.map(({ id }) => id);
  const earlier = new Map((before?.reports ?? []).map((report) => [report.id, report]));
  return {
    since: before?.to ?? null,
    newReports: ids.filter((id) => !earlier.has(id)),
    goneReports: [...earlier.keys()].filter((id) => !ids.includes(id)),
    rewrittenReports: now.reports.filter(({ id, text }) => isOther(earlier.get(id)?.text, text)).map(({ id }) => id),
    claims: before === undefined ? [] : claimChanges(now.claims, before.claims),
    figures: before === undefined ? [] : figureChanges(now.figures, before.figures),
  };
}

function isOther(before: string | undefined, now: string): boolean {
  return before !== undefined && before !== now;
}

function earlierOf(now: StoryAccount, stories: readonly StoryAccount[]): StoryAccount | undefined {
  const ids = new Set(now.reports.map(({ id }) => id));
  const shared = (story: StoryAccount) => story.reports.filter(({ id }) => ids.has(id)).length;
  return [...stories].filter((story) => shared(story) > 0).sort((a, b) => shared(b) - shared(a))[0];
}

/** A statement by its report and its words: its place may move when a report is corrected. */
const keyOf = ({ report, text }: AccountStatement) => `${report}\n${text}`;
const keysOfClaim = (claim: Claim) => claim.readings.flatMap(({ statements }) => statements.map(keyOf));
const keysOfFigure = (figure: AccountFigure) => figure.readings.flatMap(({ statements }) => statements.map(keyOf));

/** Of each item now, the earlier one with which it shares most statements; each earlier one once. */
function pairUp<T>(now: readonly T[], before: readonly T[], keys: (item: T) => readonly string[]): Map<T, T> {
  const holders = new Map<string, T[]>();
  for (const item of before) for (const key of keys(item)) holders.set(key, [...(holders.get(key) ?? []), item]);
  const pairs = new Map<T, T>();
  const taken = new Set<T>();
  for (const item of now) {
    const counts = new Map<T, number>();
    for (const key of keys(item))
      for (const holder of holders.get(key) ?? []) counts.set(holder, (counts.get(holder) ?? 0) + 1);
    const best = [...counts].filter(([holder]) => !taken.has(holder)).sort((a, b) => b[1] - a[1])[0]?.[0];
    if (best === undefined) continue;
    taken.add(best);
    pairs.set(item, best);
  }
  return pairs;
}

function claimChanges(now: readonly Claim[], before: readonly Claim[]): ClaimChange[] {
  const pairs = pairUp(now, before, keysOfClaim);
  const kept = new Set(pairs.values());
  const gone = before.filter((claim) => !kept.has(claim));
  return [
    ...now.flatMap((claim): ClaimChange[] => {
      const earlier = pairs.get(claim);
      if (earlier === undefined) return [{ claim: claim.id, text: claim.text, kind: 'new', note: claim.stateNote }];
      const note = noteOf(claim, earlier);
      return note === undefined ? [] : [{ claim: claim.id, text: claim.text, ...note }];
    }),
    ...gone.map(({ text, stateNote }): ClaimChange => ({ text, kind: 'gone', note: stateNote })),
  ];
}

/** How a claim stands otherwise than before: its state first, then new readings, then more voices. */
function noteOf(now: Claim, before: Claim): Pick<ClaimChange, 'kind' | 'note'> | undefined {
  if (now.state !== before.state)
    return { kind: 'state', note: `was ${before.state}, is ${now.state}: ${now.stateNote}` };
  const known = new Set(before.readings.map(({ value }) => value));
  const added = now.readings.map(({ value }) => value).filter((value) => value !== '' && !known.has(value));
  if (added.length > 0) return { kind: 'reading', note: `new reading: ${added.join('; ')}` };
  if (now.counts.witnesses > before.counts.witnesses || now.counts.origins > before.counts.origins)
    return { kind: 'witness', note: `${voices(before)} before; now ${voices(now)}` };
  return undefined;
}

function voices({ counts }: Claim): string {
  return `${counts.witnesses} ${counts.witnesses === 1 ? 'witness' : 'witnesses'} and ${counts.origins} ${counts.origins === 1 ? 'origin' : 'origins'}`;
}

function figureChanges(now: readonly AccountFigure[], before: readonly AccountFigure[]): FigureChange[] {
  const pairs = pairUp(now, before, keysOfFigure);
  return now.flatMap((figure): FigureChange[] => {
    const { id, measure, of, unit, low, best, high } = figure;
    const earlier = pairs.get(figure);
    const isSame = earlier?.low === low && earlier.best === best && earlier.high === high;
    if (earlier === undefined ? best === null : isSame) return [];
    const range = earlier === undefined ? null : { low: earlier.low, best: earlier.best, high: earlier.high };
    return [{ figure: id, measure, of, unit, before: range, now: { low, best, high } }];
  });
}
