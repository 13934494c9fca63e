import { describe, expect, test } from 'vitest';
import { reviewUsecases } from '../../../../electron/usecases/review';
import { verifyArchive } from '../../../../electron/usecases/verifyArchive';
import type { PaperDocument } from '../../../../shared/documents/model';
import { attachmentsOf } from '../../../../shared/domain/archive/attachmentsOf';
import { missingAnswers } from '../../../../shared/domain/review/course';
import { lastSignedReview, openReview } from '../../../../shared/domain/review/progress';
import { ReviewStep } from '../../../../shared/domain/review/review';
import { fail, ok } from '../../../../shared/result';
import { aBinder, aHistoryEntry, aReviewAnswer, today } from '../../../support/builders';
import { fingerprint } from '../../../support/fingerprint';
import { unwrap } from '../../../support/unwrap';
import { PASSPHRASE, refusedWith, STORE } from '../vault/support/aVault';
import { FaultyFiles } from '../vault/support/faultyFiles';
import { MemoryFiles } from '../vault/support/memoryFiles';
import { anApp } from './support';

const signature = { on: today, place: 'Ringbindet, faneblad 5' };
const before = aHistoryEntry({ at: '2026-09-14T10:00:00.000Z' });

/** How often the store was saved: its generation stands in clear in the prefix. */
const savesOf = (memory: MemoryFiles): bigint => memory.get(STORE).readBigUInt64LE(24);

/** An app whose review is ready to sign; `disk` can be made to fail. */
async function aReviewToSign() {
  const memory = new MemoryFiles();
  const disk = new FaultyFiles(memory);
  const app = anApp({ files: disk });
  const { handlers, session, archive } = app;
  unwrap(await handlers['binder.create']({ passphrase: PASSPHRASE }));
  unwrap(await session.change(() => ok(aBinder({ history: [before] }))));
  const printed: PaperDocument[] = [];
  const press = {
    fingerprint,
    print: async (paper: PaperDocument) => {
      printed.push(paper);
      return ok({ bytes: Uint8Array.of(1), sha256: fingerprint(JSON.stringify(paper)), pages: 2 });
    },
  };
  const copied: string[] = [];
  const copySigned = () => void copied.push('copied');
  const review = reviewUsecases({ session, archive, press, copySigned });
  const { binder } = unwrap(await review['review.start']({}));
  const open = openReview(binder);
  if (open === null) throw new Error('no review was begun');
  const answers = missingAnswers(binder, open, today).map((place) => {
    const [step, ...item] = place.split('/');
    return aReviewAnswer({ step: ReviewStep.parse(step), item: item.join('/'), note: 'Set efter' });
  });
  unwrap(await session.change((now) => ok({ ...now, reviews: [{ ...open, answers }] })));
  const ready = unwrap(await review['review.prepare']({})).binder;
  return { ...app, memory, disk, review, press, printed, ready, copySigned, copied };
}

describe('signing a review', () => {
  test('puts all that was signed in the archive, in the same save', async () => {
    const { review, memory, session, printed, ready, vault, copied } = await aReviewToSign();
    const savesBefore = savesOf(memory);
    const { binder } = unwrap(await review['review.sign'](signature));
    expect(savesOf(memory)).toBe(savesBefore + 1n);
    expect(copied).toEqual(['copied']);

    const [link, ...papers] = binder.archive;
    const signed = lastSignedReview(binder);
    expect(signed).toMatchObject({
      state: 'archived',
      signed: { ...signature, by: 'Mette Lindholm' },
      record: link?.attachment,
    });
    expect(JSON.stringify(binder)).not.toContain('Set efter');
    expect(binder.history).toEqual([]);
    expect(binder.documents.map(({ paper }) => paper.kept)).toEqual(['archive', 'archive']);
    expect(binder.documents.map(({ facts }) => facts === null)).toEqual([false, true]);
    expect(papers.map(({ objectId, sha256 }) => [objectId, sha256])).toEqual(
      ready.documents.map(({ id, sha256 }) => [id, sha256]),
    );

    const bytes = unwrap(await vault.attachments.read(link?.attachment ?? ''));
    const record = JSON.parse(bytes.toString('utf8'));
    expect(record.review.answers).toEqual(openReview(ready)?.answers);
    expect(record.history).toEqual([before]);
    expect(record.papers.map(({ document }: { document: unknown }) => document)).toEqual(
      printed.map((paper) => JSON.stringify(paper)),
    );
    expect(unwrap(session.current())).toEqual(binder);
  });

  test('leaves the papers to be opened as they were issued', async () => {
    const { review, archive, printed } = await aReviewToSign();
    const { binder } = unwrap(await review['review.sign'](signature));
    const opened = await Promise.all(binder.documents.map((version) => archive.issuedPaper(version)));
    // Field by field in the same order: the bytes of the PDF follow from that.
    expect(opened.map((paper) => JSON.stringify(unwrap(paper)))).toEqual(
      printed.map((paper) => JSON.stringify(paper)),
    );
  });

  // The first file created is the record's, the second the store's.
  test.each([
    ['the record', 1],
    ['the store', 2],
  ])('signs nothing when %s cannot be written, and can be tried again', async (_what, number) => {
    const { review, disk, session, ready } = await aReviewToSign();
    let created = 0;
    disk.fault = ({ operation }) => (operation === 'create' && ++created >= number ? 'ENOSPC' : null);
    expect(await review['review.sign'](signature)).toEqual(refusedWith('save-failed', { reason: 'full' }));
    expect(unwrap(session.current())).toEqual(ready);
    disk.fault = () => null;
    expect(unwrap(await review['review.sign'](signature)).binder.archive).toHaveLength(3);
  });

  test('is refused when the binder was changed while the record was written', async () => {
    const { session, archive, press, copySigned, copied } = await aReviewToSign();
    const slow: typeof archive = {
      ...archive,
      withArchived: async (binder) => {
        const archived = await archive.withArchived(binder);
        unwrap(await session.change((now) => ok({ ...now, tasks: [] })));
        return archived;
      },
    };
    const review = reviewUsecases({ session, archive: slow, press, copySigned });
    expect(await review['review.sign'](signature)).toEqual(refusedWith('changed-meanwhile'));
    expect(copied).toEqual([]);
    expect(unwrap(session.current()).archive).toEqual([]);
  });

  test('is refused when the binder was locked meanwhile', async () => {
    const { lock, session, archive, press, copySigned } = await aReviewToSign();
    const withArchived: typeof archive.withArchived = async (binder) => {
      const archived = await archive.withArchived(binder);
      await lock();
      return archived;
    };
    const review = reviewUsecases({ session, archive: { withArchived }, press, copySigned });
    expect(await review['review.sign'](signature)).toEqual(refusedWith('locked'));
  });
});

