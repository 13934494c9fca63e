import type { Binder } from '../domain/binder';
import { applicantNotice } from './applicantNotice';
import { confidentialityStatement } from './confidentialityStatement';
import { customerPolicy } from './customerPolicy';
import { deletionPlan } from './deletionPlan';
import { employeeInstruction } from './employeeInstruction';
import { employeeNotice } from './employeeNotice';
import { internalPolicy } from './internalPolicy';
import type { PaperDocument } from './model';
import { type FactsPaper, type PaperInput, paperInput } from './paperInput';
import type { PaperIssue } from './paperIssue';
import { processingAgreement } from './processingAgreement';
import { processorList } from './processorList';
import { processorRecord } from './processorRecord';
import { record } from './record';
import { signOffSheet } from './signOffSheet';

const builders: Record<FactsPaper, (input: PaperInput) => PaperDocument> = {
  customerPolicy: ({ binder, issue }) => customerPolicy(binder, issue),
  internalPolicy,
  employeeInstruction,
  signOffSheet,
  confidentialityStatement,
  employeeNotice,
  applicantNotice,
  record,
  processorRecord,
  processorList,
  deletionPlan,
  processingAgreement,
};

/** Builds a paper from the facts of the binder, in the binder's language. `subject` is whom an agreement is with. */
export const paperOf = (
  kind: FactsPaper,
  binder: Binder,
  issue: PaperIssue,
  subject: string | null,
): PaperDocument => builders[kind](paperInput(binder, issue, subject));
