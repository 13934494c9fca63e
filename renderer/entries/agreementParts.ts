import type { IsoDate } from '../../shared/domain/calendar';
import type { ProcessingAgreement } from '../../shared/domain/processingAgreement/processingAgreement';
import type { FieldErrors } from './useEntryForm';

/** A service that an agreement leaves out, in a form; the empty id stands for no processor. */
export type NotCovered = { service: string; processor: string };

export const notCoveredValues = ({ notCovered }: ProcessingAgreement): NotCovered[] =>
  notCovered.map(({ service, processor }) => ({ service, processor: processor ?? '' }));

export const notCoveredFrom = (values: readonly NotCovered[]): ProcessingAgreement['notCovered'] =>
  values.map(({ service, processor }) => ({ service, processor: processor === '' ? null : processor }));

/** `inFuture` is what to say of a signature on a day to come. */
export function agreementDayErrors(
  { signedOn, expiresOn }: Pick<ProcessingAgreement, 'signedOn' | 'expiresOn'>,
  today: IsoDate,
  words: { inFuture: string; expiresBeforeSigned: string },
): FieldErrors {
  return {
    ...(signedOn !== null && signedOn > today ? { signedOn: words.inFuture } : {}),
    ...(signedOn !== null && expiresOn !== null && expiresOn < signedOn
      ? { expiresOn: words.expiresBeforeSigned }
      : {}),
  };
}
