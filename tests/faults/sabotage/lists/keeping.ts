import type { Sabotage } from '../sabotage';

const refused = 'electron/vault/backup/copyRefused.test.ts';
const hostile = 'electron/vault/backup/hostile.test.ts';
const rotation = 'electron/vault/backup/rotation.test.ts';
const attachments = 'electron/vault/attachments.test.ts';
const conflicts = 'electron/vault/conflicts.test.ts';
const renewal = 'electron/vault/keyRenewal.test.ts';

/** How copies, attachments, a second PC and a new key could lose what is kept. */
export const keepingSabotages: readonly Sabotage[] = [
  {
    name: 'a copy believed without reading it',
    file: 'electron/vault/backup/writeCopy.ts',
    edits: [
      {
        find: '  if (!read.ok) throw new VaultProblem',
        replace: '  if (read === null) throw new VaultProblem',
      },
    ],
    tests: [refused],
  },
  {
    name: 'the newest good copy rotated away',
    file: 'electron/vault/backup/rotation.ts',
    edits: [
      { find: '.filter((copy) => copy !== newest)', replace: '.filter((copy) => copy !== null || newest)' },
    ],
    tests: [rotation],
  },
  {
    name: 'earlier copies rotated although the new one was not made',
    file: 'electron/vault/backup/copier.ts',
    edits: [
      {
        find: '    if (!made.ok) return made;\n    await remember(folder.where, task.memory, made.value);',
        replace: '    if (made.ok) await remember(folder.where, task.memory, made.value);',
      },
      {
        find: '      await discard(vault.files, join(folder.place.folder, name));\n    return ok(undefined);',
        replace:
          '      await discard(vault.files, join(folder.place.folder, name));\n    return made.ok ? ok(undefined) : made;',
      },
    ],
    tests: [refused],
  },
  {
    name: 'all superfluous copies removed at once',
    file: 'electron/vault/backup/rotation.ts',
    edits: [{ find: 'const MOST_REMOVALS = 3;', replace: 'const MOST_REMOVALS = 3000;' }],
    tests: [rotation],
  },
  {
    name: 'an attachment read without its hash',
    file: 'electron/vault/attachments/blobFiles.ts',
    edits: [
      { find: 'sha256(bytes.value) === entry.fileSha256', replace: 'entry.fileSha256 !== null' },
      { find: ' || sha256(contents) !== entry.sha256', replace: '' },
    ],
    tests: [attachments],
  },
  {
    name: 'a copy restored without its footer',
    file: 'electron/vault/backup/verifyCopy.ts',
    edits: [
      {
        find: '(await isSigned(copy, keys, hash.digest())) ? snapshot : damaged',
        replace: '(await isSigned(copy, keys, hash.digest())) !== null ? snapshot : damaged',
      },
    ],
    tests: [hostile],
  },
  {
    name: 'the choice of mine writes over the other',
    file: 'electron/vault/conflict.ts',
    edits: [
      {
        find: 'aside: isThere ? await asidePath(place, REPLACED) : null',
        replace: 'aside: isThere ? null : null',
      },
    ],
    tests: [conflicts],
  },
  {
    name: 'the lock of another PC ignored',
    file: 'electron/vault/lockFile.ts',
    edits: [
      {
        find: 'if (holder !== null && (await isOthers(holder))) return false;',
        replace: 'if (holder !== null) await isOthers(holder);',
      },
    ],
    tests: ['electron/vault/lockFile.test.ts'],
  },
  {
    name: 'a new key although an attachment cannot be read',
    file: 'electron/vault/keyRenewal.ts',
    edits: [
      { find: "  if (faults > 0) return fail({ code: 'key-renewal-unsafe', faults });\n", replace: '' },
    ],
    tests: [renewal],
  },
];
