import type { breachPapers } from '../../domain/breach/breachPapers';
import type { Language } from '../../domain/language';

/** What the papers are called. */
export const names: Record<Language, Record<(typeof breachPapers)[number], string>> = {
  da: {
    breachRegister: 'Liste over brud',
    breachReport: 'Brud på persondatasikkerheden',
    breachLetter: 'Brev til de berørte',
    breachControllerNotice: 'Besked til den dataansvarlige',
    breachEmergency: 'Når noget går galt',
  },
  en: {
    breachRegister: 'List of breaches',
    breachReport: 'Personal data breach',
    breachLetter: 'Letter to the people concerned',
    breachControllerNotice: 'Notice to the controller',
    breachEmergency: 'When something goes wrong',
  },
};
