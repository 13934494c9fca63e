import { type Binder, emptyBinder } from '../../../../../shared/domain/binder';
import type { HistoryEntry } from '../../../../../shared/domain/history/historyEntry';
import type { Processor } from '../../../../../shared/domain/processor/processor';
import type { Review } from '../../../../../shared/domain/review/review';
import type { Task } from '../../../../../shared/domain/task/task';

export const today = '2026-11-23';

/** Set up on 2 March 2026, with the next review on 1 December. */
export function aReadyBinder(changes: Partial<Binder> = {}): Binder {
  const binder = emptyBinder('2026-03-02T09:00:00.000Z', '2026-03-02', 'da');
  return {
    ...binder,
    setup: { ...binder.setup, finishedOn: '2026-03-02' },
    company: {
      name: 'Lindholm Låse & Alarm ApS',
      cvr: '90123459',
      address: 'Smedevej 4, 4000 Roskilde',
      phone: '',
      email: '',
      website: '',
    },
    contactPerson: { name: 'Mette Lindholm', title: 'direktør', phone: '', email: '' },
    calendar: { ...binder.calendar, nextReviewOn: '2026-12-01' },
    ...changes,
  };
}

export function aReadyTask(changes: Partial<Task> = {}): Task {
  return {
    id: 'task-1',
    what: 'Tag en prøve af sikkerhedskopien',
    who: 'Mette Lindholm',
    due: '2026-12-10',
    origin: { kind: 'own' },
    createdAt: '2026-11-01T09:00:00.000Z',
    doneOn: null,
    doneNote: '',
    ...changes,
  };
}

export function aProcessorWithout(agreement: Partial<Processor['agreement']>, id = 'processor-1'): Processor {
  return {
    id,
    name: 'Nordvest IT',
    entity: '',
    service: 'it-hjælp',
    audiences: ['customers'],
    contact: '',
    agreement: { state: 'missing', signedOn: null, expiresOn: null, notCovered: '', ...agreement },
    transfer: { outsideEu: 'no', safeguard: '' },
    supervision: { lastOn: null, everyMonths: 12 },
    note: '',
  };
}

export function aStartedReview(changes: Partial<Review> = {}): Review {
  return {
    id: 'review-1',
    startedAt: '2026-11-20T08:00:00.000Z',
    periodFrom: '2026-03-02',
    isFirst: true,
    state: 'running',
    answers: [],
    nextReviewOn: '2027-06-01',
    documents: [],
    signed: null,
    ...changes,
  };
}

export function anEntry(changes: Partial<HistoryEntry> = {}): HistoryEntry {
  return {
    at: '2026-09-14T10:00:00.000Z',
    subject: 'processor',
    id: 'processor-1',
    name: 'Ordrestyring.dk',
    change: 'added',
    fields: [],
    ...changes,
  };
}
