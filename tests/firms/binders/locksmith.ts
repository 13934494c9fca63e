import type { Activity } from '../../../shared/domain/activity/activity';
import type { Binder } from '../../../shared/domain/binder';
import {
  aBinder,
  anActivity,
  anAgreement,
  anEmployee,
  aProcessor,
  aRetentionRule,
  aSecurityMeasure,
  aSystem,
  keptBy,
  someActivities,
  somePurposes,
} from '../../support/builders';

/** What the firm has about those who work there and those who would like to. */
const staff: Activity[] = [
  anActivity({
    id: 'act-loen',
    name: 'Løn',
    purposes: [
      ...somePurposes(['Udbetale løn'], { legalBases: ['art6.1.b'], specialConditions: [] }),
      ...somePurposes(['Indberette til myndigheder'], {
        legalBases: ['art6.1.c'],
        specialConditions: ['dbl-12.1'],
      }),
    ],
    dataSubjectCategories: ['s-ansat', 's-tidl'],
    dataCategories: ['c-navn', 'c-cpr', 'c-loen', 'c-bank', 'c-fravaer'],
    recipients: ['r-loen', 'r-skat', 'r-pension', 'r-bank'],
    processors: ['own-payroll'],
    retention: keptBy('ret-loen'),
  }),
  anActivity({
    id: 'act-sygdom',
    name: 'Sygefravær og arbejdsskader',
    purposes: somePurposes(['Refusion', 'Anmeldelse af skader'], {
      legalBases: ['art6.1.c'],
      specialConditions: ['art9.2.b', 'dbl-7.2'],
    }),
    dataSubjectCategories: ['s-ansat', 's-paaroerende'],
    dataCategories: ['c-navn', 'c-cpr', 'c-helbred'],
    recipients: ['r-kommune', 'r-aes'],
    retention: [{ rule: 'ret-sygefravaer', dataCategories: ['c-helbred'] }],
  }),
  anActivity({
    id: 'act-tv',
    name: 'Tv-overvågning',
    purposes: somePurposes(['Forebygge og opklare tyveri'], {
      legalBases: ['art6.1.f'],
      specialConditions: ['dbl-8.3'],
    }),
    dataSubjectCategories: ['s-ansat', 's-gaest', 's-kunde-privat'],
    dataCategories: ['c-video', 'c-straf'],
    recipients: ['r-politi'],
    retention: keptBy('ret-tv'),
  }),
  anActivity({
    id: 'act-rekruttering',
    name: 'Rekruttering',
    purposes: somePurposes(['Vælge og svare ansøgere'], {
      legalBases: ['art6.1.b', 'art6.1.f'],
      specialConditions: ['dbl-12.2'],
    }),
    dataSubjectCategories: ['s-ansoeger'],
    dataCategories: ['c-navn', 'c-ansoegning'],
    recipients: ['r-mail'],
    processors: ['proc-mail'],
    retention: keptBy('ret-ansoeger'),
  }),
  // Customers' standing orders in an activity that is not said to be about customers: the papers disagree.
  anActivity({
    id: 'act-udkald',
    name: 'Udkald ved alarm',
    purposes: somePurposes(['Køre ud, når en alarm går'], { legalBases: ['art6.1.f'] }),
    dataSubjectCategories: ['s-ansat'],
    dataCategories: ['c-navn', 'c-forholdsordre', 'c-lokation'],
    retention: keptBy('ret-alarm'),
  }),
];

const processors = [
  aProcessor({
    id: 'own-payroll',
    name: 'Lønkassen',
    entity: 'Lønkassen A/S',
    service: 'Løn',
    audiences: ['employees'],
  }),
  aProcessor({
    id: 'proc-mail',
    name: 'Postbud Kontor',
    entity: 'Postbud Ltd.',
    service: 'Mail og filer',
    audiences: ['customers', 'employees'],
    country: 'IE',
    transfer: {
      outsideEu: 'yes',
      to: [{ country: 'US', recipient: 'Postbud Inc.', tool: 'tool-scc', note: '' }],
      safeguard: '',
    },
  }),
  aProcessor({
    id: 'own-alarm',
    name: 'Fjordvagt Kontrolcentral',
    entity: 'Fjordvagt A/S',
    service: 'Modtage alarmer og følge forholdsordren',
    agreement: anAgreement({ signedOn: '2022-01-10' }),
  }),
];

const retentionRules = [
  aRetentionRule({ id: 'ret-loen', name: 'Løn- og lønbilag' }),
  aRetentionRule({
    id: 'ret-sygefravaer',
    name: 'Sygefravær',
    start: { kind: 'event', text: 'årets udgang' },
    ground: 'Refusion og dokumentation',
    isMinimum: false,
  }),
  aRetentionRule({
    id: 'ret-tv',
    name: 'Tv-optagelser',
    amount: 30,
    unit: 'day',
    start: { kind: 'event', text: 'optagelsen' },
    ground: 'Tv-overvågningslovens § 4 c, stk. 4',
    isMinimum: false,
  }),
  aRetentionRule({
    id: 'ret-ansoeger',
    name: 'Ansøgere, der ikke blev ansat',
    amount: 6,
    unit: 'month',
    start: { kind: 'event', text: 'afslaget' },
    ground: 'Vores behov for at kunne begrunde afslaget',
    isMinimum: false,
  }),
];

const base = aBinder();

/** A firm of locksmiths with an alarm control centre, standing orders, people, systems and what guards them. */
export const locksmith: Binder = {
  ...base,
  activities: [
    ...someActivities().map((activity) =>
      activity.id === 'act-alarm'
        ? { ...activity, recipients: ['r-kontrolcentral'], processors: ['own-alarm'] }
        : activity,
    ),
    ...staff,
  ],
  retentionRules: [...base.retentionRules, ...retentionRules],
  processors: [...base.processors, ...processors],
  securityMeasures: [
    ...base.securityMeasures,
    aSecurityMeasure({ id: 'm-personlige', name: 'Egen adgangskode til hver person' }),
    aSecurityMeasure({ id: 'm-arkivskab', name: 'Aflåst skab til papir', group: 'people' }),
  ],
  systems: [
    aSystem({
      id: 'system-orders',
      name: 'Ordrebogen',
      holds: 'Kunder, ordrer og fakturaer',
      processor: 'own-orders',
      guards: ['m-personlige', 'm-backup'],
    }),
    aSystem({
      id: 'system-files',
      name: 'Filserveren',
      kind: 'files',
      holds: 'Tilbud og tegninger',
      guards: ['m-backup'],
    }),
    aSystem({
      id: 'system-cabinet',
      name: 'Arkivskabet på kontoret',
      kind: 'paper',
      holds: 'Forholdsordrer og nøgleaftaler på papir',
      guards: ['m-arkivskab'],
    }),
    aSystem({
      id: 'system-old',
      name: 'Det gamle ordresystem',
      holds: 'Ordrer til og med 2021',
      inUse: false,
    }),
  ],
  employees: [
    anEmployee(),
    anEmployee({ id: 'employee-2', name: 'Sofie Bech', title: 'kontorassistent', startedOn: '2021-08-01' }),
    anEmployee({ id: 'employee-3', name: 'Emil Toft', title: 'lærling', startedOn: '2026-08-01' }),
    anEmployee({
      id: 'employee-4',
      name: 'Karin Mose',
      title: 'montør',
      startedOn: null,
      leftOn: '2025-03-31',
    }),
  ],
};
