import type { Binder } from '../binder';
import { canonicalJson } from './canonicalJson';
import type { FactsPaper } from './documentVersion';
import { inPaperLanguage } from './inPaperLanguage';
import { ownTextsTold } from './ownTexts';
import { agreementTold } from './told/agreement';
import { customerPolicyTold } from './told/customerPolicy';
import { internalPolicyTold } from './told/internalPolicy';
import { deletionPlanTold, processorListTold } from './told/lists';
import { noticeTold } from './told/notices';
import { processorRecordTold, recordTold } from './told/records';
import { confidentialityTold, instructionTold, signOffSheetTold } from './told/staffPapers';

type Told = (binder: Binder, subject: string | null) => object;

/** What each paper prints of the binder, beside the firm's own words in it. */
const told: Record<FactsPaper, Told> = {
  customerPolicy: customerPolicyTold,
  internalPolicy: internalPolicyTold,
  employeeInstruction: instructionTold,
  signOffSheet: signOffSheetTold,
  confidentialityStatement: confidentialityTold,
  employeeNotice: (binder) => noticeTold(binder, 'employees'),
  applicantNotice: (binder) => noticeTold(binder, 'applicants'),
  record: recordTold,
  processorRecord: processorRecordTold,
  processorList: processorListTold,
  deletionPlan: deletionPlanTold,
  processingAgreement: agreementTold,
};

/**
 * What a paper prints of the binder and no more, as canonical JSON: two binders with the same text here give the same
 * paper. Papers' own dates, notes, and whether a suggestion has been confirmed are not part of it.
 */
export function paperFacts(binder: Binder, kind: FactsPaper, subject: string | null): string {
  const inLanguage = inPaperLanguage(binder);
  const ownTexts = ownTextsTold(binder, kind, subject);
  return canonicalJson({
    language: binder.language,
    ...(ownTexts.length === 0 ? {} : { ownTexts }),
    ...told[kind](inLanguage, subject),
  });
}
