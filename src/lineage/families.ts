/** Which outlets belong together: one owner, or one newsroom under several names. */
export interface OutletFamilies {
  /** The family of an outlet, by its name or web address; `undefined` when none is on record. */
  readonly familyOf: (outlet: string) => string | undefined;
}

/**
 * Reads a table of families: a line for each outlet, its name or domain, a tab, and the name of its family. `#` opens a
 * comment. A later line overrules an earlier one; an empty family takes the outlet out of its family.
 */
export function parseFamilies(table: string): OutletFamilies {
  const families = new Map<string, string>();
  for (const line of table.split('\n')) {
    const [outlet = '', family = ''] = line.replace(/#.*$/u, '').split('\t');
    const key = outletKey(outlet);
    if (key !== '') families.set(key, family.trim());
  }
  return { familyOf: (outlet) => families.get(outletKey(outlet)) || undefined };
}

/** No outlet belongs to a family. */
export const noFamilies: OutletFamilies = { familyOf: () => undefined };

/** "The Daily Mirror", "daily mirror" and "www.mirror.co.uk/news" in one spelling each: no article, no case, no path. */
function outletKey(outlet: string): string {
  return outlet
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//u, '')
    .replace(/^www\./u, '')
    .replace(/^([a-z\d-]+(?:\.[a-z\d-]+)+)\/.*$/u, '$1')
    .replace(/^the /u, '')
    .replace(/\s+/gu, ' ');
}
