import type { Failure } from '../../../../shared/errors';

export type Offer = Extract<Failure, { code: 'copy-offered' }>;

/** What stands between a right key and the open binder; each has a page of its own. */
export type Obstacle =
  | { is: 'copyOffered'; offer: Offer }
  /** The passphrase is that of the try just made; null when the keychain was used. */
  | { is: 'inUse'; passphrase: string | null };

/** The obstacle a refusal tells of; null for a refusal that belongs at the field. */
export function obstacleIn(failure: Failure, passphrase: string | null): Obstacle | null {
  if (failure.code === 'copy-offered') return { is: 'copyOffered', offer: failure };
  return failure.code === 'store-in-use' ? { is: 'inUse', passphrase } : null;
}
