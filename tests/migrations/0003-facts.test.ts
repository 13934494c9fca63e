import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facts } from '../../electron/vault/migrations/0003-facts';
import { registers } from '../../electron/vault/migrations/0004-registers';
import { concernsCustomers } from '../../shared/domain/activity/activity';
import { Binder } from '../../shared/domain/binder';
import { canonicalJson } from '../../shared/domain/document/canonicalJson';
import { documentState } from '../../shared/domain/document/documentState';
import { BACKUP_RULE } from '../../shared/domain/retention/retentionRule';
import { idsIn } from './idsIn';
import { samplesOf } from './samples';

// What a version of the app saved that knew shape 2: as much of it as is looked at here.
type OldActivity = {
  id: string;
  name: string;
  purposes: string[];
  legalBases: string[];
  specialConditions: string[];
  dataSubjectCategories: string[];
  retention: string[];
  state: string;
  note: string;
};
type OldAgreement = { state: string; signedOn: string | null; expiresOn: string | null; notCovered: string };
type OldProcessor = {
  id: string;
  audiences: string[];
  contact: string;
  agreement: OldAgreement;
  supervision: object;
  note: string;
};
type OldVersion = { id: string; kind: string; state: string; facts: string | null; paper: unknown };
type Old = {
  language: 'da' | 'en';
  company: object | null;
  contactPerson: object | null;
  customersWriteTo: object | null;
  calendar: { financialYearEnd: string };
  activities: OldActivity[];
  retentionRules: { id: string; note: string }[];
  processors: OldProcessor[];
  securityMeasures: { id: string; name: string; state: string }[];
  documents: OldVersion[];
};

const samples = samplesOf(2).map(([name, saved]) => [name, saved as Old] as const);

const sampleOf = (wanted: string): Old => {
  const [, saved] = samples.find(([name]) => name === wanted) ?? [];
  if (saved === undefined) throw new Error(`there is no sample ${wanted}`);
  return saved;
};

/** The binder in today's shape; what is not is told by where it is wrong. */
const upgraded = (saved: Old): Binder => Binder.parse(registers.up(facts.up(saved)));

/** What the customer policy was made from when shape 2 was that of today. */
function factsOfShape2(saved: Old): string {
  const activities = saved.activities.filter(({ dataSubjectCategories }) =>
    concernsCustomers({ ...anyActivity, dataSubjectCategories }),
  );
  const rules = new Set([BACKUP_RULE, ...activities.flatMap(({ retention }) => retention)]);
  return canonicalJson({
    language: saved.language,
    company: saved.company,
    contactPerson: saved.contactPerson,
    customersWriteTo: saved.customersWriteTo,
    financialYearEnd: saved.calendar.financialYearEnd,
    activities: activities.map(({ state: _state, note: _note, ...told }) => told),
    retentionRules: saved.retentionRules
      .filter(({ id }) => rules.has(id))
      .map(({ note: _note, ...told }) => told),
    processors: saved.processors
      .filter(({ audiences }) => audiences.includes('customers'))
      .map(({ note: _note, supervision: _supervision, contact: _contact, ...told }) => told),
    securityMeasures: saved.securityMeasures
      .filter(({ state }) => state === 'inPlace')
      .map(({ id, name }) => ({ id, name })),
  });
}

const anyActivity = {
  id: 'any',
  name: 'any',
  role: 'controller' as const,
  clients: [],
  purposes: [],
  dataCategories: [],
  recipients: [],
  systems: [],
  processors: [],
  transfers: [],
  retention: [],
  measures: [],
  note: '',
  state: 'confirmed' as const,
};

const isInForce = ({ kind, state, facts: text }: OldVersion): boolean =>
  kind === 'customerPolicy' && state === 'signed' && text !== null;

const policyStanding = (binder: Binder) => documentState(binder, 'customerPolicy', null);

/** How the policy stood when shape 2 was that of today. */
function stateOfShape2(saved: Old): ReturnType<typeof documentState>['state'] {
  const inForce = saved.documents.findLast(isInForce);
  if (inForce === undefined) return 'neverSigned';
  return inForce.facts === factsOfShape2(saved) ? 'unchanged' : 'changed';
}

/** The binder as if its policy in force had been signed this moment. */
const signedNow = (saved: Old): Old => ({
  ...saved,
  documents: saved.documents.map((one) => (isInForce(one) ? { ...one, facts: factsOfShape2(saved) } : one)),
});

