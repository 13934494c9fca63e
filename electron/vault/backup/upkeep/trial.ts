import { isDeepStrictEqual } from 'node:util';
import type { Instant } from '../../../../shared/domain/calendar';
import { fail, ok, type Result } from '../../../../shared/result';
import { readBlob } from '../../attachments/blobFiles';
import type { Place } from '../../durable';
import type { Keys } from '../../keys';
import { REPLACED } from '../../names';
import type { Shape } from '../../upgrade';
import type { ListedCopy } from '../copyList';
import { putBack } from '../restore/putBack';
import { openSourceWith, type Source } from '../restore/source';
import { takeSnapshot } from '../snapshot';
import { clearStaging, stagingPlace } from './staging';

/** What came back: the binder as it stood in the copy, and how many attachments. */
export type Tried<B> = { copyMadeAt: Instant; binder: B; attachments: number };

type Means<B> = { vault: Place; shape: Shape<B>; writerVersion: string };

/**
 * Restores a copy into a folder beside the binder, opens it there and compares it, piece by piece, with what the copy
 * said of itself; nothing of it stays. Refuses with `copy-damaged` when one piece is not as it was written, and as
 * `putBack` does.
 */
export async function tryCopy<B>(
  { vault, shape, writerVersion }: Means<B>,
  copy: ListedCopy,
  keys: Keys,
): Promise<Result<Tried<B>>> {
  const source = await openSourceWith({ files: vault.files, shape }, copy.path, keys);
  if (!source.ok) return source;
  const stage = stagingPlace(vault);
  await clearStaging(vault);
  try {
    const put = await putBack(stage, source.value, { aside: REPLACED, writerVersion });
    if (!put.ok) return put;
    const isSame = await comesBack(stage, source.value, shape);
    const { snapshot, madeAt, attachments } = source.value;
    if (!isSame) return fail({ code: 'copy-damaged' });
    return ok({ copyMadeAt: madeAt, binder: snapshot.binder, attachments: attachments.size });
  } finally {
    await clearStaging(vault);
  }
}

async function comesBack<B>(
  stage: Place,
  { keys, snapshot, attachments }: Source<B>,
  shape: Shape<B>,
): Promise<boolean> {
  const restored = await takeSnapshot(stage, keys, shape);
  if (!restored.ok || !isDeepStrictEqual(restored.value.binder, snapshot.binder)) return false;
  const { blobs } = restored.value.payload;
  if (!isDeepStrictEqual(blobs, snapshot.payload.blobs) || attachments.size !== blobs.length) return false;
  for (const entry of blobs) {
    if (!(await readBlob(stage, keys, entry)).ok) return false;
  }
  return true;
}
