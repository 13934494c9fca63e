import type { Binder } from '../binder';
import { agreementParts } from './agreementParts';
import { canonicalJson } from './canonicalJson';
import type { FactsPaper } from './documentVersion';
import { instructionToSignFor } from './instruction';
import { ownTextsTold } from './ownTexts';
import { peopleFacts } from './people';
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
  const shown = onlyTold(binder, kind, subject);
  const parts = told[kind].map((part) => [part, withoutNotes(shown[part])]);
  return canonicalJson({
    language: binder.language,
    financialYearEnd: binder.calendar.financialYearEnd,
    ownTexts: ownTextsTold(binder, kind, subject),
    ...(kind === 'signOffSheet' ? { instruction: instructionToSignFor(binder) } : {}),
    ...Object.fromEntries(parts),
  });
}

/** A notice tells only of what concerns those it is for, an agreement only of the one it is with. */
function onlyTold(binder: Binder, kind: FactsPaper, subject: string | null): Pick<Binder, Part> {
  if (kind === 'employeeNotice') return { ...binder, ...peopleFacts(binder, 'employees') };
  if (kind === 'applicantNotice') return { ...binder, ...peopleFacts(binder, 'applicants') };
  if (kind === 'processingAgreement') return { ...binder, ...agreementParts(binder, subject) };
  return binder;
}

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
