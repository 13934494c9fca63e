import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createBinderStore } from '../../../../electron/vault/binderStore';
import { createQueue } from '../../../../electron/vault/queue';
import { SealedFile } from '../../../../electron/vault/sealedFile';
import { fail, ok } from '../../../../shared/result';
import { unwrap } from '../../../support/unwrap';
import {
  addNote,
  aSavedBinder,
  aVault,
  type Notes,
  PASSPHRASE,
  refusedWith,
  STORE,
  vaultNeeds,
} from './support/aVault';
import { FaultyFiles } from './support/faultyFiles';

describe('the binder in memory', () => {
  test('cannot be changed by anyone, however deep', async () => {
    const { store } = await aSavedBinder(['en']);
    const binder = store.current();
    expect(Object.isFrozen(binder) && Object.isFrozen(binder.notes)).toBe(true);
    expect(() => binder.notes.push('to')).toThrow(TypeError);
    const changed = unwrap(await addNote(store, 'to'));
    expect(Object.isFrozen(changed.notes)).toBe(true);
    expect(store.current()).toBe(changed);
  });

  test('is what is on disk, after any sequence of changes', async () => {
    const steps = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('refuse', 'throw')), {
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(steps, async (notes) => {
        const { files, store } = await aSavedBinder();
        for (const note of notes) await apply(note, store.change);
        const kept = notes.filter((note) => note !== 'refuse' && note !== 'throw');
        expect(store.current().notes).toEqual(kept);
        expect(unwrap(await aVault(files).unlock(PASSPHRASE)).current()).toEqual(store.current());
      }),
      { numRuns: 40 },
    );
  });

  async function apply(note: string, change: Awaited<ReturnType<typeof aSavedBinder>>['store']['change']) {
    const done = change((binder) => {
      if (note === 'throw') throw new Error('a bug in a rule');
      return note === 'refuse'
        ? fail({ code: 'not-found' })
        : ok({ ...binder, notes: [...binder.notes, note] });
    });
    await done.catch(() => undefined);
  }
});

describe('a change', () => {
  test('that is refused writes nothing and answers the refusal', async () => {
    const { files, store } = await aSavedBinder();
    const before = files.get(STORE);
    expect(await store.change(() => fail({ code: 'cvr-invalid' }))).toEqual(refusedWith('cvr-invalid'));
    expect(files.get(STORE).equals(before)).toBe(true);
  });

  test('whose rule throws rejects alone; those after it are saved', async () => {
    const { store } = await aSavedBinder();
    const broken = store.change(() => {
      throw new Error('a bug in a rule');
    });
    const next = addNote(store, 'efter');
    await expect(broken).rejects.toThrow('a bug in a rule');
    expect(unwrap(await next).notes).toEqual(['efter']);
  });

  test('to something that is no binder is a bug: nothing is written', async () => {
    const { files, store } = await aSavedBinder(['en']);
    const before = files.get(STORE);
    // Safe: the wrong shape is the point.
    await expect(store.change(() => ok({ owner: 7 } as unknown as Notes))).rejects.toThrow();
    expect(files.get(STORE).equals(before)).toBe(true);
    expect(store.current().notes).toEqual(['en']);
  });

  test('is made on the binder as the change before left it: fifty at once are all kept, in order', async () => {
    const { files, store } = await aSavedBinder();
    const numbers = Array.from({ length: 50 }, (_, index) => `note ${index}`);
    const results = await Promise.all(numbers.map((note) => addNote(store, note)));
    results.forEach((result, index) => {
      expect(unwrap(result).notes).toHaveLength(index + 1);
    });
    expect(store.current().notes).toEqual(numbers);
    expect(unwrap(await aVault(files).unlock(PASSPHRASE)).current().notes).toEqual(numbers);
  });

  test('is in memory only when it is on disk', async () => {
    const { files: disk } = await aSavedBinder();
    const files = new FaultyFiles(disk);
    const store = unwrap(await aVault(files).unlock(PASSPHRASE));
    const seen: number[] = [];
    files.fault = () => {
      seen.push(store.current().notes.length);
      return null;
    };
    unwrap(await addNote(store, 'en'));
    expect(new Set(seen)).toEqual(new Set([0]));
    expect(store.current().notes).toEqual(['en']);
  });

  test('moves the time of the last save', async () => {
    const { files } = await aSavedBinder();
    let minute = 0;
    const clock = { now: () => `2026-11-22T09:0${minute}:00.000Z`, wait: async () => undefined };
    const store = unwrap(await aVault(files, { clock }).unlock(PASSPHRASE));
    minute = 7;
    unwrap(await addNote(store, 'en'));
    expect(store.savedAt()).toBe('2026-11-22T09:07:00.000Z');
    expect(unwrap(await aVault(files).unlock(PASSPHRASE)).savedAt()).toBe('2026-11-22T09:07:00.000Z');
  });

  test('raises the generation by one each time, never the same twice', async () => {
    const { files, store } = await aSavedBinder();
    const generations: bigint[] = [];
    for (const note of ['a', 'b', 'c']) {
      unwrap(await addNote(store, note));
      generations.push(files.get(STORE).readBigUInt64LE(24));
    }
    expect(generations).toEqual([2n, 3n, 4n]);
  });
});

