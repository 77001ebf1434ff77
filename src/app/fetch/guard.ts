import ipaddr from 'ipaddr.js';

/** A checked address, or why it must not be asked. */
export type UrlCheck = { readonly url: URL } | { readonly refused: string };

/** Ports on which pages are served; services inside a network listen on others. */
const pagePorts: ReadonlySet<string> = new Set(['', '80', '443', '8000', '8080', '8081', '8443', '8888']);

/** Endings of names that never lead to the public network (RFC 6761, 6762, 7686, 8375 and habit). */
const privateEndings = [
  'localhost',
  'local',
  'localdomain',
  'internal',
  'intranet',
  'lan',
  'home',
  'corp',
  'private',
  'test',
  'invalid',
  'example',
  'onion',
  'arpa',
  'svc',
  'cluster',
  'consul',
  'docker',
  'ip6-localhost',
];

/** What a caller may relax, for tests against servers on the same machine. */
export interface GuardOptions {
  readonly allowsAddress?: (address: string) => boolean;
  readonly allowsPort?: (port: string) => boolean;
}

/**
 * Checks an address before anything is asked of it: scheme, syntax, credentials, port, and the host where it is a
 * literal in whatever notation (the WHATWG parser turns octal, hexadecimal and full-width forms into dotted ones).
 */
export function checkUrl(written: string, options: GuardOptions = {}): UrlCheck {
  // White space, control characters and backslashes are read differently by different parsers.
  if (!/^https?:\/\/[^\s/\\?#\p{Cc}][^\s\\\p{Cc}]*$/iu.test(written))
    return { refused: 'it is not a plain http or https address' };
  if (/^https?:\/\/[^/?#]*%/iu.test(written)) return { refused: 'its host is written with escapes' };
  let url: URL;
  try {
    url = new URL(written);
  } catch {
    return { refused: 'it is not a valid address' };
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { refused: 'only http and https are read' };
  if (url.username !== '' || url.password !== '' || /^https?:\/\/[^/?#]*@/iu.test(written))
    return { refused: 'it carries credentials' };
  if (!pagePorts.has(url.port) && options.allowsPort?.(url.port) !== true)
    return { refused: `port ${url.port} is not one that pages are served on` };
  const reason = checkHost(url.hostname, options);
  return reason === undefined ? { url } : { refused: reason };
}

function checkHost(hostname: string, options: GuardOptions): string | undefined {
  const host = hostname
    .replace(/^\[|\]$/gu, '')
    .replace(/\.$/u, '')
    .toLowerCase();
  if (ipaddr.isValid(host)) return isPublicAddress(host, options) ? undefined : `${host} is not a public address`;
  const labels = host.split('.');
  const ending = labels[labels.length - 1] as string;
  if (labels.length < 2 || privateEndings.includes(ending)) return `"${host}" is a name of a private network`;
  return /^\d+$/u.test(ending) ? 'its host is neither a name nor an address' : undefined;
}

/** True for a unicast address of the public network; mapped and translated IPv4 addresses count as what they lead to. */
export function isPublicAddress(address: string, options: GuardOptions = {}): boolean {
  if (!ipaddr.isValid(address)) return false;
  if (options.allowsAddress?.(address) === true) return true;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast') return false;
  // Global unicast is 2000::/3; the site-local and unassigned rest is refused.
  return parsed.kind() === 'ipv4' || ((parsed.toByteArray()[0] as number) & 0xe0) === 0x20;
}
