import { expect, test } from 'vitest';
import { archiveReview } from '../../../../../shared/domain/archive/archiveReview';
import { reviewRecord } from '../../../../../shared/domain/archive/reviewRecord';
import { aBinder, aDocumentVersion, aReview, now } from '../../../../support/builders';
import { fingerprint } from '../../../../support/fingerprint';

const files = { kept: 'files', paper: '1'.repeat(32), pdf: '2'.repeat(32) } as const;
const signed = { on: '2026-11-23', by: 'Mette Lindholm', place: 'Ringbindet, faneblad 5' };
const filed = { attachment: '3'.repeat(32), sha256: '4'.repeat(64), at: now };

test('a paper issued outside the review keeps its facts until another takes its place', () => {
  const review = { ...aReview({ state: 'signed', documents: ['HK-1'] }), signed };
  const binder = aBinder({
    reviews: [review],
    documents: [
      aDocumentVersion({ id: 'FO-1', kind: 'record', state: 'superseded', paper: files }),
      aDocumentVersion({ id: 'FO-2', kind: 'record', state: 'signed', paper: files }),
      aDocumentVersion({ id: 'SP-1', kind: 'deletionPlan', state: 'readyToSign', paper: files }),
      aDocumentVersion({ id: 'HK-1', kind: 'reviewReport', reviewId: review.id }),
    ],
  });
  const record = { ...reviewRecord(binder, review), review };
  const { documents } = archiveReview(binder, record, filed, fingerprint);
  expect(documents.map(({ id, facts }) => [id, facts])).toEqual([
    ['FO-1', null],
    ['FO-2', '{}'],
    ['SP-1', '{}'],
    ['HK-1', null],
  ]);
});
