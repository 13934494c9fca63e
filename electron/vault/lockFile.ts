import { join } from 'node:path';
import { z } from 'zod';
import { discard, type Place } from './durable';
import { LOCK } from './names';

/** How long another PC's sign of life counts, in milliseconds: four of the beats it should have given meanwhile. */
export const STALE_AFTER = 120_000;

/** How often an open binder gives a sign of life, in milliseconds. */
export const BEAT_EVERY = 30_000;

const Holder = z.strictObject({ device: z.string().max(64), at: z.iso.datetime() });
type Holder = z.infer<typeof Holder>;

/**
 * A small file that says which PC has the binder open, for folders that two PCs can reach. Our own left behind by a
 * crash never stands in the way: one PC runs one app. It guards against a mistake, not against bad luck: before each
 * save the store itself is compared with what was last seen of it.
 */
export type LockFile = {
  /** Takes the lock; false when another PC gave a sign of life within the last two minutes. */
  take(): Promise<boolean>;
  /** Gives a sign of life, unless another PC has taken the lock over. */
  beat(): Promise<void>;
  /** Lets go, unless somebody else has it by now. */
  release(): Promise<void>;
};

export function createLockFile(place: Place, device: () => Promise<string>): LockFile {
  const path = join(place.folder, LOCK);

  const isOthers = async ({ device: holder, at }: Holder): Promise<boolean> =>
    holder !== (await device()) && Math.abs(Date.parse(place.clock.now()) - Date.parse(at)) < STALE_AFTER;

  // Where it cannot be written, saving cannot either, and says so; reading must still be possible.
  const write = async (): Promise<void> => {
    const holder: Holder = { device: await device(), at: place.clock.now() };
    const beside = `${path}.${Buffer.from(place.randomBytes(6)).toString('hex')}.tmp`;
    try {
      const file = await place.files.create(beside);
      await file.write(Buffer.from(JSON.stringify(holder)), 0).finally(() => file.close());
      await place.files.rename(beside, path);
    } catch {
      await discard(place.files, beside);
    }
  };

  return {
    async take() {
      const holder = await readHolder(place, path);
      if (holder !== null && (await isOthers(holder))) return false;
      await write();
      return true;
    },
    async beat() {
      const holder = await readHolder(place, path);
      if (holder === null || !(await isOthers(holder))) await write();
    },
    async release() {
      const holder = await readHolder(place, path);
      if (holder?.device === (await device())) await discard(place.files, path);
    },
  };
}

/** Who has the lock; null when nobody has, or when it cannot be told. */
async function readHolder({ files }: Place, path: string): Promise<Holder | null> {
  try {
    return Holder.parse(JSON.parse((await files.read(path, 1024)).toString('utf8')));
  } catch {
    return null;
  }
}