/** Every text that is written anywhere; facts are compared on their own. */
function textsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === 'string') found.add(value);
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, inner] of Object.entries(value)) if (key !== 'facts') textsIn(inner, found);
  return found;
}

/** What an activity is used for, each with what allows it: as many times as there are purposes. */
const purposesExpected = ({ name, purposes, legalBases, specialConditions }: OldActivity): unknown[] => {
  const hasGrounds = [...legalBases, ...specialConditions].length > 0;
  const whats = purposes.length === 0 && hasGrounds ? [name] : purposes;
  return whats.map((what) => ({ what, legalBases, specialConditions }));
};

function expectNothingLost(saved: Old): void {
  const binder = upgraded(saved);
  const texts = textsIn(binder);
  expect(idsIn(binder)).toEqual(idsIn(saved));
  expect([...textsIn(saved)].filter((text) => !texts.has(text))).toEqual([]);
  expect(binder.activities.map(({ purposes }) => purposes)).toEqual(saved.activities.map(purposesExpected));
  expect(binder.activities.map(({ retention }) => retention.map(({ rule }) => rule))).toEqual(
    saved.activities.map(({ retention }) => retention),
  );
  expect(binder.processors.map(({ contact }) => `${contact.name}${contact.phone}${contact.email}`)).toEqual(
    saved.processors.map(({ contact }) => contact),
  );
  expect(
    binder.processors.map(({ agreement }) => agreement.notCovered.map(({ service }) => service).join()),
  ).toEqual(saved.processors.map(({ agreement }) => agreement.notCovered));
}

describe.each(samples)('the %s binder of shape 2', (_name, saved) => {
  test('is one of shape 3 in which nothing is lost', () => {
    expectNothingLost(saved);
  });

  test('is left as it was wherever the shape is the same', () => {
    const { activities, retentionRules, processors, securityMeasures, documents, ...others } = saved;
    const now = facts.up(saved);
    const begun = [
      'affiliates',
      'systems',
      'clients',
      'employees',
      'ownTexts',
      'acceptedFindings',
      'takenBack',
    ];
    for (const list of begun) expect(now[list]).toEqual([]);
    expect(now).toMatchObject({
      ...others,
      activities: activities.map(
        ({ purposes: _p, legalBases: _l, specialConditions: _s, retention: _r, ...kept }) => kept,
      ),
      retentionRules,
      processors: processors.map(({ contact: _contact, agreement, ...kept }) => ({
        ...kept,
        agreement: { state: agreement.state, signedOn: agreement.signedOn, expiresOn: agreement.expiresOn },
      })),
      securityMeasures,
      documents: documents.map(({ facts: _facts, ...kept }) => kept),
    });
  });

  test('stands to its signed policy as it did', () => {
    expect(policyStanding(upgraded(saved)).state).toBe(stateOfShape2(saved));
    const signed = signedNow(saved);
    expect(policyStanding(upgraded(signed)).state).toBe(stateOfShape2(signed));
  });
});

test('the samples hold a signed policy that is unchanged and one that is not', () => {
  const states = samples.map(([, saved]) => stateOfShape2(saved));
  expect(new Set(states)).toEqual(new Set(['neverSigned', 'unchanged', 'changed']));
});

test('a policy that waited for its signature is unchanged once it is signed', () => {
  const sample = sampleOf('readyToSign');
  const documents = sample.documents.map((one) => ({
    ...one,
    state: one.state === 'readyToSign' ? 'signed' : 'superseded',
  }));
  expect(stateOfShape2({ ...sample, documents })).toBe('unchanged');
  expect(policyStanding(upgraded({ ...sample, documents })).state).toBe('unchanged');
});

// Texts as shape 2 took them: no spaces at the ends, at most 300 characters.
const line = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom(
      '59 00 00 10',
      '+45 (59) 00-00-10',
      'hjælp@firma.example',
      'Ring til Bo, 59 00 00 10',
      'x'.repeat(300),
    ),
  )
  .map((text) => text.trim());
const words = line.filter((text) => text !== '');
const terms = (maxLength: number) => fc.array(words, { maxLength });
const bases = fc.uniqueArray(fc.oneof(fc.constantFrom('art6.1.a', 'art6.1.b', 'art9.2.a'), words), {
  maxLength: 4,
});

const entries = fc.record({
  purposes: fc.oneof(terms(5), fc.array(words, { minLength: 60, maxLength: 60 })),
  legalBases: bases,
  specialConditions: bases,
  contact: line,
  notCovered: line,
});

