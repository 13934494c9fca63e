import { describe, expect, it } from 'vitest';
import { isRealDate } from '../../../../../shared/domain/calendar';
import * as applicantNotice from '../../../../../shared/text/documents/applicantNotice';
import * as common from '../../../../../shared/text/documents/common';
import * as confidentialityStatement from '../../../../../shared/text/documents/confidentialityStatement';
import * as customerPolicy from '../../../../../shared/text/documents/customerPolicy';
import * as deletionPlan from '../../../../../shared/text/documents/deletionPlan';
import * as employeeInstruction from '../../../../../shared/text/documents/employeeInstruction';
import * as employeeNotice from '../../../../../shared/text/documents/employeeNotice';
import * as frame from '../../../../../shared/text/documents/frame';
import * as internalPolicy from '../../../../../shared/text/documents/internalPolicy';
import * as notice from '../../../../../shared/text/documents/notice';
import * as processingAgreement from '../../../../../shared/text/documents/processingAgreement';
import * as processorList from '../../../../../shared/text/documents/processorList';
import * as record from '../../../../../shared/text/documents/record';
import * as recoverySheet from '../../../../../shared/text/documents/recoverySheet';
import * as reviewReport from '../../../../../shared/text/documents/reviewReport';
import * as signOffSheet from '../../../../../shared/text/documents/signOffSheet';

const texts = {
  applicantNotice,
  common,
  confidentialityStatement,
  customerPolicy,
  deletionPlan,
  employeeInstruction,
  employeeNotice,
  frame,
  internalPolicy,
  notice,
  processingAgreement,
  processorList,
  record,
  recoverySheet,
  reviewReport,
  signOffSheet,
};

describe('the standing text of the papers', () => {
  it.each(Object.entries(texts))(
    '%s says when it was written and when it was last read against the law',
    (_name, text) => {
      expect(isRealDate(text.version)).toBe(true);
      expect(isRealDate(text.reviewedOn)).toBe(true);
      // A text that was changed has been read again.
      expect(text.reviewedOn >= text.version).toBe(true);
    },
  );

  it.each(Object.entries(texts))('%s says everything in both languages', (_name, { text }) => {
    expect(shapeOf(text.en)).toEqual(shapeOf(text.da));
  });
});

/** The places of a text where something is said; functions and sentences count alike. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shapeOf(inner)]));
}
