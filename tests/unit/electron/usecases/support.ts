import { randomBytes } from 'node:crypto';
import { binderShape } from '../../../../electron/binderShape';
import { askedPlace } from '../../../../electron/ipc/askedPlace';
import type { PublicNote } from '../../../../electron/usecases/app';
import { createArchive } from '../../../../electron/usecases/archive';
import type { CopyDialogs } from '../../../../electron/usecases/backups';
import { createDrafts } from '../../../../electron/usecases/drafts';
import type { FileNeeds } from '../../../../electron/usecases/files';
import { createHandlers, type World } from '../../../../electron/usecases/handlers';
import { createLock } from '../../../../electron/usecases/locking';
import { createSession } from '../../../../electron/usecases/session';
import type { Files } from '../../../../electron/vault/files';
import { createVault } from '../../../../electron/vault/vault';
import { toHtml } from '../../../../shared/documents/html';
import type { PaperDocument } from '../../../../shared/documents/model';
import type { Binder } from '../../../../shared/domain/binder';
import { fail, ok } from '../../../../shared/result';
import { now } from '../../../support/builders';
import { FakeKeychain } from '../../../support/fakeKeychain';
import { fingerprint } from '../../../support/fingerprint';
import { nobodyElse } from '../../../support/nobodyElse';
import { aDevice, FOLDER, PatientClock, quickDerivation } from '../vault/support/aVault';
import { MemoryFiles } from '../vault/support/memoryFiles';

const locked: PublicNote = { label: 'Persondatamappen', language: 'da', nextReviewOn: null };

/** The paper as far as it goes without a browser. */
const press = {
  print: async (paper: PaperDocument) => {
    const bytes = Buffer.from(toHtml(paper));
    return ok({ bytes, sha256: fingerprint(bytes), pages: 1 });
  },
  fingerprint,
};

/** Papers without a browser are no PDF files, and so cannot be joined. */
const nobodyJoins: World['joiner'] = {
  measure: async () => ({ refused: 'damaged' }),
  join: async () => fail({ code: 'paper-failed', reference: 'none' }),
  stop: () => undefined,
};

/** Whoever sits there closes every dialog. */
export const closesDialogs: CopyDialogs = {
  chooseFolder: async () => null,
  chooseCopy: async () => null,
  chooseWhereToSave: async () => null,
};

type Own = {
  /** What the clock says each time it is asked; the moment of the tests unless given. */
  now?: () => string;
  files?: Files;
  publish?: (binder: Binder) => Promise<void>;
  keychain?: FakeKeychain;
  dialogs?: CopyDialogs;
  /** What is chosen when a file is asked for; the dialog is closed unless given. */
  chooseFile?: FileNeeds['chooseFile'];
  /** Called whenever a passphrase is worked on, which is when a lock can come. */
  whileDeriving?: () => void;
};

/** The use cases of the app on a disk in memory, as `main.ts` puts them together. */
export function anApp({
  now: clock = () => now,
  files = new MemoryFiles(),
  publish = async () => undefined,
  keychain = new FakeKeychain(null),
  dialogs = closesDialogs,
  chooseFile = async () => ok(null),
  whileDeriving,
}: Own = {}) {
  const reported: unknown[] = [];
  let ids = 0;
  const vault = createVault<Binder>({
    folder: FOLDER,
    files,
    deriveKey: (request) => {
      whileDeriving?.();
      return quickDerivation(request);
    },
    randomBytes,
    clock: new PatientClock(),
    device: aDevice(),
    keychain,
    writerVersion: '0.1.0',
    lockFile: nobodyElse,
    report: (error) => reported.push(error),
    ...binderShape,
  });
  const session = createSession({
    now: clock,
    newId: () => `id-${++ids}`,
    place: askedPlace,
    publish,
    report: (error) => reported.push(error),
  });
  const drafts = createDrafts(vault);
  const lock = createLock({ vault, session, drafts });
  const logged: string[] = [];
  const written: Uint8Array[] = [];
  const folders: string[][] = [];
  const copied: string[] = [];
  const { attach, read } = vault.attachments;
  const log = (words: string) => void logged.push(words);
  const archive = createArchive({ session, attach, read, fingerprint, log });
  const handlers = createHandlers({
    vault,
    session,
    drafts,
    lock,
    press,
    log,
    word: async (paper) => Buffer.from(paper.title),
    excel: async (table) => Buffer.from(table.title),
    saveFile: async (bytes) => {
      written.push(bytes);
      return ok({ savedAs: 'papir.pdf' });
    },
    sendToPrinter: async () => ok({ printed: true }),
    joiner: nobodyJoins,
    createFolder: async (_parent, name) => {
      const put: string[] = [];
      return ok({
        write: async (path) => {
          put.push(path.join('/'));
          return ok(null);
        },
        finish: async () => {
          folders.push(put);
          return ok({ savedAs: name });
        },
        abandon: async () => undefined,
      });
    },
    dialogs,
    chooseFile,
    copyText: (text) => void copied.push(text),
    note: { read: async () => locked, chooseLanguage: async () => undefined },
    random: () => 7,
    version: '0.1.0',
  });
  return { vault, session, drafts, lock, archive, handlers, reported, logged, written, copied, folders };
}
