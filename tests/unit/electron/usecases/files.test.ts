import { describe, expect, test } from 'vitest';
import type { ChosenFile } from '../../../../electron/usecases/files';
import { fail, ok, type Result } from '../../../../shared/result';
import { aClient, anEmployee, aProcessor } from '../../../support/builders';
import { aDocx, anExe, aPdf } from '../../../support/someFiles';
import { unwrap } from '../../../support/unwrap';
import { FOLDER, PASSPHRASE, refusedWith, STORE } from '../vault/support/aVault';
import { FaultyFiles } from '../vault/support/faultyFiles';
import { MemoryFiles } from '../vault/support/memoryFiles';
import { anApp } from './support';

const agreement: ChosenFile = { name: 'Aftale.pdf', bytes: aPdf() };
const processor = { list: 'processors', id: 'id-1' } as const;

/** An app with one processor, where this file is chosen whenever one is asked for. */
async function anAppWith(chosen: () => Promise<Result<ChosenFile | null>> | Result<ChosenFile | null>) {
  const disk = new MemoryFiles();
  const files = new FaultyFiles(disk);
  const app = anApp({ files, chooseFile: async () => chosen() });
  const { handlers } = app;
  unwrap(await handlers['binder.create']({ passphrase: PASSPHRASE }));
  const { id } = unwrap(await handlers['processor.save']({ ...aProcessor(), id: null }));
  const attached = () => disk.names().filter((path) => path.startsWith(`${FOLDER}/blobs/`));
  const fileOf = () => unwrap(app.session.current()).processors[0]?.agreement.file ?? null;
  expect(id).toBe(processor.id);
  return { ...app, disk, files, attached, fileOf };
}

describe('a file for an entry of a register', () => {
  test('is attached, looked at, saved elsewhere, taken out, and put back by undoing that', async () => {
    const { handlers, written, disk } = await anAppWith(() => ok(agreement));
    const of = {
      list: 'employees' as const,
      id: unwrap(await handlers['employee.save']({ ...anEmployee(), id: null })).id,
    };
    const saved = unwrap(await handlers['entry.attach']({ ...of, role: 'sheet' }));
    expect(saved.attached).toBe('Aftale.pdf');
    const [file] = saved.binder.employees[0]?.files ?? [];
    expect(file).toMatchObject({ name: 'Aftale.pdf', role: 'sheet' });
    const whose = { ...of, attachment: file?.attachment ?? '' };
    const opened = unwrap(await handlers['entry.openFile'](whose));
    expect(opened).toMatchObject({ name: 'Aftale.pdf', kind: 'pdf' });
    expect(Buffer.from(opened.bytes).equals(agreement.bytes)).toBe(true);
    unwrap(await handlers['entry.saveFile'](whose));
    expect(written.map((bytes) => Buffer.from(bytes).equals(agreement.bytes))).toEqual([true]);
    expect(unwrap(await handlers['entry.detach'](whose)).binder.employees[0]?.files).toEqual([]);
    expect(await handlers['entry.openFile'](whose)).toEqual(refusedWith('not-found'));
    unwrap(await handlers['entry.undo'](of));
    expect(unwrap(await handlers['entry.openFile'](whose)).kind).toBe('pdf');
    expect(disk.names().filter((path) => path.startsWith(`${FOLDER}/blobs/`))).toHaveLength(1);
  });

  test('is not asked for when the entry is gone, and a program is refused', async () => {
    const never = await anAppWith(() => fail({ code: 'not-found' }));
    expect(await never.handlers['entry.attach']({ list: 'breaches', id: 'nobody', role: '' })).toEqual(
      refusedWith('not-found'),
    );
    const { handlers, attached } = await anAppWith(() => ok({ name: 'Aftale.pdf', bytes: anExe() }));
    const { id } = unwrap(await handlers['employee.save']({ ...anEmployee(), id: null }));
    expect(await handlers['entry.attach']({ list: 'employees', id, role: '' })).toEqual(
      refusedWith('attachment-kind'),
    );
    expect(attached()).toEqual([]);
  });
});

