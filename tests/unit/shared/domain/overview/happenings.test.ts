import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentVersion } from '../../../../../shared/domain/document/documentVersion';
import { type HistoryEntry, historySubjects } from '../../../../../shared/domain/history/historyEntry';
import { netChanges } from '../../../../../shared/domain/history/netChanges';
import { happenings, lookBack, tasksDoneSince } from '../../../../../shared/domain/overview/happenings';
import { anEntry, aReadyBinder, aReadyTask, aStartedReview } from './overviewBinder';

const changed = (before: string, after: string, changes: Partial<HistoryEntry> = {}): HistoryEntry =>
  anEntry({ change: 'changed', fields: [{ field: 'contact', before, after }], ...changes });

describe('several changes of one entry', () => {
  it('are told as one, from the first value to the last', () => {
    expect(netChanges([changed('a', 'b'), changed('b', 'c')])).toMatchObject([
      { change: 'changed', fields: [{ field: 'contact', before: 'a', after: 'c' }] },
    ]);
  });

  it('are nothing when it was changed back', () => {
    expect(netChanges([changed('a', 'b'), changed('b', 'a')])).toEqual([]);
  });

  it('are an addition when it is new, under the name it has now', () => {
    expect(netChanges([anEntry(), changed('', 'b', { name: 'Ordrestyring' })])).toMatchObject([
      { change: 'added', name: 'Ordrestyring', fields: [] },
    ]);
  });

  it('are nothing when it came and went', () => {
    expect(netChanges([anEntry(), changed('', 'b'), anEntry({ change: 'removed' })])).toEqual([]);
  });

  it('are a removal when it was there before', () => {
    expect(netChanges([changed('a', 'b'), anEntry({ change: 'removed' })])).toMatchObject([
      { change: 'removed' },
    ]);
  });

  it('are told with the entry touched last on top', () => {
    const other = anEntry({ id: 'other', name: 'Kartoteket' });
    expect(netChanges([changed('a', 'b'), other, changed('b', 'c')]).map(({ id }) => id)).toEqual([
      'processor-1',
      'other',
    ]);
  });

  it('never make two lines of one entry', () => {
    const entries = fc.array(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c'),
        change: fc.constantFrom('added', 'changed', 'removed'),
      }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(entries, (drawn) => {
        const ids = netChanges(drawn.map((one) => anEntry(one))).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});

describe('what has happened since last time', () => {
  const history = [
    anEntry({ id: 'before', at: '2026-06-03T08:00:00.000Z' }),
    anEntry({ id: 'after', at: '2026-06-03T12:00:00.000Z' }),
  ];
  const review = aStartedReview({
    state: 'signed',
    startedAt: '2026-06-03T07:00:00.000Z',
    signed: { on: '2026-06-03', by: 'Mette Lindholm', place: 'ringbind' },
  });
  const report: DocumentVersion = {
    id: 'HK-1-AAAA',
    kind: 'reviewReport',
    subject: null,
    language: 'da',
    number: 1,
    state: 'signed',
    createdAt: '2026-06-03T09:00:00.000Z',
    reviewId: review.id,
    signedOn: '2026-06-03',
    facts: '{}',
    paper: { kept: 'here', document: {} },
    pages: 3,
    sha256: '0'.repeat(64),
  };

  it('looks back to set-up, then to the last signature', () => {
    expect(lookBack(aReadyBinder())).toEqual({ on: '2026-03-02', since: 'setup' });
    expect(lookBack(aReadyBinder({ reviews: [review] }))).toEqual({ on: '2026-06-03', since: 'review' });
  });

  it('tells everything before the first review is signed', () => {
    expect(happenings(aReadyBinder({ history }))).toHaveLength(2);
  });

  it('tells who has the data before how it is kept, and the newest first of each', () => {
    const measure = anEntry({ subject: 'securityMeasure', id: 'm-2fa', at: '2026-11-01T08:00:00.000Z' });
    const binder = aReadyBinder({ history: [...history, measure] });
    expect(happenings(binder).map(({ id }) => id)).toEqual(['after', 'before', 'm-2fa']);
  });

  it('does not tell again what was corrected during the review that was signed the same day', () => {
    const binder = aReadyBinder({ history, reviews: [review], documents: [report] });
    expect(happenings(binder).map(({ id }) => id)).toEqual(['after']);
  });

  it('counts the tasks ticked off since', () => {
    const tasks = [
      aReadyTask({ id: 'a', doneOn: '2026-06-03' }),
      aReadyTask({ id: 'b', doneOn: '2026-06-04' }),
      aReadyTask({ id: 'c' }),
    ];
    expect(tasksDoneSince(aReadyBinder({ tasks }), '2026-06-03')).toBe(1);
  });
});

describe('what is told of what has happened', () => {
  it('gives every kind of entry its weight, and who has the data the most', () => {
    const binder = aReadyBinder({
      history: historySubjects.map((subject) => anEntry({ subject, id: subject, name: subject })),
    });
    const told = happenings(binder).map(({ subject }) => subject);
    expect(told.slice(0, 2)).toEqual(['breach', 'request']);
    expect(told.at(-1)).toBe('ownText');
    expect(new Set(told)).toEqual(new Set(historySubjects));
  });
});
