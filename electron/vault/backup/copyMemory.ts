import type { Instant } from '../../../shared/domain/calendar';
import type { Keys } from '../keys';

export type CopyNoted = { at: Instant; generation: number };

/** What this PC remembers of the copies. Losing it costs convenience only: it is seen again in the folders. */
export type CopyFacts = {
  /** Path of the folder the owner chose; null when none is chosen. */
  backupFolder: string | null;
  /** The newest complete copy in that folder. */
  lastOffPc: CopyNoted | null;
  lastComplete: CopyNoted | null;
};

/** The memory of an open binder, sealed under its key. Never rejects. */
export type CopyMemory = {
  read(): Promise<CopyFacts>;
  change(rule: <F extends CopyFacts>(facts: F) => F): Promise<void>;
};

/** Whose keys the memory is sealed under. */
export type KeyHolder = { keys(): Keys; isForgotten(): boolean };
export type MemoryOf = (holder: KeyHolder) => CopyMemory;
