import { randomBytes } from 'node:crypto';
import { createDeviceMemory } from '../../../../../../electron/vault/device/deviceMemory';
import { parseEnvelope } from '../../../../../../electron/vault/envelope';
import type { Keys } from '../../../../../../electron/vault/keys';
import { keysIn } from '../../../../../../electron/vault/open';
import type { Vault } from '../../../../../../electron/vault/vault';
import { ok } from '../../../../../../shared/result';
import { unwrap } from '../../../../../support/unwrap';
import {
  aDevice,
  addNote,
  aVault,
  FOLDER,
  firstNotes,
  type Notes,
  PASSPHRASE,
  PatientClock,
  quickDerivation,
  STORE,
  vaultNeeds,
} from '../../support/aVault';
import { FaultyFiles } from '../../support/faultyFiles';
import { MemoryFiles } from '../../support/memoryFiles';

export const BACKUPS = `${FOLDER}/backups`;
export const BLOBS = `${FOLDER}/blobs`;
/** The folder the owner chooses. */
export const USB = '/usb';

/** The PC of a small firm: a binder with two attachments and these notes, and a USB drive. */
export async function anOfficeBinder(notes: readonly string[] = [], windows = false) {
  const disk = new MemoryFiles();
  await disk.makeFolder(USB);
  const faulty = new FaultyFiles(disk, windows);
  const clock = new PatientClock();
  const device = aDevice();
  const vault = aVault(faulty, { clock, device });
  const { store, recoveryKey } = unwrap(await vault.create(PASSPHRASE, firstNotes));
  await attach(vault, 'aftale med Nordvest Drift');
  await attach(vault, 'underskrevet rapport');
  for (const note of notes) unwrap(await addNote(store, note));
  const dataKeys = await keysOf(disk);
  const keys = () => dataKeys;
  const memory = () => createDeviceMemory(device, { keys, isForgotten: () => false }, randomBytes).read();
  return { disk, faulty, clock, vault, store, recoveryKey, memory, keys, shape: vaultNeeds(disk) };
}

/** The keys of the binder that lies there. */
async function keysOf(disk: MemoryFiles, passphrase = PASSPHRASE): Promise<Keys> {
  const parsed = parseEnvelope(disk.get(STORE), 1);
  if (parsed.state !== 'whole') throw new Error('no store lies there');
  const keys = await keysIn(parsed.envelope, { type: 'pass', passphrase }, quickDerivation);
  if (keys === null) throw new Error('the passphrase does not open it');
  return keys;
}

/** Attaches the contents and lets the binder name them; answers the id. */
export async function attach(vault: Vault<Notes>, contents: string): Promise<string> {
  const { id } = unwrap(await vault.attachments.attach(Buffer.from(contents)));
  const store = vault.store();
  if (store === null) throw new Error('the binder is not open');
  unwrap(await store.change((binder) => ok({ ...binder, attachments: [...(binder.attachments ?? []), id] })));
  return id;
}

/** Names of the copies in a folder, made for this reason. */
export function copiesOn(disk: MemoryFiles, folder: string, reason = ''): string[] {
  const paths = disk.names().filter((path) => path.startsWith(`${folder}/`) && path.endsWith('.gdvb'));
  return paths.map((path) => path.slice(folder.length + 1)).filter((name) => name.includes(`-${reason}`));
}

/** Paths of the attachments' files. */
export const attachmentFiles = (disk: MemoryFiles): string[] =>
  disk.names().filter((path) => path.startsWith(`${BLOBS}/`));
