/**
 * What a careful reader finds in the two seed reports (DESIGN.md §1), looked up by short words in the reports
 * themselves: no sentence of theirs is kept here. Skipped where the reports are not at hand.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadResources } from '../../app/resources.ts';
import { packOf } from '../../lang/index.ts';
import type { Analysis, Article, Attribution } from '../../model/index.ts';
import { plainArticle } from '../../model/index.ts';
import { analyse } from '../analyse.ts';

const folder = join(import.meta.dirname, '../../../../shared/seeds');
const paths = ['000_9822a28c26651a77.txt', '003_2a0a8f2702482d22.txt'].map((name) => join(folder, name));
const here = paths.every((path) => existsSync(path));

interface Wanted {
  readonly what: string;
  readonly speaker?: RegExp;
  readonly cue?: RegExp;
  readonly content?: RegExp;
  readonly stance?: Attribution['stance'];
  readonly kind?: Attribution['speaker']['kind'];
  readonly occasion?: RegExp;
  readonly targets?: readonly RegExp[];
  readonly parts?: number;
  readonly form?: Attribution['kind'];
}

const first: readonly Wanted[] = [
  {
    what: 'the arrival, by the ministry',
    speaker: /Belarus.*Defen/u,
    cue: /said/u,
    content: /convoys.*arrived/u,
    form: 'direct',
    kind: 'organisation',
  },
  { what: 'the arrival, by the authorities', speaker: /authorities/u, content: /first.*soldiers.*arrived/u },
  {
    what: 'the accusation',
    speaker: /Lukashenko/u,
    stance: 'accuse',
    content: /preparing/u,
    targets: [/Poland/u, /Lithuania/u, /Ukraine/u],
  },
  { what: 'the announcement', speaker: /Lukashenko/u, cue: /announced/u, content: /deployment/u },
  {
    what: 'the size of the force',
    speaker: /Lukashenko/u,
    cue: /indicated/u,
    content: /70,000/u,
    occasion: /Asked|Friday/u,
  },
  {
    what: 'the need denied',
    speaker: /Lukashenko/u,
    cue: /told/u,
    content: /no need.*15,000/u,
    occasion: /television/u,
    form: 'direct',
  },
  { what: 'the assurance', speaker: /Belarus/u, stance: 'promise', content: /defensive/u },
  { what: 'the charge against Moscow', speaker: /Zelensky/u, stance: 'accuse', content: /drag/u, targets: [/Moscow/u] },
  { what: 'the request for a mission', speaker: /Zelensky/u, stance: 'ask', content: /mission/u },
  { what: 'the denial of Minsk', speaker: /Minsk|Belarus/u, stance: 'deny', content: /wanting/u },
  {
    what: 'the quotation round an insertion',
    speaker: /Lukashenko/u,
    content: /kill.*\[.*operation/su,
    occasion: /NBC.*Friday/u,
    form: 'direct',
  },
  { what: 'the president who added', speaker: /Lukashenko|Belarusian president/u, cue: /added/u, content: /feeding/u },
  { what: 'the data of the UN', speaker: /UN/u, cue: /according to/u, content: /13 million/u, kind: 'dataset' },
  { what: 'the justification', speaker: /Putin/u, content: /denazify|invasion/u },
  { what: 'the condemnation', speaker: /community/u, stance: 'condemn', content: /invasion/u },
  { what: 'the toll', speaker: /UN/u, content: /6,221/u },
  { what: 'the caveat', speaker: /UN/u, cue: /stressing/u, content: /below/u },
];

const second: readonly Wanted[] = [
  { what: 'the headline', speaker: /Minsk/u, content: /arrive/u },
  { what: 'the standfirst', speaker: /ministry of defence/u, cue: /says/u, content: /exclusively/u, form: 'mixed' },
  { what: 'the arrival', speaker: /ministry/u, cue: /said/u, content: /convoy.*arrived/u },
  { what: 'the joint force', speaker: /Lukashen/u, cue: /said/u, content: /deploy a joint/u },
  { what: 'words called his', content: /aggravation/u, cue: /called/u },
  {
    what: 'the accusation',
    speaker: /Lukashen/u,
    stance: 'accuse',
    content: /training/u,
    targets: [/Poland.*Lithuania.*Ukraine/u],
  },
  { what: 'the charge at the G7', speaker: /Zelenskyy/u, stance: 'accuse', content: /trying/u, targets: [/Russia/u] },
  { what: 'the call for observers', speaker: /Zelenskyy/u, cue: /calling for/u, content: /observers/u },
  { what: 'the document', speaker: /document/u, kind: 'document', content: /repaired until July/u },
  { what: 'responsibility not claimed', speaker: /Kyiv/u, cue: /not claimed/u, content: /responsibility/u },
  { what: 'blame', stance: 'accuse', cue: /blaming/u, content: /blast/u, targets: [/Kyiv/u] },
  { what: 'no plans for now', speaker: /Putin/u, cue: /said/u, content: /no plans.*raids/u, occasion: /Friday/u },
  { what: 'what he added', speaker: /Putin/u, cue: /added/u, content: /call-up/u },
  { what: 'the promise', speaker: /Putin/u, stance: 'promise', content: /an end/u },
  { what: 'no regret', speaker: /Putin/u, cue: /said/u, content: /not regret/u, occasion: /Astana/u },
  {
    what: 'one quotation in two parts',
    speaker: /Putin/u,
    content: /unpleasant[\s\S]*timely/u,
    parts: 2,
    form: 'direct',
  },
  { what: 'the munitions', speaker: /Blinken/u, content: /munitions/u },
  { what: 'the tweet', speaker: /Blinken/u, content: /stands united/u, occasion: /tweet/u, form: 'mixed' },
  { what: 'the separate statement', speaker: /Department of Defen/u, content: /18\.3bn/u, occasion: /statement/u },
];

function read(path: string): { article: Article; analysis: Analysis } {
  const text = readFileSync(path, 'utf8');
  const plain = plainArticle(text);
  const title = plain.blocks.length > 20;
  const blocks = plain.blocks.map((b, i) => (title && i === 0 ? { ...b, kind: 'headline' as const } : b));
  const article = { ...plain, blocks };
  return { article, analysis: analyse(article, packOf('en'), loadResources('en')) };
}

describe.runIf(here).each([
  ['first', 0, first],
  ['second', 1, second],
] as const)('the %s seed report', (_, index, wanted) => {
  const { article, analysis } = here ? read(paths[index] as string) : ({} as ReturnType<typeof read>);
  const words = (spans: Attribution['content']) => spans.map((s) => article.text.slice(s.start, s.end)).join(' ⧸ ');
  const fits = (a: Attribution, w: Wanted) =>
    (w.speaker?.test(`${a.speaker.name} | ${words(a.source)}`) ?? true) &&
    (w.cue?.test(words(a.cue)) ?? true) &&
    (w.content?.test(words(a.content)) ?? true) &&
    (w.stance === undefined || w.stance === a.stance) &&
    (w.kind === undefined || w.kind === a.speaker.kind) &&
    (w.occasion?.test(a.occasion ? words([a.occasion]) : '') ?? true) &&
    (w.targets?.every((t) => t.test(words(a.target ?? []))) ?? true) &&
    (w.parts === undefined || w.parts === a.content.length) &&
    (w.form === undefined || w.form === a.kind);

  it.each(wanted.map((w) => [w.what, w] as const))('has %s', (_what, w) => {
    expect(analysis.attributions.filter((a) => fits(a, w)).length).toBeGreaterThan(0);
  });
});
