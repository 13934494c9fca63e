import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createNewFolders } from '../../../../electron/services/newFolder';
import { measureForeign } from '../../../../electron/services/pdf/join/foreignPages';
import { joinPdf } from '../../../../electron/services/pdf/join/joinPdf';
import { type FolderNeeds, folderUsecases } from '../../../../electron/usecases/folder';
import { errnoError } from '../../../../electron/vault/fileErrors';
import { type Files, nodeFiles } from '../../../../electron/vault/files';
import type { Binder } from '../../../../shared/domain/binder';
import { DocumentVersion } from '../../../../shared/domain/document/documentVersion';
import { ok } from '../../../../shared/result';
import { aBinder, aDocumentVersion, aProcessor } from '../../../support/builders';
import { anAgreementPdf, finishedPaper } from '../../../support/joining';
import { paperFonts, rawPolicies } from '../../../support/rawPdf/rawPdfs';
import { unwrap } from '../../../support/unwrap';
import { PASSPHRASE } from '../vault/support/aVault';
import { anApp } from './support';

let parent = '';
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'folder-'));
});
afterEach(() => rm(parent, { recursive: true, force: true }));

const [policy] = rawPolicies;
const sha256 = (contents: string | Uint8Array): string => createHash('sha256').update(contents).digest('hex');

type Own = {
  binder?: (attach: (bytes: Uint8Array) => Promise<string>) => Promise<Binder>;
  files?: Files;
  /** Happens while the first paper is made. */
  meanwhile?: (folder: ReturnType<typeof folderUsecases>, app: ReturnType<typeof anApp>) => void;
  chooseFolder?: FolderNeeds['dialogs']['chooseFolder'];
};

/** The use cases on a binder, with a press that makes every paper into the same three sheets. */
async function folderOf({ binder, files = nodeFiles, meanwhile, chooseFolder }: Own = {}) {
  const app = anApp();
  const { handlers, session, archive, vault } = app;
  unwrap(await handlers['binder.create']({ passphrase: PASSPHRASE }));
  const attach = async (bytes: Uint8Array) => unwrap(await vault.attachments.attach(bytes)).id;
  const filled = await (binder ?? (async () => aBinder()))(attach);
  unwrap(await session.change(() => ok(filled)));
  let isFirst = true;
  const bytes = await finishedPaper(policy);
  const folder: ReturnType<typeof folderUsecases> = folderUsecases({
    session,
    archive,
    read: vault.attachments.read,
    press: {
      print: async () => {
        if (isFirst) meanwhile?.(folder, app);
        isFirst = false;
        return ok({ bytes, sha256: sha256(bytes), pages: 5 });
      },
      fingerprint: sha256,
    },
    log: () => undefined,
    saveFile: async () => ok({ savedAs: 'mappe.pdf' }),
    sendToPrinter: async () => ok({ printed: true }),
    joiner: {
      measure: measureForeign,
      join: async (order) => ok(await joinPdf({ ...order, sans: paperFonts.sans })),
      stop: () => undefined,
    },
    createFolder: createNewFolders(files, () => 'one').create,
    dialogs: { chooseFolder: chooseFolder ?? (async () => parent) },
  });
  return folder;
}

const withFile =
  (file: Uint8Array): NonNullable<Own['binder']> =>
  async (attach) => {
    const { agreement } = aProcessor();
    const attachment = await attach(file);
    return aBinder({
      processors: [
        aProcessor({ agreement: { ...agreement, file: { attachment, name: 'Aftale med Åse.pdf' } } }),
      ],
    });
  };

