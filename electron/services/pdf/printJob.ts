import { randomUUID } from 'node:crypto';
import { BrowserWindow, session, type WebContents } from 'electron';
import { fail, ok, type Result } from '../../../shared/result';
import { hardened } from '../hardened';

// A scheme of its own, in the default session: elsewhere Chromium's PDF viewer stays blank.
const scheme = 'print';
const patience = { total: 6_000, step: 100, callback: 2_000 };

/** What each window shows, by the address it alone was given: never another paper's bytes. */
const shown = new Map<string, Uint8Array>();

/**
 * Opens the system's print dialog for a finished file and sends it off as the user chooses. `printed` is false when
 * the dialog was closed without printing. The file is shown from memory by a window nobody sees; nothing is written.
 */
export async function printPdf(bytes: Uint8Array): Promise<Result<{ printed: boolean }>> {
  servePaper();
  const address = `${scheme}://${randomUUID()}/paper.pdf`;
  shown.set(address, bytes);
  const window = new BrowserWindow({ show: false, webPreferences: { ...hardened, plugins: true } });
  try {
    if ((await window.webContents.getPrintersAsync()).length === 0) return fail({ code: 'printer-missing' });
    await window.loadURL(address);
    if (!(await isShown(window.webContents)))
      return fail({ code: 'print-failed', reason: 'the paper was not shown' });
    return await askAndPrint(window.webContents);
  } finally {
    shown.delete(address);
    window.destroy();
  }
}

function servePaper(): void {
  const { protocol } = session.defaultSession;
  if (protocol.isProtocolHandled(scheme)) return;
  protocol.handle(scheme, ({ url }) => {
    const bytes = shown.get(url);
    if (bytes === undefined) return new Response(null, { status: 404 });
    return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'application/pdf' } });
  });
}

/**
 * Printing before the viewer has read its file prints one empty page, and it tells nobody when it has. Its own progress is
 * asked for; should a later Chromium name it otherwise, the time runs out. What it then would print decides: pages that
 * are really shown are written by PDFium, the empty page by Skia.
 */
async function isShown(contents: WebContents): Promise<boolean> {
  for (let waited = 0; waited < patience.total; waited += patience.step) {
    if ((await progressOf(contents)) === 100) break;
    await pause(patience.step);
  }
  const trial = await contents.printToPDF({}).catch(() => null);
  return trial?.includes('Creator(PDFium)') ?? false;
}

async function progressOf(contents: WebContents): Promise<unknown> {
  const viewer = contents.mainFrame.framesInSubtree.find(({ url }) => url.startsWith('chrome-extension://'));
  if (viewer === undefined) return null;
  const asked = viewer
    .executeJavaScript("document.querySelector('pdf-viewer')?.loadProgress_")
    .catch(() => null);
  return Promise.race([asked, pause(patience.step)]);
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

function askAndPrint(contents: WebContents): Promise<Result<{ printed: boolean }>> {
  const closed = dialogClosed(contents);
  return new Promise((resolve) => {
    contents.print({ silent: false }, (success, reason) => resolve(outcome(success, reason)));
    void closed.then(() => resolve(ok({ printed: true })));
  });
}

/**
 * Electron 33 sends a PDF to the printer but never calls back. The page inside the viewer does hear that the dialog is
 * closed, though not how; a newer Electron has called back before this answers.
 */
async function dialogClosed(contents: WebContents): Promise<void> {
  const { mainFrame } = contents;
  const page = mainFrame.framesInSubtree.find(
    (frame) => frame !== mainFrame && frame.url.startsWith(`${scheme}:`),
  );
  if (page === undefined) return never;
  const heard = page.executeJavaScript(
    "new Promise((heard) => addEventListener('afterprint', () => heard(true)))",
  );
  await heard.catch(() => never);
  await pause(patience.callback);
}

const never = new Promise<never>(() => undefined);

function outcome(success: boolean, reason: string): Result<{ printed: boolean }> {
  if (success) return ok({ printed: true });
  // closed without printing: Electron 33 gives no reason on Linux, others say "Print job canceled"
  if (reason === '' || /cancel/i.test(reason)) return ok({ printed: false });
  if (/enumerate printers|no printers/i.test(reason)) return fail({ code: 'printer-missing' });
  return fail({ code: 'print-failed', reason });
}
