import { dirname } from 'node:path';
import { errnoError } from '../../../../../electron/vault/fileErrors';
import type { Files } from '../../../../../electron/vault/files';

type Inode = { bytes: Buffer };

/** A disk in memory, with hard links. What stands on it can be looked at and tampered with. */
export class MemoryFiles implements Files {
  readonly windows = false;
  readonly #files = new Map<string, Inode>();
  readonly #folders = new Set<string>();

  names(): string[] {
    return [...this.#files.keys()].sort();
  }

  get(path: string): Buffer {
    return Buffer.from(this.#at(path).bytes);
  }

  /** Puts a file there from outside, as another program would. */
  set(path: string, bytes: Uint8Array): void {
    this.#folders.add(dirname(path));
    this.#files.set(path, { bytes: Buffer.from(bytes) });
  }

  delete(path: string): void {
    this.#files.delete(path);
  }

  copy(): MemoryFiles {
    const copy = new MemoryFiles();
    for (const folder of this.#folders) copy.#folders.add(folder);
    for (const [path, { bytes }] of this.#files) copy.set(path, bytes);
    return copy;
  }

  async makeFolder(path: string) {
    this.#folders.add(path);
  }

  async list(folder: string) {
    if (!this.#folders.has(folder)) throw errnoError('ENOENT');
    return this.names().flatMap((path) => (dirname(path) === folder ? [path.slice(folder.length + 1)] : []));
  }

  async read(path: string, limit: number) {
    const bytes = this.get(path);
    if (bytes.length > limit) throw errnoError('EFBIG');
    return bytes;
  }

  async open(path: string) {
    const bytes = this.get(path);
    return {
      size: bytes.length,
      writtenAt: '2026-11-22T09:00:00.000Z',
      read: async (position: number, length: number) => bytes.subarray(position, position + length),
      close: async () => undefined,
    };
  }

  async create(path: string) {
    if (this.#files.has(path)) throw errnoError('EEXIST');
    if (!this.#folders.has(dirname(path))) throw errnoError('ENOENT');
    const inode: Inode = { bytes: Buffer.alloc(0) };
    this.#files.set(path, inode);
    return {
      async write(bytes: Uint8Array, position: number) {
        const end = Math.max(inode.bytes.length, position + bytes.length);
        const grown = Buffer.alloc(end);
        inode.bytes.copy(grown);
        grown.set(bytes, position);
        inode.bytes = grown;
        return bytes.length;
      },
      async sync() {},
      async close() {},
    };
  }

  async link(existing: string, path: string) {
    if (this.#files.has(path)) throw errnoError('EEXIST');
    this.#files.set(path, this.#at(existing));
  }

  async rename(from: string, to: string) {
    const inode = this.#at(from);
    // As POSIX has it: two names of one file both stay.
    if (this.#files.get(to) === inode) return;
    this.#files.delete(from);
    this.#files.set(to, inode);
  }

  async remove(path: string) {
    this.#at(path);
    this.#files.delete(path);
  }

  async removeFolder(path: string) {
    if ((await this.list(path)).length > 0) throw errnoError('ENOTEMPTY');
    this.#folders.delete(path);
  }

  async syncFolder(path: string) {
    if (!this.#folders.has(path)) throw errnoError('ENOENT');
  }

  async freeBytes() {
    return 1e12;
  }

  #at(path: string): Inode {
    const inode = this.#files.get(path);
    if (inode === undefined) throw errnoError('ENOENT');
    return inode;
  }
}
