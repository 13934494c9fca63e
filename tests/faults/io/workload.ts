import type { Result } from '../../../shared/result';
import type { FaultyFiles } from '../../unit/electron/vault/support/faultyFiles';
import type { MemoryFiles } from '../../unit/electron/vault/support/memoryFiles';

/** A work about to be done on a disk that does as it is told. */
export type Scene = {
  disk: MemoryFiles;
  files: FaultyFiles;
  /** The work; what it answers is what the owner is told. */
  act(): Promise<Result<unknown>>;
  /** What the owner does when the disk works again. */
  again(): Promise<Result<unknown>>;
  /** What the window would show, in a form that can be compared. */
  memory(): string;
  /** What is wrong with what a fresh start finds on this disk, after the work was answered so; null when nothing is. */
  wrongOn(disk: MemoryFiles, isDone: boolean): Promise<string | null>;
};

export type Workload = {
  name: string;
  /** On a disk that works; Windows forgives what others do not. */
  prepare(windows: boolean): Promise<Scene>;
};
