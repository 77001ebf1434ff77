import type { Article, Derivation, Witness } from '../model/index.ts';

/** Below this share of the shorter text in derived passages, a report keeps its own voice. */
export const witnessShareMin = 0.2;

/** Articles joined by derivation speak with one voice. `articles` are in order of publication. */
export function findWitnesses(articles: readonly Article[], derivations: readonly Derivation[]): Witness[] {
  const parents = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    while (parents.get(root) !== undefined) root = parents.get(root) as string;
    return root;
  };
  for (const { from, to, kind, share } of derivations) {
    if (kind !== 'credit' && kind !== 'revision' && share < witnessShareMin) continue;
    const [a, b] = [rootOf(from), rootOf(to)];
    if (a !== b) parents.set(b, a);
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
