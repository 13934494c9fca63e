import type { Sabotage } from '../sabotage';

const saving = 'electron/vault/saving.test.ts';
const durable = 'electron/vault/durable.ts';
const storeFile = 'electron/vault/storeFile.ts';

/** How a save could lose what it says it saved. */
export const savingSabotages: readonly Sabotage[] = [
  {
    name: 'no fsync of the file',
    file: durable,
    edits: [{ find: '    await file.sync();\n', replace: '' }],
    tests: [saving],
  },
  {
    name: 'no fsync of the folder',
    file: durable,
    edits: [{ find: 'await files.syncFolder(folder);', replace: '' }],
    tests: [saving],
  },
  {
    name: 'acknowledged before the rename',
    file: storeFile,
    edits: [
      {
        find: '    await renamePatiently(place, temporary, store);',
        replace: '    renamePatiently(place, temporary, store).catch(() => undefined);',
      },
    ],
    tests: [saving],
  },
  {
    name: 'the store deleted before the rename',
    file: storeFile,
    edits: [
      {
        find: '    await renamePatiently(place, temporary, store);',
        replace:
          '    await discard(place.files, store);\n    await renamePatiently(place, temporary, store);',
      },
    ],
    tests: [saving],
  },
  {
    name: 'not read back',
    file: durable,
    edits: [
      {
        find: "  if (!onDisk.equals(bytes)) throw new VaultProblem({ code: 'save-failed', reason: 'other' });",
        replace: '  onDisk.equals(bytes);',
      },
    ],
    tests: [saving],
  },
  {
    name: 'fsync tried again on the same file',
    file: durable,
    edits: [{ find: 'await file.sync();', replace: 'await file.sync().catch(() => file.sync());' }],
    tests: [saving],
  },
  {
    name: 'one name for every temporary file',
    file: 'electron/vault/names.ts',
    edits: [
      {
        find: 'return `store.',
        replace: 'return about + random ? `store.shared.tmp` : `store.',
      },
    ],
    tests: [saving],
  },
  {
    name: 'a short write taken for a whole one',
    file: durable,
    edits: [{ find: 'written += taken;', replace: 'written = bytes.length;' }],
    tests: [saving],
  },
  {
    name: 'no patience with a program that holds the file',
    file: durable,
    edits: [{ find: 'const PATIENCE = 10_000;', replace: 'const PATIENCE = 0;' }],
    tests: [saving],
  },
  {
    name: 'the save before is not kept',
    file: storeFile,
    edits: [{ find: '    if (old !== null) await keepPrevious(place, old);\n', replace: '' }],
    tests: [saving],
  },
  {
    name: 'the store written over although somebody else changed it',
    file: storeFile,
    edits: [
      {
        find: 'if (onDisk !== null && digestOf(onDisk) !== digest)',
        replace: 'if (onDisk !== null && digest === "")',
      },
    ],
    tests: [saving],
  },
  {
    name: 'the memory changed before the disk',
    file: 'electron/vault/binderStore.ts',
    edits: [
      {
        find: '    const problem = await written((write ?? file.write.bind(file))(next));',
        replace:
          '    database.data = next;\n    const problem = await written((write ?? file.write.bind(file))(next));',
      },
    ],
    tests: [saving, 'electron/vault/binderStore.test.ts'],
  },
  {
    name: 'two saves at a time',
    file: 'electron/vault/queue.ts',
    edits: [{ find: 'const turn = last.then(job);', replace: 'const turn = job();' }],
    tests: ['electron/vault/binderStore.test.ts'],
  },
  {
    name: 'files that everybody on the PC may read',
    file: 'electron/vault/files.ts',
    edits: [{ find: "'wx', 0o600", replace: "'wx', 0o644" }],
    tests: ['electron/vault/files.test.ts'],
  },
];
