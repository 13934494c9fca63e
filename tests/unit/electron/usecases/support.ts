import { randomBytes } from 'node:crypto';
import { binderShape } from '../../../../electron/binderShape';
import { appUsecases, type PublicNote } from '../../../../electron/usecases/app';
import { createDrafts } from '../../../../electron/usecases/drafts';
import { createLock } from '../../../../electron/usecases/locking';
import { createSession } from '../../../../electron/usecases/session';
import type { Files } from '../../../../electron/vault/files';
import { createVault } from '../../../../electron/vault/vault';
import type { Binder } from '../../../../shared/domain/binder';
import { now } from '../../../support/builders';
import { nobodyElse } from '../../../support/nobodyElse';
import { aDevice, FOLDER, PatientClock, quickDerivation } from '../vault/support/aVault';
import { MemoryFiles } from '../vault/support/memoryFiles';

const locked: PublicNote = { label: 'Persondatamappen', language: 'da', nextReviewOn: null };

type Own = {
  files?: Files;
  publish?: (binder: Binder) => Promise<void>;
  /** Called whenever a passphrase is worked on, which is when a lock can come. */
  whileDeriving?: () => void;
};

/** The use cases of the app on a disk in memory, as `main.ts` puts them together. */
export function anApp({
  files = new MemoryFiles(),
  publish = async () => undefined,
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
    writerVersion: '0.1.0',
    lockFile: nobodyElse,
    report: (error) => reported.push(error),
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
  const handlers = appUsecases({
    vault,
    session,
    drafts,
    lock,
    note: { read: async () => locked, chooseLanguage: async () => undefined },
    random: () => 7,
    version: '0.1.0',
  });
  return { vault, session, drafts, lock, handlers, reported };
}
