import type { Binder } from '../../binder';
import type { Contact } from '../../company/company';
import type { ProcessingAgreement } from '../../processingAgreement/processingAgreement';
import { needsAgreement } from '../../processor/processor';
import type { AgreementSide, FindingPlace } from '../finding';

/** Somebody with whom there must be an agreement, whichever of the two is the processor (Art. 28(3)). */
export type Party = {
  place: FindingPlace;
  told: { party: string; side: AgreementSide };
  contact: Contact;
  agreement: ProcessingAgreement;
};

type Entry = { id: string; name: string } & Pick<Party, 'contact' | 'agreement'>;

const partyOf =
  (side: AgreementSide) =>
  ({ id, name, contact, agreement }: Entry): Party => ({
    place: { subject: side, id },
    told: { party: name, side },
    contact,
    agreement,
  });

/** Everybody with whom there must be an agreement: the firm's processors, and those whose processor it is itself. */
export const parties = ({ processors, clients }: Binder): Party[] => [
  ...processors.filter(needsAgreement).map(partyOf('processor')),
  ...clients.map(partyOf('client')),
];

/** Those of them with an agreement that is signed. */
export const signedParties = (binder: Binder): Party[] =>
  parties(binder).filter(({ agreement }) => agreement.state === 'signed');
