import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fail, ok, type Result } from '../../shared/result';
import { reasonOf } from '../vault/fileErrors';

/**
 * Writes a file whole or not at all: beside its place first, under a name that nobody else has taken, then into it.
 * Refuses with `file-not-written`; what stood there before then still does.
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<Result<null>> {
  const beside = join(dirname(path), `.${randomUUID()}.part`);
  try {
    await writeNew(beside, bytes);
    await rename(beside, path);
    return ok(null);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    return fail({ code: 'file-not-written', reason: reasonOf(error) });
  }
}

async function writeNew(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}
