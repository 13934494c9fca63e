import type { Failure } from '../../../../shared/errors';
import { fail, ok, type Result } from '../../../../shared/result';
import type { BlobEntry } from '../../attachments/blobEntry';
import { putBlobFile, readBlob } from '../../attachments/blobFiles';
import type { Place } from '../../durable';
import { saveProblem } from '../../fileErrors';
import type { Keys } from '../../keys';
import type { Shape } from '../../upgrade';
import type { ListedCopy } from '../copyList';
import { quarantineBlob } from '../restore/putAside';
import { openSourceWith, readAttachment } from '../restore/source';
import { holds } from './check';

type Means<B> = { vault: Place; shape: Shape<B>; keys: Keys };

/**
 * Fetches an attachment's file from the newest of these copies that holds it, read through first. A damaged one is moved
 * to the quarantine. Refuses as reading the attachment does when no copy holds it, and as a save does.
 */
export async function mend<B>(
  { vault, shape, keys }: Means<B>,
  entry: BlobEntry,
  copies: readonly ListedCopy[],
): Promise<Result<void>> {
  const now = await readBlob(vault, keys, entry);
  if (now.ok) return ok(undefined);
  if (now.error.code === 'attachment-unreadable') return now;
  for (const copy of copies.filter((one) => holds(one, entry))) {
    const source = await openSourceWith({ files: vault.files, shape }, copy.path, keys);
    const bytes = source.ok ? await readAttachment(vault.files, source.value, entry) : source;
    if (bytes.ok) return putBackOne(vault, entry, bytes.value, now.error);
  }
  return now;
}

async function putBackOne(
  vault: Place,
  { file }: BlobEntry,
  bytes: Buffer,
  { code }: Failure,
): Promise<Result<void>> {
  try {
    const state = code === 'attachment-missing' ? 'missing' : 'damaged';
    await putBlobFile(vault, file, bytes, () => quarantineBlob(vault, file, state));
    return ok(undefined);
  } catch (error) {
    return fail(saveProblem(error).failure);
  }
}
