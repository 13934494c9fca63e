import type { HistoryEntry } from '../../../../shared/domain/history/historyEntry';
import type { ReviewStep } from '../../../../shared/domain/review/review';

/** The step that asks about entries of a kind. */
export const stepOfSubject: Record<HistoryEntry['subject'], ReviewStep> = {
  company: 'company',
  contactPerson: 'company',
  activity: 'record',
  retentionRule: 'deletion',
  processor: 'processors',
  securityMeasure: 'security',
  system: 'record',
  client: 'record',
  employee: 'company',
  ownText: 'documents',
};

/** The kind of entry a step can be given a new one of. */
export const addedIn: Partial<Record<ReviewStep, HistoryEntry['subject']>> = {
  record: 'activity',
  deletion: 'retentionRule',
  processors: 'processor',
  security: 'securityMeasure',
};
