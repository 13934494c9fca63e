import { readdir } from 'node:fs/promises';
import type { Result } from '../../../shared/result';
import { PASSPHRASE } from '../../unit/electron/vault/support/aVault';
import { type Ledger, ledgerAfter, ledgerVault } from '../support/ledger';

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
  const unfinished = unfinishedIn(await readdir(folder));
  const opened = await openAfresh(folder);
  if (!opened.ok) return { unfinished, saves: null, fault: `unreadable: ${opened.error.code}` };
  const left = unfinishedIn(await readdir(folder));
  const leftOver = left > 0 ? `${left} unfinished files are left after the next start` : null;
  return { unfinished, saves: opened.value.saves, fault: faultOf(opened.value, expected) ?? leftOver };
}

function faultOf({ saves, paper }: Ledger, { atLeast, atMost }: Expected): string | null {
  if (saves < atLeast) return `lost: save ${atLeast} was acknowledged, ${saves} is there`;
  if (saves > atMost) return `save ${saves} is there, which was never begun`;
  return paper === ledgerAfter(saves).paper ? null : `torn: save ${saves} is not whole`;
}

async function openAfresh(folder: string): Promise<Result<Ledger>> {
  const vault = ledgerVault(folder);
  const store = await vault.unlock(PASSPHRASE);
  if (!store.ok) return store;
  const ledger = store.value.current();
  await vault.lock();
  return { ok: true, value: ledger };
}

const unfinishedIn = (names: readonly string[]): number =>
  names.filter((name) => name.endsWith('.tmp')).length;
