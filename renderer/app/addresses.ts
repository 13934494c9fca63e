import type { FactsPaper } from '../../shared/domain/document/documentVersion';
import type { RegisterPaper } from '../../shared/domain/document/registerPaper';
import type { RemovableList } from '../../shared/domain/entries';

/** Places that more than one feature leads to. */
export const backupAddress = '/settings/backup';
export const sheetAddress = '/setup/sheet';
export const folderAddress = '/documents/folder';

/** The page of a paper that the binder has one of. */
export const paperPage = (kind: FactsPaper): string => `/documents/${kind}`;

/** Where two versions of a paper are compared, by their ids, with what differs told in words. */
export const changesPage = (kind: FactsPaper, { older, newer }: { older: string; newer: string }): string =>
  `${paperPage(kind)}?${new URLSearchParams({ view: 'changes', older, newer })}`;

/** The pages of the registers. */
export const registerAddresses = {
  breaches: '/registers/breaches',
  requests: '/registers/requests',
  employees: '/registers/employees',
  deletion: '/registers/deletion',
  consents: '/registers/consents',
  assessments: '/registers/assessments',
  cookies: '/registers/cookies',
} as const;

const listPages: Record<RemovableList, string> = {
  activities: '/record',
  retentionRules: registerAddresses.deletion,
  processors: '/processors',
  securityMeasures: '/record/security',
  systems: '/record/systems',
  clients: '/processors/clients',
  employees: registerAddresses.employees,
  breaches: registerAddresses.breaches,
  requests: registerAddresses.requests,
  acknowledgements: registerAddresses.employees,
  deletions: registerAddresses.deletion,
  consents: registerAddresses.consents,
  assessments: registerAddresses.assessments,
  sites: registerAddresses.cookies,
  subProcessorNotices: '/processors/notices',
};

/** The page on which an entry of a list stands open. */
export const entryPage = (list: RemovableList, id: string): string => `${listPages[list]}/${id}`;

/** The page of a paper that is printed from a register; `subject` is the entry that a letter or a sheet is about. */
export const registerPaperPage = (kind: RegisterPaper, subject: string | null = null): string =>
  `/registers/paper/${kind}${subject === null ? '' : `/${subject}`}`;

/** The page on which a file of an entry is read. */
export const entryFilePage = (list: RemovableList, id: string, attachment: string): string =>
  `/registers/files/${list}/${id}/${attachment}`;

/** Shown while the binder is closed; once it is open there is nothing here. */
export const restoreAddress = '/restore';

/** The pages of the guide for a breach; `new` is one that is not in the binder yet. */
export const breachGuidePage = (id: string, page: string): string =>
  `${registerAddresses.breaches}/guide/${id}/${page}`;

/** The page on which a step about a breach is taken. */
export const breachStepPage = (id: string, step: string): string =>
  `${registerAddresses.breaches}/${id}/${step}`;
