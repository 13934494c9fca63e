import { unseenAgreement } from '../processingAgreement/processingAgreement';
import type { Processor } from './processor';

/** Once a year is what is suggested for a small firm. */
const SUGGESTED_MONTHS = 12;

/** A processor nobody has said anything about yet. */
export const newProcessor: Omit<Processor, 'id'> = {
  name: '',
  entity: '',
  cvr: '',
  address: '',
  country: '',
  // Whether somebody new is a processor at all is asked, never taken for granted.
  standing: 'unknown',
  service: '',
  audiences: ['customers'],
  dataCategories: [],
  contact: { name: '', phone: '', email: '' },
  agreement: unseenAgreement,
  subProcessors: [],
  transfer: { outsideEu: 'unknown', to: [], safeguard: '' },
  supervision: { lastOn: null, everyMonths: SUGGESTED_MONTHS, concept: '', evidence: '' },
  note: '',
};
