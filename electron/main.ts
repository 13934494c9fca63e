import { createHash, randomBytes, randomInt, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { app, type BrowserWindow, dialog, powerMonitor, safeStorage } from 'electron';
import type { Handlers } from '../shared/contract';
import type { Binder } from '../shared/domain/binder';
import { startupFailed } from '../shared/text/startup';
import { registerScheme, serveBundle } from './appProtocol';
import { binderShape } from './binderShape';
import { openBinderWindow } from './binderWindow';
import { serve } from './ipc/serve';
import { setMenu } from './menu';
import { startAutoLock } from './services/autoLock';
import { createClock } from './services/clock';
import { saveFile } from './services/dialogs';
import { createKeychain } from './services/keychain';
import { createLog, type Log } from './services/log';
import { createPaperPrinter } from './services/pdf/paperPrinter';
import { printPdf } from './services/pdf/printJob';
import { createPublicNote } from './services/publicNote';
import { placeUserData } from './services/userData';
import { appUsecases } from './usecases/app';
import { createArchive } from './usecases/archive';
import { createDrafts, draftUsecases } from './usecases/drafts';
import { entriesUsecases } from './usecases/entries';
import { createLock } from './usecases/locking';
import { paperUsecases } from './usecases/papers';
import { reviewUsecases } from './usecases/review';
import { securityUsecases } from './usecases/security';
import { createSession } from './usecases/session';
import { setupUsecases } from './usecases/setup';
import { taskUsecases } from './usecases/tasks';
import { createDevice } from './vault/device/device';
import type { Clock } from './vault/durable';
import { nodeFiles } from './vault/files';
import { createLockFile } from './vault/lockFile';
import { createVault } from './vault/vault';
import { createWorkerDerivation } from './vault/workerDerivation';
import { lockDown, lookUpNoNames, refuseDebugging } from './window';

// Before anything else is asked of the system: where our files lie, what an app:// address may do, that no name is
// looked up, and that nobody looks in.
placeUserData();
registerScheme();
lookUpNoNames();
refuseDebugging();

// A second start shows the window that is there; two writers of one binder must not exist.
if (app.requestSingleInstanceLock()) void app.whenReady().then(begin);
else app.quit();

async function begin(): Promise<void> {
  const folder = join(app.getPath('userData'), 'logs');
  const log = createLog(folder, () => randomUUID().slice(0, 8), createClock(null));
  try {
    await start(log);
  } catch (error) {
    await giveUp(log.report(error));
  }
}

async function giveUp(reference: string): Promise<void> {
  const message = startupFailed.words(reference);
  await dialog.showMessageBox({ type: 'error', title: startupFailed.title, message });
  app.quit();
}

async function start(log: Log): Promise<void> {
  const { report } = log;
  const out = join(__dirname, '..');
  const userData = app.getPath('userData');
  const now = createClock(app.isPackaged ? null : app.commandLine.getSwitchValue('now') || null);
  lockDown();
  serveBundle(join(out, 'renderer'));
  const note = createPublicNote(join(userData, 'reminders.json'));

  const clock: Clock = { now, wait: (milliseconds) => setTimeout(milliseconds) };
  const disk = { files: nodeFiles, randomBytes, clock };
  const folder = join(userData, 'vault');
  const device = createDevice({ ...disk, path: join(userData, 'device.json') });
  const vault = createVault<Binder>({
    ...disk,
    folder,
    deriveKey: createWorkerDerivation(join(__dirname, 'kdfWorker.cjs')),
    device,
    keychain: createKeychain(safeStorage, process.platform),
    lockFile: createLockFile({ ...disk, folder }, device.deviceId),
    writerVersion: app.getVersion(),
    ...binderShape,
  });
  const session = createSession({
    now,
    newId: randomUUID,
    publish: ({ calendar }) => note.keepReviewDate(calendar.nextReviewOn),
    report,
  });
  const drafts = createDrafts(vault);
  const printer = createPaperPrinter({
    resources: join(out, 'assets'),
    worker: join(__dirname, 'pdfWorker.cjs'),
    report,
  });
  app.on('before-quit', printer.end);
  const press = {
    print: printer.print,
    fingerprint: (contents: string | Uint8Array) => createHash('sha256').update(contents).digest('hex'),
  };
  const { attach, read } = vault.attachments;
  const archive = createArchive({
    session,
    attach,
    read,
    fingerprint: press.fingerprint,
    log: log.note,
  });

  const { window, lock, answered } = openBinderWindow({
    out,
    isOpen: session.isOpen,
    close: createLock({ vault, session, drafts }),
    log,
    giveUp: (reference) => void giveUp(reference),
  });
  const lockNow = (): void => void lock();

  const handlers: Handlers = {
    ...appUsecases({
      vault,
      session,
      drafts,
      lock,
      archive,
      note: {
        ...note,
        chooseLanguage: async (language) => {
          await note.chooseLanguage(language);
          setMenu(language, lockNow);
        },
      },
      random: () => randomInt(2 ** 32),
      version: app.getVersion(),
    }),
    ...draftUsecases({ session, drafts }),
    ...securityUsecases({ vault, session, olderCopies: async () => 0 }),
    ...setupUsecases({ session }),
    ...entriesUsecases({ session }),
    ...reviewUsecases({ session, archive, press }),
    ...taskUsecases({ session }),
    ...paperUsecases({
      session,
      archive,
      press,
      log: log.note,
      saveFile: (bytes, name) => saveFile(window, bytes, { folder: app.getPath('documents'), name }),
      sendToPrinter: printPdf,
    }),
  };
  serve(window, handlers, report, answered);
  const minutes = (): number | null => {
    const binder = session.current();
    return binder.ok ? binder.value.settings.lockAfterMinutes : null;
  };
  startAutoLock(
    lockNow,
    minutes,
    powerMonitor,
    (seconds, look) => void setInterval(look, seconds * 1000).unref(),
  );
  setMenu((await note.read()).language, lockNow);
  keepOneWindow(window);
}

function keepOneWindow(window: BrowserWindow): void {
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on('window-all-closed', () => app.quit());
  // The hidden window that makes the papers must not keep the app alive.
  window.on('closed', () => app.quit());
}
