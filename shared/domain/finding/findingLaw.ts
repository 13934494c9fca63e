import { agreementPoints } from '../../reference/agreements';
import { cataloguePeriod } from '../../reference/library';
import { outdatedTerm } from '../../reference/outdatedTerms';
import type { Finding, FindingRule } from './finding';

/** The articles and provisions of the reference behind each rule, by id; none where it is only common sense. */
const law: Record<FindingRule, readonly string[]> = {
  companyFieldMissing: ['art30.1.a', 'art13.1.a'],
  contactPersonMissing: ['art30.1.a', 'art13.1.a'],
  representativeMisnamed: ['art30.1.a'],
  recordFieldMissing: ['art30.1'],
  basisMissing: ['art6.1'],
  specialWithoutCondition: ['art9.2'],
  consentAsMainRule: ['art7.4', 'dbl-12.3'],
  dataWithoutPurpose: ['art5.1.c'],
  photoCalledBiometric: ['art9.1'],
  firmNamesAsPeople: ['art4'],
  dataKindsDiffer: ['art13.1', 'art5.1.a'],
  noticeWithoutActivity: ['art13.1', 'art5.1.a'],
  otherPeopleInPolicy: ['art12.1'],
  activityUnconfirmed: ['art30.1'],
  sharedWithoutRecipient: ['art30.1.d', 'art28.3'],
  recipientIsProcessor: ['art28.3', 'art30.1.d'],
  processorInNoActivity: ['art30.1.d'],
  processorStandingUnknown: ['art4'],
  agreementUnsigned: ['art28.3'],
  agreementExpired: ['art28.3'],
  agreementExpiring: ['art28.3'],
  agreementNotChecked: ['art28.3'],
  agreementPointMissing: ['art28.3'],
  annexMissing: ['art28.3'],
  breachHoursMissing: ['art33.2'],
  subProcessorsUnknown: ['art28.2', 'art28.4'],
  agreementAllKinds: ['art28.3'],
  controllerContactMissing: ['art33.2'],
  agreementPaidHelp: ['art28.3.f'],
  objectionShort: ['art28.2'],
  resellerLeavesOut: ['art28.3'],
  certificateWithoutProof: ['art28.1', 'art32.1'],
  cannotDelete: ['art17.1', 'art5.1.e'],
  deletionContradicts: ['art30.1.f', 'art17.1'],
  retentionShorterThanLaw: [],
  retentionLongerThanReason: ['art5.1.e'],
  retentionRulesClash: ['bogl-12'],
  ruleUnused: [],
  deletionOverdue: ['art5.1.e'],
  ruleNeverCarriedOut: ['art5.1.e', 'art5.2'],
  exceptionEnded: ['art5.1.e'],
  backupUnconfirmed: ['art5.1.e'],
  activityWithoutRule: ['art30.1.f', 'art5.1.e'],
  kindsWithoutRule: ['art30.1.f', 'art5.1.e'],
  outsideEuUnknown: ['art30.1.e', 'art44'],
  transferWithoutTool: ['art44', 'art30.1.e'],
  transferToolInvalid: ['art44', 'art46'],
  adequacyMissing: ['art45'],
  adequacyExpired: ['art45'],
  adequacyExpiring: ['art45'],
  adequacyScope: ['art45'],
  adequacyListAged: ['art45'],
  systemWeakness: ['art32.1'],
  weaknessWithoutEnd: ['art5.1.e'],
  outdatedLaw: [],
  cprInText: ['dbl-11.2.1'],
  pastedMarks: [],
  signOffMissing: ['art29', 'art32.4'],
  leaverOpen: ['art32.1'],
  mailboxTooLong: ['art5.1.e'],
  noticeUnanswered: ['art28.2'],
  noticeShort: ['art28.2'],
  clientNoticeShort: ['art28.2'],
  clientObjected: ['art28.2'],
  clientsNotTold: ['art28.2'],
  requestLate: ['art12.3'],
  requestExtendedLate: ['art12.3'],
  requestLateWithoutReason: ['art12.3', 'art5.2'],
  requestErasesKept: ['art17.3.b'],
  breachOverdue: ['art33.1', 'art33.2'],
  breachLateWithoutReason: ['art33.1'],
  breachPeopleNotTold: ['art34.1', 'art34.3'],
  breachWithoutReasoning: ['art33.5'],
  dpoAssessmentMissing: ['art37.1'],
  dpoAssessmentChanged: ['art37.1'],
  preCheckMissing: ['art35.1'],
  dpiaMissing: ['art35.1'],
  dpiaHighRisk: ['art36.1', 'art36.2'],
  assessmentAnswersChanged: [],
  assessmentLookPassed: ['art35.11'],
  designPointsOpen: ['art25'],
  consentNotStopped: ['art7.3'],
  consentMissing: ['art7.1'],
  consentWithoutProof: ['art7.1'],
  wordingWithoutWithdrawal: ['art7.3'],
  cookiesUnknown: ['cookie-3'],
  cookiesUnconfirmed: ['cookie-3', 'cookie-4'],
  cookiesWithoutSolution: ['cookie-3'],
  siteNotChecked: [],
};

const byField = {
  purposes: ['art30.1.b'],
  dataSubjectCategories: ['art30.1.c'],
  dataCategories: ['art30.1.c'],
  recipients: ['art30.1.d'],
  measures: ['art30.1.g', 'art32.1'],
  clients: ['art30.2.a'],
} as const;

const byKind = {
  special: ['art9.2', 'dbl-7'],
  health: ['art9.2', 'dbl-12.1'],
  criminal: ['art10', 'dbl-8.3'],
  cpr: ['dbl-11.2.1'],
} as const;

/** The law behind a finding, by the ids of the reference. */
export function lawOf(finding: Finding): readonly string[] {
  switch (finding.rule) {
    case 'recordFieldMissing':
      return byField[finding.facts.field];
    case 'leaverOpen':
      return finding.facts.step === 'mailbox' || finding.facts.step === 'file'
        ? ['art5.1.e']
        : law[finding.rule];
    case 'specialWithoutCondition':
      return byKind[finding.facts.kind];
    case 'agreementPointMissing':
      return agreementPoints('en').find(({ id }) => id === finding.facts.point)?.refs ?? law[finding.rule];
    case 'retentionShorterThanLaw':
    case 'retentionLongerThanReason':
      return cataloguePeriod(finding.facts.period)?.refs ?? law[finding.rule];
    case 'outdatedLaw':
      return outdatedTerm(finding.facts.term)?.refs ?? [];
    default:
      return law[finding.rule];
  }
}
