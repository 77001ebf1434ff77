/** Invented news text, seeded: sentences of the kinds that reports are made of, with names, figures, dates and quotations. */
import { seededRandom } from './random.ts';

const people =
  'Inés Corral|Tomás Llera|Marta Rivas|Anselm Kreider|Elena Robledo|Piet Hallam|Lucía Vega|Owen Harker|Hester Quill|Joaquín Prado'.split(
    '|',
  );
const roles =
  'the interior minister|the mayor|a police spokeswoman|the company’s director|the union’s secretary|the opposition leader|a fire chief'.split(
    '|',
  );
const bodies =
  'the regional emergency service|the defence ministry|the port authority|the health ministry|the Red Cross|the national police|the United Nations'.split(
    '|',
  );
const towns = 'Gijón|Kharkiv|Marseille|Porto|Lviv|Santander|Izmir|Valparaíso|Khartoum|Manila|Odesa|Lagos'.split('|');
const days = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'.split('|');
const months = 'January|February|March|May|June|July|September|October|November|December'.split('|');
const causes =
  'an explosion at a warehouse|a fire in a hotel|a landslide above the village|a strike on a railway station|a collision of two ferries|a flood in the lower town'.split(
    '|',
  );

type Pick = (from: readonly string[]) => string;
type Count = (low: number, high: number) => number;

const templates: readonly ((pick: Pick, count: Count) => string)[] = [
  (p, n) =>
    `${p(causes).replace(/^a/u, 'A')} in ${p(towns)} killed at least ${n(2, 60)} people and injured ${n(5, 300)} others on ${p(days)}, ${p(bodies)} said.`,
  (p, n) =>
    `“We are still looking for ${n(2, 30)} missing people, and we will not stop tonight,” said ${p(people)}, ${p(roles)}.`,
  (p) => `${p(people)} accused ${p(bodies)} of ignoring warnings that had been sent in ${p(months)}.`,
  (p, n) =>
    `About ${n(2, 90)},000 residents were told to leave their homes in ${p(towns)} and the villages around it, according to ${p(bodies)}.`,
  (p) => `${p(roles).replace(/^(?:the|a)/u, 'The')} denied that anyone had known of the danger before ${p(days)}.`,
  (p, n) =>
    `The government promised $${n(2, 900)} million in aid and said that the bridge would not be repaired until ${p(months)}.`,
  (p) => `Witnesses in ${p(towns)} told reporters that they had heard two blasts, about ten minutes apart.`,
  (p, n) =>
    `Prices have risen by ${n(2, 40)} percent since ${p(months)} ${n(2015, 2024)}, the national bank said in a statement.`,
  (p) =>
    `Asked on ${p(days)} whether troops would be sent to ${p(towns)}, ${p(people)} said there were no plans to do so.`,
  (p) =>
    `If the rain goes on, the dam above ${p(towns)} could break, ${p(people)} warned in an interview with a radio station.`,
  (p, n) =>
    `Protesters marched through ${p(towns)} for the ${n(2, 9)}th day, and police detained ${n(10, 400)} of them.`,
  (p) => `He added that the talks with ${p(bodies)}, which began nearly eight months ago, would continue next week.`,
  (p) => `The two countries signed an agreement in ${p(towns)} on ${p(months)} 14 to exchange prisoners.`,
  (p) =>
    `Nobody has claimed responsibility for the attack, which ${p(roles)} called “a crime against everyone who lives here”.`,
];

/** A JSONL-like record of invented news. */
export interface BenchArticle {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly text: string;
}

/** `count` articles of about `words` words; every `copies` of them tell one story, some in the same sentences. */
export function benchArticles(count: number, words: number, { seed = 1, copies = 1 } = {}): BenchArticle[] {
  const articles: BenchArticle[] = [];
  for (let i = 0; i < count; i++) {
    const random = seededRandom(seed + Math.floor(i / copies));
    const own = seededRandom(seed * 7919 + i);
    articles.push(oneArticle(i, words, { random, own, share: copies === 1 ? 0 : 0.6 }));
  }
  return articles;
}

function oneArticle(
  index: number,
  words: number,
  { random, own, share }: { random: () => number; own: () => number; share: number },
): BenchArticle {
  const sentences: string[] = [];
  for (let length = 0; length < words; ) {
    const shared = sentence(random);
    const next = own() < share ? shared : sentence(own);
    sentences.push(sentences.length % 3 === 2 ? `${next}\n\n` : `${next} `);
    length += next.split(' ').length;
  }
  const day = 1 + (Math.floor(index / 40) % 28);
  return {
    id: `bench-${index}`,
    title: sentences[0]!.trim().slice(0, 80),
    date: `2024-05-${String(day).padStart(2, '0')}`,
    text: sentences.join('').trim(),
  };
}

function sentence(random: () => number): string {
  const pick: Pick = (from) => from[Math.floor(random() * from.length)]!;
  const count: Count = (low, high) => low + Math.floor(random() * (high - low));
  return templates[Math.floor(random() * templates.length)]!(pick, count);
}
