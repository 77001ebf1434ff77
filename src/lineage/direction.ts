import type { Article, Comparison } from '../model/index.ts';

/** Which of two dependent texts came first, and what says so. */
export interface Direction {
  readonly direction?: Comparison['direction'];
  readonly evidence: readonly string[];
}

type Sign = (a: Article, b: Article) => string | undefined;

/** Each sign tells why `b` derives from `a`; the first that speaks, and does not speak both ways, decides. */
const signs: readonly Sign[] = [creditsOutlet, leftover, earlier];

export function directionOf(a: Article, b: Article): Direction {
  for (const sign of signs) {
    const forward = sign(a, b);
    const backward = sign(b, a);
    if (forward !== undefined && backward === undefined) return { direction: 'a-to-b', evidence: [forward] };
    if (backward !== undefined && forward === undefined) return { direction: 'b-to-a', evidence: [backward] };
  }
  return { evidence: [] };
}

function creditsOutlet(a: Article, b: Article): string | undefined {
  const outlet = a.outlet?.value.toLowerCase();
  if (outlet === undefined || outlet === '' || b.outlet?.value.toLowerCase() === outlet) return undefined;
  const credit = b.credits.find(({ name }) => name.toLowerCase() === outlet);
  return credit === undefined ? undefined : `${b.id} credits ${credit.name}`;
}

/** A left-over of translation marks the text that was translated. */
function leftover(a: Article, b: Article): string | undefined {
  const found = b.insertions.find(({ kind }) => kind === 'translation-leftover');
  return found === undefined || a.lang === b.lang
    ? undefined
    : `${b.id} keeps a left-over of translation: “${b.text.slice(found.start, found.end)}”`;
}

function earlier(a: Article, b: Article): string | undefined {
  const [from, to] = [a.publishedAt?.value, b.publishedAt?.value];
  if (from === undefined || to === undefined) return undefined;
  const digits = Math.min(from.value.length, to.value.length);
  const instants = from.precision === 'instant' && to.precision === 'instant';
  const before = instants
    ? Date.parse(from.value) < Date.parse(to.value)
    : from.value.slice(0, Math.min(10, digits)) < to.value.slice(0, Math.min(10, digits));
  return before ? `published earlier (${from.value} against ${to.value})` : undefined;
}
