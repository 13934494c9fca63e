import type { FactsPaper } from '../../shared/domain/document/documentVersion';

/** Places that more than one feature leads to. */
export const backupAddress = '/settings/backup';
export const sheetAddress = '/setup/sheet';

/** The page of a paper that the binder has one of. */
export const paperPage = (kind: FactsPaper): string => `/documents/${kind}`;

/** Shown while the binder is closed; once it is open there is nothing here. */
export const restoreAddress = '/restore';
