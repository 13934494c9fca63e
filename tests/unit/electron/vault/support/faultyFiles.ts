import { errnoError } from '../../../../../electron/vault/fileErrors';
import type { Files, NewFile, OpenFile } from '../../../../../electron/vault/files';

export type Operation = Exclude<keyof Files, 'windows'> | 'readPart' | 'write' | 'sync' | 'close';

/** One call to the disk: which, on which path, its number since the start (from 1), and how many bytes it was to write. */
export type Call = { operation: Operation; path: string; number: number; size: number };

/** What goes wrong with a call: an errno code, a write of so many bytes, or nothing. */
export type Fault = (call: Call) => string | { written: number } | null;

/** A disk on which chosen calls fail, or write too little. */
export class FaultyFiles implements Files {
  readonly calls: Call[] = [];
  fault: Fault = () => null;
  readonly #disk: Files;
  readonly windows: boolean;

  constructor(disk: Files, windows = false) {
    this.#disk = disk;
    this.windows = windows;
  }

  /** From now on only the call with this number, counted from here, goes wrong. */
  failCall(number: number, code: string): void {
    const target = this.calls.length + number;
    this.fault = (call) => (call.number === target ? code : null);
  }

  /** From now on every such call goes wrong. */
  failEvery(failing: Operation, code: string): void {
    this.fault = ({ operation }) => (operation === failing ? code : null);
  }

  #meet(operation: Operation, path: string, size = 0): { written: number } | null {
    const call = { operation, path, number: this.calls.length + 1, size };
    this.calls.push(call);
    const fault = this.fault(call);
    if (typeof fault === 'string') throw errnoError(fault);
    return fault;
  }

  async makeFolder(path: string) {
    this.#meet('makeFolder', path);
    await this.#disk.makeFolder(path);
  }

  async list(folder: string) {
    this.#meet('list', folder);
    return this.#disk.list(folder);
  }

  async read(path: string, limit: number) {
    this.#meet('read', path);
    return this.#disk.read(path, limit);
  }

  async open(path: string): Promise<OpenFile> {
    this.#meet('open', path);
    const file = await this.#disk.open(path);
    return {
      size: file.size,
      writtenAt: file.writtenAt,
      read: async (position, length) => {
        this.#meet('readPart', path);
        return file.read(position, length);
      },
      close: () => file.close(),
    };
  }

  async create(path: string): Promise<NewFile> {
    this.#meet('create', path);
    const file = await this.#disk.create(path);
    return {
      write: async (bytes, position) => {
        const short = this.#meet('write', path, bytes.length);
        return file.write(short === null ? bytes : bytes.subarray(0, short.written), position);
      },
      sync: async () => {
        this.#meet('sync', path);
        await file.sync();
      },
      close: async () => {
        await file.close();
        this.#meet('close', path);
      },
    };
  }

  async link(existing: string, path: string) {
    this.#meet('link', path);
    await this.#disk.link(existing, path);
  }

  async rename(from: string, to: string) {
    this.#meet('rename', to);
    await this.#disk.rename(from, to);
  }

  async remove(path: string) {
    this.#meet('remove', path);
    await this.#disk.remove(path);
  }

  async removeFolder(path: string) {
    this.#meet('removeFolder', path);
    await this.#disk.removeFolder(path);
  }

  async syncFolder(path: string) {
    this.#meet('syncFolder', path);
    await this.#disk.syncFolder(path);
  }

  async freeBytes(folder: string) {
    this.#meet('freeBytes', folder);
    return this.#disk.freeBytes(folder);
  }
}
