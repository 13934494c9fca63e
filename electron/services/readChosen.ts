import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import { fail, ok, type Result } from '../../shared/result';
import { errnoOf } from '../vault/fileErrors';

const MEGABYTE = 1024 * 1024;

/**
 * Reads a file that somebody chose, if it holds no more than so many bytes. Refuses with `attachment-large`, and with
 * `attachment-unreadable` when it is gone, held, forbidden, or no file at all.
 */
export async function readChosen(
  path: string,
  mostBytes: number,
): Promise<Result<{ name: string; bytes: Uint8Array }>> {
  let file: FileHandle | null = null;
  try {
    file = await open(path, 'r');
    const { size } = await file.stat();
    if (size > mostBytes) return fail({ code: 'attachment-large', megabytes: Math.ceil(size / MEGABYTE) });
    const bytes = Buffer.alloc(size);
    // One that is cut short while it is read is taken as it now is; one that grows, as it was.
    const { bytesRead } = await file.read(bytes, 0, size, 0);
    return ok({ name: basename(path), bytes: bytes.subarray(0, bytesRead) });
  } catch (error) {
    const reason = errnoOf(error);
    if (reason === null) throw error;
    return fail({ code: 'attachment-unreadable', reason });
  } finally {
    await file?.close();
  }
}
