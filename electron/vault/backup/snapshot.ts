import { fail, ok, type Result } from '../../../shared/result';
import type { Place } from '../durable';
import { parseEnvelope } from '../envelope';
import { errnoOf } from '../fileErrors';
import type { Header } from '../header';
import type { Keys } from '../keys';
import { openPayload, type Payload } from '../payload';
import { readStore } from '../storeFile';
import { type Shape, upgrade } from '../upgrade';

/** One save, opened and found good: the store's bytes as they lie on disk, and what is known from inside. */
export type Snapshot<B> = {
  bytes: Buffer;
  header: Header;
  payload: Payload;
  /** In today's shape. */
  binder: B;
};

/** Opens a store's bytes. Refuses with `store-newer` and `store-damaged`. */
export function snapshotOf<B>(bytes: Buffer, keys: Keys, shape: Shape<B>): Result<Snapshot<B>> {
  const parsed = parseEnvelope(bytes, shape.schemaVersion);
  if (parsed.state === 'newer') return fail({ code: 'store-newer' });
  if (parsed.state === 'damaged') return fail({ code: 'store-damaged' });
  const opened = openPayload(parsed.envelope, keys);
  if (opened.state === 'damaged') return fail({ code: 'store-damaged' });
  const { header } = parsed.envelope;
  const today = upgrade(opened.payload.binder, header.schema, shape);
  if (today === null) return fail({ code: 'store-damaged' });
  return ok({ bytes, header, payload: opened.payload, binder: today.binder });
}

/** The store of a folder as it is now. Refuses also with `store-missing` and `store-unreadable`. */
export async function takeSnapshot<B>(
  place: Place,
  keys: Keys,
  shape: Shape<B>,
): Promise<Result<Snapshot<B>>> {
  try {
    const bytes = await readStore(place);
    return bytes === null ? fail({ code: 'store-missing' }) : snapshotOf(bytes, keys, shape);
  } catch (error) {
    const reason = errnoOf(error);
    if (reason === null) throw error;
    return fail(reason === 'EIO' ? { code: 'store-damaged' } : { code: 'store-unreadable', reason });
  }
}
