import { createHash, randomBytes, randomInt, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { app, type BrowserWindow, dialog } from 'electron';
import type { Handlers } from '../shared/contract';
import type { Binder } from '../shared/domain/binder';
import { startupFailed } from '../shared/text/startup';
import { registerScheme, serveBundle } from './appProtocol';
import { binderShape } from './binderShape';
import { serve, tell } from './ipc/serve';
import { setMenu } from './menu';
import { startAutoLock } from './services/autoLock';
import { createClock } from './services/clock';
import { saveFile } from './services/dialogs';
import { createLog, type Log } from './services/log';
import { createPaperPrinter } from './services/pdf/paperPrinter';
import { printPdf } from './services/pdf/printJob';
import { createPublicNote } from './services/publicNote';
import { placeUserData } from './services/userData';
import { appUsecases } from './usecases/app';
import { createArchive } from './usecases/archive';
import { entriesUsecases } from './usecases/entries';
import { createLock } from './usecases/locking';
import { paperUsecases } from './usecases/papers';
import { reviewUsecases } from './usecases/review';
import { createSession } from './usecases/session';
import { setupUsecases } from './usecases/setup';
import { taskUsecases } from './usecases/tasks';
import { nodeFiles } from './vault/files';
import { createVault } from './vault/vault';
import { createWorkerDerivation } from './vault/workerDerivation';
import { lockDown, lookUpNoNames, openWindow, preloadPath } from './window';

// Before anything else is asked of the system: where our files lie, what an app:// address may do, and that no name is
// looked up.
placeUserData();
registerScheme();
lookUpNoNames();

// A second start shows the window that is there; two writers of one binder must not exist.
if (app.requestSingleInstanceLock()) void app.whenReady().then(begin);
else app.quit();

async function begin(): Promise<void> {
  const folder = join(app.getPath('userData'), 'logs');
  const log = createLog(folder, () => randomUUID().slice(0, 8), createClock(null));
  try {
    await start(log);
  } catch (error) {
    const message = startupFailed.words(log.report(error));
    await dialog.showMessageBox({ type: 'error', title: startupFailed.title, message });
    app.quit();
  }
}

async function start({ report, note: log }: Log): Promise<void> {
  const out = join(__dirname, '..');
  const userData = app.getPath('userData');
  const now = createClock(app.isPackaged ? null : app.commandLine.getSwitchValue('now') || null);
  const note = createPublicNote(join(userData, 'reminders.json'));

  const vault = createVault<Binder>({
    folder: join(userData, 'vault'),
    files: nodeFiles,
    deriveKey: createWorkerDerivation(join(__dirname, 'kdfWorker.cjs')),
    randomBytes,
    clock: { now, wait: (milliseconds) => setTimeout(milliseconds) },
    writerVersion: app.getVersion(),
    ...binderShape,
  });
  const session = createSession({
    now,
    newId: randomUUID,
    publish: ({ calendar }) => note.keepReviewDate(calendar.nextReviewOn),
    report,
  });
  const closeBinder = createLock({ vault, session });
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
  const archive = createArchive({ session, attach, read, fingerprint: press.fingerprint, log });

  lockDown();
  serveBundle(join(out, 'renderer'));
  const window = openWindow(preloadPath(out), join(out, 'assets', 'icon.png'));

  const handlers: Handlers = {
    ...appUsecases({
      vault,
      session,
      lock: closeBinder,
      archive,
      note: {
        ...note,
        chooseLanguage: async (language) => {
          await note.chooseLanguage(language);
          setMenu(language, lock);
        },
      },
      random: () => randomInt(2 ** 32),
      version: app.getVersion(),
    }),
    ...setupUsecases({ session }),
    ...entriesUsecases({ session }),
    ...reviewUsecases({ session, archive, press }),
    ...taskUsecases({ session }),
    ...paperUsecases({
      session,
      archive,
      press,
      log,
      saveFile: (bytes, name) => saveFile(window, bytes, { folder: app.getPath('documents'), name }),
      sendToPrinter: printPdf,
    }),
  };
  const lock = (): void => {
    const wasOpen = session.isOpen();
    void closeBinder();
    if (wasOpen) tell(window, { kind: 'locked' });
  };

  serve(window, handlers, report);
  startAutoLock(lock);
  setMenu((await note.read()).language, lock);
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
