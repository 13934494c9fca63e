import { join } from 'node:path';
import { app, BrowserWindow, session } from 'electron';
import { ORIGIN } from './appProtocol';

const SIZE = { width: 1280, height: 832, minWidth: 1024, minHeight: 700 };

/** The one window: sandboxed, its own page only, no way out to the web. */
export function openWindow(preload: string, icon: string): BrowserWindow {
  const window = new BrowserWindow({
    ...SIZE,
    useContentSize: true,
    show: false,
    title: app.name,
    icon,
    // The paper colour of the page, so that nothing flashes before the first paint.
    backgroundColor: '#F7F5F0',
    autoHideMenuBar: true,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  window.once('ready-to-show', () => window.show());
  void window.loadURL(`${ORIGIN}/`);
  return window;
}

/** Rules for every page the app ever shows: no permission, no new window, no address but its own. */
export function lockDown(): void {
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, reply) => reply(false));
  session.defaultSession.setPermissionCheckHandler(() => false);
  session.defaultSession.setDevicePermissionHandler(() => false);
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
}

export const preloadPath = (root: string): string => join(root, 'preload', 'preload.cjs');
