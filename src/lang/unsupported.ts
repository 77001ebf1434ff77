/** What a language pack lacks, and why; the coverage table is generated from it. */
export interface Unsupported {
  readonly unsupported: string;
}

export function unsupported(why: string): Unsupported {
  return { unsupported: why };
}

export function isUnsupported(part: object): part is Unsupported {
  return 'unsupported' in part;
}
