import { expect, test } from 'vitest';
import { reviewUsecases } from '../../../electron/usecases/review';
import { verifyArchive } from '../../../electron/usecases/verifyArchive';
import type { ReviewRecord } from '../../../shared/domain/archive/reviewRecord';
import { Binder } from '../../../shared/domain/binder';
import { ok } from '../../../shared/result';
import { fingerprint } from '../../support/fingerprint';
import { aBusyFirm } from '../../support/growth/busyFirm';
import { halfYear } from '../../support/growth/halfYear';
import { unwrap } from '../../support/unwrap';
import { anApp } from '../electron/usecases/support';
import { PASSPHRASE, STORE } from '../electron/vault/support/aVault';
import { MemoryFiles } from '../electron/vault/support/memoryFiles';

const MEGABYTE = 1024 * 1024;
const YEARS = 20;
const reviewDays = Array.from({ length: YEARS * 2 }, (_, half) => {
  const year = 2026 + Math.floor(half / 2);
  return half % 2 === 0 ? `${year}-06-01` : `${year}-12-01`;
});

/** Twenty years in the app itself, on a disk in memory. */
async function twentyYears() {
  const files = new MemoryFiles();
  let day = '2026-01-05';
  const app = anApp({ files, now: () => `${day}T09:00:00.000Z` });
  unwrap(await app.handlers['binder.create']({ passphrase: PASSPHRASE }));
  const store = app.vault.store();
  if (store === null) throw new Error('no store is open');
  const press = { fingerprint, print: neverPrints };
  const { 'review.sign': sign } = reviewUsecases({ ...app, press, copySigned: () => undefined });

  unwrap(await store.change(() => ok(aBusyFirm())));
  for (day of reviewDays) {
    const ready = await halfYear(store.current(), day);
    unwrap(await store.change(() => ok(ready)));
    unwrap(await sign({ on: day, place: 'Ringbindet, faneblad 5' }));
  }
  return { binder: store.current(), bytes: files.get(STORE).length, read: app.vault.attachments.read };
}

const neverPrints = () => Promise.reject(new Error('papers are made by the generator'));

/** The same binder as it would be if nothing were archived: every record put back where it came from. */
function inlined(binder: Binder, records: readonly ReviewRecord[]): Binder {
  const reviews = new Map(records.map(({ review }) => [review.id, review]));
  const papers = new Map(
    records.flatMap((record) => record.papers.map((paper) => [paper.id, paper] as const)),
  );
  return Binder.parse({
    ...binder,
    reviews: binder.reviews.map((review) => reviews.get(review.id) ?? review),
    documents: binder.documents.map((version) => {
      const { facts, document = '' } = papers.get(version.id) ?? {};
      return { ...version, facts, paper: { kept: 'here', document: JSON.parse(document) } };
    }),
    history: [...records.flatMap(({ history }) => history), ...binder.history],
    archive: [],
  });
}

/** Bytes of the store on the disk when a binder is saved as it is. */
async function savedLength(binder: Binder): Promise<number> {
  const files = new MemoryFiles();
  unwrap(await anApp({ files }).vault.create(PASSPHRASE, binder));
  return files.get(STORE).length;
}

const inMegabytes = (bytes: number): string => `${(bytes / MEGABYTE).toFixed(2)} MB`;

test('after twenty years of a busy firm the store is under 5 MB, and would not be without the archive', async () => {
  const { binder, bytes, read } = await twentyYears();
  const records = await Promise.all(
    binder.reviews.map(async (review): Promise<ReviewRecord> => {
      const text = review.state === 'archived' ? unwrap(await read(review.record)).toString('utf8') : '';
      return JSON.parse(text);
    }),
  );
  const inline = inlined(binder, records);
  const inlineBytes = await savedLength(inline);
  const figures = `${inMegabytes(bytes)}; without the archive: ${inMegabytes(inlineBytes)}`;
  process.stdout.write(`The store after ${YEARS} years: ${figures}\n`);

  expect(bytes).toBeLessThan(5 * MEGABYTE);
  expect(inlineBytes).toBeGreaterThan(5 * MEGABYTE);

  // The years were as busy as they are said to be, and nothing of them was lost.
  const answers = records.flatMap(({ review }) => review.answers);
  expect(answers.length / reviewDays.length).toBeGreaterThanOrEqual(60);
  expect(answers.every(({ note }) => note.length > 100)).toBe(true);
  expect(inline.history.length / YEARS).toBeGreaterThanOrEqual(200);
  expect(inline.documents.map(({ state }) => state).filter((state) => state === 'superseded')).toHaveLength(
    39,
  );
  expect(inline.documents).toHaveLength(reviewDays.length * 2);
  expect(binder.archive).toHaveLength(reviewDays.length * 3);
  expect(await verifyArchive(binder, { read, fingerprint })).toEqual([]);
}, 60_000);
