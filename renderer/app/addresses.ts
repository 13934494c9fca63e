/** Places that more than one feature leads to. */
export const backupAddress = '/settings/backup';
export const sheetAddress = '/setup/sheet';

/** The record as a paper, in divider 1. */
export const recordPaperAddress = '/documents/record';

/** Shown while the binder is closed; once it is open there is nothing here. */
export const restoreAddress = '/restore';
