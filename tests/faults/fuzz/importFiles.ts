import type { KeyRequest } from '../../../electron/vault/keyDerivation';
import { inWords } from '../../../shared/text/errors';
import {
  aSavedBinder,
  aVault,
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

/** Files that are no store of ours any more, put in the place of one: each is refused in words and left as it is. */
export const importFiles: Part = {
  name: 'fuzz-files',
  target: '100,000 files',
  async run(context) {
    const store = (await aSavedBinder(['Første side'])).files.get(STORE);
    const random = randomFrom(context.seed);
    const runs = shareOf(context, FILES);
    const outcome: Outcome & { figures: Record<string, number> } = { runs, failures: [], figures: {} };
    for (let number = 1; number <= runs; number += 1) {
      const file = mutatedFile(store, random);
      const { code, fault } = await open(file);
      outcome.figures[code] = (outcome.figures[code] ?? 0) + 1;
      if (fault !== null) outcome.failures.push(`file ${number} (${file.name}): ${fault}`);
    }
    return outcome;
  },
};

async function open({ bytes }: MutatedFile): Promise<{ code: string; fault: string | null }> {
  const disk = new MemoryFiles();
  disk.set(STORE, bytes);
  let isTooDear = false;
  const deriveKey = async (request: KeyRequest) => {
    isTooDear ||=
      request.memory > CEILING.memory || request.passes > CEILING.passes || request.lanes > CEILING.lanes;
    return quickDerivation(request);
  };
  const vault = aVault(disk, { deriveKey });
  const answer = await vault
    .state()
    .then(() => vault.unlock(PASSPHRASE))
    .catch((error) => ({ threw: error }));
  if ('threw' in answer) return { code: 'threw', fault: `threw ${answer.threw}` };
  if (answer.ok) return { code: 'accepted', fault: 'accepted' };
  const { code } = answer.error;
  if (isTooDear) return { code, fault: 'a key was derived at a cost beyond the ceiling' };
  if (inWords(answer.error, 'da') === '') return { code, fault: 'refused without words' };
  const isLeft = disk.names().join() === STORE && disk.get(STORE).equals(bytes);
  return { code, fault: isLeft ? null : 'refused, yet something was written' };
}
