import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { BinderStore } from '../../../electron/vault/binderStore';
import { createDevice } from '../../../electron/vault/device/device';
import { nodeFiles } from '../../../electron/vault/files';
import { createLockFile } from '../../../electron/vault/lockFile';
import { createVault, type Vault } from '../../../electron/vault/vault';
import type { VaultNeeds } from '../../../electron/vault/vaultNeeds';
import { ok, type Result } from '../../../shared/result';
import { FakeKeychain } from '../../support/fakeKeychain';
import { nobodyElse } from '../../support/nobodyElse';
import { unwrap } from '../../support/unwrap';
import {
  aDevice,
  PASSPHRASE,
  PatientClock,
  plain,
  quickDerivation,
} from '../../unit/electron/vault/support/aVault';

/** A binder that tells by itself which save it comes from, and whether all of that save is there. */
export const Ledger = z.strictObject({
  saves: z.number().int().min(0),
  paper: z.string(),
  /** The newest attachments, and the save for which each was made. */
  scans: z.array(z.strictObject({ id: z.string(), save: z.number() })),
});
export type Ledger = z.infer<typeof Ledger>;

/** About the size of a firm's binder, so that writing it takes a while. */
const PAPER_LENGTH = 60_000;

const filled = (words: string, length: number): string => words.repeat(Math.ceil(length / words.length));

export const ledgerAfter = (saves: number, scans: Ledger['scans'] = []): Ledger => ({
  saves,
  paper: filled(`Side ${saves}. `, PAPER_LENGTH),
  scans,
});

const KEPT_SCANS = 3;
const SCAN_LENGTH = 80_000;

/** What is attached with this save: two chunks of an attachment's file. */
export const scanOf = (save: number): Buffer => Buffer.from(filled(`Scanning ${save}. `, SCAN_LENGTH));

/** A vault on the real disk. What the key costs is not what is tested here. */
export function ledgerVault(folder: string, changes: Partial<VaultNeeds<Ledger>> = {}): Vault<Ledger> {
  return createVault<Ledger>({
    folder,
    files: nodeFiles,
    deriveKey: quickDerivation,
    randomBytes,
    clock: new PatientClock(),
    writerVersion: '0.1.0',
    lockFile: nobodyElse,
    report: (error) => {
      throw error;
    },
    device: aDevice(),
    keychain: new FakeKeychain(null),
    ...plain,
    attachmentsOf: ({ scans }) => scans.map(({ id }) => id),
    schema: Ledger,
    schemaVersion: 1,
    migrations: [],
    ...changes,
  });
}

/** What this PC keeps beside the folder, and the lock in it, as the app has them. */
export function onThisPc(folder: string): Pick<VaultNeeds<Ledger>, 'device' | 'lockFile'> {
  const place = { files: nodeFiles, randomBytes, clock: new PatientClock() };
  const device = createDevice({ ...place, path: `${folder}.device.json` });
  return { device, lockFile: createLockFile({ ...place, folder }, device.deviceId) };
}

/** The next save, and an attachment that it names. */
export async function saveWithScan(vault: Vault<Ledger>): Promise<Result<number>> {
  const store = unwrap(await vault.unlock(PASSPHRASE));
  const save = store.current().saves + 1;
  const attached = await vault.attachments.attach(scanOf(save));
  if (!attached.ok) return attached;
  const added = { id: attached.value.id, save };
  const saved = await store.change(({ scans }) =>
    ok(ledgerAfter(save, [...scans, added].slice(-KEPT_SCANS))),
  );
  return saved.ok ? ok(saved.value.saves) : saved;
}

/** The next save; answers how many there then are. */
export async function saveOnce(store: BinderStore<Ledger>): Promise<Result<number>> {
  const saved = await store.change(({ saves, scans }) => ok(ledgerAfter(saves + 1, scans)));
  return saved.ok ? ok(saved.value.saves) : saved;
}

/** A new ledger in this folder, saved so often. */
export async function prepareLedger(folder: string, saves: number): Promise<void> {
  const { store } = unwrap(await ledgerVault(folder).create(PASSPHRASE, ledgerAfter(0)));
  for (let done = 0; done < saves; done += 1) unwrap(await saveOnce(store));
}
