import { z } from 'zod';
import type { Migration } from '../../../electron/vault/migrations/migration';
import { createVault } from '../../../electron/vault/vault';
import { ok, type Result } from '../../../shared/result';
import { aSavedBinder, PASSPHRASE, plain, surroundings } from '../../unit/electron/vault/support/aVault';
import { FaultyFiles } from '../../unit/electron/vault/support/faultyFiles';
import type { MemoryFiles } from '../../unit/electron/vault/support/memoryFiles';
import type { Scene, Workload } from './workload';

// A pair of shapes of our own, until the binder's first migration comes.

const LaterNotes = z.strictObject({
  owner: z.string(),
  notes: z.array(z.strictObject({ text: z.string() })),
  isPinned: z.boolean(),
});

const notesHaveParts: Migration = {
  to: 2,
  name: 'notes-have-parts',
  up: (binder) => ({
    ...binder,
    notes: binder.notes.map((text: string) => ({ text })),
    isPinned: false,
  }),
};
const later = { schema: LaterNotes, schemaVersion: 2, migrations: [notesHaveParts], ...plain };

const laterVault = (files: FaultyFiles | MemoryFiles) => createVault({ ...surroundings(files), ...later });

/** A binder of the earlier shape is opened and saved by the later app. */
export const migration: Workload = {
  name: 'migration',
  async prepare(windows): Promise<Scene> {
    const { files: disk } = await aSavedBinder(['en']);
    const files = new FaultyFiles(disk, windows);
    const vault = laterVault(files);
    const pin = async (): Promise<Result<unknown>> => {
      const store = await vault.unlock(PASSPHRASE);
      return store.ok ? store.value.change((binder) => ok({ ...binder, isPinned: true })) : store;
    };
    return {
      disk,
      files,
      act: pin,
      again: pin,
      memory: () => 'the shape in memory changes with the opening, before anything is saved',
      wrongOn: async (left, isDone) => {
        const next = laterVault(left);
        const found = await next.unlock(PASSPHRASE);
        if (!found.ok) return `unreadable: ${found.error.code}`;
        const { notes, isPinned } = found.value.current();
        const isTold = vault.restored() !== null || next.restored() !== null;
        if (notes.map(({ text }) => text).join() !== 'en' && !isTold)
          return `opens with ${notes.length} notes`;
        return isDone && !isPinned ? 'said to be saved, but is not' : null;
      },
    };
  },
};
