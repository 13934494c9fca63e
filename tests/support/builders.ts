import type { Activity, Purpose } from '../../shared/domain/activity/activity';
import type { Binder } from '../../shared/domain/binder';
import type { Client } from '../../shared/domain/client/client';
import type { Company, ContactPerson } from '../../shared/domain/company/company';
import type { DocumentVersion } from '../../shared/domain/document/documentVersion';
import { type Employee, notLeaving } from '../../shared/domain/employee/employee';
import type { HistoryEntry } from '../../shared/domain/history/historyEntry';
import {
  type ProcessingAgreement,
  unseenAgreement,
} from '../../shared/domain/processingAgreement/processingAgreement';
import type { Processor } from '../../shared/domain/processor/processor';
import type { RetentionRule } from '../../shared/domain/retention/retentionRule';
import type { ArchivedReview, Review, ReviewAnswer } from '../../shared/domain/review/review';
import type { SecurityMeasure } from '../../shared/domain/securityMeasure/securityMeasure';
import { suggestedSettings } from '../../shared/domain/settings/settings';
import type { SetupAnswers } from '../../shared/domain/setup/answers';
import type { System } from '../../shared/domain/system/system';
import type { Task } from '../../shared/domain/task/task';
import { aDpoAssessment } from './assessment';

// The firm of all tests is invented: its CVR number lies in a range that is not given out, its addresses end in
// `.example`. Each builder gives a whole, valid thing; what a test is about it says itself.

/** The moment of the tests, and its day in Denmark: Monday 23 November 2026. */
export const now = '2026-11-23T09:12:00.000Z';
export const today = '2026-11-23';

export const aCompany = (own: Partial<Company> = {}): Company => ({
  name: 'Lindholm Låse & Alarm ApS',
  cvr: '90123459',
  address: 'Smedegade 7, 4300 Holbæk',
  phone: '59 00 00 10',
  email: 'kontakt@lindholm.example',
  website: 'www.lindholm.example',
  ...own,
});

export const aContactPerson = (own: Partial<ContactPerson> = {}): ContactPerson => ({
  name: 'Mette Lindholm',
  title: 'direktør',
  phone: '59 00 00 12',
  email: 'mette@lindholm.example',
  ...own,
});

export const somePurposes = (whats: readonly string[], own: Partial<Purpose> = {}): Purpose[] =>
  whats.map((what) => ({ what, legalBases: ['art6.1.b', 'art6.1.f'], specialConditions: [], ...own }));

/** Retention by these rules, of all kinds of data. */
export const keptBy = (...rules: readonly string[]): Activity['retention'] =>
  rules.map((rule) => ({ rule, dataCategories: [] }));

export const anActivity = (own: Partial<Activity> = {}): Activity => ({
  id: 'act-kunder',
  name: 'Kundeadministration',
  role: 'controller',
  clients: [],
  purposes: somePurposes(['Levere og servicere', 'Besvare henvendelser', 'Følge op på reklamation']),
  dataSubjectCategories: ['s-kunde-privat', 's-kunde-kontakt'],
  dataCategories: ['c-navn', 'c-kundenr', 'c-ordre', 'c-korr'],
  recipients: [],
  systems: [],
  processors: [],
  transfers: [],
  retention: keptBy('ret-kunde'),
  measures: [],
  note: '',
  state: 'confirmed',
  ...own,
});

export const aRetentionRule = (own: Partial<RetentionRule> = {}): RetentionRule => ({
  id: 'ret-bogfoering',
  name: 'Regnskabsmateriale (fakturaer, bilag, kontrakter til bogføring)',
  amount: 5,
  unit: 'year',
  start: { kind: 'financialYearEnd' },
  ground: 'Bogføringslovens § 12, stk. 1',
  isMinimum: true,
  cannotDelete: false,
  method: 'delete',
  basedOn: 'ret-bogfoering',
  note: '',
  ...own,
});

/** An agreement signed on 4 May 2023. */
export const anAgreement = (own: Partial<ProcessingAgreement> = {}): ProcessingAgreement => ({
  ...unseenAgreement,
  state: 'signed',
  signedOn: '2023-05-04',
  ...own,
});

export const aSystem = (own: Partial<System> = {}): System => ({
  id: 'system-1',
  name: 'Ordrebogen',
  kind: 'program',
  holds: '',
  processor: null,
  guards: [],
  weakness: '',
  inUse: true,
  cannotDelete: false,
  note: '',
  ...own,
});

export const aClient = (own: Partial<Client> = {}): Client => ({
  id: 'client-1',
  name: 'Havnens Boligforening',
  cvr: '',
  address: 'Havnevej 1, 4300 Holbæk',
  country: 'DK',
  contact: { name: 'Poul Holm', phone: '', email: 'poul@havnen.example' },
  service: 'Drift af adgangskontrol',
  agreement: anAgreement(),
  note: '',
  ...own,
});

