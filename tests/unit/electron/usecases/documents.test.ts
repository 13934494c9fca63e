import { describe, expect, test } from 'vitest';
import { verifyArchive } from '../../../../electron/usecases/verifyArchive';
import { verifyChain } from '../../../../shared/domain/archive/verifyChain';
import { documentState } from '../../../../shared/domain/document/documentState';
import { FactsPaper } from '../../../../shared/domain/document/documentVersion';
import { openFindings } from '../../../../shared/domain/finding/findings';
import { ok } from '../../../../shared/result';
import { aBinder, aClient, aProcessor, aTask, today } from '../../../support/builders';
import { fingerprint } from '../../../support/fingerprint';
import { unwrap } from '../../../support/unwrap';
import { PASSPHRASE, refusedWith } from '../vault/support/aVault';
import { FaultyFiles } from '../vault/support/faultyFiles';
import { MemoryFiles } from '../vault/support/memoryFiles';
import { anApp } from './support';

const policy = { kind: 'internalPolicy', subject: null, language: 'da' } as const;
const place = 'Ringbindet, faneblad 1';

/** An app with a whole binder on a disk that can be made to fail. */
async function aFirm() {
  const memory = new MemoryFiles();
  const disk = new FaultyFiles(memory);
  const app = anApp({ files: disk });
  unwrap(await app.handlers['binder.create']({ passphrase: PASSPHRASE }));
  unwrap(await app.session.change(() => ok(aBinder({ processors: [aProcessor()], clients: [aClient()] }))));
  const blobs = () => memory.names().filter((name) => name.endsWith('.gdb'));
  return { ...app, disk, blobs };
}

const binderOf = ({ session }: Awaited<ReturnType<typeof aFirm>>) => unwrap(session.current());

describe('issuing a paper outside the review', () => {
  test('keeps the very bytes that were printed, and opens them again', async () => {
    const app = await aFirm();
    const { binder, id } = unwrap(await app.handlers['document.issue'](policy));
    expect(id).toMatch(/^IP-1-[0-9A-F]{4}$/);
    const version = binder.documents.at(-1);
    expect(version).toMatchObject({
      ...policy,
      state: 'readyToSign',
      number: 1,
      reviewId: null,
      signedOn: null,
    });
    const opened = unwrap(await app.handlers['paper.open']({ which: 'issued', id }));
    expect(fingerprint(opened.bytes)).toBe(version?.sha256);
    const { paper } = unwrap(await app.handlers['document.read']({ id }));
    expect(paper.footer.left).toContain(id);
    expect(app.blobs()).toHaveLength(2);
  });

  test.each(FactsPaper.options)('makes the paper of kind %s, with an id of its own', async (kind) => {
    const app = await aFirm();
    const subject = kind === 'processingAgreement' ? 'client-1' : null;
    const { id } = unwrap(await app.handlers['document.issue']({ kind, subject, language: 'en' }));
    const { language } = binderOf(app).documents.find((one) => one.id === id) ?? {};
    expect(language).toBe('en');
    unwrap(await app.handlers['document.sign']({ id, on: today, place }));
    // Written in English in a Danish binder: that is a choice, and no change.
    expect(documentState(binderOf(app), kind, subject).state).toBe('unchanged');
  });

  test('takes back the one that was made before and never signed', async () => {
    const app = await aFirm();
    const first = unwrap(await app.handlers['document.issue'](policy));
    const second = unwrap(await app.handlers['document.issue']({ ...policy, language: 'en' }));
    expect(second.binder.documents.map(({ id }) => id)).not.toContain(first.id);
    expect(second.binder.documents.map(({ id }) => id)).toContain(second.id);
  });

  test('makes no agreement with somebody who is not in the binder, and no other paper with anybody', async () => {
    const app = await aFirm();
    const nobody = { ...policy, kind: 'processingAgreement', subject: 'nobody' } as const;
    expect(await app.handlers['document.issue'](nobody)).toEqual(refusedWith('not-found'));
    expect(await app.handlers['document.issue']({ ...policy, subject: 'client-1' })).toEqual(
      refusedWith('not-found'),
    );
  });

  test.each([
    ['the paper', 1],
    ['its PDF', 2],
    ['the store', 3],
  ])('issues nothing when %s cannot be written, and can be tried again', async (_what, number) => {
    const app = await aFirm();
    const before = binderOf(app);
    let created = 0;
    app.disk.fault = ({ operation }) => (operation === 'create' && ++created >= number ? 'ENOSPC' : null);
    expect(await app.handlers['document.issue'](policy)).toEqual(
      refusedWith('save-failed', { reason: 'full' }),
    );
    expect(binderOf(app)).toEqual(before);
    app.disk.fault = () => null;
    unwrap(await app.handlers['document.issue'](policy));
    // When the save itself failed, nobody knows whether the store on the disk names them: those are swept up later.
    expect(app.blobs()).toHaveLength(number === 3 ? 4 : 2);
  });

  test('leaves nothing behind when the binder was changed while the paper was made', async () => {
    const app = await aFirm();
    const [issued] = await Promise.all([
      app.handlers['document.issue'](policy),
      app.session.change((binder) => ok({ ...binder, tasks: [aTask()] })),
    ]);
    expect(issued).toEqual(refusedWith('changed-meanwhile'));
    expect(app.blobs()).toEqual([]);
  });
});

