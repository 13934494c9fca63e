import { constants } from 'node:fs';
import { link, mkdir, open, readdir, rename, rm, rmdir, statfs } from 'node:fs/promises';
import { errnoError } from './fileErrors';

/** A file being written for the first time. */
export type NewFile = {
  /** Writes the bytes at this position (in bytes) and answers how many were taken, which may be fewer. */
  write(bytes: Uint8Array, position: number): Promise<number>;
  sync(): Promise<void>;
  close(): Promise<void>;
};

/** A file being read piece by piece, because it may be larger than memory should hold. */
export type OpenFile = {
  /** In bytes, when it was opened. */
  readonly size: number;
  /** When its contents were last written, as the disk says; in UTC. */
  readonly writtenAt: string;
  /** Up to so many bytes from this position on; fewer at the end of the file. */
  read(position: number, length: number): Promise<Buffer>;
  close(): Promise<void>;
};

/**
 * Everything the vault asks of the file system, one call per operation and nothing else, so that every
 * operation can be made to fail in a test. Errors are Node's, with their `code`.
 */
export type Files = {
  /** Windows cannot sync a folder; nowhere else is that forgiven. */
  readonly windows: boolean;
  makeFolder(path: string): Promise<void>;
  list(folder: string): Promise<string[]>;
  /** Rejects with EFBIG when the file is longer than the limit (in bytes). */
  read(path: string, limit: number): Promise<Buffer>;
  open(path: string): Promise<OpenFile>;
  /** Makes a file that must not exist yet, readable by its owner alone. */
  create(path: string): Promise<NewFile>;
  link(existing: string, path: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Removes a folder that is empty. */
  removeFolder(path: string): Promise<void>;
  syncFolder(path: string): Promise<void>;
  /** Bytes free for this user on the folder's disk. */
  freeBytes(folder: string): Promise<number>;
};

export const nodeFiles: Files = {
  windows: process.platform === 'win32',
  list: (folder) => readdir(folder),
  link,
  rename,
  remove: (path) => rm(path),
  removeFolder: (path) => rmdir(path),

  async makeFolder(path) {
    await mkdir(path, { recursive: true, mode: 0o700 });
  },

  async read(path, limit) {
    const file = await open(path, constants.O_RDONLY);
    try {
      const { size } = await file.stat();
      if (size > limit) throw errnoError('EFBIG');
      return await file.readFile();
    } finally {
      await file.close();
    }
  },

  async open(path) {
    const file = await open(path, constants.O_RDONLY);
    const { size, mtime } = await file.stat().catch(async (error: unknown) => {
      await file.close();
      throw error;
    });
    return {
      size,
      writtenAt: mtime.toISOString(),
      async read(position, length) {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
        return buffer.subarray(0, bytesRead);
      },
      close: () => file.close(),
    };
  },

  async create(path) {
    const file = await open(path, 'wx', 0o600);
    return {
      async write(bytes, position) {
        const { bytesWritten } = await file.write(bytes, 0, bytes.length, position);
        return bytesWritten;
      },
      sync: () => file.sync(),
      close: () => file.close(),
    };
  },

  async syncFolder(path) {
    const folder = await open(path, constants.O_RDONLY);
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  },

  async freeBytes(folder) {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  },
};