export const anEmployee = (own: Partial<Employee> = {}): Employee => ({
  id: 'employee-1',
  name: 'Jonas Krogh',
  title: 'montør',
  startedOn: '2024-02-01',
  leftOn: null,
  ...notLeaving,
  note: '',
  files: [],
  ...own,
});

export const aProcessor = (own: Partial<Processor> = {}): Processor => ({
  id: 'proc-regnskab',
  name: 'Talrig Regnskab',
  entity: 'Talrig A/S',
  service: 'Fakturering og regnskab',
  audiences: ['customers'],
  cvr: '',
  address: '',
  country: 'DK',
  standing: 'onInstruction',
  dataCategories: [],
  contact: { name: '', phone: '', email: 'support@talrig.example' },
  agreement: anAgreement(),
  subProcessors: [],
  transfer: { outsideEu: 'no', to: [], safeguard: '' },
  supervision: { lastOn: '2026-05-20', everyMonths: 12, concept: '', evidence: '' },
  note: '',
  ...own,
});

export const aSecurityMeasure = (own: Partial<SecurityMeasure> = {}): SecurityMeasure => ({
  id: 'm-antivirus',
  name: 'Antivirus på alle it-systemer med personoplysninger',
  group: 'computers',
  state: 'inPlace',
  testedOn: null,
  evidence: '',
  note: '',
  ...own,
});

export const aTask = (own: Partial<Task> = {}): Task => ({
  id: 'task-1',
  what: 'Få databehandleraftalen med Nordvest Drift underskrevet',
  who: 'Mette Lindholm',
  due: '2026-12-07',
  origin: { kind: 'own' },
  createdAt: now,
  doneOn: null,
  doneNote: '',
  ...own,
});

export const aReviewAnswer = (own: Partial<ReviewAnswer> = {}): ReviewAnswer => ({
  step: 'company',
  item: 'company',
  kind: 'confirmed',
  at: now,
  note: '',
  together: false,
  taskId: null,
  ...own,
});

export const aReview = (own: Partial<Review> = {}): Review => ({
  id: 'review-1',
  startedAt: '2026-11-23T08:40:00.000Z',
  periodFrom: '2026-06-03',
  isFirst: false,
  state: 'running',
  answers: [],
  nextReviewOn: '2027-06-01',
  documents: [],
  signed: null,
  ...own,
});

export const anArchivedReview = (own: Partial<ArchivedReview> = {}): ArchivedReview => {
  const { answers: _answers, ...kept } = aReview();
  return {
    ...kept,
    state: 'archived',
    signed: { on: '2026-06-03', by: 'Mette Lindholm', place: 'Ringbindet, faneblad 5' },
    record: '0'.repeat(32),
    ...own,
  };
};

export const aHistoryEntry = (own: Partial<HistoryEntry> = {}): HistoryEntry => ({
  at: '2026-11-23T08:50:00.000Z',
  subject: 'company',
  id: 'company',
  name: 'Lindholm Låse & Alarm ApS',
  change: 'changed',
  fields: [
    {
      field: 'address',
      before: 'Torvet 2, 4300 Holbæk',
      after: 'Smedegade 7, 4300 Holbæk',
    },
  ],
  ...own,
});

export const aDocumentVersion = (own: Partial<DocumentVersion> = {}): DocumentVersion => ({
  id: 'KP-4-19C2',
  kind: 'customerPolicy',
  subject: null,
  language: 'da',
  number: 4,
  state: 'signed',
  createdAt: '2026-06-03T07:30:00.000Z',
  reviewId: null,
  signedOn: '2026-06-03',
  facts: '{}',
  paper: { kept: 'here', document: {} },
  pages: 3,
  sha256: '0'.repeat(64),
  ...own,
});

export const someAnswers = (own: Partial<SetupAnswers> = {}): SetupAnswers => ({
  company: aCompany(),
  contactPerson: { person: aContactPerson(), customersWriteTo: null },
  trade: {
    trade: 'locksmith',
    activities: ['act-kunder', 'act-faktura', 'act-alarm'],
  },
  suppliers: { chosen: [{ need: 'accounting', name: 'Talrig Regnskab' }] },
  measures: { inPlace: ['m-antivirus', 'm-backup'] },
  calendar: {
    financialYearEnd: '12-31',
    reviewDays: ['06-01', '12-01'],
  },
  ...own,
});

