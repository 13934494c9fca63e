import type { Binder } from '../../../../../shared/domain/binder';
import type { HistoryEntry } from '../../../../../shared/domain/history/historyEntry';
import type { Processor } from '../../../../../shared/domain/processor/processor';
import type { Review } from '../../../../../shared/domain/review/review';
import type { Task } from '../../../../../shared/domain/task/task';
import {
  aBinder,
  aHistoryEntry,
  anAgreement,
  aProcessor,
  aReview,
  aTask,
} from '../../../../support/builders';

export { today } from '../../../../support/builders';

/** Set up on 2 March 2026 with the next review on 1 December, and nothing in it that waits. */
export const aReadyBinder = (own: Partial<Binder> = {}): Binder =>
  aBinder({ activities: [], retentionRules: [], processors: [], securityMeasures: [], ...own });

export const aReadyTask = (own: Partial<Task> = {}): Task => aTask({ due: '2026-12-10', ...own });

export const aProcessorWithout = (
  agreement: Partial<Processor['agreement']>,
  id = 'processor-1',
): Processor =>
  aProcessor({
    id,
    name: 'Nordvest IT',
    service: 'it-hjælp',
    agreement: anAgreement({ state: 'missing', signedOn: null, ...agreement }),
  });

export const aStartedReview = (own: Partial<Review> = {}): Review =>
  aReview({ startedAt: '2026-11-20T08:00:00.000Z', ...own });

export const anEntry = (own: Partial<HistoryEntry> = {}): HistoryEntry =>
  aHistoryEntry({
    at: '2026-09-14T10:00:00.000Z',
    subject: 'processor',
    id: 'processor-1',
    name: 'Ordrestyring.dk',
    change: 'added',
    fields: [],
    ...own,
  });
