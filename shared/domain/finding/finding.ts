import type { AcknowledgedPaper } from '../acknowledgement/acknowledgement';
import type { DpoFactName } from '../assessment/dpoFacts';
import type { IsoDate } from '../calendar';
import type { DocumentKind } from '../document/documentVersion';
import type { LeavingStep } from '../employee/employee';
import type { HistoryEntry } from '../history/historyEntry';
import { shortMark } from './fingerprint';

/** Wrong: the papers would not hold up. Missing: the law asks for it. Old: it held once. Look: somebody has to decide. */
export const severities = ['wrong', 'missing', 'old', 'look'] as const;
export type Severity = (typeof severities)[number];

/** Where in the record a fact is missing (Art. 30(1) and (2)). */
export type RecordField =
  | 'purposes'
  | 'dataSubjectCategories'
  | 'dataCategories'
  | 'recipients'
  | 'measures'
  | 'clients';

type Named = { name: string };
type OfProcessor = { processor: string };
/** The other side of an agreement: who handles data for the firm, or a client for whom the firm does (Art. 28(3)). */
export type AgreementSide = 'processor' | 'client';
type OfParty = { party: string; side: AgreementSide };
type OfActivity = { activity: string };
/** A breach; of a processor it is the client who is told. */
type OfBreach = Named & { toClient: boolean };
/** A text of the firm: the name of the entry it stands in. */
type InText = { where: string; document: DocumentKind | null };

/** What each rule tells: facts, never sentences. The words stand in `shared/text/findings.ts`. */
export type FindingFacts = {
  companyFieldMissing: { field: 'company' | 'contact' };
  contactPersonMissing: { name: string | null };
  representativeMisnamed: { word: string; where: string };
  recordFieldMissing: { activity: string | null; field: RecordField };
  basisMissing: OfActivity & { purpose: string };
  specialWithoutCondition: OfActivity & { kind: 'special' | 'health' | 'criminal' | 'cpr'; data: string };
  consentAsMainRule: OfActivity & { purpose: string };
  dataWithoutPurpose: OfActivity & { data: string };
  photoCalledBiometric: OfActivity & { data: string };
  firmNamesAsPeople: OfActivity & { people: string };
  dataKindsDiffer: { data: string; activity: string | null; document: DocumentKind | null };
  noticeWithoutActivity: { document: 'employeeNotice' | 'applicantNotice' };
  otherPeopleInPolicy: { people: string };
  activityUnconfirmed: OfActivity;
  sharedWithoutRecipient: OfActivity & { recipient: string; hasOthers: boolean };
  recipientIsProcessor: OfActivity & OfProcessor;
  processorInNoActivity: OfProcessor;
  processorStandingUnknown: OfProcessor & { looksLike: string | null };
  agreementUnsigned: OfParty & { state: 'missing' | 'unknown' };
  agreementExpired: OfParty & { on: IsoDate };
  agreementExpiring: OfParty & { on: IsoDate };
  agreementNotChecked: OfParty;
  agreementPointMissing: OfParty & { point: string };
  annexMissing: OfParty & { annex: string; points: readonly string[] };
  breachHoursMissing: OfParty;
  subProcessorsUnknown: OfProcessor;
  agreementAllKinds: OfProcessor & { kinds: 'all' | 'none' };
  controllerContactMissing: { party: string; lacks: 'firm' | 'party' };
  agreementPaidHelp: OfProcessor & { words: string };
  objectionShort: OfProcessor & { noticeDays: number; objectionDays: number };
  resellerLeavesOut: OfProcessor & { service: string; other: string | null };
  certificateWithoutProof: Named & { lacks: 'proof' | 'expiry' };
  cannotDelete: Named & { what: 'system' | 'rule' };
  deletionContradicts: OfActivity & { blocker: string; rule: string };
  retentionShorterThanLaw: { rule: string; period: string; years: number | null; isSure: boolean };
  retentionLongerThanReason: { rule: string; period: string; isSure: boolean };
  retentionRulesClash: OfActivity & { shorter: string; longer: string };
  ruleUnused: { rule: string };
  deletionOverdue: { rule: string; since: IsoDate };
  ruleNeverCarriedOut: { rule: string };
  exceptionEnded: Named & { until: IsoDate };
  backupUnconfirmed: { days: number };
  activityWithoutRule: OfActivity;
  kindsWithoutRule: OfActivity & { kinds: readonly string[] };
  outsideEuUnknown: OfProcessor;
  transferWithoutTool: { from: string; country: string | null };
  transferToolInvalid: { from: string; words: string };
  adequacyMissing: { from: string; country: string };
  adequacyExpired: { from: string; country: string; on: IsoDate };
  adequacyExpiring: { from: string; country: string; on: IsoDate };
  adequacyScope: { from: string; country: string; scope: string };
  adequacyListAged: { asOf: IsoDate };
  systemWeakness: Named & { weakness: string };
  weaknessWithoutEnd: Named & { words: string };
  outdatedLaw: InText & { term: string; found: string };
  cprInText: InText;
  pastedMarks: InText & { found: string };
  signOffMissing: { paper: AcknowledgedPaper; version: number; names: readonly string[] };
  leaverOpen: Named & { step: LeavingStep; due: IsoDate };
  mailboxTooLong: Named & { months: number };
  noticeUnanswered: OfProcessor & Named & { on: IsoDate; isOver: boolean };
  noticeShort: OfProcessor & Named & { on: IsoDate; ends: IsoDate };
  clientNoticeShort: Named & { client: string; on: IsoDate; ends: IsoDate };
  clientObjected: Named & { clients: readonly string[] };
  clientsNotTold: Named & { clients: readonly string[] };
  requestLate: Named & { on: IsoDate };
  requestExtendedLate: Named & { on: IsoDate };
  requestLateWithoutReason: Named;
  requestErasesKept: Named & { rule: string };
  breachOverdue: OfBreach;
  breachLateWithoutReason: OfBreach;
  breachPeopleNotTold: OfBreach;
  breachWithoutReasoning: OfBreach;
  dpoAssessmentMissing: Record<never, never>;
  dpoAssessmentChanged: Named & { facts: readonly DpoFactName[] };
  preCheckMissing: OfActivity;
  dpiaMissing: OfActivity;
  dpiaHighRisk: Named & { isAsked: boolean };
  assessmentAnswersChanged: Named;
  assessmentLookPassed: Named & { on: IsoDate };
  designPointsOpen: Named & { points: readonly string[] };
  consentNotStopped: { consent: string; withdrawnOn: IsoDate };
  consentMissing: OfActivity;
  consentWithoutProof: { consent: string };
  wordingWithoutWithdrawal: { wording: string };
  cookiesUnknown: { site: string; count: number };
  cookiesUnconfirmed: { site: string; count: number };
  cookiesWithoutSolution: { site: string; count: number };
  siteNotChecked: { site: string; checkedOn: IsoDate | null };
};