/** The record of the firm: customers, invoices, alarms, and its own suppliers. */
export const someActivities = (): Activity[] => [
  anActivity(),
  anActivity({
    id: 'act-faktura',
    name: 'Fakturering og bogføring',
    purposes: somePurposes(['Fakturere og bogføre', 'Moms og regnskab'], {
      legalBases: ['art6.1.c', 'art6.1.b'],
    }),
    dataSubjectCategories: ['s-kunde-privat', 's-kunde-kontakt', 's-lev'],
    dataCategories: ['c-navn', 'c-ordre', 'c-oek', 'c-bank'],
    recipients: ['r-skat', 'r-bank', 'Revisor: Bundlinje Revision'],
    retention: keptBy('ret-bogfoering'),
  }),
  anActivity({
    id: 'act-alarm',
    name: 'Alarm og forholdsordre',
    purposes: somePurposes(['Reagere på alarm', 'Afhentning af nøgler']),
    dataSubjectCategories: ['s-ansat', 's-kunde-privat', 's-alarm'],
    dataCategories: ['c-navn', 'c-kode', 'c-adgang', 'c-forholdsordre'],
    retention: keptBy('ret-alarm', 'ret-bogfoering'),
  }),
  anActivity({
    id: 'act-leverandoerer',
    name: 'Leverandører og samarbejdspartnere',
    purposes: somePurposes(['Indkøb og samarbejde'], { legalBases: ['art6.1.f', 'art6.1.c'] }),
    dataSubjectCategories: ['s-lev'],
    dataCategories: ['c-navn', 'c-korr', 'c-bank'],
    retention: keptBy('ret-leverandoer'),
  }),
];

const someRetentionRules = (): RetentionRule[] => [
  aRetentionRule(),
  aRetentionRule({
    id: 'ret-kunde',
    name: 'Kundeforhold uden for bogføring',
    amount: 3,
    start: { kind: 'event', text: 'sidste aktivitet' },
    ground: 'Forældelseslovens § 3',
    isMinimum: false,
  }),
  aRetentionRule({
    id: 'ret-alarm',
    name: 'Alarmaftale og kontaktpersoner',
    amount: null,
    unit: 'until',
    start: { kind: 'event', text: 'aftalen ophører eller personen udskiftes' },
    ground: 'Aftale',
    isMinimum: false,
  }),
  aRetentionRule({
    id: 'ret-leverandoer',
    name: 'Leverandører og samarbejdspartnere',
    ground: 'Bogføringslovens § 12',
  }),
  aRetentionRule({
    id: 'ret-backup',
    name: 'Backup',
    amount: 90,
    unit: 'day',
    start: { kind: 'event', text: 'oprettelsen' },
    ground: 'Sikkerhed',
    isMinimum: false,
  }),
];

export const someProcessors = (): Processor[] => [
  aProcessor(),
  aProcessor({
    id: 'own-orders',
    name: 'Ordrebogen',
    entity: '',
    service: 'Ordrer og planlægning',
  }),
  aProcessor({
    id: 'own-itSupport',
    name: 'Nordvest Drift',
    entity: 'Nordvest Drift ApS',
    service: 'It-drift og hjælp',
  }),
];

const someSecurityMeasures = (): SecurityMeasure[] => [
  aSecurityMeasure(),
  aSecurityMeasure({
    id: 'm-backup',
    name: 'Backup af alle it-systemer med personoplysninger',
    testedOn: '2026-10-12',
  }),
  aSecurityMeasure({
    id: 'm-branchesystemer',
    name: 'Programmer, der er almindelige i branchen',
    group: 'people',
  }),
  aSecurityMeasure({
    id: 'm-rettigheder',
    name: 'Adgang kun for dem, der har brug for oplysningerne',
    group: 'people',
  }),
  aSecurityMeasure({
    id: 'm-tavshed',
    name: 'Tavshedserklæring fra alle, der arbejder med personoplysninger',
    group: 'people',
  }),
  aSecurityMeasure({
    id: 'm-instruks',
    name: 'Skriftlig instruks til medarbejderne om sikker behandling',
    group: 'people',
  }),
  aSecurityMeasure({
    id: 'm-risikovurdering',
    name: 'Risikovurdering af alle systemer med personoplysninger',
    group: 'people',
  }),
  aSecurityMeasure({
    id: 'm-mfa',
    name: 'Totrinslogin på mail og vigtige programmer',
    state: 'underWay',
  }),
];

/** The binder of the firm, set up on 2 March 2026, with everything in order and no review begun. */
export const aBinder = (own: Partial<Binder> = {}): Binder => ({
  createdAt: '2026-03-02T08:00:00.000Z',
  language: 'da',
  setup: { answers: someAnswers(), finishedOn: '2026-03-02' },
  company: aCompany(),
  affiliates: [],
  contactPerson: aContactPerson(),
  customersWriteTo: null,
  activities: someActivities(),
  retentionRules: someRetentionRules(),
  processors: someProcessors(),
  securityMeasures: someSecurityMeasures(),
  systems: [],
  clients: [],
  employees: [],
  breaches: [],
  requests: [],
  acknowledgements: [],
  deletions: [],
  consents: [],
  assessments: [aDpoAssessment({ id: 'assessment-dpo' })],
  sites: [],
  subProcessorNotices: [],
  ownTexts: [],
  acceptedFindings: [],
  calendar: {
    financialYearEnd: '12-31',
    reviewDays: ['06-01', '12-01'],
    nextReviewOn: '2026-12-01',
  },
  reviews: [],
  tasks: [],
  documents: [],
  takenBack: [],
  history: [],
  archive: [],
  settings: suggestedSettings,
  recoverySheet: {
    madeOn: '2026-03-02',
    checkedOn: '2026-03-02',
    remindOn: null,
  },
  ...own,
});
