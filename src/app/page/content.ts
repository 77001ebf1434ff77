/** What the page is given: the account, and drawings that were laid out where the heavy libraries are. */
import type { Account } from '../../model/account.ts';

/** A map drawn to the story's places, as SVG paths. */
export interface DrawnMap {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly borders: string;
  readonly points: readonly { readonly placeId: string; readonly x: number; readonly y: number }[];
}

/** The lineage, laid out: boxes for reports and agencies, arrows from parent to child. */
export interface DrawnLineage {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
  readonly edges: readonly {
    readonly from: string;
    readonly to: string;
    readonly path: string;
    readonly kind: string;
    readonly directed: boolean;
  }[];
}

/** Everything on the page; drawings by story id. */
export interface PageContent {
  readonly account: Account;
  readonly maps: Readonly<Record<string, DrawnMap>>;
  readonly lineages: Readonly<Record<string, DrawnLineage>>;
}
