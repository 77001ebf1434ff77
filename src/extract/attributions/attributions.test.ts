import { describe, expect, it } from 'vitest';
import { loadResources } from '../../app/resources.ts';
import { packOf } from '../../lang/index.ts';
import type { Attribution } from '../../model/index.ts';
import { plainArticle } from '../../model/index.ts';
import { analyse } from '../analyse.ts';
import { noResources, type Resources } from '../resources.ts';

function read(text: string, resources: Resources = loadResources('en')) {
  const { attributions } = analyse(plainArticle(text), packOf('en'), resources);
  const words = (spans: Attribution['content'] | undefined) => (spans ?? []).map((s) => text.slice(s.start, s.end));
  return attributions.map((a) => ({
    ...a,
    sourceText: words(a.source).join(' '),
    contentText: words(a.content),
    occasionText: a.occasion && words([a.occasion])[0],
    targetText: words(a.target),
  }));
}

const cueOf = (text: string, cue: string, resources?: Resources) => {
  const found = read(text, resources).find((a) => a.cue.some((s) => text.slice(s.start, s.end).includes(cue)));
  expect(found, `an attribution by "${cue}"`).toBeDefined();
  return found as NonNullable<typeof found>;
};

describe.each([
  ['with models', undefined],
  ['by rules alone', noResources],
] as const)('who said what, %s', (_, resources) => {
  it('tells the stance of the cue and whom it is aimed at', () => {
    const found = cueOf(
      'President Olena Voss accused Graustark and Syldavia of shelling the port.',
      'accused',
      resources,
    );
    expect(found.stance).toBe('accuse');
    expect(found.targetText).toEqual(['Graustark and Syldavia']);
  });

  it('keeps where and when it was said apart from what', () => {
    const found = cueOf('“The harbour is empty,” Marat told Radio Tavrin on Friday.', 'told', resources);
    expect(found.occasionText).toBe('told Radio Tavrin on Friday');
    expect(found.contentText).toEqual(['“The harbour is empty,”']);
    expect(found.kind).toBe('direct');
  });

  it('knows data from people', () => {
    const found = cueOf('Forty people were hurt, according to data from the harbour office.', 'according', resources);
    expect(found.speaker.kind).toBe('dataset');
  });

  it('takes a statement that is not made for a denial', () => {
    expect(cueOf('Graustark has not claimed responsibility for the attack.', 'claimed', resources).stance).toBe('say');
  });

  it('goes on over paragraphs when the quotation is opened again', () => {
    const text = 'Marat said: “We searched the harbour all night long.\n“We found nobody there, not even a dog.”';
    expect(cueOf(text, 'said', resources).contentText).toHaveLength(2);
  });

  it('gives a quotation without a cue to the one who was speaking', () => {
    const text = '“We found the harbour empty,” Ilya Marat said.\n“Nobody had told us that the ships were gone.”';
    const free = read(text, resources).find((a) => a.rule === 'attributions/free-quote');
    expect(free?.speaker.name).toBe(cueOf(text, 'said', resources).speaker.name);
    expect(free?.source).toEqual([]);
  });

  it('finds nothing in an empty article, and nothing that runs out of the text', () => {
    expect(read('', resources)).toEqual([]);
    for (const text of ['said', '“', '“said', ': said :', 'according to', 'Marat said', '―', 'what he called'])
      for (const a of read(text, resources))
        for (const s of [...a.source, ...a.cue, ...a.content])
          expect(s.start >= 0 && s.end <= text.length && s.start < s.end).toBe(true);
  });
});

describe('who said what, resolved', () => {
  it('lets "he" be the last who spoke', () => {
    const text = 'Ilya Marat said the ferry sank on Friday. He added that nobody was hurt.';
    expect(cueOf(text, 'added').speaker.name).toBe('Ilya Marat');
  });

  it('takes a description for the one person named before it', () => {
    const text = 'Marta Lopez heard the wind first. “The roof went up like a kite,” said the 61-year-old baker.';
    expect(cueOf(text, 'said').speaker).toMatchObject({ name: 'Marta Lopez', kind: 'person' });
  });

  it('does not where two are named, or where someone else was described so', () => {
    const two = 'Marta Lopez met Peter Marsh at the quay. “The roof went up like a kite,” said the baker.';
    expect(cueOf(two, 'said').speaker.name).toBe('the baker');
    const other = 'Marta Lopez pulled a baker from the water. “The roof went up like a kite,” said the baker.';
    expect(cueOf(other, 'said').speaker.name).toBe('the baker');
  });

  it('nests what one party says that another said', () => {
    const text = 'The ministry said that the harbour master had denied taking any bribes from sailors.';
    const outer = read(text).findIndex((a) => text.slice(a.cue[0]?.start, a.cue[0]?.end) === 'said');
    const inner = read(text).find((a) => a.parent !== undefined);
    if (inner !== undefined) expect(inner.parent).toBe(outer);
  });
});
