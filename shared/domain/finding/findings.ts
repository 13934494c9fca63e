import type { Binder } from '../binder';
import type { IsoDate } from '../calendar';
import type { AcceptedFinding } from './acceptedFinding';
import { type Finding, severities } from './finding';
import { shortMark } from './fingerprint';
import * as points from './rules/agreementPoints';
import * as agreements from './rules/agreements';
import * as assessments from './rules/assessment';
import * as breach from './rules/breach';
import * as consents from './rules/consent';
import * as deletion from './rules/deletion';
import * as deletionLog from './rules/deletionLog';
import * as firm from './rules/firm';
import * as kinds from './rules/kinds';
import * as processors from './rules/processors';
import * as record from './rules/record';
import * as requests from './rules/requests';
import * as security from './rules/security';
import * as sites from './rules/site';
import * as staff from './rules/staff';
import * as notices from './rules/subProcessorNotices';
import * as texts from './rules/texts';
import * as transfers from './rules/transfers';

type Rule = (binder: Binder, today: IsoDate) => Finding[];

/** Every rule, in the order in which findings of the same weight are shown. */
const rules: readonly Rule[] = [
  requests.requestLate,
  requests.requestExtendedLate,
  requests.requestErasesKept,
  requests.requestLateWithoutReason,
  breach.breachOverdue,
  breach.breachPeopleNotTold,
  breach.breachLateWithoutReason,
  breach.breachWithoutReasoning,
  firm.companyFieldMissing,
  firm.contactPersonMissing,
  firm.representativeMisnamed,
  firm.otherPeopleInPolicy,
  firm.noticeWithoutActivity,
  agreements.agreementUnsigned,
  agreements.agreementExpired,
  agreements.agreementExpiring,
  agreements.resellerLeavesOut,
  points.agreementPointMissing,
  points.annexMissing,
  agreements.breachHoursMissing,
  agreements.subProcessorsUnknown,
  agreements.controllerContactMissing,
  agreements.agreementNotChecked,
  agreements.agreementPaidHelp,
  agreements.objectionShort,
  processors.agreementAllKinds,
  processors.processorInNoActivity,
  processors.processorStandingUnknown,
  transfers.transferWithoutTool,
  transfers.transferToolInvalid,
  transfers.adequacyMissing,
  transfers.adequacyExpired,
  transfers.adequacyExpiring,
  transfers.adequacyScope,
  transfers.outsideEuUnknown,
  transfers.adequacyListAged,
  kinds.specialWithoutCondition,
  kinds.photoCalledBiometric,
  kinds.dataKindsDiffer,
  kinds.dataWithoutPurpose,
  kinds.firmNamesAsPeople,
  record.basisMissing,
  record.recordFieldMissing,
  record.sharedWithoutRecipient,
  record.recipientIsProcessor,
  record.consentAsMainRule,
  deletion.cannotDelete,
  deletion.deletionContradicts,
  deletion.retentionShorterThanLaw,
  deletion.retentionLongerThanReason,
  deletion.retentionRulesClash,
  deletion.activityWithoutRule,
  deletion.kindsWithoutRule,
  deletion.ruleUnused,
  deletionLog.deletionOverdue,
  deletionLog.exceptionEnded,
  deletionLog.ruleNeverCarriedOut,
  deletion.backupUnconfirmed,
  security.certificateWithoutProof,
  security.systemWeakness,
  security.weaknessWithoutEnd,
  texts.inTexts,
  record.activityUnconfirmed,
  staff.leaverOpen,
  staff.signOffMissing,
  staff.mailboxTooLong,
  notices.noticeUnanswered,
  notices.noticeShort,
  notices.clientObjected,
  notices.clientNoticeShort,
  notices.clientsNotTold,
  assessments.dpiaHighRisk,
  assessments.dpiaMissing,
  assessments.preCheckMissing,
  assessments.dpoAssessmentChanged,
  assessments.assessmentAnswersChanged,
  assessments.dpoAssessmentMissing,
  assessments.assessmentLookPassed,
  assessments.designPointsOpen,
  consents.consentNotStopped,
  consents.consentMissing,
  consents.consentWithoutProof,
  consents.wordingWithoutWithdrawal,
  sites.cookiesWithoutSolution,
  sites.cookiesUnknown,
  sites.cookiesUnconfirmed,
  sites.siteNotChecked,
];

/** Everything in the binder that is missing, contradicts or is old on a day, what weighs most first. */
export function findings(binder: Binder, today: IsoDate): Finding[] {
  const all = rules.flatMap((rule) => rule(binder, today));
  const once = [...new Map(all.map((one) => [one.key, one])).values()].filter(isNotSaidElsewhere);
  return severities.flatMap((severity) => once.filter((one) => one.severity === severity));
}

/** Outdated words that another rule speaks of in plainer terms when it is about the same entry. */
const plainer: Readonly<Record<string, Finding['rule']>> = {
  'term-ps': 'transferToolInvalid',
  'term-sh': 'transferToolInvalid',
  'term-biometribillede': 'photoCalledBiometric',
};

const isNotSaidElsewhere = (finding: Finding, _index: number, all: readonly Finding[]): boolean =>
  finding.rule !== 'outdatedLaw' ||
  !all.some(({ rule, place }) => rule === plainer[finding.facts.term] && place?.id === finding.place?.id);

/** How an accepted finding is kept: by its key and by what it said, so that it counts until it says something else. */
export const acceptedAs = ({ key, facts, severity }: Finding): string =>
  `${key}#${shortMark([severity, facts])}`;

/** The key of the finding that was accepted. */
export const keyOfAccepted = ({ finding }: AcceptedFinding): string =>
  finding.slice(0, finding.lastIndexOf('#'));

/** The findings that nobody has accepted as they stand now. */
export function openFindings(binder: Binder, today: IsoDate): Finding[] {
  const accepted = new Set(binder.acceptedFindings.map(({ finding }) => finding));
  return findings(binder, today).filter((one) => !accepted.has(acceptedAs(one)));
}

/** The findings that the firm has chosen to live with, each with the decision. */
export function acceptedFindings(
  binder: Binder,
  today: IsoDate,
): { finding: Finding; decision: AcceptedFinding }[] {
  return findings(binder, today).flatMap((finding) => {
    const decision = binder.acceptedFindings.find((one) => one.finding === acceptedAs(finding));
    return decision === undefined ? [] : [{ finding, decision }];
  });
}
