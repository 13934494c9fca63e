import { describe, expect, it } from 'vitest';
import type { Binder } from '../../../../../shared/domain/binder';
import type { FindingRule } from '../../../../../shared/domain/finding/finding';
import { findings } from '../../../../../shared/domain/finding/findings';
import type { ProcessingAgreement } from '../../../../../shared/domain/processingAgreement/processingAgreement';
import type { Processor } from '../../../../../shared/domain/processor/processor';
import { suggestedRule } from '../../../../../shared/domain/setup/facts';
import { aReadAgreement, aSoundProcessor, soundBinder } from '../../../../firms/binders/sound';
import {
  aCompany,
  aContactPerson,
  aDocumentVersion,
  anActivity,
  aRetentionRule,
  aSecurityMeasure,
  aSystem,
  keptBy,
  somePurposes,
  today,
} from '../../../../support/builders';

type Own = Partial<Binder>;
type Case = [what: string, rule: FindingRule, wrong: Own, right: Own];

const activities = (...all: Parameters<typeof anActivity>): Own => ({
  activities: all.map((own) => anActivity({ processors: ['p'], ...own })),
  processors: [aSoundProcessor({ id: 'p', name: 'Fjordens Drift' })],
});
const processor = (own: Partial<Processor>): Own => ({
  activities: [anActivity({ processors: ['p'] })],
  processors: [aSoundProcessor({ id: 'p', ...own })],
});
const agreement = (own: Partial<ProcessingAgreement>): Own => processor({ agreement: aReadAgreement(own) });
const transfer = (country: string, tool: string): Own =>
  processor({
    transfer: { outsideEu: 'yes', to: [{ country, recipient: '', tool, note: '' }], safeguard: '' },
  });
const rule = (own: Parameters<typeof aRetentionRule>[0]): Own => ({
  activities: [
    anActivity({ processors: ['proc-regnskab', 'own-orders', 'own-itSupport'], retention: keptBy('r') }),
  ],
  retentionRules: [aRetentionRule({ id: 'r', ...own })],
});
const kinds = (...dataCategories: string[]): Own => activities({ dataCategories });
const ownText = (document: Binder['ownTexts'][number]['document'], text: string): Own => ({
  ownTexts: [{ id: 't', document, section: 's', place: 'after', text, follows: null }],
});
const noLine = { terms: aReadAgreement().terms };

