import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { BinderStore } from '../../../../../electron/vault/binderStore';
import { createDevice, type Device } from '../../../../../electron/vault/device/device';
import type { Files } from '../../../../../electron/vault/files';
import type { KeyDerivation } from '../../../../../electron/vault/keyDerivation';
import { createVault, type Vault } from '../../../../../electron/vault/vault';
import type { VaultNeeds } from '../../../../../electron/vault/vaultNeeds';
import { ok, type Result } from '../../../../../shared/result';
import { FakeKeychain } from '../../../../support/fakeKeychain';
import { nobodyElse } from '../../../../support/nobodyElse';
import { unwrap } from '../../../../support/unwrap';
import { MemoryFiles } from './memoryFiles';

/** A binder small enough to read at a glance; the vault knows nothing of the real one. */
export const Notes = z.strictObject({
  owner: z.string(),
  notes: z.array(z.string()),
  attachments: z.array(z.string()).optional(),
});
export type Notes = z.infer<typeof Notes>;

export const FOLDER = '/vault';
export const STORE = `${FOLDER}/store.gdv`;
export const PREVIOUS = `${FOLDER}/store.prev.gdv`;
export const PASSPHRASE = 'and lygte tulipan skrue fjord';
export const OTHER_PASSPHRASE = 'hest vindue gulerod bro palet';
export const firstNotes: Notes = { owner: 'Ellen Prøvesen', notes: [] };

/** As slow as SHA-256; every input counts, as with the real one. */
export const quickDerivation: KeyDerivation = async ({ passphrase, salt, memory, passes, lanes }) =>
  createHash('sha256')
    .update(passphrase)
    .update('|')
    .update(salt)
    .update([memory, passes, lanes].join())
    .digest();

/** A clock that moves only when someone waits. */
export class PatientClock {
  waited = 0;

  now(): string {
    return new Date(Date.UTC(2026, 10, 22, 9) + this.waited).toISOString();
  }

  async wait(milliseconds: number): Promise<void> {
    this.waited += milliseconds;
  }
}

/** What a PC remembers, on a disk of its own, so that the vault's calls to its disk can be counted. */
export const aDevice = (files: Files = new MemoryFiles()): Device =>
  createDevice({ path: '/device.json', files, randomBytes, clock: new PatientClock() });

/** Everything a vault needs but the shape of what it keeps. */
export const surroundings = (files: Files) => ({
  folder: FOLDER,
  files,
  deriveKey: quickDerivation,
  randomBytes,
  clock: new PatientClock(),
  device: aDevice(),
  keychain: new FakeKeychain(null),
  writerVersion: '0.1.0',
  lockFile: nobodyElse,
  report: (error: unknown) => {
    throw error;
  },
});

/** Of what has neither attachments nor a chain. */
export const plain = {
  attachmentsOf: () => [],
  linksOf: () => 0,
  headOf: () => '',
  titleOf: () => 'Prøvemappen',
};

export function vaultNeeds(files: Files, changes: Partial<VaultNeeds<Notes>> = {}): VaultNeeds<Notes> {
  return {
    ...surroundings(files),
    schema: Notes,
    schemaVersion: 1,
    migrations: [],
    attachmentsOf: ({ attachments }) => attachments ?? [],
    linksOf: () => 0,
    headOf: () => '',
    titleOf: ({ owner }) => owner,
    ...changes,
  };
}

export function aVault(files: Files, changes: Partial<VaultNeeds<Notes>> = {}): Vault<Notes> {
  return createVault(vaultNeeds(files, changes));
}

/** A new binder on a disk in memory, with these notes saved one after the other. */
export async function aSavedBinder(notes: string[] = [], files: Files & MemoryFiles = new MemoryFiles()) {
  const vault = aVault(files);
  const { store, recoveryKey } = unwrap(await vault.create(PASSPHRASE, firstNotes));
  for (const note of notes) unwrap(await addNote(store, note));
  return { files, vault, store, recoveryKey };
}

export function addNote(store: BinderStore<Notes>, note: string): Promise<Result<Notes>> {
  return store.change((binder) => ok({ ...binder, notes: [...binder.notes, note] }));
}

export const refusedWith = (code: string, facts: object = {}) => ({ ok: false, error: { code, ...facts } });
