import type { Language } from '../domain/language';
import type { Request, RequestRight } from '../domain/request/request';
import type { RequestStanding } from '../domain/request/standing';

type Named<Key extends string> = Record<Language, Record<Key, string>>;

/** What is asked for, as one says it. */
export const rightNames: Named<RequestRight> = {
  da: {
    information: 'At få at vide, hvad oplysningerne bruges til',
    access: 'At se sine oplysninger',
    rectification: 'At få noget rettet',
    erasure: 'At få noget slettet',
    restriction: 'At I lader oplysningerne ligge (begrænsning)',
    portability: 'At få sine oplysninger med sig (dataportabilitet)',
    objection: 'At I holder op (indsigelse)',
    marketing: 'Ikke at få reklame',
    automated: 'At et menneske ser på en afgørelse fra en computer',
    withdrawal: 'At trække et samtykke tilbage',
  },
  en: {
    information: 'To be told what the data are used for',
    access: 'To see their data',
    rectification: 'To have something corrected',
    erasure: 'To have something erased',
    restriction: 'That you leave the data alone (restriction)',
    portability: 'To take their data along (portability)',
    objection: 'That you stop (objection)',
    marketing: 'Not to get advertising',
    automated: 'That a person looks at a computer’s decision',
    withdrawal: 'To withdraw a consent',
  },
};

/** The same in one word, for tables. */
export const shortRightNames: Named<RequestRight> = {
  da: {
    information: 'Oplysning',
    access: 'Indsigt',
    rectification: 'Rettelse',
    erasure: 'Sletning',
    restriction: 'Begrænsning',
    portability: 'Dataportabilitet',
    objection: 'Indsigelse',
    marketing: 'Nej til reklame',
    automated: 'Afgørelse fra en computer',
    withdrawal: 'Samtykke tilbage',
  },
  en: {
    information: 'Information',
    access: 'Access',
    rectification: 'Correction',
    erasure: 'Erasure',
    restriction: 'Restriction',
    portability: 'Portability',
    objection: 'Objection',
    marketing: 'No to advertising',
    automated: 'Computer’s decision',
    withdrawal: 'Consent withdrawn',
  },
};

/** The article behind each right, by the ids of the reference. */
export const rightArticles: Readonly<Record<RequestRight, readonly string[]>> = {
  information: ['art13', 'art14'],
  access: ['art15'],
  rectification: ['art16'],
  erasure: ['art17'],
  restriction: ['art18'],
  portability: ['art20'],
  objection: ['art21.1'],
  marketing: ['art21.2', 'art21.3'],
  automated: ['art22'],
  withdrawal: ['art7.3'],
};

export const channelNames: Named<Request['channel']> = {
  da: { mail: 'Mail', phone: 'Telefon', letter: 'Brev', inPerson: 'Personligt', other: 'På anden måde' },
  en: { mail: 'E-mail', phone: 'Telephone', letter: 'Letter', inPerson: 'In person', other: 'Another way' },
};

export const outcomeNames: Named<Request['answers'][number]['outcome']> = {
  da: { met: 'Ja, det hele', partly: 'Ja, en del', refused: 'Nej' },
  en: { met: 'Yes, all of it', partly: 'Yes, a part', refused: 'No' },
};

export const standingNames: Named<RequestStanding> = {
  da: {
    late: 'Over tid',
    dueSoon: 'Snart frist',
    waiting: 'Venter på, hvem det er',
    underWay: 'I gang',
    answered: 'Besvaret, ikke lukket',
    closed: 'Lukket',
  },
  en: {
    late: 'Late',
    dueSoon: 'Due soon',
    waiting: 'Waiting to know who it is',
    underWay: 'Under way',
    answered: 'Answered, not closed',
    closed: 'Closed',
  },
};

/** How a place was found, and how a recipient was told. */
export const placeStateNames: Named<Request['places'][number]['state']> = {
  da: { open: 'Ikke set efter', found: 'Fundet', nothing: 'Intet fundet' },
  en: { open: 'Not looked', found: 'Found', nothing: 'Nothing found' },
};

/** Why a case was closed without an answer. */
export const closingReasonNames: Named<NonNullable<Request['closedWithout']>> = {
  da: { withdrawn: 'Personen opgav det igen', unidentified: 'Vi fik aldrig at vide, hvem det var' },
  en: { withdrawn: 'The person gave it up', unidentified: 'We were never told who it was' },
};

export const toldStates: Named<Request['told'][number]['state']> = {
  da: { open: 'Ikke endnu', told: 'Har fået besked', impossible: 'Kan ikke lade sig gøre' },
  en: { open: 'Not yet', told: 'Has been told', impossible: 'Cannot be done' },
};

/** What a request from somebody without a name is called. */
export const anonymousName: Record<Language, string> = { da: 'Ukendt person', en: 'Unknown person' };
