import { expect, test } from 'vitest';
import { verifyArchive } from '../../../electron/usecases/verifyArchive';
import { fingerprint } from '../../support/fingerprint';
import { reviewDays, STORE_LIMIT, twentyYears, YEARS } from '../../support/growth/twentyYears';

const MEGABYTE = 1024 * 1024;
const inMegabytes = (bytes: number): string => `${(bytes / MEGABYTE).toFixed(2)} MB`;

test('after twenty years of a busy firm the store is under 5 MB, and would not be without the archive', async () => {
  const { binder, bytes, read, records, inline, inlineBytes } = await twentyYears();
  const figures = `${inMegabytes(bytes)}; without the archive: ${inMegabytes(inlineBytes)}`;
  process.stdout.write(`The store after ${YEARS} years: ${figures}\n`);

  expect(bytes).toBeLessThan(STORE_LIMIT);
  expect(inlineBytes).toBeGreaterThan(STORE_LIMIT);

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