export type FindingRule = keyof FindingFacts;

/** The entry that a finding is about; `ownText` is one of the firm's own texts in a paper. */
export type FindingPlace = { subject: HistoryEntry['subject']; id: string };

type Of<Rule extends FindingRule> = {
  /** The rule and what it is about; stays the same as long as it is about the same. */
  key: string;
  rule: Rule;
  /** Null when there is no entry to correct. */
  place: FindingPlace | null;
  severity: Severity;
  facts: FindingFacts[Rule];
};

/** Something in the binder that is missing, contradicts or is old. */
export type Finding = { [Rule in FindingRule]: Of<Rule> }[FindingRule];

/** Ids are readable in a key; own words, which may be long, stand there as a short mark. */
const inKey = (part: string): string => (/^[\w.-]{1,80}$/.test(part) ? part : shortMark(part));

/** Makes a finding. `about` tells it from others of the same rule: ids and words, in a fixed order. */
export function found<Rule extends FindingRule>(
  rule: Rule,
  severity: Severity,
  {
    place,
    about = [],
    facts,
  }: { place: FindingPlace | null; about?: readonly string[]; facts: FindingFacts[Rule] },
): Finding {
  const key = [rule, ...(place === null ? [] : [place.id]), ...about].map(inKey).join('/');
  // Safe: rule and facts are paired by the type parameter, which the union cannot express for a parameter.
  return { key, rule, place, severity, facts } as Finding;
}
