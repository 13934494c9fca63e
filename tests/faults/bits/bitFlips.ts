import type { Vault } from '../../../electron/vault/vault';
import {
  aSavedBinder,
  aVault,
  type Notes,
  PASSPHRASE,
  STORE,
} from '../../unit/electron/vault/support/aVault';
import type { MemoryFiles } from '../../unit/electron/vault/support/memoryFiles';
import { type Outcome, type Part, shareOf } from '../part';
import { type Random, randomFrom } from '../support/random';
import { isAccepted, keysOf, payloadStart } from './bytes';

const BODY_FAULTS = 10_000;
/** Of the faults of the body, so many are put before the whole vault; all of them are put before the format. */
const BODY_THROUGH_VAULT = 1000;

/** Wrong bits and missing ends: none may be accepted, and the save before opens instead. */
export const bitFlips: Part = {
  name: 'bit-flips',
  target: 'every bit of the header, 10,000 faults of the body',
  async run(context) {
    const { files: disk } = await aSavedBinder([...earlier, 'Kundens nøgle ligger i boks 4. '.repeat(200)]);
    const store = disk.get(STORE);
    const random = randomFrom(context.seed);
    const header = Array.from({ length: payloadStart(store) * 8 }, (_, bit) => flipped(store, bit));
    const body = Array.from({ length: shareOf(context, BODY_FAULTS) }, (_, at) =>
      bodyFault(store, at, random),
    );
    const outcome = nothingYet(header.length + body.length);

    const keys = await keysOf(store, PASSPHRASE);
    if (!isAccepted(store, keys)) outcome.failures.push('the whole store is not accepted');
    for (const { name, bytes } of [...header, ...body]) {
      if (isAccepted(bytes, keys)) outcome.failures.push(`${name}: accepted`);
      else outcome.figures.detected += 1;
    }

    for (const damage of [...header, ...body.slice(0, shareOf(context, BODY_THROUGH_VAULT))])
      await openDamaged(disk.copy(), damage, outcome);
    return outcome;
  },
};

const earlier = ['Første side'];

type Damage = { name: string; bytes: Buffer };
type Counted = Outcome & { figures: { detected: number; saveBeforeOpened: number; takenForNewer: number } };

const nothingYet = (runs: number): Counted => ({
  runs,
  failures: [],
  figures: { detected: 0, saveBeforeOpened: 0, takenForNewer: 0 },
});

function flipped(store: Buffer, bit: number): Damage {
  const bytes = Buffer.from(store);
  bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return { name: `bit ${bit} flipped`, bytes };
}

/** A bit of the body, or its end from somewhere on; by turns. */
function bodyFault(store: Buffer, number: number, random: Random): Damage {
  const start = payloadStart(store);
  if (number % 2 === 0) return flipped(store, start * 8 + random.below((store.length - start) * 8));
  const length = start + random.below(store.length - start);
  return { name: `cut to ${length} bytes`, bytes: store.subarray(0, length) };
}

/** The damaged store with the save before beside it, as a start-up finds them. */
async function openDamaged(disk: MemoryFiles, { name, bytes }: Damage, outcome: Counted): Promise<void> {
  disk.set(STORE, bytes);
  const before = contentsOf(disk);
  const vault = aVault(disk);
  const opened = await vault.unlock(PASSPHRASE);
  if (!opened.ok && opened.error.code === 'store-newer') {
    outcome.figures.takenForNewer += 1;
    if (contentsOf(disk) !== before)
      outcome.failures.push(`${name}: taken for newer, yet something was written`);
    return;
  }
  const fault = opened.ok
    ? (faultOf(vault, opened.value.current().notes) ?? notAside(disk, bytes))
    : `refused with ${opened.error.code}`;
  if (fault === null) outcome.figures.saveBeforeOpened += 1;
  else outcome.failures.push(`${name}: ${fault}`);
}

function faultOf(vault: Vault<Notes>, notes: readonly string[]): string | null {
  if (JSON.stringify(notes) !== JSON.stringify(earlier)) return 'another save than the one before opened';
  return vault.restored()?.because === 'store-damaged' ? null : 'opened without a word';
}

function notAside(disk: MemoryFiles, bytes: Buffer): string | null {
  const aside = disk.names().filter((path) => path.includes('/quarantine/'));
  const isKept = aside.length === 1 && aside.every((path) => disk.get(path).equals(bytes));
  return isKept ? null : 'not set aside as it was';
}

const contentsOf = (disk: MemoryFiles): string =>
  disk
    .names()
    .map((path) => `${path} ${disk.get(path).toString('base64')}`)
    .join('\n');
