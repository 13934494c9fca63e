import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BrowserWindow, type Session, session } from 'electron';
import { hardened } from '../hardened';
import { paperAddress, paperFiles, paperOrigin, pathOf } from './paperAddress';

export type PaperWindow = {
  /** What Chromium makes of a page: a tagged PDF that is not finished. */
  print: (html: string) => Promise<Uint8Array>;
  close: () => void;
};

/**
 * One hidden window that is kept and used again (a new one costs a tenth of a second), in a session of its own that knows
 * the page in memory, the style sheet and the fonts, and nothing else.
 */
export function createPaperWindow(resources: string): PaperWindow {
  let html = '';
  let window: BrowserWindow | null = null;
  const paperSession = prepareSession(resources, () => html);

  const print = async (page: string): Promise<Uint8Array> => {
    html = page;
    window ??= openHidden(paperSession);
    const { webContents } = window;
    await window.loadURL(paperAddress);
    if (!(await webContents.executeJavaScript(fontsAreThere)))
      throw new Error('the fonts of the paper are not there');
    const printed = await webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    html = '';
    await window.loadURL('about:blank'); // the page is not kept in a second place
    return printed;
  };
  const close = () => {
    html = '';
    window?.destroy();
    window = null;
  };
  return { print, close };
}

// A font that is not used stays 'unloaded'; one that failed is an error, and none at all means no style sheet.
const fontsAreThere = `document.fonts.ready.then((fonts) => {
  const states = [...fonts].map((font) => font.status);
  return states.includes('loaded') && !states.includes('error');
})`;

function openHidden(paperSession: Session): BrowserWindow {
  const window = new BrowserWindow({
    show: false,
    webPreferences: { ...hardened, session: paperSession },
  });
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  window.webContents.on('will-navigate', (event) => event.preventDefault());
  return window;
}

function prepareSession(resources: string, page: () => string): Session {
  const prepared = session.fromPartition('paper', { cache: false });
  prepared.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  prepared.setPermissionCheckHandler(() => false);
  prepared.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !url.startsWith(`${paperOrigin}/`) }),
  );
  prepared.protocol.handle('app', async (request) => {
    const path = pathOf(request.url);
    if (path === 'index.html') return answerWith('text/html; charset=utf-8', Buffer.from(page()));
    if (path === null || !paperFiles.includes(path)) return new Response(null, { status: 404 });
    const type = path.endsWith('.css') ? 'text/css' : 'font/ttf';
    return answerWith(type, await readFile(join(resources, path)));
  });
  return prepared;
}

const answerWith = (type: string, body: Buffer): Response =>
  new Response(new Uint8Array(body), {
    headers: { 'content-type': type, 'x-content-type-options': 'nosniff' },
  });
