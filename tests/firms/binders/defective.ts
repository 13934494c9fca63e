import type { Activity } from '../../../shared/domain/activity/activity';
import type { Binder } from '../../../shared/domain/binder';
import type { OwnText } from '../../../shared/domain/document/ownText';
import type { Processor } from '../../../shared/domain/processor/processor';
import {
  aContactPerson,
  anActivity,
  aRetentionRule,
  aSecurityMeasure,
  aSystem,
  keptBy,
  somePurposes,
} from '../../support/builders';
import { aReadAgreement, aSoundProcessor, soundBinder } from './sound';

type Check = Processor['agreement']['checks'][number];

const inVain = (...points: readonly string[]): Check[] =>
  points.map((point) => ({ point, answer: 'no', note: '' }));

const ownText = (id: string, document: OwnText['document'], text: string): OwnText => ({
  id,
  document,
  section: 'own',
  place: 'after',
  text,
  follows: null,
});

/** A supplier whose standard text was read and found wanting in most ways. */
const supplier = aSoundProcessor({
  id: 'p-drift',
  name: 'Fjordens Drift',
  contact: { name: '', phone: '', email: '' },
  dataCategories: ['alle typer oplysninger'],
  agreement: aReadAgreement({
    version: '2.0',
    breachHours: null,
    noticeDays: 14,
    objectionDays: 7,
    notCovered: [{ service: 'Kontorpakken i skyen', processor: null }],
    checks: inVain('dpack-slet', 'anx-a-2', 'anx-a-4', 'anx-a-5', 'anx-c-2', 'anx-c-4', 'anx-c-6', 'anx-d'),
    terms: { ...aReadAgreement().terms, other: 'Ekstra sikkerhed laves til gængs timetakst.' },
  }),
  supervision: { lastOn: '2026-05-20', everyMonths: 12, concept: 'con-4', evidence: '' },
});

const auditor = aSoundProcessor({ id: 'p-revisor', name: 'Bundlinje', service: 'Revision og inkasso' });

const unsettled = aSoundProcessor({
  id: 'p-sky',
  name: 'Skyhylden',
  transfer: {
    outsideEu: 'yes',
    to: [{ country: 'US', recipient: '', tool: 'Privacy Shield', note: '' }],
    safeguard: '',
  },
});

const activities: Activity[] = [
  anActivity({
    id: 'a-kunder',
    name: 'Kundearbejde',
    purposes: somePurposes(['Levere'], { legalBases: [] }),
    dataCategories: ['c-navn', 'c-cpr', 'c-straf', 'c-fravaer', 'Interesser'],
    recipients: ['r-bogf', 'r-crm'],
    retention: keptBy('r-mail', 'r-kunder'),
  }),
  anActivity({
    id: 'a-vagt',
    name: 'Vagt',
    dataSubjectCategories: ['Firmanavne'],
    dataCategories: ['c-navn', 'Biometri (visitkort med foto)'],
    processors: ['p-drift', 'p-revisor', 'p-sky'],
    systems: ['sys-gammel'],
    retention: keptBy('r-kunder'),
  }),
  anActivity({
    id: 'a-alarm',
    name: 'Alarmer',
    dataSubjectCategories: ['s-ansat'],
    dataCategories: ['c-navn', 'c-forholdsordre'],
    processors: ['p-drift'],
    retention: keptBy('r-kunder'),
  }),
];

/** A firm whose papers would not hold up: each of its defects is one that real papers have. */
export function defectiveBinder(own: Partial<Binder> = {}): Binder {
  return soundBinder({
    contactPerson: aContactPerson({ title: 'dataansvarlig' }),
    activities,
    processors: [supplier, auditor, unsettled],
    retentionRules: [
      aRetentionRule({
        id: 'r-mail',
        name: 'Mail i Outlook',
        amount: 3,
        start: { kind: 'event', text: 'mailen' },
        isMinimum: false,
        basedOn: 'ret-mail',
        ground: 'Ryddelighed',
      }),
      aRetentionRule({
        id: 'r-kunder',
        name: 'Kunder',
        amount: 5,
        start: { kind: 'event', text: 'samarbejdets ophør' },
        ground: 'Regnskabsloven',
      }),
    ],
    securityMeasures: [aSecurityMeasure({ id: 'm-iso', name: 'ISO 27001 følges' })],
    systems: [
      aSystem({ id: 'sys-gammel', name: 'Gammelt ordresystem', cannotDelete: true }),
      aSystem({ id: 'sys-hylde', name: 'Ringbind', kind: 'paper', weakness: 'Hylden er ikke låst' }),
      aSystem({
        id: 'sys-mail',
        name: 'Mail',
        kind: 'mail',
        weakness: 'Fratrådtes mail læses i en overgangsperiode',
      }),
    ],
    ownTexts: [
      ownText('t-lov', 'internalPolicy', 'Vi følger persondataloven, og lister over sikre lande opdateres.'),
      ownText('t-cookie', 'internalPolicy', 'Sitet følger cookieloven.'),
      ownText('t-forskning', 'internalPolicy', 'Forskning kræver tilladelse fra Datatilsynet.'),
      ownText('t-telefon', 'internalPolicy', 'Vi registrerer ikke de telefonnumre, der ringes til.'),
      ownText('t-reklame', 'internalPolicy', 'Reklamer følger markedsføringslovens § 6 a.'),
      ownText('t-tredjeland', 'internalPolicy', 'Følsomme data sendes kun til et tredjeland med tilladelse.'),
      ownText('t-straf', 'internalPolicy', 'Følsomt er strafbare forhold (ikke besluttet endnu).'),
      ownText('t-kunder', 'customerPolicy', 'Kunder og tidligere ansatte kan klage. <b>Se her</b>'),
    ],
    ...own,
  });
}
