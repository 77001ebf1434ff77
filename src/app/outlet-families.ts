import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type OutletFamilies, parseFamilies } from '../lineage/index.ts';

let shipped: { readonly table: string; readonly families: OutletFamilies } | undefined;

/** The families of outlets that ship with the package, and a user's own table, which overrules them. */
export function loadFamilies(ownFile?: string): OutletFamilies {
  shipped ??= readShipped();
  if (ownFile === undefined) return shipped.families;
  return parseFamilies(`${shipped.table}\n${readFileSync(ownFile, 'utf8')}`);
}

function readShipped(): { table: string; families: OutletFamilies } {
  const path = join(import.meta.dirname, '../../data/outlet-families.tsv');
  const table = existsSync(path) ? readFileSync(path, 'utf8') : '';
  return { table, families: parseFamilies(table) };
}
