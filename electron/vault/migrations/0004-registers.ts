import type { Migration, SavedBinder as Old } from './migration';

// Shape 3 had no registers but the employees, who had no files: nothing of the past can be put into the new ones.
export const registers: Migration = {
  to: 4,
  name: 'registers',
  up: (binder) => ({
    ...binder,
    employees: binder.employees.map((employee: Old) => ({
      ...employee,
      // What was closed after those who left was not asked; it is asked now.
      accessClosedOn: null,
      equipmentReturnedOn: null,
      autoReplyOn: null,
      mailboxClosedOn: null,
      fileDeletedOn: null,
      mailboxDays: null,
      fileMonths: null,
      notNeeded: [],
      files: [],
    })),
    breaches: [],
    requests: [],
    acknowledgements: [],
    deletions: [],
    consents: [],
    assessments: [],
    sites: [],
    subProcessorNotices: [],
  }),
};
