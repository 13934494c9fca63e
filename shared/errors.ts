import type { BreachMistake } from './domain/breach/times';
import type { DayProblem } from './domain/request/request';

/**
 * Every way the app can say no: facts, never sentences. The words stand in `shared/text/errors.ts`,
 * a mapped type over this union, so a new code without Danish and English does not compile.
 */
export type Failure =
  | { code: 'invalid-input'; fields: readonly string[] }
  | { code: 'unexpected'; reference: string }
  // the binder's file and keys
  | { code: 'locked' }
  | { code: 'wrong-passphrase' }
  | { code: 'passphrase-weak' }
  | { code: 'passphrase-same' }
  | { code: 'recovery-key-mistyped'; group: number }
  | { code: 'recovery-key-wrong' }
  | { code: 'recovery-sheet-gone' }
  | { code: 'binder-exists' }
  | { code: 'store-newer' }
  | { code: 'store-damaged' }
  /** The store cannot be read, but this copy can: when it was saved, and how many later saves would be missing. */
  | { code: 'copy-offered'; savedAt: string; missingSaves: number | null }
  | { code: 'store-missing' }
  | { code: 'store-unreadable'; reason: string }
  | { code: 'store-changed-elsewhere' }
  | { code: 'save-failed'; reason: 'full' | 'denied' | 'busy' | 'other' }
  | { code: 'store-in-use' }
  | { code: 'read-only' }
  | { code: 'conflict-waiting' }
  | { code: 'keychain-unavailable' }
  | { code: 'keychain-failed' }
  | { code: 'key-renewal-unsafe'; faults: number }
  // copies
  | { code: 'copy-failed'; reason: 'full' | 'denied' | 'busy' | 'other' }
  | { code: 'copy-none' }
  | { code: 'copy-folder-missing' }
  | { code: 'copy-folder-own' }
  | { code: 'copy-not-ours' }
  | { code: 'copy-newer' }
  | { code: 'copy-damaged' }
  | { code: 'copy-unreadable'; reason: string }
  /** The newest good copy of all is never removed. */
  | { code: 'copy-newest' }
  | { code: 'restore-not-open' }
  // attachments
  | { code: 'attachment-missing' }
  | { code: 'attachment-damaged' }
  | { code: 'attachment-unreadable'; reason: string }
  | { code: 'attachment-kind' }
  | { code: 'attachment-large'; megabytes: number }
  // facts
  | { code: 'cvr-invalid' }
  | { code: 'date-before-review'; date: string }
  | { code: 'date-before-setup'; date: string }
  | { code: 'date-before-papers'; date: string }
  | { code: 'date-too-late'; date: string }
  | { code: 'date-in-future'; date: string }
  | { code: 'date-not-after-today' }
  /** What the law still wants kept was deleted, and nothing says why. */
  | { code: 'kept-by-law'; rule: string; until: string }
  | { code: 'exception-ended'; date: string }
  | { code: 'not-found' }
  | { code: 'request-days'; problem: DayProblem }
  | { code: 'breach-mistake'; mistake: BreachMistake }
  | { code: 'undo-too-late' }
  | { code: 'setup-finished' }
  | { code: 'consent-dates' }
  /** A DPIA with a high risk left is approved before the authority has answered (Art. 36). */
  | { code: 'approval-too-early' }
  | { code: 'cookie-exists' }
  | { code: 'cookies-too-many' }
  // review
  | { code: 'review-running' }
  | { code: 'review-not-running' }
  | { code: 'review-not-ready' }
  | { code: 'next-date-passed' }
  | { code: 'review-unanswered'; missing: readonly string[] }
  | { code: 'review-frozen' }
  | { code: 'changed-meanwhile' }
  | { code: 'flagged-unanswered' }
  // papers
  | { code: 'paper-failed'; reference: string }
  /** The file of another agreement would stand under the one that is signed. */
  | { code: 'agreement-file-in-place' }
  | { code: 'printer-missing' }
  | { code: 'print-failed'; reason: string }
  /** The inspection folder, or the binder for the shelf, is being made already. */
  | { code: 'folder-busy' }
  /** It was stopped by whoever asked for it; nothing is left of it. */
  | { code: 'folder-stopped' }
  | { code: 'file-not-written'; reason: 'full' | 'denied' | 'busy' | 'other' };
