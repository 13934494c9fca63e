import { join } from 'node:path';

/** The names in the vault's folder. Nothing that stands in a file ever becomes a name. */
export const STORE = 'store.gdv';
export const PREVIOUS = 'store.prev.gdv';
export const QUARANTINE = 'quarantine';
/** The attachments' files. */
export const BLOBS = 'blobs';
export const BACKUPS = 'backups';
/** Which PC has the binder open. */
export const LOCK = 'open.lock';
/** What a restore or a choice between two stores has put aside, as it was. */
export const REPLACED = 'replaced';

/** Where a copy is restored to try it; emptied afterwards, and at the next start. */
export const STAGING = 'staging';

/**
 * What a file in the folder could be. `foreign` is a store under another name: what a cloud folder makes when two PCs
 * have written, and what this app keeps when it meets that.
 */
export type Role = 'store' | 'pending' | 'temporary' | 'previous' | 'foreign';

/** What a file in the folder could be the binder as; null for anything else. */
export function roleOf(name: string): Role | null {
  if (name === STORE) return 'store';
  if (name === PREVIOUS) return 'previous';
  if (/^store\.pending-\d+\.gdv$/.test(name)) return 'pending';
  if (/^store\.[\w.]+\.tmp$/.test(name)) return 'temporary';
  return /^store\b.*\.gdv$/.test(name) ? 'foreign' : null;
}

/** Whether this is a file of ours that was never finished and that nobody needs. */
export const isLeftover = (name: string): boolean => /^(beside|open\.lock)\.[\w.]+\.tmp$/.test(name);

/** A name nobody else writes to, for a file that must not be taken for an unfinished save. */
export const leftoverName = (about: string, random: Uint8Array): string =>
  `${about}.${Buffer.from(random).toString('hex')}.tmp`;

/** The name under which what is open here is kept when somebody else has written the store. */
export const conflictName = (random: Uint8Array): string =>
  `store.conflict-${Buffer.from(random).toString('hex')}.gdv`;

/** Whether this name shows that a binder is, or has been, kept in the folder. */
export function isTrace(name: string): boolean {
  return /^(store\..+|blobs|quarantine|backups|replaced)$/.test(name);
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
