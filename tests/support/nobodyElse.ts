import type { LockFile } from '../../electron/vault/lockFile';

/** The lock of a folder that no other PC reaches. */
export const nobodyElse: LockFile = {
  take: async () => true,
  beat: async () => undefined,
  release: async () => undefined,
};
