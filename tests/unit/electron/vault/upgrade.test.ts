import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { migrations } from '../../../../electron/vault/migrations/index';
import type { Migration } from '../../../../electron/vault/migrations/migration';
import { checkMigrations, upgrade } from '../../../../electron/vault/upgrade';
import { createVault } from '../../../../electron/vault/vault';
import { BINDER_SCHEMA } from '../../../../shared/domain/binder';
import { unwrap } from '../../../support/unwrap';
import {
  addNote,
  aSavedBinder,
  aVault,
  Notes,
  PASSPHRASE,
  refusedWith,
  STORE,
  surroundings,
} from './support/aVault';
import { MemoryFiles } from './support/memoryFiles';

const LaterNotes = z.strictObject({
  owner: z.string(),
  notes: z.array(z.strictObject({ text: z.string() })),
  pinned: z.boolean(),
});
const steps: Migration[] = [
  {
    to: 2,
    name: 'notes-have-parts',
    up: (b) => ({ ...b, notes: b.notes.map((text: string) => ({ text })) }),
  },
  { to: 3, name: 'notes-can-be-pinned', up: (b) => ({ ...b, pinned: false }) },
];
const later = {
  schema: LaterNotes,
  schemaVersion: 3,
  migrations: steps,
  attachmentsOf: () => [],
  linksOf: () => 0,
  headOf: () => '',
  titleOf: ({ owner }: { owner: string }) => owner,
};

describe('the migrations', () => {
  test('lead, number by number, to the shape of today', () => {
    expect(() => checkMigrations({ schemaVersion: BINDER_SCHEMA, migrations })).not.toThrow();
    expect(() => checkMigrations(later)).not.toThrow();
  });

  test('with a gap, a number twice or a missing end stop the app at once', () => {
    const [first, second] = steps;
    if (first === undefined || second === undefined) throw new Error('two steps are expected');
    for (const list of [[second], [first, first], [second, first], [first]]) {
      expect(() => checkMigrations({ ...later, migrations: list })).toThrow('shape');
    }
    expect(() => aVault(new MemoryFiles(), { schemaVersion: 2 })).toThrow('shape');
  });
});

describe('an older binder', () => {
  test('goes step by step, from any version, and is then checked as a whole', () => {
    const first = { owner: 'a', notes: ['x'] };
    const today = { owner: 'a', notes: [{ text: 'x' }], pinned: false };
    expect(upgrade(first, 1, later)).toEqual({ binder: today, steps: [2, 3] });
    expect(upgrade({ owner: 'a', notes: [{ text: 'x' }] }, 2, later)).toEqual({ binder: today, steps: [3] });
    expect(upgrade(today, 3, later)).toEqual({ binder: today, steps: [] });
    expect(upgrade({ owner: 'a', notes: [] }, 3, later)).toBeNull();
  });

  test('is opened in the shape of today and written in it with the next save; the older app then refuses it', async () => {
    const { files } = await aSavedBinder(['en']);
    const before = files.get(STORE);
    const needs = { ...surroundings(files), ...later };
    const store = unwrap(await createVault(needs).unlock(PASSPHRASE));
    expect(store.current()).toEqual({ owner: 'Ellen Prøvesen', notes: [{ text: 'en' }], pinned: false });
    expect(files.get(STORE).equals(before)).toBe(true);

    unwrap(await store.change((binder) => ({ ok: true, value: { ...binder, pinned: true } })));
    const saved = files.get(STORE);
    expect(await aVault(files).state()).toEqual(refusedWith('store-newer'));
    expect(await aVault(files).unlock(PASSPHRASE)).toEqual(refusedWith('store-newer'));
    expect(files.get(STORE).equals(saved)).toBe(true);
    expect(unwrap(await createVault(needs).unlock(PASSPHRASE)).current().pinned).toBe(true);
  });

  test('that is not what its version says is damaged; nothing older takes its place', async () => {
    const { files } = await aSavedBinder(['en', 'to']);
    const stricter = Notes.extend({ owner: z.string().max(3) });
    const before = files.get(STORE);
    expect(await aVault(files, { schema: stricter }).unlock(PASSPHRASE)).toEqual(
      refusedWith('store-damaged'),
    );
    expect(files.get(STORE).equals(before)).toBe(true);
    const store = unwrap(await aVault(files).unlock(PASSPHRASE));
    unwrap(await addNote(store, 'tre'));
  });
});
