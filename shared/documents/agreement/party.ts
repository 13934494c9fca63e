import type { Binder } from '../../domain/binder';
import type { Client } from '../../domain/client/client';
import type { Contact } from '../../domain/company/company';
import type { Processor } from '../../domain/processor/processor';

/** One side of the agreement; empty text where a fact is not known. */
export type Party = {
  name: string;
  address: string;
  cvr: string;
  country: string;
  contact: Contact;
  /** Who signs; empty where it is not known. */
  signs: string;
};

const nobody: Contact = { name: '', phone: '', email: '' };

export const unknownParty: Party = {
  name: '',
  address: '',
  cvr: '',
  country: '',
  contact: nobody,
  signs: '',
};

/** The firm. Its person is reached through the firm when the person has no telephone or e-mail of their own. */
export function firmParty({ company, contactPerson }: Binder): Party {
  const person = contactPerson ?? nobody;
  const isReachable = person.phone !== '' || person.email !== '';
  const { phone, email } = isReachable || company === null ? person : company;
  return {
    name: company?.name ?? '',
    address: company?.address ?? '',
    cvr: company?.cvr ?? '',
    country: company === null ? '' : 'DK',
    contact: { name: person.name, phone, email },
    signs:
      contactPerson === null
        ? ''
        : [contactPerson.name, contactPerson.title].filter((part) => part !== '').join(', '),
  };
}

/** An agreement is with a legal person; the name people know it by stands beside it. */
export const processorParty = ({ name, entity, address, cvr, country, contact }: Processor): Party => ({
  name: entity === '' || entity === name ? name : `${entity} (${name})`,
  address,
  cvr,
  country,
  contact,
  signs: '',
});

export const clientParty = ({ name, address, cvr, country, contact }: Client): Party => ({
  name,
  address,
  cvr,
  country,
  contact,
  signs: '',
});
