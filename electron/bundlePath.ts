import { join } from 'node:path';

/** Where the window's own page lies. */
export const ORIGIN = 'app://bundle';

/** An empty page of another site, shown between two of ours. */
export const EMPTY = 'app://empty/';

/** Plain names below one another, as the build gives them: no dots to climb with, no drive, no stream, no server. */
const PLAIN = /^(\/[\w-]+(\.[\w-]+)*)+$/;

/** The file an address stands for, or null when it is none of the bundle's. */
export function bundlePath(root: string, address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol: scheme, host, pathname } = new URL(address);
  if (scheme !== 'app:' || host !== 'bundle') return null;
  const name = pathname === '/' ? '/index.html' : pathname;
  return PLAIN.test(name) ? join(root, name) : null;
}
