import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { binderShape } from '../../electron/binderShape';
import { verifyArchive } from '../../electron/usecases/verifyArchive';
import { upgrade } from '../../electron/vault/upgrade';
import { createVault } from '../../electron/vault/vault';
import { reviewReport } from '../../shared/documents/reviewReport';
import type { Binder } from '../../shared/domain/binder';
import { documentChanges } from '../../shared/domain/document/documentChanges';
import { documentState } from '../../shared/domain/document/documentState';
import { happenings, lookBack } from '../../shared/domain/overview/happenings';
import { nextReview } from '../../shared/domain/overview/nextReview';
import { standing } from '../../shared/domain/overview/standing';
import { evidence } from '../../shared/domain/review/evidence';
import { correctionsDuring, frozenAt, historySince } from '../../shared/domain/review/period';
import {
  lastSignedReview,
  openReview,
  reviewProgress,
  signedReviews,
} from '../../shared/domain/review/progress';
import { reviewSteps } from '../../shared/domain/review/review';
import { now, today } from '../support/builders';
import { fingerprint } from '../support/fingerprint';
import { unwrap } from '../support/unwrap';
import { anApp } from '../unit/electron/usecases/support';
import { PASSPHRASE, STORE, surroundings } from '../unit/electron/vault/support/aVault';
import { FaultyFiles } from '../unit/electron/vault/support/faultyFiles';
import { MemoryFiles } from '../unit/electron/vault/support/memoryFiles';
import { idsIn } from './idsIn';
import { samplesOf } from './samples';

/** A disk on which an app that knew only shape 1 has saved this. */
async function aDiskOfShape1(saved: unknown): Promise<MemoryFiles> {
  const files = new MemoryFiles();
  const olderApp = createVault<unknown>({
    ...surroundings(files),
    ...binderShape,
    schema: z.unknown(),
    schemaVersion: 1,
    migrations: [],
    attachmentsOf: () => [],
    linksOf: () => 0,
    headOf: () => '',
    titleOf: () => '',
  });
  unwrap(await olderApp.create(PASSPHRASE, saved));
  await olderApp.lock();
  return files;
}

async function openedBy(app: ReturnType<typeof anApp>): Promise<Binder> {
  const { binder } = unwrap(await app.handlers['binder.unlock']({ passphrase: PASSPHRASE }));
  if (binder === null) throw new Error('the binder was not opened');
  return binder;
}

/** What the rules say of a binder, and what its next report would say. */
function saidOf(binder: Binder) {
  const open = openReview(binder);
  const last = lastSignedReview(binder);
  const { state, inForce } = documentState(binder, 'customerPolicy', null);
  return {
    happenings: happenings(binder),
    lookBack: lookBack(binder),
    next: nextReview(binder, today),
    standing: standing(binder, today),
    frozenAt: last === null ? null : frozenAt(binder, last),
    since: historySince(binder, last),
    policy: [state, inForce?.id, inForce?.facts, documentChanges(binder, 'customerPolicy', null)],
    signed: signedReviews(binder).map(({ id, signed, documents }) => [id, signed, documents]),
    papers: binder.documents.map(({ id, state: how, signedOn, sha256 }) => [id, how, signedOn, sha256]),
    open:
      open === null
        ? null
        : {
            progress: reviewProgress(binder, open, today),
            evidence: reviewSteps.map((step) => evidence(binder, open, step, today)),
            corrections: correctionsDuring(binder, open),
            // The code of the archive is the one thing that a report says otherwise.
            report: reviewReport({ ...binder, archive: [] }, open, {
              number: 9,
              id: null,
              createdAt: now,
              replaces: null,
            }),
          },
  };
}

describe.each(samplesOf(1))('the %s binder of an older app', (_name, saved) => {
  test('is archived when it is opened: nothing is lost, and the rules say what they said', async () => {
    const app = anApp({ files: await aDiskOfShape1(saved) });
    const binder = await openedBy(app);
    const inline = upgrade(saved, 1, binderShape)?.binder;
    if (inline === undefined) throw new Error('the sample does not open');

    expect(saidOf(binder)).toEqual(saidOf(inline));
    expect(binder.reviews.filter(({ state }) => state === 'signed')).toEqual([]);
    const records = await Promise.all(
      binderShape.attachmentsOf(binder).map(async (id) => {
        const bytes = unwrap(await app.vault.attachments.read(id));
        return JSON.parse(bytes.toString('utf8'));
      }),
    );
    expect(idsIn([binder, records])).toEqual(idsIn(inline));
    const kept = [...records.flatMap(({ history }) => history), ...binder.history];
    expect(kept).toEqual(inline.history);
    expect(await verifyArchive(binder, { read: app.vault.attachments.read, fingerprint })).toEqual([]);
  });

  test('shows each issued paper as it was, and is archived once only', async () => {
    const files = await aDiskOfShape1(saved);
    const app = anApp({ files });
    const binder = await openedBy(app);
    const inline = upgrade(saved, 1, binderShape)?.binder;
    const papers = await Promise.all(binder.documents.map((version) => app.archive.issuedPaper(version)));
    // Field by field in the same order: the bytes of the PDF follow from that.
    expect(papers.map((paper) => JSON.stringify({ kept: 'here', document: unwrap(paper) }))).toEqual(
      inline?.documents.map(({ paper }) => JSON.stringify(paper)),
    );
    await app.lock();
    const before = files.get(STORE);
    expect(await openedBy(anApp({ files }))).toEqual(binder);
    expect(files.get(STORE).equals(before)).toBe(true);
  });
});

test('a binder that cannot be archived is opened all the same, and archived the next time', async () => {
  const [, saved] = samplesOf(1).find(([name]) => name === 'typical') ?? [];
  const files = await aDiskOfShape1(saved);
  const full = new FaultyFiles(files);
  full.fault = ({ operation }) => (operation === 'create' ? 'ENOSPC' : null);
  const app = anApp({ files: full });
  const inline = await openedBy(app);
  expect(inline.reviews.map(({ state }) => state)).toEqual(['signed', 'signed']);
  expect(app.logged).toEqual(['not archived: copy-failed']);
  await app.lock();
  const archived = await openedBy(anApp({ files }));
  expect(archived.reviews.map(({ state }) => state)).toEqual(['archived', 'archived']);
  expect(archived.archive.map(({ kind }) => kind)).toEqual([
    'review',
    'paper',
    'paper',
    'review',
    'paper',
    'paper',
  ]);
});
