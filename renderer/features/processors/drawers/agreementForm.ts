import type { IsoDate } from '../../../../shared/domain/calendar';
import { ProcessingAgreement } from '../../../../shared/domain/processingAgreement/processingAgreement';
import { settledAgreement } from '../../../../shared/domain/processingAgreement/settledAgreement';
import {
  agreementDayErrors,
  type NotCovered,
  notCoveredFrom,
  notCoveredValues,
} from '../../../entries/agreementParts';
import { groupKey, schemaErrors } from '../../../entries/schemaErrors';
import type { FieldErrors } from '../../../entries/useEntryForm';
import type { text } from './text';

export type AgreementValues = {
  state: ProcessingAgreement['state'];
  text: ProcessingAgreement['text'];
  version: string;
  signedOn: IsoDate | null;
  expiresOn: IsoDate | null;
  signedByUs: string;
  signedByThem: string;
  noticeDays: number | null;
  objectionDays: number | null;
  breachHours: number | null;
  notCovered: readonly NotCovered[];
  place: string;
};

export function agreementValues(agreement: ProcessingAgreement): AgreementValues {
  const { checks: _checks, terms: _terms, file: _file, ...own } = agreement;
  return { ...own, notCovered: notCoveredValues(agreement) };
}

export const agreementInput = (values: AgreementValues, before: ProcessingAgreement): ProcessingAgreement =>
  settledAgreement({ ...before, ...values, notCovered: notCoveredFrom(values.notCovered) });

type Words = { errors: (typeof text)['da']['errors']; inFuture: string };

/** `inFuture` is what to say of a signature on a day to come. */
export function agreementErrors(
  values: AgreementValues,
  { before, today }: { before: ProcessingAgreement; today: IsoDate },
  { errors, inFuture }: Words,
): FieldErrors {
  const input = agreementInput(values, before);
  return {
    ...schemaErrors(ProcessingAgreement, input, errors, groupKey('notCovered')),
    ...agreementDayErrors(input, today, { ...errors, inFuture }),
  };
}
