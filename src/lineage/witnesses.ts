import type { Article, Derivation, Witness } from '../model/index.ts';
import { noFamilies, type OutletFamilies } from './families.ts';

/** Below this share of the shorter text in derived passages, a report keeps its own voice. */
export const witnessShareMin = 0.2;

/**
 * Articles joined by derivation speak with one voice, and so do outlets of one family. `articles` are in order of
 * publication.
 */
export function findWitnesses(
  articles: readonly Article[],
  derivations: readonly Derivation[],
  families: OutletFamilies = noFamilies,
): Witness[] {
  const parents = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    while (parents.get(root) !== undefined) root = parents.get(root) as string;
    return root;
  };
  const join = (from: string, to: string) => {
    const [a, b] = [rootOf(from), rootOf(to)];
    if (a !== b) parents.set(b, a);
  };
  for (const { from, to, kind, share } of derivations)
    if (kind === 'credit' || kind === 'revision' || share >= witnessShareMin) join(from, to);
  const firstOf = new Map<string, string>();
  for (const { id, outlet } of articles) {
    const family = outlet === undefined ? undefined : families.familyOf(outlet.value);
    if (family === undefined) continue;
    join(firstOf.get(family) ?? id, id);
    firstOf.set(family, firstOf.get(family) ?? id);
  }
  const groups = new Map<string, string[]>();
  for (const { id } of articles) {
    const root = rootOf(id);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [id]);
    else group.push(id);
  }
  return [...groups.values()].map((articleIds, index) => ({ id: `w${index + 1}`, articleIds }));
}
