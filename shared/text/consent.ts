import type {
  ConsentAudience,
  ConsentState,
  ConsentTopic,
  ConsentWay,
  GivenConsent,
} from '../domain/consent/consent';
import type { Language } from '../domain/language';

type Words = {
  topics: Record<ConsentTopic, string>;
  audiences: Record<ConsentAudience, string>;
  ways: Record<ConsentWay, string>;
  givenBy: Record<GivenConsent['givenBy'], string>;
  states: Record<ConsentState, string>;
  version: (name: string, version: number) => string;
};

const da: Words = {
  topics: {
    marketing: 'Reklame og nyhedsbreve',
    pictures: 'Billeder og video af mennesker',
    special: 'Følsomme oplysninger',
    other: 'Noget andet',
  },
  audiences: {
    customers: 'Kunder',
    employees: 'Ansatte',
    children: 'Børn',
    others: 'Andre',
  },
  ways: {
    paper: 'På papir',
    website: 'På hjemmesiden',
    mail: 'I en mail',
    app: 'I et program eller en app',
    orally: 'Mundtligt',
    other: 'På en anden måde',
  },
  givenBy: {
    person: 'En person',
    guardian: 'En forælder eller værge for et barn',
    group: 'Mange på én liste',
  },
  states: {
    given: 'Gælder',
    toStop: 'Trukket tilbage: skal stoppes nu',
    stopped: 'Trukket tilbage og stoppet',
  },
  version: (name, version) => `${name}, version ${version}`,
};

const en: Words = {
  topics: {
    marketing: 'Marketing and newsletters',
    pictures: 'Pictures and video of people',
    special: 'Sensitive data',
    other: 'Something else',
  },
  audiences: { customers: 'Customers', employees: 'Employees', children: 'Children', others: 'Others' },
  ways: {
    paper: 'On paper',
    website: 'On the website',
    mail: 'In an e-mail',
    app: 'In a program or an app',
    orally: 'By word of mouth',
    other: 'In another way',
  },
  givenBy: {
    person: 'One person',
    guardian: 'A parent or guardian of a child',
    group: 'Many on one list',
  },
  states: { given: 'In force', toStop: 'Withdrawn: must stop now', stopped: 'Withdrawn and stopped' },
  version: (name, version) => `${name}, version ${version}`,
};

export const text = { da, en } satisfies Record<Language, Words>;
