/** A set of items that were joined; `parts` are the two it was made of, the larger one first. */
export interface Cluster {
  readonly id: number;
  readonly members: readonly number[];
  readonly parts?: readonly [Cluster, Cluster];
  /** Sums towards clusters made earlier, by their id. */
  readonly sums: Map<number, LinkSum>;
}

/** Sum of the likeness of all pairs between two clusters, and of their thresholds. */
export interface LinkSum {
  readonly total: number;
  readonly limit: number;
}

/** Likeness of two items and the threshold it is held against; `NaN` where they may not be in one cluster. */
export type Link = (a: number, b: number) => LinkSum;

/** Steps back in a cluster's making that are searched for a sum worked out before. */
const stepsMax = 64;
/** Sums of fewer pairs are quicker worked out again than kept. */
const pairsKeptMin = 4;

/**
 * Average linkage with sums that are kept: when clusters have grown since they were last compared, only the pairs that
 * came with the growth are looked at (the update formula of Lance and Williams 1967, for those pairs that are asked for).
 */
export class Linkage {
  readonly #link: Link;
  #made = 0;

  constructor(link: Link) {
    this.#link = link;
  }

  /** A cluster of one item. */
  single(item: number): Cluster {
    return { id: this.#made++, members: [item], sums: new Map() };
  }

  join(a: Cluster, b: Cluster): Cluster {
    const members = [...a.members, ...b.members].sort((x, y) => x - y);
    const parts = a.members.length >= b.members.length ? ([a, b] as const) : ([b, a] as const);
    return { id: this.#made++, members, parts, sums: new Map() };
  }

  /** Sum over all pairs between two clusters that have no item in common. */
  between(a: Cluster, b: Cluster): LinkSum {
    const [later, earlier] = inOrder(a, b);
    const known = later.sums.get(earlier.id);
    if (known !== undefined) return known;
    const sum = this.#fromEarlier(later, earlier) ?? this.#overPairs(a, b);
    if (a.members.length * b.members.length >= pairsKeptMin) later.sums.set(earlier.id, sum);
    return sum;
  }

  /** Goes back until the two clusters, as they were, have a known sum; adds what has joined them since. */
  #fromEarlier(a: Cluster, b: Cluster): LinkSum | undefined {
    const grown: [Cluster, Cluster][] = [];
    let [later, earlier] = [a, b];
    let known: LinkSum | undefined;
    while (known === undefined) {
      if (later.parts === undefined || grown.length === stepsMax) return undefined;
      const [larger, smaller] = later.parts;
      grown.push([smaller, earlier]);
      [later, earlier] = inOrder(larger, earlier);
      known = later.sums.get(earlier.id);
    }
    let { total, limit } = known;
    for (const [part, other] of grown) {
      const sum = this.between(part, other);
      total += sum.total;
      limit += sum.limit;
    }
    return { total, limit };
  }

  #overPairs(a: Cluster, b: Cluster): LinkSum {
    let total = 0;
    let limit = 0;
    for (const x of a.members)
      for (const y of b.members) {
        const pair = this.#link(x, y);
        if (Number.isNaN(pair.total)) return pair;
        total += pair.total;
        limit += pair.limit;
      }
    return { total, limit };
  }
}

function inOrder(a: Cluster, b: Cluster): [later: Cluster, earlier: Cluster] {
  return a.id > b.id ? [a, b] : [b, a];
}
