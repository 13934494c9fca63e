import type { Vault } from '../../../electron/vault/vault';
import { ok, type Result } from '../../../shared/result';
import { unwrap } from '../../support/unwrap';
import { aSavedBinder, aVault, type Notes, PASSPHRASE } from '../../unit/electron/vault/support/aVault';
import { FaultyFiles } from '../../unit/electron/vault/support/faultyFiles';
import type { MemoryFiles } from '../../unit/electron/vault/support/memoryFiles';
import type { Scene, Workload } from './workload';

const earlier = Buffer.from('Underskrevet før. '.repeat(4000));
const scan = Buffer.from('Underskrevet scanning. '.repeat(4000));

/** A scan is put beside the store, and a save names it. One that was attached before must not suffer. */
export const attachment: Workload = {
  name: 'attachment',
  async prepare(windows): Promise<Scene> {
    const disk = (await saved).copy();
    const files = new FaultyFiles(disk, windows);
    const vault = aVault(files);
    unwrap(await vault.unlock(PASSPHRASE));
    const act = () => attachAndSave(vault, scan);
    return {
      disk,
      files,
      act,
      again: act,
      memory: () => JSON.stringify(vault.store()?.current()),
      wrongOn: (left, isDone) => wrongAttachments(left, isDone),
    };
  },
};

const saved = (async () => {
  const { files, vault } = await aSavedBinder();
  unwrap(await attachAndSave(vault, earlier));
  return files;
})();

async function attachAndSave(vault: Vault<Notes>, contents: Buffer): Promise<Result<unknown>> {
  const store = vault.store();
  if (store === null) throw new Error('the binder is not open');
  const attached = await vault.attachments.attach(contents);
  if (!attached.ok) return attached;
  return store.change((binder) =>
    ok({ ...binder, attachments: [...(binder.attachments ?? []), attached.value.id] }),
  );
}

/** Every attachment that the binder names must come back as it was given. */
async function wrongAttachments(disk: MemoryFiles, isDone: boolean): Promise<string | null> {
  const vault = aVault(disk);
  const store = await vault.unlock(PASSPHRASE);
  if (!store.ok) return `unreadable: ${store.error.code}`;
  const [first, ...added] = store.value.current().attachments ?? [];
  if (first === undefined) return 'the one attached before is no longer named';
  if (isDone && added.length === 0) return 'said to be attached, but is not named';
  for (const [id, contents] of [[first, earlier] as const, ...added.map((one) => [one, scan] as const)]) {
    const read = await vault.attachments.read(id);
    if (!read.ok) return `named, but ${read.error.code}`;
    if (!read.value.equals(contents)) return 'named, but not as it was given';
  }
  return null;
}
