import type { Vault } from '../../../electron/vault/vault';
import { fail, ok, type Result } from '../../../shared/result';
import { unwrap } from '../../support/unwrap';
import {
  addNote,
  aSavedBinder,
  aVault,
  FOLDER,
  type Notes,
  PASSPHRASE,
  STORE,
} from '../../unit/electron/vault/support/aVault';
import { FaultyFiles } from '../../unit/electron/vault/support/faultyFiles';
import type { MemoryFiles } from '../../unit/electron/vault/support/memoryFiles';
import type { Scene, Workload } from './workload';

const scans = ['En scanning. ', 'En aftale. '].map((text) => Buffer.from(text.repeat(20)));

/** A binder with two attachments and a complete copy of it, after which one more note was saved. */
const copied = (async () => {
  const { files, vault, store } = await aSavedBinder(['i kopien']);
  for (const scan of scans) {
    const { id } = unwrap(await vault.attachments.attach(scan));
    unwrap(
      await store.change((binder) => ok({ ...binder, attachments: [...(binder.attachments ?? []), id] })),
    );
  }
  unwrap(await vault.backups.make('byHand'));
  unwrap(await addNote(store, 'senere'));
  return files;
})();

type Work = {
  act: (vault: Vault<Notes>) => Promise<Result<unknown>>;
  isOpen: boolean;
  /** What must be on the disk beside a binder that is whole; null when it is. */
  lacking: (disk: MemoryFiles, isDone: boolean, found: readonly string[]) => Promise<string | null>;
};

async function sceneOf(windows: boolean, { act, isOpen, lacking }: Work): Promise<Scene> {
  const disk = (await copied).copy();
  const files = new FaultyFiles(disk, windows);
  const vault = aVault(files);
  if (isOpen) unwrap(await vault.unlock(PASSPHRASE));
  return {
    disk,
    files,
    act: () => act(vault),
    again: () => act(vault),
    memory: () => JSON.stringify(vault.store()?.current() ?? null),
    wrongOn: async (left, isDone) => {
      const found = await wholeBinder(left);
      return 'wrong' in found ? found.wrong : lacking(left, isDone, found.notes);
    },
  };
}

/** The notes of the binder that a fresh start opens, when everything it names is as it was given. */
async function wholeBinder(disk: MemoryFiles): Promise<{ notes: readonly string[] } | { wrong: string }> {
  const vault = aVault(disk);
  const store = await vault.unlock(PASSPHRASE);
  if (!store.ok) return { wrong: `unreadable: ${store.error.code}` };
  const { notes, attachments = [] } = store.value.current();
  if (notes[0] !== 'i kopien') return { wrong: 'the binder is another one' };
  for (const [index, id] of attachments.entries()) {
    const read = await vault.attachments.read(id);
    if (!read.ok) return { wrong: `an attachment is ${read.error.code}` };
    if (!scans[index]?.equals(read.value)) return { wrong: 'an attachment is not as it was given' };
  }
  return attachments.length === scans.length ? { notes } : { wrong: 'an attachment is no longer named' };
}

const isCopy = (name: string): boolean => name.startsWith(`${FOLDER}/backups/`) && name.endsWith('.gdvb');

/** Another complete copy is made; the one before must stay, and no half one may be left. */
export const backup: Workload = {
  name: 'backup',
  async prepare(windows) {
    const before = await copied;
    return sceneOf(windows, {
      isOpen: true,
      act: (vault) => vault.backups.make('byHand'),
      lacking: async (disk, isDone, notes) => {
        if (notes.at(-1) !== 'senere') return 'a save is lost';
        const isKept = before
          .names()
          .filter(isCopy)
          .every((name) => disk.get(name).equals(before.get(name)));
        if (!isKept) return 'the copy before is no longer as it was';
        if (isDone && disk.names().filter(isCopy).length < 2) return 'said to be copied, but is not';
        const vault = aVault(disk);
        unwrap(await vault.unlock(PASSPHRASE));
        const { faults } = unwrap(await vault.upkeep.check());
        return faults.length === 0 ? null : `faulty: ${faults[0]?.what}`;
      },
    });
  },
};

/** The copy is restored over the binder that is there; what it replaces must stay, as it was. */
export const restore: Workload = {
  name: 'restore',
  async prepare(windows) {
    const replaced = (await copied).get(STORE);
    return sceneOf(windows, {
      isOpen: false,
      act: restoreNewest,
      lacking: async (disk, isDone, notes) => {
        if (!disk.names().some((name) => disk.get(name).equals(replaced))) return 'what it replaced is lost';
        if (isDone && notes.length !== 1) return 'said to be restored, but is not';
        return null;
      },
    });
  },
};

async function restoreNewest(vault: Vault<Notes>): Promise<Result<unknown>> {
  const sources = await vault.restore.sources();
  if (!sources.ok) return sources;
  const source = sources.value.find(({ name }) => name.endsWith('.gdvb'));
  if (source === undefined) return fail({ code: 'copy-none' });
  const opened = await vault.restore.open(source.id, { type: 'pass', passphrase: PASSPHRASE });
  return opened.ok ? vault.restore.run() : opened;
}

/** Everything is sealed anew; the passphrase must open a whole binder, whichever key it now has. */
export const newDataKey: Workload = {
  name: 'new data key',
  prepare: (windows) =>
    sceneOf(windows, {
      isOpen: true,
      act: (vault) => vault.secrets.renewDataKey(PASSPHRASE),
      lacking: async (_disk, _isDone, notes) => (notes.at(-1) === 'senere' ? null : 'a save is lost'),
    }),
};
