import type { VaultSideStore } from './binderStore';
import type { Keys } from './keys';
import type { Restored } from './open';
import type { SealedFile } from './sealedFile';
import type { Secret } from './slots';

/** Everything the vault holds while the binder is open. */
export type OpenBinder<B> = {
  keys: Keys;
  file: SealedFile<B>;
  side: VaultSideStore<B>;
  openedWith: Secret['type'];
  restored: Restored | null;
};