const cases: Case[] = [
  ['no company', 'companyFieldMissing', { company: null }, {}],
  ['no way to reach the firm', 'companyFieldMissing', { company: aCompany({ phone: '', email: '' }) }, {}],
  ['no contact person', 'contactPersonMissing', { contactPerson: null }, {}],
  [
    'a contact person called a representative',
    'representativeMisnamed',
    { contactPerson: aContactPerson({ title: 'Repræsentant' }) },
    { contactPerson: aContactPerson({ title: 'økonomichef' }) },
  ],
  ['no purpose', 'recordFieldMissing', activities({ purposes: [] }), activities({})],
  ['no people', 'recordFieldMissing', activities({ dataSubjectCategories: [] }), activities({})],
  ['no data', 'recordFieldMissing', kinds(), kinds('c-navn')],
  [
    'nobody named as recipient',
    'recordFieldMissing',
    activities({ processors: [] }),
    activities({ processors: [], recipients: ['Ingen'] }),
  ],
  [
    'a processor that names no client',
    'recordFieldMissing',
    activities({ role: 'processor' }),
    activities({ role: 'processor', clients: ['client-1'] }),
  ],
  ['no measure in place', 'recordFieldMissing', { securityMeasures: [] }, {}],
  [
    'a purpose without a ground',
    'basisMissing',
    activities({ purposes: somePurposes(['X'], { legalBases: [] }) }),
    {},
  ],
  ['health without a condition', 'specialWithoutCondition', kinds('c-helbred'), kinds('c-navn')],
  [
    'a CPR number with a ground for sensitive data only',
    'specialWithoutCondition',
    activities({
      dataCategories: ['c-cpr'],
      purposes: somePurposes(['X'], { specialConditions: ['art9.2.b'] }),
    }),
    activities({
      dataCategories: ['c-cpr'],
      purposes: somePurposes(['X'], { specialConditions: ['dbl-11.2.1'] }),
    }),
  ],
  [
    'offences with a ground for sensitive data only',
    'specialWithoutCondition',
    activities({
      dataCategories: ['c-straf'],
      purposes: somePurposes(['X'], { specialConditions: ['art9.2.a'] }),
    }),
    activities({
      dataCategories: ['c-straf'],
      purposes: somePurposes(['X'], { specialConditions: ['dbl-8.3'] }),
    }),
  ],
  ['sickness in own words', 'specialWithoutCondition', kinds('Sygefravær'), kinds('Skostørrelse')],
  [
    'employees asked for consent',
    'consentAsMainRule',
    activities({
      dataSubjectCategories: ['s-ansat'],
      purposes: somePurposes(['X'], { legalBases: ['art6.1.a'] }),
    }),
    activities({
      dataSubjectCategories: ['s-modtager'],
      purposes: somePurposes(['X'], { legalBases: ['art6.1.a'] }),
    }),
  ],
  ['hobbies', 'dataWithoutPurpose', kinds('Fritidsinteresser'), kinds('c-navn')],
  [
    'a photo called biometric',
    'photoCalledBiometric',
    kinds('Biometriske data: portræt'),
    kinds('c-billede'),
  ],
  [
    'firms as people',
    'firmNamesAsPeople',
    activities({ dataSubjectCategories: ['Kunder med firmanavn'] }),
    activities({ dataSubjectCategories: ['Kontaktpersoner i firmaer'] }),
  ],
  [
    'customer data in an activity without customers',
    'dataKindsDiffer',
    activities({ dataSubjectCategories: ['s-ansat'], dataCategories: ['c-forholdsordre'] }),
    activities({ dataCategories: ['c-forholdsordre'] }),
  ],
  [
    'a kind of data that only the firm’s own text names',
    'dataKindsDiffer',
    ownText('employeeInstruction', 'Vi har kundernes kreditoplysninger.'),
    ownText('employeeInstruction', 'Vi har kundernes ordrehistorik.'),
  ],
  ['a suggestion', 'activityUnconfirmed', activities({ state: 'suggested' }), activities({})],
  [
    'a job without a firm',
    'sharedWithoutRecipient',
    activities({ processors: [], recipients: ['r-it'] }),
    activities({ recipients: ['r-it'] }),
  ],
  [
    'a processor among the recipients',
    'recipientIsProcessor',
    activities({ recipients: ['Vores it: Fjordens Drift'] }),
    activities({ recipients: ['r-bank'] }),
  ],
  [
    'a processor that no activity knows',
    'processorInNoActivity',
    { activities: [anActivity({ recipients: ['Ingen'] })] },
    {
      activities: [anActivity({ systems: ['s'] })],
      systems: [aSystem({ id: 's', processor: 'p' })],
      processors: [aSoundProcessor({ id: 'p' })],
    },
  ],
  ['a standing nobody knows', 'processorStandingUnknown', processor({ standing: 'unknown' }), processor({})],
  [
    'an auditor taken for a processor',
    'processorStandingUnknown',
    processor({ service: 'Revision' }),
    processor({ service: 'Revision', standing: 'onItsOwn' }),
  ],
  ['no agreement', 'agreementUnsigned', agreement({ state: 'missing' }), agreement({})],
  ['an agreement nobody looked up', 'agreementUnsigned', agreement({ state: 'unknown' }), agreement({})],
  ['an agreement that ran out', 'agreementExpired', agreement({ expiresOn: '2026-11-22' }), agreement({})],
  [
    'an agreement that soon runs out',
    'agreementExpiring',
    agreement({ expiresOn: '2027-01-31' }),
    agreement({ expiresOn: '2028-01-31' }),
  ],
  [
    'a text nobody has read',
    'agreementNotChecked',
    agreement({ checks: [] }),
    agreement({ text: 'ours', checks: [] }),
  ],
  ['no hours', 'breachHoursMissing', agreement({ breachHours: null }), agreement({ breachHours: 24 })],
  [
    'no list of sub-processors',
    'subProcessorsUnknown',
    agreement({ checks: [{ point: 'dpack-instruks', answer: 'yes', note: '' }] }),
    agreement({}),
  ],
  [
    'a point looked for in vain',
    'agreementPointMissing',
    agreement({ checks: [{ point: 'dpack-slet', answer: 'no', note: '' }] }),
    agreement({}),
  ],
  [
    'an annex that is not there',
    'annexMissing',
    agreement({ checks: [{ point: 'anx-d', answer: 'no', note: '' }] }),
    agreement({}),
  ],
  [
    'all kinds of data',
    'agreementAllKinds',
    processor({ dataCategories: ['Alle typer data'] }),
    processor({}),
  ],
  [
    'no contact at the processor',
    'controllerContactMissing',
    processor({ contact: { name: '', phone: '', email: '' } }),
    processor({}),
  ],
  [
    'help against payment',
    'agreementPaidHelp',
    agreement({ terms: { ...noLine.terms, help: 'Bistand faktureres efter medgået tid.' } }),
    agreement({ terms: { ...noLine.terms, help: 'Bistand ydes vederlagsfrit og uden betaling.' } }),
  ],
  [
    'few days to object',
    'objectionShort',
    agreement({ noticeDays: 14, objectionDays: 7 }),
    agreement({ noticeDays: 14, objectionDays: 14 }),
  ],
  [
    'a service left out',
    'resellerLeavesOut',
    agreement({ notCovered: [{ service: 'Sky', processor: null }] }),
    agreement({ notCovered: [{ service: 'Sky', processor: 'p' }] }),
  ],
  [
    'a certificate nobody has seen',
    'certificateWithoutProof',
    { securityMeasures: [aSecurityMeasure({ name: 'Certificeret efter ISO 27001' })] },
    {
      securityMeasures: [
        aSecurityMeasure({ name: 'Certificeret efter ISO 27001', evidence: 'Arkiv, til 2028' }),
      ],
    },
  ],
  [
    'a certificate without an end',
    'certificateWithoutProof',
    processor({ supervision: { lastOn: null, everyMonths: 12, concept: 'con-4', evidence: 'Set' } }),
    processor({ supervision: { lastOn: null, everyMonths: 12, concept: 'con-4', evidence: 'Til 2028' } }),
  ],
  [
    'a system that cannot delete',
    'cannotDelete',
    { systems: [aSystem({ cannotDelete: true })] },
    { systems: [aSystem()] },
  ],
  ['a rule that cannot be kept', 'cannotDelete', rule({ cannotDelete: true }), rule({})],
  [
    'a promise where nothing can be deleted',
    'deletionContradicts',
    {
      ...activities({ systems: ['s'], retention: keptBy('ret-kunde') }),
      systems: [aSystem({ id: 's', cannotDelete: true })],
    },
    { ...activities({ systems: ['s'] }), systems: [aSystem({ id: 's' })] },
  ],
  ['four years of bookkeeping', 'retentionShorterThanLaw', rule({ amount: 4 }), rule({ amount: 5 })],
  [
    'five years from the invoice',
    'retentionShorterThanLaw',
    rule({ start: { kind: 'event', text: 'fakturadatoen' } }),
    rule({ amount: 6, start: { kind: 'event', text: 'fakturadatoen' } }),
  ],
  [
    'recordings kept for long',
    'retentionLongerThanReason',
    rule({ basedOn: 'ret-tv', amount: 60, unit: 'day' }),
    rule({ basedOn: 'ret-tv', amount: 30, unit: 'day' }),
  ],
  [
    'mail deleted before it may be',
    'retentionRulesClash',
    {
      ...activities({ retention: keptBy('m', 'b') }),
      retentionRules: [
        aRetentionRule({ id: 'm', name: 'Mail', amount: 3, basedOn: 'ret-mail', isMinimum: false }),
        aRetentionRule({ id: 'b' }),
      ],
    },
    { ...activities({ retention: keptBy('b') }), retentionRules: [aRetentionRule({ id: 'b' })] },
  ],
  [
    'a notice to applicants without an activity about them',
    'noticeWithoutActivity',
    { documents: [aDocumentVersion({ kind: 'applicantNotice' })] },
    {
      documents: [aDocumentVersion({ kind: 'applicantNotice' })],
      activities: [...soundBinder().activities, anActivity({ dataSubjectCategories: ['s-ansoeger'] })],
    },
  ],
  [
    'a suggested period of backups',
    'backupUnconfirmed',
    { retentionRules: suggestedRule('ret-backup', 'da') },
    {
      retentionRules: suggestedRule('ret-backup', 'da').map((one) => ({ ...one, note: 'Set i Kopivagten' })),
    },
  ],
  ['a rule nobody follows', 'ruleUnused', { retentionRules: [aRetentionRule({ id: 'x' })] }, rule({})],
  ['an activity without a rule', 'activityWithoutRule', activities({ retention: [] }), activities({})],
  [
    'a place nobody knows',
    'outsideEuUnknown',
    processor({ transfer: { outsideEu: 'unknown', to: [], safeguard: '' } }),
    processor({}),
  ],
  ['a transfer without a ground', 'transferWithoutTool', transfer('US', ''), transfer('US', 'tool-scc')],
  [
    'a transfer to nowhere',
    'transferWithoutTool',
    processor({ transfer: { outsideEu: 'yes', to: [], safeguard: 'Aftale' } }),
    transfer('Norge', ''),
  ],
  [
    'Privacy Shield',
    'transferToolInvalid',
    transfer('US', 'EU-US Privacy Shield'),
    transfer('US', 'tool-adequacy'),
  ],
  [
    'a country without a decision',
    'adequacyMissing',
    transfer('Indien', 'tool-adequacy'),
    transfer('CH', 'tool-adequacy'),
  ],
  [
    'a weakness',
    'systemWeakness',
    { systems: [aSystem({ weakness: 'Hylden er ikke låst' })] },
    { systems: [aSystem()] },
  ],
  [
    'for a time without an end',
    'weaknessWithoutEnd',
    { systems: [aSystem({ weakness: 'Læses i en overgangsperiode' })] },
    { systems: [aSystem({ weakness: 'Læses i en overgangsperiode på 3 måneder' })] },
  ],
  [
    'old law',
    'outdatedLaw',
    ownText('internalPolicy', 'Efter persondataloven …'),
    ownText('internalPolicy', 'I dag'),
  ],
  [
    'a CPR number',
    'cprInText',
    ownText('record', 'Ring til 010190-1234.'),
    ownText('record', 'Ordre 990190-1234 og tlf. 59 00 00 10'),
  ],
  ['a tag', 'pastedMarks', ownText('record', 'Hej<br/>der'), ownText('record', 'Hvis 3 < 5 og b > a')],
  [
    'a code for a letter',
    'pastedMarks',
    ownText('record', 'L&aring;se'),
    ownText('record', 'Lindholm & Søn; ja'),
  ],
  [
    'a page break of dashes',
    'pastedMarks',
    ownText('record', 'Et\n----------\nto'),
    ownText('record', '- et\n- to'),
  ],
  [
    'former employees in the customers’ policy',
    'otherPeopleInPolicy',
    ownText('customerPolicy', 'Tidligere ansatte kan klage.'),
    ownText('employeeNotice', 'Tidligere ansatte kan klage.'),
  ],
];

