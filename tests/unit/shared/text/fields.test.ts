import { describe, expect, test } from 'vitest';
import {
  Acknowledgement,
  acknowledgedPapers,
} from '../../../../shared/domain/acknowledgement/acknowledgement';
import {
  breachCauses,
  harmAnswers,
  likelihoods,
  notTellingReasons,
  risks,
} from '../../../../shared/domain/breach/breach';
import {
  deletionHows,
  eventRepeats,
  keepCauses,
  keepScopes,
} from '../../../../shared/domain/deletion/deletion';
import { ownTextPlaces } from '../../../../shared/domain/document/ownText';
import { leavingSteps } from '../../../../shared/domain/employee/employee';
import { hasParts } from '../../../../shared/domain/history/entryChanges';
import type { HistoryEntry } from '../../../../shared/domain/history/historyEntry';
import { recordChanges } from '../../../../shared/domain/history/recordChanges';
import {
  agreementTexts,
  endsOfData,
} from '../../../../shared/domain/processingAgreement/processingAgreement';
import { processorStandings } from '../../../../shared/domain/processor/processor';
import {
  answerOutcomes,
  closingReasons,
  identityStates,
  requestChannels,
  requestRights,
} from '../../../../shared/domain/request/request';
import { deletionMethods } from '../../../../shared/domain/retention/retentionRule';
import {
  clientAnswers,
  noticeOutcomes,
  SubProcessorNotice,
} from '../../../../shared/domain/subProcessorNotice/subProcessorNotice';
import { systemKinds } from '../../../../shared/domain/system/system';
import { fieldChangeInWords, fieldName, valueInWords } from '../../../../shared/text/fields';
import { someAssessments } from '../../../support/assessment';
import { aBreach } from '../../../support/breach';
import {
  aBinder,
  aClient,
  anActivity,
  anAgreement,
  anEmployee,
  aProcessor,
  aSystem,
  keptBy,
  now,
  somePurposes,
} from '../../../support/builders';
import { aGivenConsent, aWording } from '../../../support/consent';
import { aDeletion, anEvent, anException } from '../../../support/deletion';
import { aFullRequest } from '../../../support/request';
import { aCookie, aSite } from '../../../support/site';
import { aNotice, anAcknowledgement } from '../../../support/staff';

type Field = HistoryEntry['fields'][number];

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const told = (field: string, before: Field['before'], after: Field['before'], language: 'da' | 'en' = 'da') =>
  plain(fieldChangeInWords({ field, before, after }, language));

const unitedStates = { country: 'US', recipient: 'Fjernsky Inc.', tool: 'tool-scc', note: '' };
const agreement = anAgreement({
  text: 'theirs',
  file: { attachment: '1'.repeat(32), name: 'aftale.pdf' },
  notCovered: [{ service: 'Løn', processor: null }],
  checks: [{ point: 'dpack-instruks', answer: 'no', note: '' }],
});
const subProcessor = {
  id: 'u1',
  name: 'Under',
  cvr: '',
  address: '',
  country: '',
  service: '',
  processor: null,
};

const toldClient = {
  client: aClient().id,
  sentOn: null,
  clientAnswer: 'open',
  clientAnsweredOn: null,
  note: '',
} as const;

/** A binder with something in every field that a change can be told of. */
const filled = aBinder({
  history: [],
  affiliates: [{ name: 'Lindholm Holding ApS', cvr: '90123459' }],
  customersWriteTo: { name: 'Kundeservice', phone: '', email: '' },
  activities: [anActivity({ transfers: [unitedStates] })],
  processors: [
    aProcessor({
      agreement,
      subProcessors: [subProcessor],
      transfer: { outsideEu: 'yes', to: [unitedStates], safeguard: '' },
    }),
  ],
  systems: [aSystem()],
  clients: [aClient({ agreement })],
  employees: [anEmployee()],
  acknowledgements: [anAcknowledgement()],
  subProcessorNotices: [aNotice({ replaces: 'u1', toldClients: [toldClient] })],
  deletions: [aDeletion({ deletionPlaces: ['system-1'] }), anException(), anEvent()],
  requests: [aFullRequest()],
  breaches: [
    aBreach({
      client: aClient().id,
      processor: aProcessor().id,
      followUps: [{ on: '2026-11-24', what: 'Tallet' }],
    }),
  ],
  assessments: someAssessments(),
  consents: [aWording(), aGivenConsent()],
  sites: [aSite()],
  ownTexts: [{ id: 'o1', document: 'record', section: 'intro', place: 'after', text: 'Hej', follows: null }],
});

