import { z } from 'zod';
import type { Instant, IsoDate } from '../domain/calendar';
import type { Failure } from '../errors';
import type { AppStatus, Saved } from './app';
import { method } from './method';

const nothing = z.strictObject({});
/** The name of a copy: the app's own, never a path. */
const CopyName = z.string().regex(/^[\w.-]{1,120}$/);

export type CopyPlace = 'thisPc' | 'folder';

/** Why a copy was made. `changes` is the store alone, the others are complete, with every attachment. */
export type CopyReason = 'changes' | 'daily' | 'review' | 'byHand' | 'migration' | 'restore' | 'newKey';

export type Copy = {
  name: string;
  where: CopyPlace;
  reason: CopyReason;
  madeAt: Instant;
  /** The last save that is in it. */
  savedAt: Instant;
  isComplete: boolean;
  /** Whether today's passphrase and recovery sheet open it; else those of the day it was made do. */
  opensAsNow: boolean;
  attachments: number;
  /** Length of the file in bytes. */
  length: number;
};

/** A copy that the key of the open binder does not open: from before a new key, or of another binder. */
export type ClosedCopy = { name: string; where: CopyPlace; length: number };

export type BackupWarning = 'none' | 'noneOffPc' | 'offPcTooOld' | 'folderMissing';

export type BackupState = {
  /** The newest complete copy that was read back and found good. */
  lastGood: Copy | null;
  /** The folder or drive the owner chose; its name only. Null when none is chosen. */
  folder: { name: string; isThere: boolean } | null;
  /** The newest complete copy that lies off this PC, as far as the app knows; null when there is none. */
  lastOffPc: Instant | null;
  /** What the owner should be told: no copy off the PC for more than 14 days, or the drive is missing. */
  warning: BackupWarning;
  /** Why the last copy was not made; null when it was. A save never waits for a copy, so this is where it is told. */
  failed: Failure | null;
  copies: Copy[];
  closed: ClosedCopy[];
  /** Copies that have served their time: the owner decides, because they hold erased people's data. */
  old: Copy[];
};

/** Something that is not as it was written. `name` is what the binder calls it. */
export type Fault =
  | { what: 'store' | 'previous' }
  | { what: 'attachment'; id: string; name: string; state: 'missing' | 'damaged'; inCopy: Instant | null }
  | { what: 'copy'; name: string; where: CopyPlace }
  | { what: 'link'; name: string };

/** What a look through the whole binder found. */
export type CheckOutcome = { checkedAt: Instant; attachments: number; copies: number; faults: Fault[] };

export type TrialRestore = { on: IsoDate; copyMadeAt: Instant; entries: number; attachments: number };

/** Where a binder can be restored from: a copy on this PC or in the chosen folder, or a file that was picked. */
export type RestoreSource = {
  /** Given out by the main process; never a path. */
  id: string;
  name: string;
  where: CopyPlace | 'picked' | 'putAside';
  /** When the file was last written, as the disk says; what it holds is not known before it is opened. */
  writtenAt: Instant;
  length: number;
};

export type RestorePreview = {
  firm: string;
  madeAt: Instant;
  savedAt: Instant;
  attachments: number;
  /** The binder that is on this PC now and would be put aside; null when there is none. */
  replaces: { isSameBinder: boolean; savedAt: Instant | null } | null;
};

export const backupsContract = {
  'backup.state': method<BackupState>()(nothing),
  /** Asks with the system's dialog; the state is unchanged when it was closed. */
  'backup.chooseFolder': method<BackupState>()(nothing),
  'backup.forgetFolder': method<BackupState>()(nothing),
  /** A complete copy now, on this PC and in the chosen folder. */
  'backup.make': method<BackupState>()(nothing),
  /** The same file anywhere, also while saving in place fails: what could not be saved is in it. */
  'backup.saveAs': method<{ savedAs: string | null }>()(nothing),
  'backup.remove': method<BackupState>()(
    z.strictObject({
      copies: z
        .array(z.strictObject({ name: CopyName, where: z.enum(['thisPc', 'folder']) }))
        .min(1)
        .max(500),
    }),
  ),
  /** Restores the newest complete copy beside the binder, compares it piece by piece, and notes the day. */
  'backup.tryRestore': method<Saved & { trial: TrialRestore }>()(nothing),
  /** Reads everything through: the store, the attachments, the copies and the chain of what was signed. */
  'backup.check': method<CheckOutcome>()(nothing),
  /** Fetches a damaged attachment from the newest copy that holds it; the damaged file is put aside. */
  'backup.mendAttachment': method<CheckOutcome>()(z.strictObject({ id: z.string().regex(/^[0-9a-f]{32}$/) })),

  /** All three work while the binder is locked. */
  'restore.sources': method<RestoreSource[]>()(nothing),
  'restore.pickFile': method<RestoreSource | null>()(nothing),
  'restore.open': method<RestorePreview>()(
    z.strictObject({
      source: z.string().max(80),
      secret: z.discriminatedUnion('type', [
        z.strictObject({ type: z.literal('passphrase'), passphrase: z.string().max(1000) }),
        z.strictObject({ type: z.literal('recoveryKey'), recoveryKey: z.string().max(200) }),
      ]),
    }),
  ),
  /** Restores what `restore.open` has just shown; what it replaces is put aside. The binder is then locked. */
  'restore.run': method<AppStatus>()(nothing),
};