const rulesOn = (own: Own, day = today): FindingRule[] =>
  findings(soundBinder(own), day).map(({ rule }) => rule);

describe('a rule of the findings', () => {
  it.each(cases)('finds %s: %s', (_what, rule, wrong, right) => {
    expect(rulesOn(wrong)).toContain(rule);
    expect(rulesOn(right)).not.toContain(rule);
  });

  it('follows a decision of the Commission to its end', () => {
    const own = transfer('GB', 'tool-adequacy');
    expect(rulesOn(own)).not.toContain('adequacyExpiring');
    expect(rulesOn(own, '2031-10-01')).toContain('adequacyExpiring');
    expect(rulesOn(own, '2031-12-28')).toContain('adequacyExpired');
  });

  it('says when the list of countries is a year old, to those who rely on it', () => {
    expect(rulesOn(transfer('CH', 'tool-adequacy'), '2027-10-07')).not.toContain('adequacyListAged');
    expect(rulesOn(transfer('CH', 'tool-adequacy'), '2027-10-08')).toContain('adequacyListAged');
    expect(rulesOn({}, '2027-10-08')).not.toContain('adequacyListAged');
  });

  it('speaks once of Privacy Shield at one processor', () => {
    expect(rulesOn(transfer('US', 'Privacy Shield'))).not.toContain('outdatedLaw');
  });

  it('finds nothing in a binder with everything right', () => {
    expect(findings(soundBinder(), today)).toEqual([]);
  });
});
