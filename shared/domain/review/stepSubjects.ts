import { type HistoryEntry, historySubjects } from '../history/historyEntry';
import type { ReviewStep } from './review';

/** The step that goes through entries of a kind: every change of the binder is told in one of them. */
export const stepOfSubject: Record<HistoryEntry['subject'], ReviewStep> = {
  company: 'company',
  contactPerson: 'company',
  employee: 'company',
  breach: 'security',
  request: 'record',
  acknowledgement: 'company',
  deletion: 'deletion',
  consent: 'record',
  assessment: 'security',
  site: 'record',
  subProcessorNotice: 'processors',
  activity: 'record',
  system: 'record',
  client: 'record',
  retentionRule: 'deletion',
  processor: 'processors',
  securityMeasure: 'security',
  ownText: 'documents',
};

const subjectsOf = (step: ReviewStep): readonly HistoryEntry['subject'][] =>
  historySubjects.filter((subject) => stepOfSubject[subject] === step);

/** The kinds of entries that each step goes through. */
export const stepSubjects: Record<ReviewStep, readonly HistoryEntry['subject'][]> = {
  company: subjectsOf('company'),
  record: subjectsOf('record'),
  deletion: subjectsOf('deletion'),
  processors: subjectsOf('processors'),
  security: subjectsOf('security'),
  documents: subjectsOf('documents'),
};
