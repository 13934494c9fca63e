import type { Activity } from '../../../shared/domain/activity/activity';
import type { Binder } from '../../../shared/domain/binder';
import type { Processor } from '../../../shared/domain/processor/processor';
import type { RetentionRule } from '../../../shared/domain/retention/retentionRule';
import type { System } from '../../../shared/domain/system/system';
import {
  aBinder,
  aCompany,
  aContactPerson,
  anActivity,
  anAgreement,
  aProcessor,
  aRetentionRule,
  aSecurityMeasure,
  aSystem,
} from '../../support/builders';

// An invented printer of labels with an old record: everything typed honestly, and much of it not right. Contact persons
// of customers, a photo called biometric, data that cannot be deleted, mail and binders that are not guarded.

const FIVE_YEARS: Partial<RetentionRule> = { amount: 5, unit: 'year', method: 'delete' };

const retentionRules: RetentionRule[] = [
  aRetentionRule({
    id: 'ret-kontakt',
    name: 'Kontaktpersoner hos kunder',
    ...FIVE_YEARS,
    start: { kind: 'event', text: 'sidste ordre' },
    ground: '',
    isMinimum: false,
    cannotDelete: true,
    basedOn: '',
  }),
  aRetentionRule({
    id: 'ret-kunde',
    name: 'Kunder i kundesystemet',
    ...FIVE_YEARS,
    start: { kind: 'event', text: 'sidste ordre' },
    ground: '',
    isMinimum: false,
    cannotDelete: true,
    basedOn: 'ret-kunde',
  }),
  aRetentionRule({ id: 'ret-papir', name: 'Ordrer på papir', ...FIVE_YEARS }),
  aRetentionRule({
    id: 'ret-mail',
    name: 'Mail med kunder',
    ...FIVE_YEARS,
    start: { kind: 'event', text: 'mailen blev sendt eller modtaget' },
    ground: 'Klager og spørgsmål om gamle ordrer',
    isMinimum: false,
    basedOn: '',
  }),
  aRetentionRule({
    id: 'ret-erpmail',
    name: 'Mail gemt i kundesystemet',
    ...FIVE_YEARS,
    start: { kind: 'event', text: 'mailen blev gemt' },
    ground: 'Klager og spørgsmål om gamle ordrer',
    isMinimum: false,
    basedOn: '',
  }),
  aRetentionRule({
    id: 'ret-tabte',
    name: 'Mapper om tidligere og tabte kunder, på netværket og i Outlook',
    ...FIVE_YEARS,
    start: { kind: 'event', text: 'kunden holdt op' },
    ground: 'Forældelseslovens § 3',
    isMinimum: false,
    basedOn: '',
  }),
];

const GUARD = 'Adgangskode eller pinkode';

const systems: System[] = [
  aSystem({
    id: 'sys-erp',
    name: 'Etiketstyring',
    holds: 'Kunder, kontaktpersoner, ordrer og mail om dem',
    processor: 'proc-erp',
    guards: [GUARD],
    cannotDelete: true,
  }),
  aSystem({
    id: 'sys-gammel',
    name: 'Rulleordre 3',
    holds: 'Kunder og ordrer fra før 2019',
    guards: [GUARD],
    inUse: false,
  }),
  aSystem({
    id: 'sys-oekonomi',
    name: 'Talrig Regnskab',
    holds: 'Fakturaer og betalinger, ingen kontaktpersoner',
    processor: 'proc-regnskab',
    guards: [GUARD],
  }),
  aSystem({
    id: 'sys-outlook',
    name: 'Outlook',
    kind: 'mail',
    holds: 'Mail, kalender og kontakter',
    processor: 'proc-m365',
    guards: [GUARD],
    weakness: 'Mail bliver ikke krypteret',
  }),
  aSystem({
    id: 'sys-kundeafdeling',
    name: 'Postkasser i kundeafdelingen',
    kind: 'mail',
    holds: 'Mail med kunder',
    processor: 'proc-m365',
    guards: [GUARD],
    weakness:
      'Medarbejderne læser hinandens mail for at kunne passe arbejdet, også mail til fratrådte i en overgangsperiode',
  }),
  aSystem({
    id: 'sys-mobil',
    name: 'Mobiltelefoner',
    kind: 'phone',
    holds: 'Kontaktpersoners navn og nummer',
    guards: [GUARD],
  }),
  aSystem({
    id: 'sys-net',
    name: 'Kundemapper på netværket',
    kind: 'files',
    holds: 'Tilbud, tegninger og aftaler',
    guards: [GUARD],
  }),
  aSystem({
    id: 'sys-papir',
    name: 'Ordremapper på kontoret',
    kind: 'paper',
    holds: '<p>Ordresedler på papir</p> ----------',
    weakness: 'Mapperne er ikke låst inde',
  }),
];

