import type { Activity } from '../activity/activity';
import type { Binder } from '../binder';
import { type ProcessingAgreement, unseenAgreement } from '../processingAgreement/processingAgreement';
import { canonicalJson } from './canonicalJson';
import type { FactsPaper } from './documentVersion';
import { instructionToSignFor } from './instruction';
import { ownTextsTold } from './ownTexts';
import { policyFacts } from './policy';

type Part = keyof Binder;

const firm = ['company', 'affiliates', 'contactPerson'] as const;

/** The parts of the binder that each paper tells about, beside the firm's own words in it. */
const told: Record<Exclude<FactsPaper, 'customerPolicy'>, readonly Part[]> = {
  internalPolicy: [...firm, 'activities', 'retentionRules', 'processors', 'securityMeasures', 'systems'],
  employeeInstruction: [...firm, 'activities', 'securityMeasures', 'systems'],
  signOffSheet: [...firm, 'employees'],
  confidentialityStatement: [...firm, 'activities'],
  employeeNotice: [...firm, 'activities', 'retentionRules', 'processors', 'securityMeasures'],
  applicantNotice: [...firm, 'activities', 'retentionRules', 'processors', 'securityMeasures'],
  record: [...firm, 'activities', 'retentionRules', 'processors', 'securityMeasures', 'systems'],
  processorRecord: [...firm, 'activities', 'clients', 'processors', 'securityMeasures', 'systems'],
  processorList: ['company', 'activities', 'processors'],
  deletionPlan: ['company', 'activities', 'retentionRules', 'systems'],
  processingAgreement: [...firm, 'activities', 'processors', 'clients', 'securityMeasures', 'retentionRules'],
};

/**
 * Everything a paper is made from, as canonical JSON: two binders with the same text here give the same paper. Papers'
 * own dates, notes, and whether a suggestion has been confirmed are not part of it.
 */
export function paperFacts(binder: Binder, kind: FactsPaper, subject: string | null): string {
  if (kind === 'customerPolicy') return policyFacts(binder);
  const shown = aboutSubject(binder, kind, subject);
  const parts = told[kind].map((part) => [part, withoutNotes(shown[part])]);
  return canonicalJson({
    language: binder.language,
    financialYearEnd: binder.calendar.financialYearEnd,
    ownTexts: ownTextsTold(binder, kind, subject),
    ...(kind === 'signOffSheet' ? { instruction: instructionToSignFor(binder) } : {}),
    ...Object.fromEntries(parts),
  });
}

/**
 * An agreement tells only of the one it is with, and of the activities that name it; not whether it is signed, how it was
 * looked through and when its other side was last supervised.
 */
function aboutSubject(binder: Binder, kind: FactsPaper, subject: string | null): Binder {
  if (kind !== 'processingAgreement') return binder;
  const isWith = ({ id }: { id: string }): boolean => id === subject;
  const names = ({ processors, clients }: Activity): boolean =>
    [...processors, ...clients].some((id) => id === subject);
  return {
    ...binder,
    processors: binder.processors.filter(isWith).map((one) => ({
      ...one,
      agreement: agreed(one.agreement),
      supervision: { ...one.supervision, lastOn: null, evidence: '' },
    })),
    clients: binder.clients.filter(isWith).map((one) => ({ ...one, agreement: agreed(one.agreement) })),
    activities: binder.activities.filter(names),
  };
}

const agreed = ({
  notCovered,
  noticeDays,
  objectionDays,
  breachHours,
  terms,
}: ProcessingAgreement): ProcessingAgreement => ({
  ...unseenAgreement,
  notCovered,
  noticeDays,
  objectionDays,
  breachHours,
  terms,
});

const notTold = ['note', 'state'];

function withoutNotes(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((entry: unknown) =>
    typeof entry === 'object' && entry !== null
      ? Object.fromEntries(
          Object.entries(entry).filter(
            ([name, inner]) => !notTold.includes(name) || inner === 'inPlace' || inner === 'underWay',
          ),
        )
      : entry,
  );
}