/** A value that says something else, all through its parts; an entry stays the same one. */
function otherwise<Given>(value: Given, key = ''): Given {
  const other = (): unknown => {
    if (key === 'id') return value;
    if (Array.isArray(value)) return value.length === 0 ? ['x'] : [];
    if (hasParts(value))
      return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, otherwise(part, name)]));
    return typeof value === 'boolean' ? !value : `${value}!`;
  };
  // The shape is that of the value, and what stands in it is never read as more than JSON.
  return other() as Given;
}

const changed = {
  ...filled,
  company: otherwise(filled.company),
  contactPerson: otherwise(filled.contactPerson),
  customersWriteTo: otherwise(filled.customersWriteTo),
  affiliates: [],
  activities: filled.activities.map((one) => otherwise(one)),
  retentionRules: filled.retentionRules.map((one) => otherwise(one)),
  processors: filled.processors.map((one) => otherwise(one)),
  securityMeasures: filled.securityMeasures.map((one) => otherwise(one)),
  systems: filled.systems.map((one) => otherwise(one)),
  clients: filled.clients.map((one) => otherwise(one)),
  employees: filled.employees.map((one) => otherwise(one)),
  acknowledgements: filled.acknowledgements.map((one) => otherwise(one)),
  subProcessorNotices: filled.subProcessorNotices.map((one) => otherwise(one)),
  // A line of the log stays what it is.
  deletions: filled.deletions.map((one) => Object.assign(otherwise(one), { kind: one.kind })),
  requests: filled.requests.map((one) => otherwise(one)),
  breaches: filled.breaches.map((one) => otherwise(one)),
  assessments: filled.assessments.map((one) => otherwise(one)),
  // Which of the two an entry is never changes.
  consents: [
    { ...otherwise(aWording()), kind: 'wording' as const },
    { ...otherwise(aGivenConsent()), kind: 'given' as const },
  ],
  sites: [
    {
      ...otherwise(aSite()),
      cookies: (['necessary', 'preferences', 'statistics', 'marketing', 'unknown'] as const).flatMap(
        (category) => [aCookie({ category }), aCookie({ category, name: 'to' })],
      ),
    },
  ],
  ownTexts: filled.ownTexts.map((one) => otherwise(one)),
};

const partNames = (thing: unknown): string[] =>
  hasParts(thing) ? Object.keys(thing).filter((name) => name !== 'id') : [];

/** Every field that a change can be told of, and those of the things that stand in lists. */
const allFields = [
  ...new Set(
    recordChanges(filled, changed, now).history.flatMap(({ fields }) =>
      fields.flatMap(({ field, before }) => [
        field,
        ...(Array.isArray(before) ? before : []).flatMap(partNames),
      ]),
    ),
  ),
];

test('every field of every entry is reached', () => {
  expect(allFields.length).toBeGreaterThan(90);
  expect(allFields).toEqual(
    expect.arrayContaining([
      'agreement.terms.atEnd',
      'transfer.to',
      'ourService',
      'affiliates',
      'guards',
      'tool',
    ]),
  );
});

test.each(allFields)('%s has a name in both languages', (field) => {
  const names = (['da', 'en'] as const).map((language) => fieldName(field, language));
  expect(names).not.toContain(field);
  for (const name of names) expect(name).toMatch(/^\p{Lu}/u);
});

test.each([
  ['standing', processorStandings],
  ['method', deletionMethods],
  ['agreement.text', agreementTexts],
  ['agreement.terms.atEnd', endsOfData],
  ['kind', systemKinds],
  ['kind', ['deleted', 'kept', 'event']],
  ['howDeleted', deletionHows],
  ['keptScope', keepScopes],
  ['keptCause', keepCauses],
  ['repeats', eventRepeats],
  ['place', ownTextPlaces],
  ['answer', ['yes', 'no']],
  ['paper', acknowledgedPapers],
  ['signOff', Acknowledgement.shape.signOff.options],
  ['notNeeded', leavingSteps],
  ['noticeDirection', SubProcessorNotice.shape.noticeDirection.options],
  ['noticeOutcome', noticeOutcomes],
  ['clientAnswer', clientAnswers],
  ['rights', requestRights],
  ['channel', requestChannels],
  ['identity.state', identityStates],
  ['outcome', answerOutcomes],
  ['closedWithout', closingReasons],
  ['cause', breachCauses],
  ['harms.control', harmAnswers],
  ['likelihood', likelihoods],
  ['risk', risks],
  ['notTelling', notTellingReasons],
] as const)('every value of %s has words in both languages', (field, values) => {
  for (const value of values) {
    expect(valueInWords(field, value, 'da')).not.toBe(value);
    expect(valueInWords(field, value, 'en')).not.toMatch(/[A-Z]{2}|[a-z][A-Z]/);
  }
});

test('own words stay as they are, also where another field of the same name is one of a few', () => {
  expect(valueInWords('agreement.place', 'before', 'da')).toBe('before');
  expect(valueInWords('agreement.terms.place', 'after', 'da')).toBe('after');
  expect(valueInWords('start.text', 'ours', 'da')).toBe('ours');
  expect(valueInWords('text', 'theirs', 'da')).toBe('theirs');
});