describe('signing a paper outside the review', () => {
  test('puts it in force, supersedes the one before and chains what was printed', async () => {
    const app = await aFirm();
    const { id: first } = unwrap(await app.handlers['document.issue'](policy));
    unwrap(await app.handlers['document.sign']({ id: first, on: today, place }));
    const { id: second } = unwrap(await app.handlers['document.issue']({ ...policy, language: 'en' }));
    const { binder } = unwrap(await app.handlers['document.sign']({ id: second, on: today, place: '' }));
    expect(second).toMatch(/^IP-2-/);
    expect(binder.documents.filter(({ kind }) => kind === 'internalPolicy')).toMatchObject([
      { id: first, state: 'superseded', signedOn: today, place, facts: null },
      { id: second, state: 'signed', signedOn: today, place: '' },
    ]);
    expect(binder.archive.map(({ kind, objectId }) => [kind, objectId])).toEqual([
      ['paper', first],
      ['paper', second],
    ]);
    const { read } = app.vault.attachments;
    expect(await verifyArchive(binder, { read, fingerprint })).toEqual([]);
    // Out of the chain, or with other bytes, it would be told.
    const unlinked = await verifyArchive({ ...binder, archive: [] }, { read, fingerprint });
    expect(unlinked.map(({ name, what }) => [name, what])).toEqual([
      [first, 'notLinked'],
      [second, 'notLinked'],
    ]);
    const faults = verifyChain(binder.archive, {
      fingerprint,
      contentsOf: () => ({ sha256: '0'.repeat(64) }),
    });
    expect(faults.map(({ what }) => what)).toEqual(['contentsChanged', 'contentsChanged']);
  });

  test('refuses a day before the paper was made and one to come', async () => {
    const app = await aFirm();
    const { id } = unwrap(await app.handlers['document.issue'](policy));
    const early = await app.handlers['document.sign']({ id, on: '2026-11-22', place });
    expect(early).toEqual(refusedWith('date-before-papers', { date: today }));
    const late = await app.handlers['document.sign']({ id, on: '2026-11-24', place });
    expect(late).toEqual(refusedWith('date-in-future', { date: today }));
  });

  test('is not done twice, and what is signed is not taken back', async () => {
    const app = await aFirm();
    const { id } = unwrap(await app.handlers['document.issue'](policy));
    unwrap(await app.handlers['document.sign']({ id, on: today, place }));
    expect(await app.handlers['document.sign']({ id, on: today, place })).toEqual(refusedWith('not-found'));
    expect(await app.handlers['document.withdraw']({ id })).toEqual(refusedWith('not-found'));
  });

  test('of an agreement registers it with whom it is with, and leaves the agreement unchanged', async () => {
    const app = await aFirm();
    const wanted = { kind: 'processingAgreement', subject: 'client-1', language: 'da' } as const;
    const { id } = unwrap(await app.handlers['document.issue'](wanted));
    const { binder } = unwrap(await app.handlers['document.sign']({ id, on: today, place }));
    expect(binder.clients[0]?.agreement).toMatchObject({
      state: 'signed',
      text: 'ours',
      signedOn: today,
      place,
    });
    expect(binder.processors[0]?.agreement).toEqual(aProcessor().agreement);
    expect(documentState(binder, 'processingAgreement', 'client-1').state).toBe('unchanged');
  });
});

test('an issued paper that nobody has signed can be taken back', async () => {
  const app = await aFirm();
  const before = binderOf(app).documents;
  const { id } = unwrap(await app.handlers['document.issue'](policy));
  expect(unwrap(await app.handlers['document.withdraw']({ id })).binder.documents).toEqual(before);
});

test('a kept PDF that is not the one that was issued is not shown', async () => {
  const app = await aFirm();
  const { id } = unwrap(await app.handlers['document.issue'](policy));
  unwrap(
    await app.session.change((binder) =>
      ok({
        ...binder,
        documents: binder.documents.map((one) => (one.id === id ? { ...one, sha256: 'f'.repeat(64) } : one)),
      }),
    ),
  );
  const opened = await app.handlers['paper.open']({ which: 'issued', id });
  expect(opened).toEqual(refusedWith('attachment-damaged'));
});

describe('a task about an own text', () => {
  const old = { document: 'internalPolicy', subject: null, section: 'duties', place: 'after' } as const;

  async function withTask() {
    const app = await aFirm();
    const text = 'Efter persondataloven';
    const { id } = unwrap(await app.handlers['ownText.save']({ ...old, id: null, text }));
    const key = openFindings(binderOf(app), today).find(({ rule }) => rule === 'outdatedLaw')?.key ?? '';
    const task = aTask({ id: 'task-text', origin: { kind: 'finding', key } });
    unwrap(await app.session.change((binder) => ok({ ...binder, tasks: [task] })));
    const doneOn = () => binderOf(app).tasks.find((one) => one.id === 'task-text')?.doneOn;
    return { app, id, doneOn };
  }

  test('is ticked off when the text is put right', async () => {
    const { app, id, doneOn } = await withTask();
    expect(doneOn()).toBeNull();
    unwrap(await app.handlers['ownText.save']({ ...old, id, text: 'Efter databeskyttelsesloven' }));
    expect(doneOn()).not.toBeNull();
  });

  test('is ticked off when the text is removed', async () => {
    const { app, id, doneOn } = await withTask();
    unwrap(await app.handlers['ownText.remove']({ id }));
    expect(doneOn()).not.toBeNull();
  });
});
