import { unseenAgreement } from '../processingAgreement/processingAgreement';
import type { Client } from './client';

/** A client nobody has said anything about yet. */
export const newClient: Omit<Client, 'id'> = {
  name: '',
  cvr: '',
  address: '',
  country: '',
  contact: { name: '', phone: '', email: '' },
  service: '',
  agreement: unseenAgreement,
  note: '',
};
