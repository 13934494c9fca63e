import type { ProcessingAgreement } from './processingAgreement';

/**
 * An agreement as it is kept: one that is not signed has neither a day of signature nor anybody who signed. How long it is
 * to last is kept, since the text that is to be signed says so.
 */
export const settledAgreement = (agreement: ProcessingAgreement): ProcessingAgreement =>
  agreement.state === 'signed'
    ? agreement
    : { ...agreement, signedOn: null, signedByUs: '', signedByThem: '' };
