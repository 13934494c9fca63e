import { fail, ok, type Result } from '../../shared/result';
import { type Envelope, parseEnvelope } from './envelope';
import type { Keys } from './keys';
import { openPayload, type Payload } from './payload';
import { type Shape, upgrade } from './upgrade';

const damaged = fail({ code: 'store-damaged' });

/** A store file as it was understood: the binder in the shape of today, and what stood beside it. */
export type StoreContents<B> = {
  binder: B;
  payload: Omit<Payload, 'binder'>;
  envelope: Envelope;
  /** Migrations that the binder went through on the way here; they are on disk only after the next save. */
  steps: number[];
};

/** Reads the bytes of a store file with its data key. Refuses with `store-newer` or `store-damaged`; never guesses. */
export function readContents<B>(bytes: Buffer, keys: Keys, shape: Shape<B>): Result<StoreContents<B>> {
  const parsed = parseEnvelope(bytes, shape.schemaVersion);
  if (parsed.state === 'newer') return fail({ code: 'store-newer' });
  if (parsed.state === 'damaged') return damaged;
  const { envelope } = parsed;
  const opened = openPayload(envelope, keys);
  if (opened.state === 'damaged') return damaged;
  const { binder: saved, ...payload } = opened.payload;
  const today = upgrade(saved, envelope.header.schema, shape);
  if (today === null) return damaged;
  return ok({ binder: today.binder, payload, envelope, steps: today.steps });
}
