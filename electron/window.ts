import { join } from 'node:path';
import { app, BrowserWindow, type Session, session } from 'electron';
import { hardened } from './services/hardened';
import { isOwnAddress } from './services/ownAddress';

const SIZE = { width: 1280, height: 832, minWidth: 1024, minHeight: 700 };

/** The one window, empty yet: sandboxed, its own page only, no way out to the web. */
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
    webPreferences: { ...hardened, preload },
  });
  window.once('ready-to-show', () => window.show());
  return window;
}

/**
 * A page's link could have a name looked up on the net past every rule of the session, and the name could carry words
 * out. Must run before the app is ready. A host the app itself may ask is named here: `, EXCLUDE host`.
 */
export function lookUpNoNames(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}

/** The released app opens no port to look into it by. Must run before the app is ready. */
export function refuseDebugging(): void {
  if (!app.isPackaged) return;
  for (const way of ['port', 'pipe', 'address']) app.commandLine.removeSwitch(`remote-debugging-${way}`);
}

/** Rules for every page the app ever shows: no permission, no new window, no address but its own, no network. */
export function lockDown(): void {
  const { defaultSession } = session;
  restrict(defaultSession);
  app.on('session-created', restrict);
  defaultSession.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !isOwnAddress(url, !app.isPackaged) }),
  );
  app.on('web-contents-created', (_event, contents) => {
    // WebRTC is asked by no rule above: without a proxy, and there is none, it reaches nobody.
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
}

/** Of every session, also those that the hidden windows have to themselves. */
function restrict(one: Session): void {
  one.setPermissionRequestHandler((_contents, _permission, reply) => reply(false));
  one.setPermissionCheckHandler(() => false);
  one.setDevicePermissionHandler(() => false);
  // The dictionaries would be fetched from the net.
  one.setSpellCheckerEnabled(false);
}

export const preloadPath = (root: string): string => join(root, 'preload', 'preload.cjs');
