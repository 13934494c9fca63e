import { join, normalize, sep } from 'node:path';

/** Where the window's own page lies. */
export const ORIGIN = 'app://bundle';

/** The file an address stands for, or null when it points outside the bundle. */
export function bundlePath(root: string, address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol: scheme, host, pathname } = new URL(address);
  if (scheme !== 'app:' || host !== 'bundle') return null;
  const name = decoded(pathname);
  if (name === null || name.includes('\0') || name.includes('\\')) return null;
  const path = normalize(join(root, name === '/' ? '/index.html' : name));
  return path.startsWith(root + sep) ? path : null;
}

function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}
