import { readdir } from 'node:fs/promises';
import type { Vault } from '../../../electron/vault/vault';
import { PASSPHRASE } from '../../unit/electron/vault/support/aVault';
import { type Ledger, ledgerAfter, ledgerVault, onThisPc, scanOf } from '../support/ledger';

/** What a kill left in the folder, and what the next start made of it. */
export type Aftermath = {
  /** How many unfinished files lay there before the next start. */
  unfinished: number;
  /** The save that opened; null when none did. */
  saves: number | null;
  /** What is wrong with it; null when all is well. */
  fault: string | null;
};

/** Between the save last acknowledged and the one that may have been under way, both included. */
export type Expected = { atLeast: number; atMost: number };

/** Opens the folder as the next start would, and judges. */
export async function openAfterwards(folder: string, expected: Expected): Promise<Aftermath> {
  const unfinished = await unfinishedIn(folder);
  const vault = ledgerVault(folder, onThisPc(folder));
  const store = await vault.unlock(PASSPHRASE);
  if (!store.ok) return { unfinished, saves: null, fault: `unreadable: ${store.error.code}` };
  const ledger = store.value.current();
  const fault =
    faultOf(ledger, expected) ?? (await faultOfScans(vault, ledger)) ?? (await notTold(vault, folder));
  await vault.lock();
  return { unfinished, saves: ledger.saves, fault };
}

function faultOf({ saves, paper }: Ledger, { atLeast, atMost }: Expected): string | null {
  if (saves < atLeast) return `lost: save ${atLeast} was acknowledged, ${saves} is there`;
  if (saves > atMost) return `save ${saves} is there, which was never begun`;
  return paper === ledgerAfter(saves).paper ? null : `torn: save ${saves} is not whole`;
}

async function faultOfScans({ attachments }: Vault<Ledger>, { scans }: Ledger): Promise<string | null> {
  for (const { id, save } of scans) {
    const read = await attachments.read(id);
    if (!read.ok) return `the attachment of save ${save}: ${read.error.code}`;
    if (!read.value.equals(scanOf(save))) return `the attachment of save ${save} is another`;
  }
  return null;
}

/** A kill may leave an unfinished save to be adopted; nothing else may be said of it, and nothing be left. */
async function notTold(vault: Vault<Ledger>, folder: string): Promise<string | null> {
  const because = vault.restored()?.because ?? 'unfinished-save';
  if (because !== 'unfinished-save') return `said to be ${because}`;
  const left = await unfinishedIn(folder);
  return left > 0 ? `${left} unfinished files are left after the next start` : null;
}

async function unfinishedIn(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name.endsWith('.tmp')).length;
}
