import { join } from 'node:path';
import type { Failure } from '../../../../shared/errors';
import { fail, ok, type Result } from '../../../../shared/result';
import { findCandidates } from '../../candidates';
import type { Place } from '../../durable';
import type { KeyDerivation } from '../../keyDerivation';
import { type Keys, ownKeys } from '../../keys';
import { QUARANTINE } from '../../names';
import { missingSince, type Restored, remembering } from '../../open';
import type { Secret } from '../../slots';
import type { Shape } from '../../upgrade';
import { localCopies } from '../copier';
import { copyNamesIn } from '../copyList';
import { readCopyName } from '../copyNames';
import { claimedIn } from './claims';
import { putBack } from './putBack';
import { openSource, refusalOf, type Source } from './source';

/** A good copy in the place of a store that cannot be read: offered, and taken only when the owner says so. */
export type Offers = {
  /**
   * What to tell when a right secret has opened nothing: `copy-offered` when a copy on this PC opens with the same secret,
   * the failure as it is otherwise.
   */
  find(failure: Failure, secret: Secret): Promise<Failure>;
  /** Restores the copy; the damaged files go to the quarantine. Refuses with `copy-none` and as `putBack`. */
  take(): Promise<Result<{ keys: Keys; openedWith: Secret['type']; restored: Restored }>>;
  /** Forgets the copy that was found, and its key. */
  forget(): void;
};

type Needs<B> = { vault: Place; shape: Shape<B>; deriveKey: KeyDerivation; writerVersion: string };

type Offer<B> = { source: Source<B>; openedWith: Secret['type']; restored: Restored };

export function createOffers<B>(needs: Needs<B>): Offers {
  const { vault, shape, deriveKey, writerVersion } = needs;
  let offer: Offer<B> | null = null;

  const forget = (): void => {
    offer?.source.keys.dataKey.fill(0);
    offer = null;
  };

  /** The newest copy that the secret opens and that is whole; or why there is none. */
  async function newestGood(secret: Secret): Promise<Result<Source<B>>> {
    const { place } = localCopies(vault);
    const names = ((await copyNamesIn(place)) ?? []).sort(byGeneration);
    const means = { files: vault.files, shape, deriveKey: remembering(deriveKey) };
    let refused: Failure = { code: 'copy-none' };
    for (const name of names) {
      const source = await openSource(means, join(place.folder, name), secret);
      if (source.ok) return source;
      if (source.error.code === refusalOf(secret).code) refused = source.error;
    }
    return fail(refused);
  }

  return {
    async find(failure, secret) {
      forget();
      if (failure.code !== 'store-damaged' && failure.code !== 'store-missing') return failure;
      const source = await newestGood(secret);
      if (!source.ok) {
        // Where no store could be parsed, the copies alone can tell that the secret is a wrong one.
        const found = await findCandidates(vault, shape.schemaVersion);
        return !found.ok && source.error.code !== 'copy-none' ? source.error : failure;
      }
      const { savedAt, generation } = source.value.snapshot.payload;
      const missingSaves = missingSince(generation, await claimedIn(vault));
      const restored: Restored = { because: failure.code, savedAt, missingSaves };
      offer = { source: source.value, openedWith: secret.type, restored };
      return { code: 'copy-offered', savedAt, missingSaves };
    },
    async take() {
      if (offer === null) return fail({ code: 'copy-none' });
      const { source, openedWith, restored } = offer;
      // A lock meanwhile forgets the offer, and must not wipe what is being written with.
      const keys = ownKeys(source.keys);
      const put = await putBack(vault, { ...source, keys }, { aside: QUARANTINE, writerVersion });
      forget();
      if (put.ok) return ok({ keys, openedWith, restored });
      keys.dataKey.fill(0);
      return put;
    },
    forget,
  };
}

const generationIn = (name: string): number => readCopyName(name)?.generation ?? 0;

const byGeneration = (left: string, right: string): number =>
  generationIn(right) - generationIn(left) || right.localeCompare(left);
