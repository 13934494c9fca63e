import { z } from 'zod';
import type { Binder } from '../domain/binder';
import type { Instant, IsoDate } from '../domain/calendar';
import { Language } from '../domain/language';
import type { Failure } from '../errors';
import { method } from './method';

const nothing = z.strictObject({});

/** Said once in one line: the binder now open is not the file as it was found, or not the newest one seen here. */
export type Restored = {
  because: 'store-damaged' | 'store-missing' | 'unfinished-save' | 'older-than-seen';
  /** The instant of the save that is now open. */
  savedAt: string;
  /** How many later saves are missing, as far as the damaged file or this PC's memory tells; null when it does not. */
  missingSaves: number | null;
};

/** The binder's file was changed by another PC or a cloud folder while it was open here, or a copy of it was found. */
export type Conflict = {
  /** The last save here, or the change that could not be saved. */
  mine: string;
  /** The last save of the other; null when its file cannot be read. */
  other: string | null;
};

/** What the window needs to know before it can show anything. */
export type AppStatus = {
  vault: 'none' | 'locked' | 'open' | 'problem';
  /** Set when the vault is a problem: why it cannot be opened. */
  problem: Failure | null;
  /** The open binder; null otherwise. */
  binder: Binder | null;
  /** Instant of the last save; null when nothing has been saved or the binder is locked. */
  savedAt: string | null;
  /** Null when the file was opened as it was found, when the owner has read the line, and while locked. */
  restored: Restored | null;
  /** Set while two versions of the binder wait for the owner's choice; changes are refused meanwhile. */
  conflict: Conflict | null;
  /** Open to be read only, because another PC has it open. */
  readOnly: boolean;
  /** Whether the locked binder can be opened by this PC's keychain. */
  opensWithKeychain: boolean;
  /** Whether a copy off this PC is missing or too old; `none` while locked. */
  backupWarning: 'none' | 'noneOffPc' | 'offPcTooOld' | 'folderMissing';
  /** What was typed and not saved, as JSON by its place; nothing unless the binder is open. */
  drafts: Readonly<Record<string, string>>;
  language: Language;
  /** What stands on the spine while the binder is locked. */
  label: string;
  nextReviewOn: IsoDate | null;
  today: IsoDate;
  version: string;
};

/** A change that was saved: the binder as it is now, and when it reached the disk. */
export type Saved = { binder: Binder; savedAt: string };

export const appContract = {
  'app.status': method<AppStatus>()(nothing),
  /** What the clock shows now, for what is counted in hours; asked again each minute by a page that shows it. */
  'app.now': method<Instant>()(nothing),
  /** The language of the screens; of the papers too, until set-up is done. */
  'app.chooseLanguage': method<AppStatus>()(z.strictObject({ language: Language })),
  'binder.create': method<AppStatus>()(z.strictObject({ passphrase: z.string().max(1000) })),
  /** Refused with `copy-offered` when only a copy can be read: `binder.takeOffer` then restores it. */
  'binder.unlock': method<AppStatus>()(z.strictObject({ passphrase: z.string().max(1000) })),
  /** Opens with the recovery sheet, sets a new passphrase and makes a new sheet; the old sheet opens no more. */
  'binder.recover': method<AppStatus>()(
    z.strictObject({ recoveryKey: z.string().max(200), passphrase: z.string().max(1000) }),
  ),
  /** Restores the copy that was offered by the last try to unlock, and opens it; the damaged file is put aside. */
  'binder.takeOffer': method<AppStatus>()(nothing),
  /** The line about the restored file was read; it is not shown again. */
  'binder.restoredSeen': method<AppStatus>()(nothing),
  'binder.lock': method<AppStatus>()(nothing),
  'passphrase.suggest': method<string>()(nothing),
  /** Whether the key of the sheet can still be printed: it is kept in memory only, until the binder is locked. */
  'recovery.canPrint': method<boolean>()(nothing),
  /** A new sheet; the one made before opens no more. */
  'recovery.renew': method<Saved>()(nothing),
  'recovery.check': method<Saved>()(
    z.strictObject({ group3: z.string().max(10), group7: z.string().max(10) }),
  ),
  'recovery.remindTomorrow': method<Saved>()(nothing),
};
