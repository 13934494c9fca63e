import type { BinderStore } from '../../../electron/vault/binderStore';
import type { Vault } from '../../../electron/vault/vault';
import { ok, type Result } from '../../../shared/result';
import { unwrap } from '../../support/unwrap';
import {
  aSavedBinder,
  aVault,
  FOLDER,
  firstNotes,
  type Notes,
  OTHER_PASSPHRASE,
  PASSPHRASE,
  PREVIOUS,
  STORE,
} from '../../unit/electron/vault/support/aVault';
import { FaultyFiles } from '../../unit/electron/vault/support/faultyFiles';
import { MemoryFiles } from '../../unit/electron/vault/support/memoryFiles';
import { attachment } from './attachmentWorkload';
import { backup, newDataKey, restore } from './copyWorkloads';
import { migration } from './migrationWorkload';
import type { Scene, Workload } from './workload';

const OLDER = ['gammel'];
const BEFORE = [...OLDER, 'nyere'];
const AFTER = [...BEFORE, 'ny'];

/** Everything that is written in the vault's folder. A new work is one more line here. */
export const workloads: readonly Workload[] = [
  { name: 'first save', prepare: firstSave },
  {
    name: 'save',
    prepare: (windows) => whileOpen(windows, { act: (vault) => saveNew(vault), after: AFTER }),
  },
  { name: 'opening', prepare: opening },
  { name: 'recovery from a damaged store', prepare: recovery },
  { name: 'adopting an unfinished save', prepare: adopting },
  { name: 'new passphrase', prepare: newPassphrase },
  {
    name: 'new recovery sheet',
    prepare: (windows) => whileOpen(windows, { act: (vault) => vault.secrets.renewRecoveryKey() }),
  },
  attachment,
  backup,
  restore,
  newDataKey,
  migration,
];

const saveNew = (vault: Vault<Notes>): Promise<Result<unknown>> => change(vault.store());

async function change(store: BinderStore<Notes> | null): Promise<Result<unknown>> {
  if (store === null) throw new Error('the binder is not open');
  return store.change((binder) => ok({ ...binder, notes: AFTER }));
}

/** The store holds the notes of `BEFORE`, the copy beside it those of `OLDER`. */
const saved = aSavedBinder(BEFORE);
const savedDisk = async (): Promise<MemoryFiles> => (await saved).files.copy();

/** What the window would show of this vault. */
const shownBy = (vault: Vault<Notes>) => () => JSON.stringify(vault.store()?.current() ?? null);

function onDisk(disk: MemoryFiles, windows: boolean) {
  const files = new FaultyFiles(disk, windows);
  return { disk, files, vault: aVault(files) };
}

type OpenWork = { act: (vault: Vault<Notes>) => Promise<Result<unknown>>; after?: string[] };

/** A work on an open binder; undone or done, the passphrase opens it. */
async function whileOpen(windows: boolean, { act, after = BEFORE }: OpenWork): Promise<Scene> {
  const { vault, ...rest } = onDisk(await savedDisk(), windows);
  unwrap(await vault.unlock(PASSPHRASE));
  return {
    ...rest,
    act: () => act(vault),
    again: () => act(vault),
    memory: shownBy(vault),
    wrongOn: (disk, isDone) => wrongNotes(aVault(disk), isDone ? [after] : [BEFORE, after]),
  };
}

async function firstSave(windows: boolean): Promise<Scene> {
  const { vault, ...rest } = onDisk(new MemoryFiles(), windows);
  return {
    ...rest,
    act: () => vault.create(PASSPHRASE, firstNotes),
    // Made after all, though not to stay: then it opens; else it is made now.
    again: async () => {
      const state = unwrap(await vault.state());
      if (state === 'open') return ok(state);
      return state === 'none' ? vault.create(PASSPHRASE, firstNotes) : vault.unlock(PASSPHRASE);
    },
    memory: shownBy(vault),
    wrongOn: async (disk, isDone) => {
      if (!isDone && unwrap(await aVault(disk).state()) === 'none') return null;
      return wrongNotes(aVault(disk), [[]]);
    },
  };
}

/** Opens what lies there. Whatever the disk answers meanwhile, none of these files may be lost by it. */
async function openingOf(disk: MemoryFiles, windows: boolean, kept: readonly Buffer[]): Promise<Scene> {
  const { vault, ...rest } = onDisk(disk, windows);
  let isTold = false;
  const unlock = async () => {
    const store = await vault.unlock(PASSPHRASE);
    // A refusal is a word too: the folder was damaged to begin with, or the disk does not answer.
    isTold ||= !store.ok || vault.restored() !== null;
    return store;
  };
  return {
    ...rest,
    act: unlock,
    again: unlock,
    memory: shownBy(vault),
    wrongOn: async (left) => {
      const isKept = kept.every((bytes) => left.names().some((name) => left.get(name).equals(bytes)));
      if (!isKept) return 'a file is no longer as it was found';
      const next = aVault(left);
      const wrong = await wrongNotes(next, [BEFORE, OLDER]);
      // A store that cannot be read now is set aside, and the save before it opened; but never without a word.
      return wrong ?? (isTold || next.restored() !== null ? null : wrongNotes(aVault(left), [BEFORE]));
    },
  };
}

async function opening(windows: boolean): Promise<Scene> {
  const disk = await savedDisk();
  return openingOf(disk, windows, [disk.get(STORE)]);
}

/** The store has a wrong bit; the copy beside it is whole. */
async function recovery(windows: boolean): Promise<Scene> {
  const disk = await savedDisk();
  const damaged = disk.get(STORE);
  damaged[damaged.length - 1] = (damaged.at(-1) ?? 0) ^ 1;
  disk.set(STORE, damaged);
  return openingOf(disk, windows, [damaged, disk.get(PREVIOUS)]);
}

/** A save was whole on the disk, but not in its place, so nobody was told that it was saved. */
async function adopting(windows: boolean): Promise<Scene> {
  const disk = await savedDisk();
  disk.set(`${FOLDER}/store.9.00ff.tmp`, disk.get(STORE));
  disk.set(STORE, disk.get(PREVIOUS));
  const scene = await openingOf(disk, windows, [disk.get(STORE)]);
  return { ...scene, wrongOn: (left) => wrongNotes(aVault(left), [BEFORE, OLDER]) };
}

async function newPassphrase(windows: boolean): Promise<Scene> {
  const scene = await whileOpen(windows, {
    act: (vault) => vault.secrets.changePassphrase(OTHER_PASSPHRASE),
  });
  return {
    ...scene,
    wrongOn: async (disk, isDone) => {
      const other = await wrongNotes(aVault(disk), [BEFORE], OTHER_PASSPHRASE);
      return isDone || other === null ? other : wrongNotes(aVault(disk), [BEFORE]);
    },
  };
}

/** What is wrong when this fresh start must find one of these lists of notes. */
async function wrongNotes(
  vault: Vault<Notes>,
  allowed: readonly (readonly string[])[],
  passphrase = PASSPHRASE,
): Promise<string | null> {
  const store = await vault.unlock(passphrase);
  if (!store.ok) return `unreadable: ${store.error.code}`;
  const notes = JSON.stringify(store.value.current().notes);
  return allowed.some((list) => JSON.stringify(list) === notes) ? null : `opens with ${notes}`;
}
