import type { Sabotage } from '../sabotage';

const starting = 'electron/vault/open.test.ts';
const open = 'electron/vault/open.ts';
const candidates = 'electron/vault/candidates.ts';

/** How a start could lose what lies on the disk, or let somebody in. */
export const openingSabotages: readonly Sabotage[] = [
  {
    name: 'a missing store begun anew',
    file: candidates,
    edits: [
      {
        find: "return fail({ code: isDamaged ? 'store-damaged' : 'store-missing' });",
        replace: 'return ok(null);',
      },
    ],
    tests: [starting],
  },
  {
    name: 'a store that cannot be read taken for a missing one',
    file: candidates,
    edits: [
      { find: "  return store?.state === 'unreadable' ?", replace: "  return store?.role === 'foreign' ?" },
    ],
    tests: [starting],
  },
  {
    name: 'a damaged store written over',
    file: open,
    edits: [
      { find: "because === 'store-damaged' ? await asidePath(place, QUARANTINE) : null", replace: 'null' },
    ],
    tests: [starting],
  },
  {
    name: 'an older save opened without a word',
    file: open,
    edits: [
      { find: "candidate.role === 'store' ? null : { because, savedAt, missingSaves }", replace: 'null' },
    ],
    tests: [starting],
  },
  {
    name: 'a later version of the binder accepted',
    file: 'electron/vault/envelope.ts',
    edits: [{ find: ' || header.schema > expected.knownSchema', replace: '' }],
    tests: ['electron/vault/envelope.test.ts', 'electron/vault/upgrade.test.ts'],
  },
  {
    name: 'a new key made where no slot opens',
    file: open,
    edits: [
      {
        find: 'if (dataKey !== null) return { dataKey, ...binding };\n  }\n  return null;',
        replace:
          'if (dataKey !== null) return { dataKey, ...binding };\n  }\n  return { dataKey: Buffer.alloc(32, 7), ...binding };',
      },
    ],
    tests: [starting],
  },
  {
    name: 'an old copy lets the replaced passphrase in',
    file: open,
    edits: [
      {
        find: '      if (closed.some(({ envelope }) => isIntactUnder(envelope, keys))) return fail(refused);\n',
        replace: '',
      },
    ],
    tests: ['electron/vault/vault.test.ts'],
  },
  {
    name: 'a binder made over another one',
    file: 'electron/vault/vault.ts',
    edits: [
      { find: "if (!found.ok || found.value !== null) return fail({ code: 'binder-exists' });", replace: '' },
    ],
    tests: ['electron/vault/vault.test.ts', starting],
  },
  {
    name: 'a migration that leaves a gap',
    file: 'electron/vault/upgrade.ts',
    edits: [{ find: 'if (gap !== -1) throw', replace: 'if (gap === -2) throw' }],
    tests: ['electron/vault/upgrade.test.ts'],
  },
];