test.each([
  ['country', 'US', 'USA'],
  ['country', 'Månen', 'Månen'],
  ['supervision.concept', 'con-3', 'Skriftlig status'],
  ['point', 'dpack-instruks', 'Kun efter dokumenteret instruks'],
  [
    'guards',
    ['m-antivirus', 'Låst skab'],
    'Antivirus på alle it-systemer med personoplysninger og Låst skab',
  ],
  ['basedOn', 'ret-backup', 'Backup'],
  ['document', 'record', 'Fortegnelse'],
])('an id of the reference in %s is told in words: %s', (field, value, words) => {
  expect(valueInWords(field, value, 'da')).toBe(words);
});

describe('a list of things with parts is told by what names them', () => {
  test.each([
    ['purposes', somePurposes(['Levere', 'Fakturere']), 'Levere og Fakturere'],
    ['retention', keptBy('Bogføring'), 'Bogføring'],
    ['transfer.to', [unitedStates], 'USA'],
    ['transfers', [unitedStates], 'USA'],
    ['affiliates', filled.affiliates, 'Lindholm Holding ApS'],
    ['subProcessors', [subProcessor], 'Under'],
    ['agreement.notCovered', agreement.notCovered, 'Løn'],
    ['agreement.checks', agreement.checks, 'Kun efter dokumenteret instruks'],
    ['purposes', [], 'intet'],
  ])('%s', (field, value, words) => {
    expect(valueInWords(field, value, 'da')).toBe(words);
  });
});

describe('what happened to a list', () => {
  test('is what came and what went, though nothing in it is the same object', () => {
    expect(told('purposes', somePurposes(['Levere', 'Gætte']), somePurposes(['Levere', 'Fakturere']))).toBe(
      'Hvad bruger I dem til? tilføjet Fakturere; fjernet Gætte',
    );
    expect(told('dataCategories', ['c-navn', 'Sko'], ['Sko', 'Hat'], 'en')).toBe(
      'Which data? added Hat; removed Name, address, telephone number and e-mail',
    );
  });

  test('is a correction where the same thing says something else', () => {
    const [before] = somePurposes(['Levere'], { legalBases: ['art6.1.b'] });
    const [after] = somePurposes(['Levere'], { legalBases: ['art6.1.b', 'Egen grund'] });
    expect(told('purposes', [before ?? null], [after ?? null])).toBe(
      'Hvad bruger I dem til? rettet Levere (hvorfor må I det? tilføjet Egen grund)',
    );
    expect(told('transfer.to', [unitedStates], [{ ...unitedStates, recipient: 'Ny Inc.' }])).toBe(
      'Hvilke lande uden for EU? rettet USA (modtager: fra Fjernsky Inc. til Ny Inc.)',
    );
  });

  test('counts things of the same name one by one', () => {
    const other = { ...unitedStates, recipient: 'Anden Inc.' };
    expect(told('transfer.to', [unitedStates], [unitedStates, other])).toBe(
      'Hvilke lande uden for EU? tilføjet USA',
    );
    expect(told('transfer.to', [unitedStates, other], [other])).toBe('Hvilke lande uden for EU? fjernet USA');
  });

  test('is a new order when nothing else happened', () => {
    const [one, two] = somePurposes(['Levere', 'Fakturere']);
    expect(told('purposes', [one ?? null, two ?? null], [two ?? null, one ?? null])).toBe(
      'Hvad bruger I dem til? ny rækkefølge',
    );
  });

  test('is told of what an older version wrote down as mere words', () => {
    expect(told('purposes', ['Levere', 'Gætte'], somePurposes(['Levere', 'Fakturere']))).toBe(
      'Hvad bruger I dem til? tilføjet Fakturere; fjernet Gætte',
    );
    expect(told('contact', '59 00 00 10', 'Bo')).toBe('Kontakt: fra 59 00 00 10 til Bo');
    expect(told('agreement.notCovered', '', 'Mail', 'en')).toBe(
      'Agreement does not cover: from nothing to Mail',
    );
    expect(told('legalBases', [], ['art6.1.b'])).toBe(
      'Hvorfor må I det? tilføjet Aftale med personen (eller skridt før aftalen)',
    );
  });
});

test('a file is told as one, and never by its id', () => {
  const [old, other] = ['1'.repeat(32), '2'.repeat(32)];
  const field = 'agreement.file.attachment';
  expect(told(field, null, old)).toBe('Aftalens fil: fra intet til en fil');
  expect(told(field, old, other)).toBe('Aftalens fil: en anden fil');
  expect(told(field, old, other, 'en')).toBe('The file of the agreement: another file');
});
