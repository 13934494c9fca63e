import { join } from 'node:path';

/** The names in the vault's folder. Nothing that stands in a file ever becomes a name. */
export const STORE = 'store.gdv';
export const PREVIOUS = 'store.prev.gdv';
export const QUARANTINE = 'quarantine';

export type Role = 'store' | 'pending' | 'temporary' | 'previous';

/** What a file in the folder could be the binder as; null for anything else. */
export function roleOf(name: string): Role | null {
  if (name === STORE) return 'store';
  if (name === PREVIOUS) return 'previous';
  if (/^store\.pending-\d+\.gdv$/.test(name)) return 'pending';
  return /^store\.[\w.]+\.tmp$/.test(name) ? 'temporary' : null;
}

/** Whether this name shows that a binder is, or has been, kept in the folder. */
export function isTrace(name: string): boolean {
  return /^(store\..+|blobs|quarantine|backups)$/.test(name);
}

/** What a first save leaves that did not get to its end: the one trace with no binder behind it. */
export function isUnfinishedFirst(name: string): boolean {
  return /^store\.1\.[\da-f]+\.tmp$/.test(name);
}

/** A name nobody else writes to. */
export function temporaryName(about: string, random: Uint8Array): string {
  return `store.${about}.${Buffer.from(random).toString('hex')}.tmp`;
}

/** Where the store lies in this folder. */
export const storePath = (folder: string) => join(folder, STORE);
