import type { HistoryEntry } from '../../../../shared/domain/history/historyEntry';
import type { ReviewStep } from '../../../../shared/domain/review/review';

/** The kind of entry a step can be given a new one of. */
export const addedIn: Partial<Record<ReviewStep, HistoryEntry['subject']>> = {
  record: 'activity',
  deletion: 'retentionRule',
  processors: 'processor',
  security: 'securityMeasure',
};
