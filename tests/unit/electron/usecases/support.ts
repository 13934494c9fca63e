import { randomBytes } from 'node:crypto';
import { binderShape } from '../../../../electron/binderShape';
import { appUsecases, type PublicNote } from '../../../../electron/usecases/app';
import { createArchive } from '../../../../electron/usecases/archive';
import { createDrafts } from '../../../../electron/usecases/drafts';
import { createLock } from '../../../../electron/usecases/locking';
import { securityUsecases } from '../../../../electron/usecases/security';
import { createSession } from '../../../../electron/usecases/session';
import type { Files } from '../../../../electron/vault/files';
import { createVault } from '../../../../electron/vault/vault';
import type { Binder } from '../../../../shared/domain/binder';
import { now } from '../../../support/builders';
import { FakeKeychain } from '../../../support/fakeKeychain';
import { fingerprint } from '../../../support/fingerprint';
import { nobodyElse } from '../../../support/nobodyElse';
import { aDevice, FOLDER, PatientClock, quickDerivation } from '../vault/support/aVault';
import { MemoryFiles } from '../vault/support/memoryFiles';

const locked: PublicNote = { label: 'Persondatamappen', language: 'da', nextReviewOn: null };

type Own = {
  files?: Files;
  publish?: (binder: Binder) => Promise<void>;
  keychain?: FakeKeychain;
  /** Called whenever a passphrase is worked on, which is when a lock can come. */
  whileDeriving?: () => void;
};

/** The use cases of the app on a disk in memory, as `main.ts` puts them together. */
export function anApp({
  files = new MemoryFiles(),
  publish = async () => undefined,
  keychain = new FakeKeychain(null),
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
    ...binderShape,
  });
  const session = createSession({
    now: () => now,
    newId: () => `id-${++ids}`,
    publish,
    report: (error) => reported.push(error),
  });
  const drafts = createDrafts(vault);
  const lock = createLock({ vault, session, drafts });
  const logged: string[] = [];
  const { attach, read } = vault.attachments;
  const archive = createArchive({
    session,
    attach,
    read,
    fingerprint,
    log: (words) => logged.push(words),
  });
  const handlers = appUsecases({
    vault,
    session,
    drafts,
    lock,
    archive,
    note: { read: async () => locked, chooseLanguage: async () => undefined },
    random: () => 7,
    version: '0.1.0',
  });
  const security = securityUsecases({ vault, session, olderCopies: async () => 2 });
  return { vault, session, drafts, lock, archive, handlers, security, reported, logged };
}
