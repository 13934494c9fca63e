import type { Language } from '../../domain/language';
import type { requestPapers } from '../../domain/request/requestPapers';

/** What the papers are called. */
export const names: Record<Language, Record<(typeof requestPapers)[number], string>> = {
  da: {
    requestRegister: 'Liste over henvendelser',
    requestSheet: 'Skema til en henvendelse',
    requestReceipt: 'Vi har fået din henvendelse',
    requestAnswer: 'Svar på din henvendelse',
    requestExtension: 'Vi har brug for mere tid',
    requestRefusal: 'Svar på din henvendelse: afslag',
    requestRecipients: 'Besked om ændrede oplysninger',
  },
  en: {
    requestRegister: 'List of requests',
    requestSheet: 'Sheet for a request',
    requestReceipt: 'We have received your request',
    requestAnswer: 'Answer to your request',
    requestExtension: 'We need more time',
    requestRefusal: 'Answer to your request: refusal',
    requestRecipients: 'Notice of changed data',
  },
};
