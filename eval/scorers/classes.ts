/** F1 of one class, 0…1, over pairs of the labelled and the found class. */
export function f1OfClass(pairs: readonly (readonly [gold: string, found: string])[], label: string): number {
  const both = pairs.filter(([gold, found]) => gold === label && found === label).length;
  const either = pairs.filter(([gold]) => gold === label).length + pairs.filter(([, found]) => found === label).length;
  return either === 0 ? 0 : Math.round((2000 * both) / either) / 1000;
}
