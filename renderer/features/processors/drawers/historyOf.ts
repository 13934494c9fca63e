import type { AgreementOf } from '../../../../shared/domain/processingAgreement/agreementFile';

const subjects = { processors: 'processor', clients: 'client' } as const;

/** What a drawer tells of what was changed: of the whole entry, whichever part stands in the drawer. */
export const historyOf = ({ list, id }: AgreementOf, name: string) => ({
  of: [{ subject: subjects[list], id }],
  name,
});
