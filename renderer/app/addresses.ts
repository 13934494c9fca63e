/** Places that more than one feature leads to. */
export const backupAddress = '/settings/backup';
export const sheetAddress = '/setup/sheet';

/** Shown while the binder is closed; once it is open there is nothing here. */
export const restoreAddress = '/restore';
