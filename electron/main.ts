import { createHash, randomBytes, randomInt, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { app, type BrowserWindow, dialog, powerMonitor, safeStorage } from 'electron';
import type { Binder } from '../shared/domain/binder';
import { ok } from '../shared/result';
import { startupFailed } from '../shared/text/startup';
import { registerScheme, serveBundle } from './appProtocol';
import { binderShape } from './binderShape';
import { openBinderWindow } from './binderWindow';
import { askedPlace } from './ipc/askedPlace';
import { serve } from './ipc/serve';
import { setMenu } from './menu';
import { startAutoLock } from './services/autoLock';
import { createClock } from './services/clock';
import {
  asksToLeave,
  chooseAttachment,
  chooseCopy,
  chooseFolder,
  chooseWhereToSaveCopy,
  saveFile,
} from './services/dialogs';
import { createKeychain } from './services/keychain';
import { createLeaving } from './services/leaving';
import { createLog, type Log } from './services/log';
import { createNewFolders } from './services/newFolder';
import { wordFile } from './services/office/docx';
import { excelFile } from './services/office/xlsx';
import { createJoiner } from './services/pdf/join/joiner';
import { createPaperPrinter } from './services/pdf/paperPrinter';
import { printPdf } from './services/pdf/printJob';
import { createPublicNote } from './services/publicNote';
import { quitAfter } from './services/quitting';
import { readChosen } from './services/readChosen';
import { placeUserData } from './services/userData';
import { createDrafts } from './usecases/drafts';
import { createHandlers } from './usecases/handlers';
import { createLock } from './usecases/locking';
import { createSession } from './usecases/session';
import { ATTACHMENT_LIMIT } from './vault/attachments/sealedBlob';
import { createDevice } from './vault/device/device';
import type { Clock } from './vault/durable';
import { nodeFiles } from './vault/files';
import { BEAT_EVERY, createLockFile } from './vault/lockFile';
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
    report,
    ...binderShape,
  });
  const session = createSession({
    now,
    newId: randomUUID,
    place: askedPlace,
    publish: ({ calendar }) => {
      vault.automaticCopies.afterSave();
      return note.keepReviewDate(calendar.nextReviewOn);
    },
    report,
  });
  const drafts = createDrafts(vault);
  const making = { resources: join(out, 'assets'), worker: join(__dirname, 'pdfWorker.cjs'), report };
  const printer = createPaperPrinter(making);
  const joiner = createJoiner(making);
  app.on('before-quit', printer.end);
  const newFolders = createNewFolders(nodeFiles, randomUUID);
  const press = {
    print: printer.print,
    fingerprint: (contents: string | Uint8Array) => createHash('sha256').update(contents).digest('hex'),
  };
  const close = createLock({ vault, session, drafts });
  let { language } = await note.read();
  const mayLeave = createLeaving(
    () => vault.store()?.hasUnsaved() ?? false,
    () => asksToLeave(language),
  );
  quitAfter(async () => {
    await close();
    await newFolders.abandonAll();
    await vault.automaticCopies.settled();
  }, mayLeave);
  const { window, lock, answered, copyText } = openBinderWindow({
    out,
    isOpen: session.isOpen,
    close,
    log,
    giveUp: (reference) => void giveUp(reference),
  });
  const lockNow = (): void => void lock();

  const documents = app.getPath('documents');
  const handlers = createHandlers({
    vault,
    session,
    drafts,
    press,
    lock,
    note: {
      ...note,
      chooseLanguage: async (chosen) => {
        await note.chooseLanguage(chosen);
        language = chosen;
        setMenu(chosen, lockNow);
      },
    },
    random: () => randomInt(2 ** 32),
    version: app.getVersion(),
    log: log.note,
    word: wordFile,
    excel: excelFile,
    saveFile: (bytes, name) => saveFile(window, bytes, { folder: documents, name }),
    copyText,
    chooseFile: async () => {
      const path = await chooseAttachment(window);
      return path === null ? ok(null) : readChosen(path, ATTACHMENT_LIMIT);
    },
    sendToPrinter: printPdf,
    joiner,
    createFolder: newFolders.create,
    dialogs: {
      chooseFolder: () => chooseFolder(window),
      chooseCopy: () => chooseCopy(window),
      chooseWhereToSave: (name) => chooseWhereToSaveCopy(window, join(documents, name)),
    },
  });
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
  setInterval(() => void vault.beat(), BEAT_EVERY).unref();
  setMenu(language, lockNow);
  keepOneWindow(window, mayLeave);
}

function keepOneWindow(window: BrowserWindow, mayLeave: () => boolean): void {
  window.on('close', (event) => {
    if (!mayLeave()) event.preventDefault();
  });
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on('window-all-closed', () => app.quit());
  // The hidden window that makes the papers must not keep the app alive.
  window.on('closed', () => app.quit());
}
