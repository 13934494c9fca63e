import type { Sabotage } from '../sabotage';

const integrity = 'electron/vault/integrity.test.ts';
const keys = 'electron/vault/keys.ts';
const blobs = 'electron/vault/attachments/sealedBlob.ts';
const attachments = 'electron/vault/attachments.test.ts';

/** How what is sealed could be read, or changed unseen. */
export const sealingSabotages: readonly Sabotage[] = [
  {
    name: 'a tag of four bytes accepted',
    file: keys,
    edits: [
      {
        find: 'sealed.subarray(0, NONCE_LENGTH), {\n    authTagLength: TAG_LENGTH,\n  });',
        replace: 'sealed.subarray(0, NONCE_LENGTH));',
      },
      {
        find: 'decipher.setAuthTag(sealed.subarray(sealed.length - TAG_LENGTH));',
        replace: 'decipher.setAuthTag(sealed.subarray(sealed.length - TAG_LENGTH).subarray(0, 4));',
      },
    ],
    tests: [integrity],
  },
  {
    name: 'contents used before their tag is checked',
    file: keys,
    edits: [{ find: '  } catch {\n    return null;', replace: '  } catch {\n    return plain;' }],
    tests: [integrity, 'electron/vault/keys.test.ts'],
  },
  {
    name: 'the same nonce for every save',
    file: 'electron/vault/payload.ts',
    edits: [{ find: 'Buffer.from(randomBytes(NONCE_LENGTH))', replace: 'Buffer.alloc(NONCE_LENGTH)' }],
    tests: [integrity],
  },
  {
    name: 'the same key for every save',
    file: keys,
    edits: [{ find: 'Buffer.concat([vaultId, saveId, number])', replace: 'vaultId' }],
    tests: [integrity, 'electron/vault/keys.test.ts'],
  },
  {
    name: 'the header not bound to the contents',
    file: keys,
    edits: [
      { find: '  cipher.setAAD(bound);\n', replace: '  cipher.setAAD(bound.subarray(0, 64));\n' },
      { find: '  decipher.setAAD(bound);\n', replace: '  decipher.setAAD(bound.subarray(0, 64));\n' },
    ],
    tests: [integrity],
  },
  {
    name: 'the key not committed to',
    file: keys,
    edits: [
      { find: 'return timingSafeEqual(commitment(keys), commit);', replace: 'return commit.length > 0;' },
    ],
    tests: [integrity, 'electron/vault/keys.test.ts'],
  },
  {
    name: 'the passphrase derived at less cost',
    file: 'electron/vault/slots.ts',
    edits: [{ find: 'm: 64 * 1024', replace: 'm: 19 * 1024' }],
    tests: ['electron/vault/slots.test.ts'],
  },
  {
    name: 'a file that asks for any cost believed',
    file: 'electron/vault/header.ts',
    edits: [{ find: 'm: whole(19 * 1024, 1024 * 1024)', replace: 'm: whole(1, 1024 * 1024 * 1024)' }],
    tests: ['electron/vault/envelope.test.ts'],
  },
  {
    name: 'the last way in may be missing',
    file: 'electron/vault/header.ts',
    edits: [{ find: "    .refine((slots) => slots.some(({ type }) => type === 'recovery')),", replace: ',' }],
    tests: ['electron/vault/envelope.test.ts'],
  },
  {
    name: 'the data key outlives the lock',
    file: 'electron/vault/sealedFile.ts',
    edits: [
      {
        find: 'this.#forgotten = true;\n    this.#keys.dataKey.fill(0);',
        replace: 'this.#forgotten = true;',
      },
    ],
    tests: ['electron/vault/vault.test.ts'],
  },
  {
    name: 'a piece of an attachment moved unseen',
    file: blobs,
    edits: [
      {
        find: '      bound: Buffer.concat([header, uint32(index)]),',
        replace: '      bound: header,',
      },
      {
        find: 'unseal(key, sealed, Buffer.concat([header, uint32(index)]))',
        replace: 'unseal(key, sealed, header)',
      },
      { find: '  nonce.writeUInt32LE(index);\n', replace: '' },
    ],
    tests: [attachments],
  },
  {
    name: 'an attachment read although it is not the one attached',
    file: 'electron/vault/attachments/blobFiles.ts',
    edits: [
      { find: 'contents === null || sha256(contents) !== entry.sha256', replace: 'contents === null' },
      {
        find: '    sha256(bytes.value) === entry.fileSha256\n',
        replace: '    entry.fileSha256.length === 64\n',
      },
    ],
    tests: [attachments],
  },
];
