import type { DocumentKind } from '../domain/document/documentVersion';
import type { Language } from '../domain/language';
import type { AgreementState } from '../domain/processor/processor';
import type { ItemFlag } from '../domain/review/items';
import type { AnswerKind, ReviewStep } from '../domain/review/review';
import type { SupplierNeed } from '../domain/setup/answers';

type Both<Key extends string> = Record<Language, Record<Key, string>>;

/** Makes the look-up of a table of names in both languages. */
const named =
  <Key extends string>(table: Both<Key>) =>
  (key: Key, language: Language): string =>
    table[language][key];

export const stepName = named<ReviewStep>({
  da: {
    company: 'Virksomheden',
    record: 'Fortegnelsen',
    deletion: 'Sletning',
    processors: 'Databehandlere',
    security: 'It-sikkerhed',
    documents: 'Dokumenterne',
  },
  en: {
    company: 'The company',
    record: 'The record',
    deletion: 'Deletion',
    processors: 'Processors',
    security: 'IT security',
    documents: 'The documents',
  },
});

export const stepQuestion = named<ReviewStep>({
  da: {
    company: 'Er navn, adresse og ansvarlig stadig rigtige?',
    record: 'Bruger I stadig oplysningerne til det her?',
    deletion: 'Er der slettet det, der skulle?',
    processors: 'Bruger I stadig de samme databehandlere?',
    security: 'Passer I stadig på computerne på samme måde?',
    documents: 'Siger dokumenterne det, I gør?',
  },
  en: {
    company: 'Are name, address and person responsible still right?',
    record: 'Do you still use the data for this?',
    deletion: 'Has everything been deleted that should be?',
    processors: 'Do you still use the same processors?',
    security: 'Do you still look after the computers in the same way?',
    documents: 'Do the documents say what you do?',
  },
});

export const answerName = named<AnswerKind>({
  da: { confirmed: 'Stadig korrekt', corrected: 'Rettet', followUp: 'Følges op' },
  en: { confirmed: 'Still correct', corrected: 'Corrected', followUp: 'Followed up' },
});

export const agreementName = named<AgreementState>({
  da: {
    signed: 'Aftalen er underskrevet',
    missing: 'Mangler underskrift',
    unknown: 'Aftalen er ikke set efter',
    expired: 'Aftalen er udløbet',
    expiring: 'Aftalen udløber snart',
  },
  en: {
    signed: 'The agreement is signed',
    missing: 'Signature missing',
    unknown: 'The agreement has not been looked up',
    expired: 'The agreement has expired',
    expiring: 'The agreement expires soon',
  },
});

export const flagName = named<ItemFlag>({
  da: {
    changed: 'Ændret siden sidst',
    suggested: 'Forslag',
    cannotDelete: 'Kan ikke slettes',
    agreementMissing: agreementName('missing', 'da'),
    agreementUnknown: agreementName('unknown', 'da'),
    agreementExpired: agreementName('expired', 'da'),
    agreementExpiring: agreementName('expiring', 'da'),
    supervisionDue: 'Tilsyn skal laves',
    underWay: 'I gang',
  },
  en: {
    changed: 'Changed since last time',
    suggested: 'Suggestion',
    cannotDelete: 'Cannot be deleted',
    agreementMissing: agreementName('missing', 'en'),
    agreementUnknown: agreementName('unknown', 'en'),
    agreementExpired: agreementName('expired', 'en'),
    agreementExpiring: agreementName('expiring', 'en'),
    supervisionDue: 'Supervision is due',
    underWay: 'Under way',
  },
});

export const documentName = named<DocumentKind>({
  da: {
    customerPolicy: 'Persondatapolitik for kunder',
    internalPolicy: 'Intern persondatapolitik',
    employeeInstruction: 'Instruks til medarbejdere',
    signOffSheet: 'Kvitteringsliste',
    confidentialityStatement: 'Tavshedserklæring',
    employeeNotice: 'Oplysning til medarbejdere',
    applicantNotice: 'Oplysning til ansøgere',
    record: 'Fortegnelse',
    processorRecord: 'Fortegnelse som databehandler',
    processorList: 'Liste over databehandlere',
    deletionPlan: 'Sletteplan',
    processingAgreement: 'Databehandleraftale',
    reviewReport: 'Kontrolrapport',
  },
  en: {
    customerPolicy: 'Personal data policy for customers',
    internalPolicy: 'Internal personal data policy',
    employeeInstruction: 'Instruction for employees',
    signOffSheet: 'Sign-off sheet',
    confidentialityStatement: 'Confidentiality statement',
    employeeNotice: 'Notice to employees',
    applicantNotice: 'Notice to applicants',
    record: 'Record of processing',
    processorRecord: 'Record as a processor',
    processorList: 'List of processors',
    deletionPlan: 'Deletion plan',
    processingAgreement: 'Data processing agreement',
    reviewReport: 'Review report',
  },
});

/** What a supplier does for the firm, by the need it was named under in set-up. */
export const needService: Record<Language, Record<SupplierNeed, string>> = {
  da: {
    accounting: 'Regnskab og fakturering',
    office: 'Mail, kalender og filer',
    orders: 'Ordrer og booking',
    itSupport: 'It-hjælp og drift',
    backup: 'Backup',
    hosting: 'Hjemmeside og webhotel',
    newsletter: 'Nyhedsbreve',
    alarm: 'Alarm og kontrolcentral',
    auditor: 'Revisor',
  },
  en: {
    accounting: 'Accounting and invoicing',
    office: 'E-mail, calendar and files',
    orders: 'Orders and booking',
    itSupport: 'IT support and operation',
    backup: 'Backup',
    hosting: 'Website and hosting',
    newsletter: 'Newsletters',
    alarm: 'Alarm and control centre',
    auditor: 'Auditor',
  },
};
