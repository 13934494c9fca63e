import type { RegisterPaper } from '../../../shared/domain/document/registerPaper';
import { property } from '../../firms/binders/property';
import { aGivenConsent, aWording } from '../../support/consent';
import { aCookie, aSite } from '../../support/site';
import type { Row } from './row';

const firm = {
  ...property,
  consents: [
    aWording({
      id: 'w-lejere',
      name: 'Lejernes allergier',
      topic: 'special',
      words: 'Ja, I må skrive ned, at jeg er allergisk. Jeg kan trække det tilbage hos jer.',
    }),
    aWording({
      id: 'w-billeder',
      name: 'Billeder på hjemmesiden',
      topic: 'pictures',
      askedOf: 'employees',
      purpose: 'Vise, hvem der passer ejendommen',
      words: 'Ja, I må vise mit billede på hjemmesiden. Jeg kan trække det tilbage hos jer.',
    }),
    aGivenConsent({ id: 'g-lejer', wording: 'w-lejere', proof: 'Underskrevet, i skabet på kontoret' }),
    aGivenConsent({ id: 'g-vicevaert', name: 'Ole Bro', wording: 'w-billeder' }),
  ],
  sites: [
    aSite({
      id: 's-bolig',
      name: 'Boligsiden',
      solution: 'Kagebanner',
      cookies: [
        aCookie(),
        aCookie({ name: 'kurv', category: 'necessary', purpose: 'Husker kurven' }),
        aCookie({ name: 'gammel', category: 'unknown', purpose: '' }),
      ],
    }),
  ],
};

/** What the consents and the sites of a firm print. */
export const registered = (
  id: string,
  register: RegisterPaper,
  says: string | RegExp,
  subject?: string,
): Row => ({ id, firm, register, says, ...(subject === undefined ? {} : { subject }) });
