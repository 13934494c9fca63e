import { payloadStart } from '../bits/bytes';
import type { Random } from '../support/random';

/** A file made of a whole store, and what was done to it. */
export type MutatedFile = { name: string; bytes: Buffer };

type Mutation = (store: Buffer, random: Random) => Buffer;

const mutations: Readonly<Record<string, Mutation>> = {
  bytes: (store, random) => {
    const bytes = Buffer.from(store);
    for (let edits = 1 + random.below(8); edits > 0; edits -= 1)
      bytes[random.below(bytes.length)] = random.below(256);
    return bytes;
  },
  length: (store, random) => {
    const bytes = Buffer.from(store);
    const big = random.oneOf([0n, 1n, 2n ** 31n, 2n ** 32n - 1n, 2n ** 53n, 2n ** 63n, 2n ** 64n - 1n]);
    const at = random.oneOf([12, 16, 24]);
    if (at === 12) bytes.writeUInt32LE(Number(big % 2n ** 32n), at);
    else bytes.writeBigUInt64LE(big, at);
    return bytes;
  },
  'cut or longer': (store, random) =>
    random.below(2) === 0
      ? store.subarray(0, random.below(store.length))
      : Buffer.concat([store, random.bytes(1 + random.below(100))]),
  splice: (store, random) => {
    const bytes = Buffer.from(store);
    const from = random.below(store.length);
    store.copy(bytes, random.below(store.length), from, from + random.below(200));
    return bytes;
  },
  header: (store, random) => withHeader(store, random.oneOf(headers)(headerText(store))),
  'no store': (_store, random) => random.oneOf(others),
};

/** Any one of the mutations; never the store itself. */
export function mutatedFile(store: Buffer, random: Random): MutatedFile {
  const [name, mutate] = random.oneOf(Object.entries(mutations));
  const bytes = mutate(store, random);
  return bytes.equals(store) ? mutatedFile(store, random) : { name, bytes };
}

const headerText = (store: Buffer): string => store.subarray(64, payloadStart(store)).toString('utf8');

/** The store with another header, of which prefix and file length tell the truth, so that it is read. */
function withHeader(store: Buffer, text: string): Buffer {
  const header = Buffer.from(text, 'utf8');
  const prefix = Buffer.from(store.subarray(0, 64));
  prefix.writeUInt32LE(header.length, 12);
  return Buffer.concat([prefix, header, store.subarray(payloadStart(store))]);
}

type Rewriting = (header: string) => string;

/** The header with something else where its slots stand. */
const slots =
  (change: (slots: string) => string): Rewriting =>
  (header) =>
    header.replace(/"slots":(\[.*\])\}$/, (_all, list: string) => `"slots":${change(list)}}`);

const replacing =
  (find: RegExp, text: string): Rewriting =>
  (header) =>
    header.replace(find, text);

const headers: readonly Rewriting[] = [
  replacing(/"m":\d+/, `"m":${4 * 1024 * 1024}`),
  replacing(/"m":\d+/, '"m":8'),
  replacing(/"m":\d+/, '"m":65537'),
  replacing(/"t":\d+/, '"t":1000000000'),
  replacing(/"t":\d+/, '"t":1e999'),
  replacing(/"p":\d+/, '"p":-1'),
  replacing(/"salt":"[^"]*"/, '"salt":""'),
  replacing(/"salt":"[^"]*"/, `"salt":"${'A'.repeat(50_000)}"`),
  replacing(/"keyEpoch":\d+/, '"keyEpoch":1,"keyEpoch":2'),
  replacing(/"kind":"store"/, '"kind":"store","kind":"store"'),
  replacing(/"kind":"store"/, '"kind":"backup"'),
  replacing(/"kind":"backup"/, '"kind":"store"'),
  replacing(/^\{/, '{"__proto__":{"schema":1},'),
  replacing(/^\{/, '{"constructor":{"prototype":{}},'),
  replacing(/"writer":"[^"]*"/, `"writer":"${'x'.repeat(60_000)}"`),
  replacing(/"writer":"[^"]*"/, '"writer":"\\ud800"'),
  replacing(/"writer":"[^"]*"/, '"writer":"another"'),
  replacing(/"commit":"[^"]*"/, '"commit":"AAAAAAAAAAAAAAAAAAAAAA=="'),
  replacing(/"suite":"[^"]*"/, '"suite":"NONE"'),
  replacing(/"minReader":\[1,0\]/, '"minReader":[1,0,0]'),
  slots(
    (list) =>
      `[${Array.from({ length: 500 }, () => list.slice(1, -1))
        .join()
        .slice(0, 60_000)}]`,
  ),
  slots(() => '[]'),
  slots((list) => `[${list.slice(1, -1)},${list.slice(1, -1)},${list.slice(1, -1)}]`),
  slots(() => `${'['.repeat(10_000)}${']'.repeat(10_000)}`),
  () => `${'{"slots":'.repeat(5000)}1${'}'.repeat(5000)}`,
  () => 'null',
  () => '',
  () => '\u0000'.repeat(1000),
];

/** Files that somebody may take for a store. */
const others: readonly Buffer[] = [
  Buffer.alloc(0),
  Buffer.alloc(64),
  Buffer.alloc(60_000),
  Buffer.from('null'),
  Buffer.from('{}'),
  Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'),
  Buffer.from('PK\u0003\u0004', 'latin1'),
  Buffer.from('%PDF-1.7\n'),
  Buffer.concat([Buffer.from([0x89, 0x44, 0x4b, 0x56, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.alloc(56, 0xff)]),
];
