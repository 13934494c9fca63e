import { dirname } from 'node:path';
import { z } from 'zod';
import { discard, type Place, renamePatiently, writeWhole } from '../durable';
import { errnoOf } from '../fileErrors';

const hex16 = z.string().regex(/^[0-9a-f]{32}$/);

/** What the keychain of this PC keeps for one binder. */
export const KeptSecret = z.strictObject({
  /** The part of the system that protects it; another one cannot open it. */
  backend: z.string().min(1).max(40),
  /** The slot's secret as the keychain gave it back. */
  secret: z.string().max(4000),
  /** Id of the slot in the binder's header that it opens. */
  slot: hex16,
});
export type KeptSecret = z.infer<typeof KeptSecret>;

/**
 * What this PC alone remembers, beside the vault. Nothing in it is readable but random numbers: what tells of the firm
 * or of its folders is sealed under the binder's own key.
 */
const Content = z.strictObject({
  format: z.literal(1),
  device: hex16,
  vaults: z.record(
    hex16,
    z.strictObject({ keychain: KeptSecret.nullable(), sealed: z.base64().max(40_000).nullable() }),
  ),
});
export type Content = z.infer<typeof Content>;

const LIMIT = 1024 * 1024;

/**
 * The file's content, or why there is none: `lost` when it is missing or cannot be understood, so that a new one may
 * take its place, and `held` when it may be whole but cannot be read now.
 */
export async function readDeviceFile(
  { files }: Pick<Place, 'files'>,
  path: string,
): Promise<Content | 'lost' | 'held'> {
  try {
    const bytes = await files.read(path, LIMIT);
    return Content.safeParse(JSON.parse(bytes.toString('utf8'))).data ?? 'lost';
  } catch (error) {
    const reason = errnoOf(error);
    return reason === null || reason === 'ENOENT' || reason === 'EFBIG' ? 'lost' : 'held';
  }
}

/** Writes the file whole or not at all; rejects as the file system does. */
export async function writeDeviceFile(place: Place, path: string, content: Content): Promise<void> {
  // One writer only, so the name is always the same: what a crash left there is replaced, not added to.
  const beside = `${path}.part`;
  await place.files.makeFolder(dirname(path));
  await discard(place.files, beside);
  try {
    await writeWhole(place.files, beside, Buffer.from(JSON.stringify(content), 'utf8'));
    await renamePatiently(place, beside, path);
  } catch (error) {
    await discard(place.files, beside);
    throw error;
  }
}
