import type { Client } from '../../../../shared/domain/client/client';
import { unseenAgreement } from '../../../../shared/domain/processingAgreement/processingAgreement';
import { newProcessor } from '../../../../shared/domain/processor/newProcessor';
import type { Processor } from '../../../../shared/domain/processor/processor';

/** What a drawer that holds a part of an entry leaves as it is: all of the entry, or that of a new one. */
export const keptProcessor = (before: Processor | undefined): Omit<Processor, 'id'> => before ?? newProcessor;

const newClient: Omit<Client, 'id'> = {
  name: '',
  cvr: '',
  address: '',
  country: '',
  contact: { name: '', phone: '', email: '' },
  service: '',
  agreement: unseenAgreement,
  note: '',
};

export const keptClient = (before: Client | undefined): Omit<Client, 'id'> => before ?? newClient;
