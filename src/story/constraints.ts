import type { Decision } from '../model/index.ts';

/** What people decided of some articles, as grouping looks it up. Decisions name articles (`resolveDecisions`). */
export class Constraints {
  /** The set of joined articles that an article belongs to, by its id. */
  readonly #groups = new Map<string, number>();
  /** Sets that must not share a story. */
  readonly #parted = new Map<number, Set<number>>();

  /** Throws a `TypeError` when one decision joins what another parts. */
  constructor(decisions: readonly Decision[]) {
    const roots = joinSets(decisions);
    const numbers = new Map<string, number>();
    for (const id of roots.ids()) {
      const root = roots.find(id);
      const group = numbers.get(root) ?? numbers.size;
      numbers.set(root, group);
      this.#groups.set(id, group);
    }
    for (const decision of decisions) if (decision.do === 'split') this.#part(decision);
  }

  #part(decision: Decision & { do: 'split' }): void {
    for (const one of decision.ids) {
      for (const other of decision.from) {
        const [a, b] = [this.groupOf(one), this.groupOf(other)] as [number, number];
        if (a === b) throw new TypeError(`one decision joins ${one} and ${other}, another parts them`);
        this.#parted.set(a, (this.#parted.get(a) ?? new Set()).add(b));
        this.#parted.set(b, (this.#parted.get(b) ?? new Set()).add(a));
      }
    }
  }

  /** The set of articles that are to share a story with this one; `undefined` when nothing was decided of it. */
  groupOf(articleId: string): number | undefined {
    return this.#groups.get(articleId);
  }

  /** True when no decision keeps the two collections of sets apart. */
  allows(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
    for (const group of one) {
      const parted = this.#parted.get(group);
      if (parted !== undefined) for (const against of parted) if (other.has(against)) return false;
    }
    return true;
  }
}

/**
 * The decisions with every id made an article's: a story is named after its first article, so its id stands for that
 * one. Throws a `TypeError` on an id that is neither.
 */
export function resolveDecisions(decisions: readonly Decision[], articleIds: ReadonlySet<string>): Decision[] {
  const resolve = (id: string): string => {
    const article = articleIds.has(id) ? id : id.startsWith('s-') ? id.slice(2) : id;
    if (!articleIds.has(article)) throw new TypeError(`no report or story is called "${id}"`);
    return article;
  };
  return decisions.map((decision) => ({
    ...decision,
    ids: decision.ids.map(resolve),
    ...(decision.do === 'split' ? { from: decision.from.map(resolve) } : {}),
    ...(decision.do === 'pin' ? { to: resolve(decision.to) } : {}),
  }));
}

function joinSets(decisions: readonly Decision[]): DisjointSets {
  const sets = new DisjointSets();
  for (const decision of decisions) {
    const { ids } = decision;
    for (const id of decision.do === 'split' ? [...ids, ...decision.from] : ids) sets.find(id);
    const joined = decision.do === 'merge' ? ids : decision.do === 'pin' ? [decision.to, ...ids] : [];
    for (const id of joined) sets.join(joined[0] as string, id);
  }
  return sets;
}

/** Sets that grow together. */
export class DisjointSets {
  readonly #parents = new Map<string, string>();

  find(id: string): string {
    let root = id;
    for (let up = this.#parents.get(root); up !== undefined && up !== root; up = this.#parents.get(root)) root = up;
    this.#parents.set(id, root);
    return root;
  }

  join(a: string, b: string): void {
    this.#parents.set(this.find(b), this.find(a));
  }

  ids(): Iterable<string> {
    return [...this.#parents.keys()];
  }
}
