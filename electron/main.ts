import { createHash, randomBytes, randomInt, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { app, type BrowserWindow, dialog, powerMonitor } from 'electron';
import type { Handlers } from '../shared/contract';
import { BINDER_SCHEMA, Binder } from '../shared/domain/binder';
import { startupFailed } from '../shared/text/startup';
import { registerScheme, serveBundle } from './appProtocol';
import { openBinderWindow } from './binderWindow';
import { serve } from './ipc/serve';
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
import { createDrafts, draftUsecases } from './usecases/drafts';
import { entriesUsecases } from './usecases/entries';
import { createLock } from './usecases/locking';
import { paperUsecases } from './usecases/papers';
import { reviewUsecases } from './usecases/review';
import { createSession } from './usecases/session';
import { setupUsecases } from './usecases/setup';
import { taskUsecases } from './usecases/tasks';
import { nodeFiles } from './vault/files';
import { migrations } from './vault/migrations';
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

  const vault = createVault<Binder>({
    folder: join(userData, 'vault'),
    files: nodeFiles,
    deriveKey: createWorkerDerivation(join(__dirname, 'kdfWorker.cjs')),
    randomBytes,
    clock: { now, wait: (milliseconds) => setTimeout(milliseconds) },
    writerVersion: app.getVersion(),
    schema: Binder,
    schemaVersion: BINDER_SCHEMA,
    migrations,
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
    fingerprint: (text: string) => createHash('sha256').update(text).digest('hex'),
  };

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
    ...setupUsecases({ session }),
    ...entriesUsecases({ session }),
    ...reviewUsecases({ session, press }),
    ...taskUsecases({ session }),
    ...paperUsecases({
      session,
      press,
      log: log.note,
      saveFile: (bytes, name) => saveFile(window, bytes, { folder: app.getPath('documents'), name }),
      sendToPrinter: printPdf,
    }),
  };
  serve(window, handlers, report, answered);
  startAutoLock(lockNow, powerMonitor, (seconds, look) => void setInterval(look, seconds * 1000).unref());
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
