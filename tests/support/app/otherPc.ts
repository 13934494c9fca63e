import { randomBytes, randomUUID } from 'node:crypto';
import { copyFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeFiles } from '../../../electron/vault/files';
import { createLockFile, type LockFile } from '../../../electron/vault/lockFile';
import { danishDay } from '../../../shared/domain/calendar';
import { saveTask } from '../../../shared/domain/task/tasks';
import { unwrap } from '../unwrap';
import { PASSPHRASE } from './passphrase';
import { vaultIn } from './preparedBinder';

/** Where the binder lies in a data folder. */
export const storeIn = (folder: string): string => join(folder, 'vault/store.gdv');

/**
 * Another PC adds a task to the same binder at this instant, and a cloud service carries its file here: it then stands
 * in the place of the store, whoever has that open.
 */
export async function addTaskElsewhere(folder: string, now: string, what: string): Promise<void> {
  const elsewhere = await mkdtemp(join(tmpdir(), 'other-pc-'));
  await cp(join(folder, 'vault'), join(elsewhere, 'vault'), { recursive: true });
  const vault = vaultIn(elsewhere, now);
  const store = unwrap(await vault.unlock(PASSPHRASE));
  const moment = { now, today: danishDay(now), newId: randomUUID };
  const task = { id: null, what, who: 'Jonas Friis', due: danishDay(now) };
  unwrap(await store.change((binder) => saveTask(binder, task, moment)));
  await vault.lock();
  await copyFile(storeIn(elsewhere), storeIn(folder));
  // A copy of it may still be on its way to the disk there.
  await rm(elsewhere, { recursive: true, maxRetries: 10 });
}

/** Another PC has the binder open from this instant on; what it answers lets go again. */
export async function openElsewhere(folder: string, now: string): Promise<LockFile['release']> {
  const clock = { now: () => now, wait: () => Promise.resolve() };
  const place = { folder: join(folder, 'vault'), files: nodeFiles, randomBytes, clock };
  const lockFile = createLockFile(place, async () => 'the-other-pc');
  await lockFile.take();
  return lockFile.release;
}
