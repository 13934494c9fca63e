import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { BinderStore } from '../../../electron/vault/binderStore';
import { nodeFiles } from '../../../electron/vault/files';
import { createVault, type Vault, type VaultNeeds } from '../../../electron/vault/vault';
import { ok, type Result } from '../../../shared/result';
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
export const Ledger = z.strictObject({ saves: z.number().int().min(0), paper: z.string() });
export type Ledger = z.infer<typeof Ledger>;

/** About the size of a firm's binder, so that writing it takes a while. */
const PAPER_LENGTH = 60_000;

export const ledgerAfter = (saves: number): Ledger => ({
  saves,
  paper: `Side ${saves}. `.repeat(Math.ceil(PAPER_LENGTH / `Side ${saves}. `.length)),
});

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
    ...plain,
    schema: Ledger,
    schemaVersion: 1,
    migrations: [],
    ...changes,
  });
}

/** The next save; answers how many there then are. */
export async function saveOnce(store: BinderStore<Ledger>): Promise<Result<number>> {
  const saved = await store.change(({ saves }) => ok(ledgerAfter(saves + 1)));
  return saved.ok ? ok(saved.value.saves) : saved;
}

/** A new ledger in this folder, saved so often. */
export async function prepareLedger(folder: string, saves: number): Promise<void> {
  const { store } = unwrap(await ledgerVault(folder).create(PASSPHRASE, ledgerAfter(0)));
  for (let done = 0; done < saves; done += 1) unwrap(await saveOnce(store));
}
