import type { Failure } from '../../shared/errors';
import type { Result } from '../../shared/result';
import type { VaultSideStore } from './binderStore';
import type { DeviceMemory } from './device/deviceMemory';
import type { Gate } from './gate';
import type { Restored } from './open';
import type { SealedFile } from './sealedFile';
import type { Secret } from './slots';

/** Everything the vault holds while the binder is open. */
export type OpenBinder<B> = {
  file: SealedFile<B>;
  side: VaultSideStore<B>;
  /** What this PC remembers of it. */
  memory: DeviceMemory;
  openedWith: Secret['type'];
  restored: Restored | null;
  gate: Gate;
  /** Why nothing may be changed just now; null when it may. */
  refusal(): Promise<Failure | null>;
};

/** Runs a job on the open binder when nothing else is under way; refuses with `locked` when it is closed. */
export type WhileOpen<B> = <T>(job: (open: OpenBinder<B>) => Promise<Result<T>>) => Promise<Result<T>>;
