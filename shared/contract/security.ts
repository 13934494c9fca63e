import { z } from 'zod';
import { LockAfter } from '../domain/settings/settings';
import type { AppStatus, Saved } from './app';
import { method } from './method';

const nothing = z.strictObject({});
const passphrase = z.string().max(1000);

export type SecurityState = {
  /** Whether this PC's own sign-in opens the binder; `unavailable` where the system keeps no secret safely. */
  keychain: 'on' | 'off' | 'unavailable';
  /** Whether copies on this PC still open with an earlier passphrase, sheet or key. */
  olderCopies: number;
};

export const securityContract = {
  'security.state': method<SecurityState>()(nothing),
  /** Asks for the present passphrase once more; copies made before still open with it. */
  'security.changePassphrase': method<Saved>()(z.strictObject({ passphrase, newPassphrase: passphrase })),
  'security.useKeychain': method<SecurityState>()(z.strictObject({ on: z.boolean() })),
  'security.lockAfter': method<Saved>()(z.strictObject({ minutes: LockAfter })),
  /**
   * A new data key: everything is sealed anew, and what was known of the old key opens nothing that is saved from now
   * on. The passphrase stays; a new recovery sheet is made, and the sheet before opens no more.
   */
  'security.renewKeys': method<Saved>()(z.strictObject({ passphrase })),

  /** Opens the binder with what this PC's keychain keeps. */
  'binder.unlockWithKeychain': method<AppStatus>()(nothing),
  /** Opens a binder that another PC has open, to read in it only. */
  'binder.openToRead': method<AppStatus>()(z.strictObject({ passphrase })),
  /** Chooses between the binder as it is open here and the one that came from elsewhere; the other one is put aside. */
  'binder.settleConflict': method<AppStatus>()(z.strictObject({ keep: z.enum(['mine', 'other']) })),
};