const drawn = fc
  .record({
    sample: fc.constantFrom(...samples.map(([, saved]) => saved)),
    own: fc.array(entries, { minLength: 1, maxLength: 4 }),
  })
  .map(({ sample, own }): Old => {
    const at = (index: number) => own[index % own.length] as (typeof own)[number];
    return {
      ...sample,
      activities: sample.activities.map((activity, index) => {
        const { purposes, legalBases, specialConditions } = at(index);
        return { ...activity, purposes, legalBases, specialConditions };
      }),
      processors: sample.processors.map((processor, index) => {
        const { contact, notCovered } = at(index);
        return { ...processor, contact, agreement: { ...processor.agreement, notCovered } };
      }),
    };
  });

const runs = { numRuns: 200, seed: 20261124 };

test('nothing is lost, whatever the purposes, grounds and contacts say', () => {
  fc.assert(fc.property(drawn, expectNothingLost), runs);
});

test('a signed policy that was unchanged stays so, and one that was changed in what customers are told does too', () => {
  fc.assert(
    fc.property(drawn, fc.nat(), words, (saved, index, own) => {
      const signed = signedNow(saved);
      expect(policyStanding(upgraded(signed)).state).toBe(stateOfShape2(signed));
      const told = signed.activities.map((activity, place) =>
        place === index % signed.activities.length
          ? { ...activity, purposes: [...activity.purposes.slice(0, 59), `ny ${own}`.slice(0, 300).trim()] }
          : activity,
      );
      const changed = { ...signed, activities: told };
      expect(policyStanding(upgraded(changed)).state).toBe(stateOfShape2(changed));
    }),
    runs,
  );
});

test('a service that the agreement does not cover was never told to customers, and changes no policy any more', () => {
  const signed = signedNow(sampleOf('unicode'));
  const processors = signed.processors.map((one) => ({
    ...one,
    agreement: { ...one.agreement, notCovered: 'Nyhedsbreve' },
  }));
  expect(policyStanding(upgraded({ ...signed, processors })).state).toBe('unchanged');
});

test('a binder opens whatever its papers and their facts say', () => {
  const sample = sampleOf('typical');
  const text = fc.oneof(
    fc.string(),
    fc.json(),
    fc.constantFrom(
      'null',
      '{"activities":[{}],"processors":[{}]}',
      '{"activities":[null],"processors":[]}',
      '{"activities":[],"processors":[],"language":"fr"}',
    ),
  );
  const paper = fc.oneof(
    fc.json().map((json): unknown => JSON.parse(json)),
    fc.constantFrom({ language: 'en' }, { language: 7 }, { language: 'fr' }),
  );
  fc.assert(
    fc.property(text, paper, (told, document) => {
      const documents = sample.documents.map((one) => ({
        ...one,
        facts: told,
        paper: { kept: 'here', document },
      }));
      const binder = upgraded({ ...sample, documents });
      expect(binder.documents.map(({ id }) => id)).toEqual(documents.map(({ id }) => id));
    }),
    runs,
  );
});

describe('the language of a paper', () => {
  const [version] = sampleOf('typical').documents.filter(isInForce);
  if (version === undefined) throw new Error('the sample has a policy in force');
  const languageOf = (own: Partial<OldVersion>) =>
    upgraded({ ...sampleOf('typical'), documents: [{ ...version, ...own }] }).documents[0]?.language;
  const archived = { kept: 'archive', attachment: '0'.repeat(32) };

  test('is what the paper says', () => {
    expect(languageOf({ paper: { kept: 'here', document: { language: 'en' } } })).toBe('en');
  });

  test('of an archived policy in force is what its facts say', () => {
    expect(languageOf({ paper: archived, facts: '{"language":"en"}' })).toBe('en');
  });

  test('is else that of the binder', () => {
    expect(languageOf({ paper: archived, facts: null })).toBe('da');
    expect(languageOf({ paper: archived, facts: '{"language":"fr"}' })).toBe('da');
  });
});

test.each([
  ['hjælp@firma.example', { name: '', phone: '', email: 'hjælp@firma.example' }],
  ['+45 59 00 00 10', { name: '', phone: '+45 59 00 00 10', email: '' }],
  ['Bo, 59 00 00 10', { name: 'Bo, 59 00 00 10', phone: '', email: '' }],
  ['', { name: '', phone: '', email: '' }],
])('the contact %s gets the place it can be used from', (contact, expected) => {
  const sample = sampleOf('small');
  const processors = sample.processors.map((one) => ({ ...one, contact }));
  expect(upgraded({ ...sample, processors }).processors[0]?.contact).toEqual(expected);
});
