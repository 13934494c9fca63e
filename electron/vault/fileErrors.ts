import type { Failure } from '../../shared/errors';
import { VaultProblem } from './problem';

type SaveFailed = Extract<Failure, { code: 'save-failed' }>;

const REASONS: Readonly<Record<string, SaveFailed['reason']>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  EBUSY: 'busy',
  ETXTBSY: 'busy',
};

/** The code of a file system error ('ENOSPC'), or null when the error is something else. */
export function errnoOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  return /^E[A-Z0-9]+$/.test(error.code) ? error.code : null;
}

/** An error as the file system gives it; for limits of our own that are told in its words. */
export function errnoError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** Why a file was not written, as far as the owner can do something about it. */
export function reasonOf(error: unknown): SaveFailed['reason'] {
  return REASONS[errnoOf(error) ?? ''] ?? 'other';
}

/** What the owner is told when this error ended a save; a bug is thrown on, never disguised as a full disk. */
export function saveProblem(error: unknown): VaultProblem {
  if (error instanceof VaultProblem) return error;
  if (errnoOf(error) === null) throw error;
  return new VaultProblem({ code: 'save-failed', reason: reasonOf(error) }, error);
}
