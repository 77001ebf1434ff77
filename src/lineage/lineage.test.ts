import { describe, expect, it } from 'vitest';
import { type Article, type Credit, plainArticle } from '../model/index.ts';
import { compareArticles, isDerived, traceLineage } from './index.ts';

const wire = `BRAVOGRAD (Norda) - A ferry with 214 passengers ran aground off the island of Tessel early on Tuesday, the coast guard of Ostmark said.
Rescue boats brought 198 people to the harbour of Lindholm within three hours, among them 31 children from a school in Kerrin.
The captain, Anders Voll, told the harbour authority that the steering had failed two miles before the lighthouse.
Divers found no damage to the fuel tanks, and the ministry of transport opened an inquiry on Tuesday afternoon.`;

const ownReport = `Mist lay over the water when the fishermen of Tessel heard the horn. "We took our own boats, nobody waited for orders," said Jonna Mär, who pulled twelve strangers aboard.
In the village hall the women handed out soup and dry coats. By noon the road to the pier was closed.`;

const translated = `BRAVOGRAD (Norda) - Un ferry con 214 pasajeros encalló frente a la isla de Tessel en la madrugada del martes, informó la guardia costera de Ostmark.
Los botes de rescate llevaron a 198 personas al puerto de Lindholm en tres horas, entre ellas 31 niños de una escuela de Kerrin.
El capitán, Anders Voll, dijo a la autoridad portuaria que el timón había fallado dos millas antes del faro.
Los buzos no hallaron daños en los tanques de combustible y el ministerio de Transporte abrió una investigación el martes por la tarde.`;

const article = (
  id: string,
  text: string,
  more: Omit<Partial<Article>, 'outlet'> & { date?: string; outlet?: string } = {},
): Article => {
  const { date, outlet, ...rest } = more;
  return { ...plainArticle(text, { id, ...(date ? { date } : {}), ...(outlet ? { outlet } : {}) }), ...rest };
};

const credit = (name: string): Credit => ({ start: 0, end: 1, name, kind: 'agency', rule: 'credits/test' });

describe('compareArticles', () => {
  it('calls the same text a copy and finds its direction by time', () => {
    const found = compareArticles(
      article('a', wire, { date: '2031-05-06' }),
      article('b', `${wire}\n`, { date: '2031-05-07' }),
    );
    expect(found).toMatchObject({ relation: 'copy', direction: 'a-to-b' });
    expect(found.share).toBeGreaterThan(0.95);
  });

  it('does not guess a direction without a sign', () => {
    expect(compareArticles(article('a', wire), article('b', wire)).direction).toBeUndefined();
  });

  it('keeps independent reports apart', () => {
    expect(compareArticles(article('a', wire), article('b', ownReport))).toMatchObject({
      relation: 'independent',
      passages: [],
    });
  });

  it('does not take a shared quotation for a copy', () => {
    const quotation =
      '"The steering failed two miles before the lighthouse and there was nothing more that anyone on board could have done"';
    const a = article(
      'a',
      `${quotation}, the captain told reporters in Lindholm, while relatives waited behind the fence for news.\nThe owner of the ferry gave no comment, and lawyers spoke of negligence and of an old engine.`,
    );
    const b = article(
      'b',
      `Nineteen hours after the accident the skipper broke his silence at a crowded hotel.\n${quotation}, he said with a low voice.\nThe minister wants answers before the end of the week, according to her office.`,
    );
    const found = compareArticles(a, b);
    expect(['statement', 'independent']).toContain(found.relation);
    expect(found.passages.every(({ kind }) => kind === 'quotation')).toBe(true);
  });

  it('recognises a translation by its names, numbers and order', () => {
    const found = compareArticles(article('a', wire), article('b', translated, { lang: 'es' }));
    expect(found.relation).toBe('translation');
    expect(found.passages.length).toBeGreaterThanOrEqual(2);
  });
});

describe('traceLineage', () => {
  const copy = article('copy', wire, { date: '2031-05-07', outlet: 'Ostmark Post' });
  const source = article('source', wire, { date: '2031-05-06', outlet: 'Norda' });
  const own = article('own', ownReport, { date: '2031-05-06', outlet: 'Tessel Bote' });
  const half = article('half', `${ownReport}\n${wire}`, { date: '2031-05-08', outlet: 'Kerrin Echo' });

  it('counts a copy and its source as one witness, own reporting as another', () => {
    const { derivations, witnesses } = traceLineage([copy, own, source]);
    expect(derivations).toMatchObject([{ from: 'source', to: 'copy', kind: 'copy', directed: true }]);
    expect(witnesses.map(({ articleIds }) => articleIds)).toEqual([['own'], ['source', 'copy']]);
  });

  it('gives a report made from two parents both of them', () => {
    const { derivations } = traceLineage([source, own, half]);
    expect(derivations.map(({ from, to }) => `${from}>${to}`).sort()).toEqual(['own>half', 'source>half']);
  });

  it('counts a hundred copies of one wire report as one witness', () => {
    const copies = Array.from({ length: 100 }, (_, i) => article(`copy-${i}`, wire, { date: '2031-05-07' }));
    expect(traceLineage([source, ...copies]).witnesses).toHaveLength(1);
  });

  it('answers passage by passage', () => {
    const lineage = traceLineage([source, copy, own]);
    const span = (text: string, part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
    const part = 'ran aground off the island of Tessel';
    const told = { article: 'source', span: span(wire, part) };
    expect(isDerived(lineage, told, { article: 'copy', span: span(wire, part) })).toBe(true);
    expect(isDerived(lineage, told, { article: 'own', span: { start: 0, end: 60 } })).toBe(false);
  });

  it('names an agency that is credited but absent, and none for a picture or for "agencies"', () => {
    const named = article('one', ownReport, { credits: [credit('Norda')] });
    const vague = article('two', wire, { credits: [credit('news agencies')] });
    const { derivations } = traceLineage([named, vague]);
    expect(derivations).toMatchObject([{ from: 'agency:Norda', to: 'one', kind: 'credit' }]);
  });

  it('calls a later version by the same outlet a revision', () => {
    const later = article('later', wire.replace('198', '201'), { date: '2031-05-07', outlet: 'Norda' });
    expect(traceLineage([source, later]).derivations).toMatchObject([
      { kind: 'revision', from: 'source', to: 'later' },
    ]);
  });
});
