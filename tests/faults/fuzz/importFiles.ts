import type { KeyRequest } from '../../../electron/vault/keyDerivation';
import type { Vault } from '../../../electron/vault/vault';
import type { Result } from '../../../shared/result';
import { inWords } from '../../../shared/text/errors';
import { unwrap } from '../../support/unwrap';
import {
  aSavedBinder,
  aVault,
  type Notes,
  PASSPHRASE,
  quickDerivation,
  STORE,
} from '../../unit/electron/vault/support/aVault';
import { MemoryFiles } from '../../unit/electron/vault/support/memoryFiles';
import { type Outcome, type Part, shareOf } from '../part';
import { randomFrom } from '../support/random';
import { type MutatedFile, mutatedFile } from './mutatedFile';

const FILES = 100_000;
/** What a file may ask of this machine at most, in KiB and passes. */
const CEILING = { memory: 1024 * 1024, passes: 20, lanes: 16 };

/** Where the copy lies that somebody picks. */
const COPY = '/usb/kopi.gdvb';

/**
 * Files that are no store of ours any more, put in the place of one, and files that are no copy any more, picked to be
 * restored: each is refused in words and left as it is.
 */
export const importFiles: Part = {
  name: 'fuzz-files',
  target: '100,000 files',
  async run(context) {
    const { files: disk, vault } = await aSavedBinder(['Første side']);
    unwrap(await vault.attachments.attach(Buffer.from('En scanning')));
    await disk.makeFolder('/usb');
    unwrap(await vault.backups.saveTo(COPY));
    const whole = { store: disk.get(STORE), copy: disk.get(COPY) };
    const random = randomFrom(context.seed);
    const runs = shareOf(context, FILES);
    const outcome: Outcome & { figures: Record<string, number> } = { runs, failures: [], figures: {} };
    for (let number = 1; number <= runs; number += 1) {
      const kind = number % 2 === 0 ? 'copy' : 'store';
      const file = mutatedFile(whole[kind], random);
      const { code, fault } = await tryFile(file, kind === 'copy' ? restoreIt : openIt);
      const told = `${kind} ${code}`;
      outcome.figures[told] = (outcome.figures[told] ?? 0) + 1;
      if (fault !== null) outcome.failures.push(`file ${number} (${kind}, ${file.name}): ${fault}`);
    }
    return outcome;
  },
};

/** Puts the file where it is read, and asks for it to be used. */
type Use = { path: string; ask: (vault: Vault<Notes>) => Promise<Result<unknown>> };

const openIt: Use = {
  path: STORE,
  ask: async (vault) => {
    await vault.state();
    return vault.unlock(PASSPHRASE);
  },
};

const restoreIt: Use = {
  path: COPY,
  ask: async (vault) => {
    const picked = await vault.restore.pick(COPY);
    if (!picked.ok) return picked;
    const opened = await vault.restore.open(picked.value.id, { type: 'pass', passphrase: PASSPHRASE });
    return opened.ok ? vault.restore.run() : opened;
  },
};

async function tryFile(
  { bytes }: MutatedFile,
  { path, ask }: Use,
): Promise<{ code: string; fault: string | null }> {
  const disk = new MemoryFiles();
  disk.set(path, bytes);
  let isTooDear = false;
  const deriveKey = async (request: KeyRequest) => {
    isTooDear ||=
      request.memory > CEILING.memory || request.passes > CEILING.passes || request.lanes > CEILING.lanes;
    return quickDerivation(request);
  };
  const answer = await ask(aVault(disk, { deriveKey })).catch((error) => ({ threw: error }));
  if ('threw' in answer) return { code: 'threw', fault: `threw ${answer.threw}` };
  if (answer.ok) return { code: 'accepted', fault: 'accepted' };
  const { code } = answer.error;
  if (isTooDear) return { code, fault: 'a key was derived at a cost beyond the ceiling' };
  if (inWords(answer.error, 'da') === '') return { code, fault: 'refused without words' };
  const isLeft = disk.names().join() === path && disk.get(path).equals(bytes);
  return { code, fault: isLeft ? null : 'refused, yet something was written' };
}
