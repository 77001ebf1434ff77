import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Cluster, Linkage } from './linkage.ts';

const link = (a: number, b: number) => ({ total: (a * 31 + b * 31) % 7, limit: 1 });

/** All pairs, one by one. */
function counted(a: Cluster, b: Cluster): { total: number; limit: number } {
  const pairs = a.members.flatMap((x) => b.members.map((y) => link(x, y)));
  return { total: pairs.reduce((sum, pair) => sum + pair.total, 0), limit: pairs.length };
}

it('keeps sums that agree with counting every pair, whatever is joined and asked for in between', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(39), fc.nat(39), fc.boolean()), { maxLength: 80 }), (steps) => {
      const linkage = new Linkage(link);
      const of = Array.from({ length: 40 }, (_, item) => linkage.single(item));
      for (const [x, y, joins] of steps) {
        const [a, b] = [of[x]!, of[y]!];
        if (a === b) continue;
        expect(linkage.between(a, b)).toEqual(counted(a, b));
        if (!joins) continue;
        const joined = linkage.join(a, b);
        for (const item of joined.members) of[item] = joined;
      }
    }),
  );
});

it('never sums over a pair that may not be together', () => {
  const linkage = new Linkage((a, b) => ({ total: a + b === 3 ? Number.NaN : 1, limit: 1 }));
  const [a, b, c] = [linkage.single(1), linkage.single(2), linkage.single(4)];
  expect(linkage.between(linkage.join(a, c), b).total).toBeNaN();
});
