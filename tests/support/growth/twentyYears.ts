import { reviewUsecases } from '../../../electron/usecases/review';
import type { ReviewRecord } from '../../../shared/domain/archive/reviewRecord';
import { Binder } from '../../../shared/domain/binder';
import { ok } from '../../../shared/result';
import { anApp } from '../../unit/electron/usecases/support';
import { PASSPHRASE, STORE } from '../../unit/electron/vault/support/aVault';
import { MemoryFiles } from '../../unit/electron/vault/support/memoryFiles';
import { fingerprint } from '../fingerprint';
import { unwrap } from '../unwrap';
import { aBusyFirm } from './busyFirm';
import { halfYear } from './halfYear';

/** What the store may come to in twenty years, in bytes. */
export const STORE_LIMIT = 5 * 1024 * 1024;
export const YEARS = 20;
export const reviewDays = Array.from({ length: YEARS * 2 }, (_, half) => {
  const year = 2026 + Math.floor(half / 2);
  return half % 2 === 0 ? `${year}-06-01` : `${year}-12-01`;
});

/** Twenty years in the app itself, on a disk in memory: the binder, its store's bytes, and what was archived of it. */
export async function twentyYears() {
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
  const binder = store.current();
  const { read } = app.vault.attachments;
  const records = await Promise.all(
    binder.reviews.map(async (review): Promise<ReviewRecord> => {
      const text = review.state === 'archived' ? unwrap(await read(review.record)).toString('utf8') : '';
      return JSON.parse(text);
    }),
  );
  const inline = inlined(binder, records);
  const inlineBytes = await savedLength(inline);
  return { binder, bytes: files.get(STORE).length, read, records, inline, inlineBytes };
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