test('a record is needed for as long as anything points at it, whatever becomes of the chain', async () => {
  const { review } = await aReviewToSign();
  const { binder } = unwrap(await review['review.sign'](signature));
  const record = binder.archive[0]?.attachment;
  expect(attachmentsOf(binder)).toEqual([record]);
  expect(attachmentsOf({ ...binder, archive: [] })).toEqual([record]);
  expect(attachmentsOf({ ...binder, archive: [], reviews: [] })).toEqual([record]);
  expect(attachmentsOf({ ...binder, archive: [], reviews: [], documents: [] })).toEqual([]);
});

describe('the archive', () => {
  const signedApp = async () => {
    const app = await aReviewToSign();
    const { binder } = unwrap(await app.review['review.sign'](signature));
    const report = binder.documents.find(({ kind }) => kind === 'reviewReport');
    return { ...app, binder, report: report?.id ?? '' };
  };
  const blobOf = (memory: MemoryFiles) => memory.names().find((path) => path.endsWith('.gdb')) ?? '';

  test('that nobody touched has no faults', async () => {
    const { vault, binder } = await signedApp();
    expect(await verifyArchive(binder, { read: vault.attachments.read, fingerprint })).toEqual([]);
  });

  test('names the review whose record is gone or damaged, and its papers are refused as that', async () => {
    const { vault, archive, binder, memory, report } = await signedApp();
    const means = { read: vault.attachments.read, fingerprint };
    const [version] = binder.documents;
    if (version === undefined) throw new Error('no paper was issued');
    const blob = blobOf(memory);
    const bytes = Buffer.from(memory.get(blob));

    memory.set(blob, Buffer.concat([bytes.subarray(0, -1), Buffer.from([(bytes.at(-1) ?? 0) ^ 1])]));
    expect(await verifyArchive(binder, means)).toEqual([{ name: report, what: 'contentsChanged' }]);
    expect(await archive.issuedPaper(version)).toEqual(refusedWith('attachment-damaged'));

    memory.delete(blob);
    expect(await verifyArchive(binder, means)).toEqual([{ name: report, what: 'contentsMissing' }]);
    expect(await archive.issuedPaper(version)).toEqual(refusedWith('attachment-missing'));
  });

  test('does not call changed what could not be read this time', async () => {
    const { binder, report } = await signedApp();
    const read = async () => fail({ code: 'attachment-unreadable', reason: 'EBUSY' });
    expect(await verifyArchive(binder, { read, fingerprint })).toEqual([
      { name: report, what: 'contentsUnread' },
    ]);
  });

  test('shows a record that was exchanged for another one, and a paper that is said to be another', async () => {
    const { vault, binder, report } = await signedApp();
    const means = { read: vault.attachments.read, fingerprint };
    const other = unwrap(await vault.attachments.attach(new TextEncoder().encode('{"papers":[]}')));
    const exchanged = { ...means, read: () => vault.attachments.read(other.id) };
    expect(await verifyArchive(binder, exchanged)).toEqual([{ name: report, what: 'contentsChanged' }]);

    const documents = binder.documents.map((one) => ({ ...one, sha256: 'a'.repeat(64) }));
    expect((await verifyArchive({ ...binder, documents }, means)).map(({ what }) => what)).toEqual([
      'contentsChanged',
      'contentsChanged',
    ]);
  });

  test('shows what is said to be archived and has no link', async () => {
    const { vault, binder, report } = await signedApp();
    const without = { ...binder, archive: binder.archive.slice(0, 2) };
    expect(await verifyArchive(without, { read: vault.attachments.read, fingerprint })).toEqual([
      { name: report, what: 'notLinked' },
    ]);
    const none = await verifyArchive(
      { ...binder, archive: [] },
      { read: vault.attachments.read, fingerprint },
    );
    expect(none.map(({ what }) => what)).toEqual(['notLinked', 'notLinked', 'notLinked']);
  });
});
