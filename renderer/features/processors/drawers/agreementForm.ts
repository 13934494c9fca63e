import type { IsoDate } from '../../../../shared/domain/calendar';
import { ProcessingAgreement } from '../../../../shared/domain/processingAgreement/processingAgreement';
import { groupKey, schemaErrors } from '../../../entries/schemaErrors';
import type { FieldErrors } from '../../../entries/useEntryForm';
import type { text } from './text';

/** The empty id stands for no processor. */
export type NotCovered = { service: string; processor: string };

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
  const { checks: _checks, terms: _terms, file: _file, notCovered, ...own } = agreement;
  return {
    ...own,
    notCovered: notCovered.map(({ service, processor }) => ({ service, processor: processor ?? '' })),
  };
}

/** When and by whom it was signed is kept only of an agreement that is signed. */
export function agreementInput(values: AgreementValues, before: ProcessingAgreement): ProcessingAgreement {
  const isSigned = values.state === 'signed';
  return {
    ...before,
    ...values,
    signedOn: isSigned ? values.signedOn : null,
    expiresOn: isSigned ? values.expiresOn : null,
    signedByUs: isSigned ? values.signedByUs : '',
    signedByThem: isSigned ? values.signedByThem : '',
    notCovered: values.notCovered.map(({ service, processor }) => ({
      service,
      processor: processor === '' ? null : processor,
    })),
  };
}

type Words = { errors: (typeof text)['da']['errors']; inFuture: string };

/** `inFuture` is what to say of a signature on a day to come. */
export function agreementErrors(
  values: AgreementValues,
  { before, today }: { before: ProcessingAgreement; today: IsoDate },
  { errors, inFuture }: Words,
): FieldErrors {
  const input = agreementInput(values, before);
  const { signedOn, expiresOn } = input;
  return {
    ...schemaErrors(ProcessingAgreement, input, errors, groupKey('notCovered')),
    ...(signedOn !== null && signedOn > today ? { signedOn: inFuture } : {}),
    ...(signedOn !== null && expiresOn !== null && expiresOn < signedOn
      ? { expiresOn: errors.expiresBeforeSigned }
      : {}),
  };
}