describe('a file for an agreement', () => {
  test('is attached, looked at, saved elsewhere and taken off again', async () => {
    const { handlers, attached, fileOf, written } = await anAppWith(() => ok(agreement));
    const saved = unwrap(await handlers['agreement.attach'](processor));
    expect(saved.attached).toBe('Aftale.pdf');
    expect(saved.binder.processors[0]?.agreement.file).toEqual(fileOf());
    expect(attached()).toHaveLength(1);
    const opened = unwrap(await handlers['agreement.openFile'](processor));
    expect(opened).toMatchObject({ name: 'Aftale.pdf', kind: 'pdf' });
    expect(Buffer.from(opened.bytes).equals(agreement.bytes)).toBe(true);
    unwrap(await handlers['agreement.saveFile'](processor));
    expect(written.map((bytes) => Buffer.from(bytes).equals(agreement.bytes))).toEqual([true]);
    unwrap(await handlers['agreement.detach'](processor));
    expect(fileOf()).toBeNull();
    expect(await handlers['agreement.openFile'](processor)).toEqual(refusedWith('not-found'));
    expect(await handlers['agreement.saveFile'](processor)).toEqual(refusedWith('not-found'));
  });

  test('that was taken off is put back by undoing that', async () => {
    const { handlers, fileOf } = await anAppWith(() => ok(agreement));
    unwrap(await handlers['agreement.attach'](processor));
    unwrap(await handlers['agreement.detach'](processor));
    unwrap(await handlers['entry.undo'](processor));
    expect(fileOf()?.name).toBe('Aftale.pdf');
    expect(unwrap(await handlers['agreement.openFile'](processor)).kind).toBe('pdf');
  });

  test('is there again after the binder was locked', async () => {
    const { handlers, lock, session } = await anAppWith(() => ok(agreement));
    unwrap(await handlers['agreement.attach'](processor));
    await lock();
    expect(await handlers['agreement.openFile'](processor)).toEqual(refusedWith('locked'));
    unwrap(await handlers['binder.unlock']({ passphrase: PASSPHRASE }));
    expect(session.isOpen()).toBe(true);
    expect(unwrap(await handlers['agreement.openFile'](processor)).bytes).toHaveLength(
      agreement.bytes.length,
    );
  });

  test('is kept for a client as well, and under a name that fits what it is', async () => {
    const { handlers, session } = await anAppWith(() => ok({ name: 'aftale.doc', bytes: aDocx() }));
    const { id } = unwrap(await handlers['client.save']({ ...aClient(), id: null }));
    unwrap(await handlers['agreement.attach']({ list: 'clients', id }));
    expect(unwrap(session.current()).clients[0]?.agreement.file?.name).toBe('aftale.doc.docx');
    expect(unwrap(await handlers['agreement.openFile']({ list: 'clients', id })).kind).toBe('docx');
  });

  test('stays when the rest of the entry is saved as it was before, and cannot come with it', async () => {
    const { handlers, fileOf } = await anAppWith(() => ok(agreement));
    unwrap(await handlers['agreement.attach'](processor));
    unwrap(await handlers['processor.save'](aProcessor({ id: processor.id, name: 'Nyt navn' })));
    expect(fileOf()?.name).toBe('Aftale.pdf');
    const file = { attachment: '0'.repeat(32), name: 'fremmed.pdf' };
    const other = aProcessor({ id: 'x', agreement: { ...aProcessor().agreement, file } });
    const { binder, id } = unwrap(await handlers['processor.save']({ ...other, id: null }));
    expect(binder.processors.find((one) => one.id === id)?.agreement.file).toBeNull();
  });
});