test('the folder holds the whole, its index, the sums of it all and every file as it is', async () => {
  const agreement = await anAgreementPdf(2);
  const folder = await folderOf({ binder: withFile(agreement) });
  const { made } = unwrap(await folder['folder.make']({ leaveOut: [] }));
  expect(made).toMatchObject({ files: 1, unread: 0 });
  const place = join(parent, made?.savedAs ?? '');
  const sums = (await readFile(join(place, 'SHA256SUMS.txt'), 'utf8')).trimEnd().split('\n');
  expect(sums).toHaveLength(3);
  for (const line of sums) {
    const [sum, path = ''] = line.split('  ');
    expect(sha256(await readFile(join(place, path)))).toBe(sum);
  }
  expect(sums.at(-1)).toContain('Bilag/Bilag-01-databehandleraftale.pdf');
  expect(sha256(await readFile(join(place, 'Bilag', 'Bilag-01-databehandleraftale.pdf')))).toBe(
    sha256(agreement),
  );
});

test('kept bytes that are not what was issued are told of, and the rest is made', async () => {
  const folder = await folderOf({
    binder: async (attach) => {
      const paper = {
        kept: 'files' as const,
        paper: await attach(Buffer.from('{}')),
        pdf: await attach(Buffer.from('changed')),
      };
      return aBinder({
        documents: [DocumentVersion.parse(aDocumentVersion({ paper, sha256: sha256('as issued') }))],
      });
    },
  });
  const { made } = unwrap(await folder['folder.make']({ leaveOut: [] }));
  expect(made).toMatchObject({ unread: 1 });
});

test('a closed dialog makes nothing', async () => {
  const folder = await folderOf({ chooseFolder: async () => null });
  expect(await folder['folder.make']({ leaveOut: [] })).toEqual(ok({ made: null }));
  expect(await readdir(parent)).toEqual([]);
  expect(await folder['folder.progress']({})).toEqual(ok(null));
});

test.each<[string, NonNullable<Own['meanwhile']>, string]>([
  ['is stopped', (folder) => void folder['folder.stop']({}), 'folder-stopped'],
  ['the binder is locked', (_folder, app) => app.session.close(), 'locked'],
])('nothing is left when it %s', async (_name, meanwhile, code) => {
  const folder = await folderOf({ meanwhile });
  expect(await folder['folder.make']({ leaveOut: [] })).toEqual({ ok: false, error: { code } });
  expect(await readdir(parent)).toEqual([]);
});

test('only one is made at a time, and it can be asked how far it has come', async () => {
  const asked: unknown[] = [];
  const folder = await folderOf({
    meanwhile: (now) => {
      asked.push(now['folder.make']({ leaveOut: [] }), now['folder.progress']({}));
    },
  });
  expect((await folder['folder.make']({ leaveOut: [] })).ok).toBe(true);
  const [second, progress] = await Promise.all(asked);
  expect(second).toEqual({ ok: false, error: { code: 'folder-busy' } });
  expect(progress).toMatchObject({ ok: true, value: { done: 0 } });
  expect(await folder['folder.progress']({})).toEqual(ok(null));
});

test.each([
  ['ENOSPC', 'full'],
  ['EACCES', 'denied'],
])('a disk that answers %s leaves nothing, and can be tried again', async (errno, reason) => {
  let isFull = true;
  const files: Files = {
    ...nodeFiles,
    create: (path) =>
      isFull && path.endsWith('.txt') ? Promise.reject(errnoError(errno)) : nodeFiles.create(path),
  };
  const folder = await folderOf({ files });
  const refused = { ok: false, error: { code: 'file-not-written', reason } };
  expect(await folder['folder.make']({ leaveOut: [] })).toEqual(refused);
  expect(await readdir(parent)).toEqual([]);
  isFull = false;
  expect((await folder['folder.make']({ leaveOut: [] })).ok).toBe(true);
});

test('the binder for the shelf goes to the printer, or to a file', async () => {
  const folder = await folderOf();
  expect(await folder['folder.shelf']({ leaveOut: [], to: 'printer' })).toEqual(
    ok({ printed: true, savedAs: null }),
  );
  expect(await folder['folder.shelf']({ leaveOut: [], to: 'file' })).toEqual(
    ok({ printed: false, savedAs: 'mappe.pdf' }),
  );
});
