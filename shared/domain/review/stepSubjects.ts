import type { HistoryEntry } from '../history/historyEntry';
import type { ReviewStep } from './review';

/** The kinds of entries that each step goes through. */
export const stepSubjects: Record<ReviewStep, readonly HistoryEntry['subject'][]> = {
  company: ['company', 'contactPerson'],
  record: ['activity'],
  deletion: ['retentionRule'],
  processors: ['processor'],
  security: ['securityMeasure'],
  documents: [],
};
