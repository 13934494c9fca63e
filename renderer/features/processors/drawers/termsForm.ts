import { ProcessingAgreement } from '../../../../shared/domain/processingAgreement/processingAgreement';
import { schemaErrors } from '../../../entries/schemaErrors';
import type { FieldErrors } from '../../../entries/useEntryForm';
import type { text } from './text';

export type TermsValues = ProcessingAgreement['terms'];

export const termsInput = (terms: TermsValues, before: ProcessingAgreement): ProcessingAgreement => ({
  ...before,
  terms,
});

export const termsErrors = (
  values: TermsValues,
  { errors }: { errors: (typeof text)['da']['errors'] },
): FieldErrors => schemaErrors(ProcessingAgreement.shape.terms, values, errors);