const activities: Activity[] = [
  anActivity({
    id: 'act-kunder',
    name: 'Kundeadministration',
    purposes: [
      { what: 'Administrere kunder og ordrer', legalBases: ['art6.1.b', 'art6.1.f'], specialConditions: [] },
      { what: 'Servicere kunder', legalBases: ['art6.1.f'], specialConditions: [] },
    ],
    dataSubjectCategories: ['Kunder med firmanavn', 's-kunde-kontakt'],
    dataCategories: [
      'Navn, stilling, telefon og e-mail',
      'Interesser, som kontaktpersonen har fortalt om',
      'Biometriske oplysninger (visitkort med billede)',
    ],
    recipients: [],
    systems: systems.map(({ id }) => id),
    processors: ['proc-erp', 'proc-m365'],
    retention: [
      { rule: 'ret-kontakt', dataCategories: ['Navn, stilling, telefon og e-mail'] },
      { rule: 'ret-kunde', dataCategories: [] },
      { rule: 'ret-papir', dataCategories: [] },
      { rule: 'ret-mail', dataCategories: [] },
      { rule: 'ret-erpmail', dataCategories: [] },
      { rule: 'ret-tabte', dataCategories: [] },
    ],
    note: '<br>Skrevet af efter den gamle fortegnelse.<br>\n-------- Sideskift --------',
  }),
  // Begun and left: no purpose, no people, nobody who receives them.
  anActivity({
    id: 'act-messer',
    name: 'Visitkort fra messer',
    purposes: [],
    dataSubjectCategories: [],
    dataCategories: ['c-navn'],
    retention: [],
    systems: ['sys-papir'],
  }),
];

const processors: Processor[] = [
  aProcessor({
    id: 'proc-m365',
    name: 'Microsoft 365',
    entity: '',
    service: 'Mail, kalender og filer i skyen (Outlook)',
    country: '',
    agreement: anAgreement({ state: 'unknown', signedOn: null }),
    // Nobody has written where to, nor what allows it.
    transfer: { outsideEu: 'yes', to: [], safeguard: '' },
    supervision: { lastOn: null, everyMonths: 12, concept: '', evidence: '' },
  }),
  aProcessor({
    id: 'proc-erp',
    name: 'Etiketstyring',
    entity: 'Etiketstyring ApS',
    service: 'Kundesystem, ordrer og lager',
  }),
  aProcessor(),
];

/** The printer of labels. */
export const labels: Binder = aBinder({
  company: aCompany({
    name: 'Fjordtryk Etiketter A/S',
    cvr: '90200208',
    address: 'Bødkervej 14, 8700 Horsens',
    phone: '75 00 00 20',
    email: 'post@fjordtryk.example',
    website: 'www.fjordtryk.example',
  }),
  contactPerson: aContactPerson({
    name: 'Anders Fjord',
    title: 'økonomichef',
    phone: '75 00 00 21',
    email: 'anders@fjordtryk.example',
  }),
  activities,
  retentionRules,
  processors,
  systems,
  securityMeasures: [
    aSecurityMeasure({ id: 'm-personlige', name: 'Personlige brugernavne og adgangskoder' }),
    aSecurityMeasure({ id: 'm-mobilkode', name: 'Pinkode på alle telefoner' }),
  ],
});