describe('a change that the disk refused', () => {
  /** A binder on a disk that is full for every change until it is told otherwise. */
  async function onAFullDisk() {
    const { files: disk } = await aSavedBinder(['gammel']);
    const files = new FaultyFiles(disk);
    const store = unwrap(await aVault(files).unlock(PASSPHRASE));
    files.fault = ({ operation }) => (operation === 'create' ? 'ENOSPC' : null);
    return { files, store };
  }
  const note = (text: string) => (binder: Notes) => ok({ ...binder, notes: [...binder.notes, text] });

  test('is in the copy that can be saved elsewhere, once, however often it was tried', async () => {
    const { store } = await onAFullDisk();
    await store.change(note('første'), 'a');
    await store.change(note('anden'), 'b');
    await store.change(note('første, rettet'), 'a');
    expect(store.current().notes).toEqual(['gammel']);
    expect(store.withUnsaved().notes).toEqual(['gammel', 'anden', 'første, rettet']);
  });

  test('is no longer there once the same place was saved; what is left still is', async () => {
    const { files, store } = await onAFullDisk();
    await store.change(note('første'), 'a');
    await store.change(note('anden'), 'b');
    files.fault = () => null;
    unwrap(await store.change(note('første'), 'a'));
    expect(store.withUnsaved().notes).toEqual(['gammel', 'første', 'anden']);
    unwrap(await store.change(note('anden'), 'b'));
    expect(store.withUnsaved()).toEqual(store.current());
  });

  test('is not remembered when a rule refused it', async () => {
    const { store } = await onAFullDisk();
    expect(await store.change(() => fail({ code: 'not-found' }), 'a')).toEqual(refusedWith('not-found'));
    expect(store.withUnsaved()).toBe(store.current());
  });
});

describe('a file that could not be read', () => {
  test('is never written, whatever is asked afterwards', async () => {
    const { files: disk } = await aSavedBinder(['en']);
    const files = new FaultyFiles(disk);
    const needs = vaultNeeds(files);
    const keys = { dataKey: Buffer.alloc(32), vaultId: Buffer.alloc(16), keyEpoch: 1 };
    const file = new SealedFile<Notes>({ place: needs, keys, shape: needs, writerVersion: '0.1.0' });
    const { store, load } = createBinderStore({
      file,
      schema: needs.schema,
      queue: createQueue(),
      refusal: async () => null,
      changedElsewhere: async () => undefined,
    });
    await expect(load()).rejects.toThrow('store-damaged');
    files.calls.length = 0;
    await expect(addNote(store, 'to')).rejects.toThrow('not open');
    expect(files.calls).toEqual([]);
  });
});

describe('the queue', () => {
  test('runs one job at a time, in order, whatever each of them takes or throws', async () => {
    const delays = fc.array(fc.record({ ticks: fc.nat({ max: 5 }), throws: fc.boolean() }), {
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(delays, async (jobs) => {
        const queue = createQueue();
        const log: string[] = [];
        const turns = jobs.map(({ ticks, throws }, index) =>
          queue(async () => {
            log.push(`start ${index}`);
            for (let tick = 0; tick < ticks; tick += 1) await Promise.resolve();
            log.push(`end ${index}`);
            if (throws) throw new Error('a bug');
          }).catch(() => undefined),
        );
        await Promise.all(turns);
        expect(log).toEqual(jobs.flatMap((_, index) => [`start ${index}`, `end ${index}`]));
      }),
    );
  });
});