describe('nothing is saved and nothing is left', () => {
  const refusals: [string, Result<ChosenFile | null>, string][] = [
    ['a program with the name of a PDF', ok({ name: 'aftale.pdf', bytes: anExe() }), 'attachment-kind'],
    ['a file that is too large', fail({ code: 'attachment-large', megabytes: 41 }), 'attachment-large'],
    ['one that is held', fail({ code: 'attachment-unreadable', reason: 'EBUSY' }), 'attachment-unreadable'],
  ];
  test.each(refusals)('of %s', async (_what, chosen, code) => {
    const { handlers, disk, attached } = await anAppWith(() => chosen);
    const before = disk.get(STORE);
    expect(await handlers['agreement.attach'](processor)).toMatchObject(refusedWith(code));
    expect(attached()).toEqual([]);
    expect(disk.get(STORE).equals(before)).toBe(true);
  });

  test('when the dialog is closed', async () => {
    const { handlers, disk, fileOf } = await anAppWith(() => ok(null));
    const before = disk.get(STORE);
    expect(unwrap(await handlers['agreement.attach'](processor)).attached).toBeNull();
    expect(disk.get(STORE).equals(before)).toBe(true);
    expect(fileOf()).toBeNull();
  });

  test('when the entry is gone: then nobody is even asked', async () => {
    let asked = 0;
    const { handlers } = await anAppWith(() => {
      asked += 1;
      return ok(agreement);
    });
    const gone = { list: 'processors', id: 'id-9' } as const;
    expect(await handlers['agreement.attach'](gone)).toEqual(refusedWith('not-found'));
    expect(asked).toBe(0);
  });

  test('when the disk is full, at whichever call that shows', async () => {
    let happened = 0;
    for (let number = 1; ; number += 1) {
      const { handlers, files, attached, fileOf, vault } = await anAppWith(() => ok(agreement));
      let writes = 0;
      files.fault = ({ operation }) => {
        if (operation !== 'write') return null;
        writes += 1;
        return writes >= number ? 'ENOSPC' : null;
      };
      const result = await handlers['agreement.attach'](processor);
      if (result.ok) break;
      happened += 1;
      expect(result).toMatchObject(refusedWith('save-failed', { reason: 'full' }));
      expect(fileOf()).toBeNull();
      expect(attached()).toEqual([]);
      // Nothing waits to be saved that would name it.
      expect(vault.store()?.hasUnsaved()).toBe(false);
      files.fault = () => null;
      unwrap(await handlers['agreement.attach'](processor));
      expect(fileOf()?.name).toBe('Aftale.pdf');
    }
    expect(happened).toBeGreaterThanOrEqual(2);
  });

  test('when the save went through but could not be promised to stay, what it names stays as well', async () => {
    const { handlers, files, attached, disk } = await anAppWith(() => ok(agreement));
    const before = disk.get(STORE);
    const isInPlace = () => !disk.get(STORE).equals(before);
    files.fault = ({ operation }) => (operation === 'syncFolder' && isInPlace() ? 'EIO' : null);
    expect(await handlers['agreement.attach'](processor)).toMatchObject(refusedWith('save-failed'));
    expect(attached()).toHaveLength(1);
  });

  test('when the binder is locked while the dialog stands open', async () => {
    const locking: { now?: () => Promise<void> } = {};
    const { handlers, lock, attached } = await anAppWith(async () => {
      await locking.now?.();
      return ok(agreement);
    });
    locking.now = lock;
    expect(await handlers['agreement.attach'](processor)).toEqual(refusedWith('locked'));
    expect(attached()).toEqual([]);
  });

  test('when the binder is locked while the file is being written', async () => {
    const { handlers, files, lock, attached } = await anAppWith(() => ok(agreement));
    let locking: Promise<void> | null = null;
    files.fault = ({ operation, path }) => {
      if (operation === 'rename' && path.includes('/blobs/')) locking ??= lock();
      return null;
    };
    expect(await handlers['agreement.attach'](processor)).toEqual(refusedWith('locked'));
    await locking;
    expect(attached()).toEqual([]);
  });
});
