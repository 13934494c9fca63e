import type { BrowserWindow } from 'electron';
import { EMPTY, ORIGIN } from './bundlePath';

export type Page = {
  /** A fresh page at the same address. The process that held the old one ends, and with it all that it remembers. */
  renew(): Promise<void>;
};

/** What happens when the page's process ends by itself. */
export type Gone = {
  /** It is being loaded anew; `reason` is a word of Chromium's. */
  comesBack: (reason: string) => void;
  /** It ended before it was there: to load it again would go on for ever. */
  staysAway: (reason: string) => void;
};

/** Shows our page in the window and keeps it there: it is back after it crashed, or was sent elsewhere. */
export function showPage(window: BrowserWindow, gone: Gone): Page {
  const { webContents } = window;
  let isThere = false;

  // A page that is replaced while it loads refuses; the one that replaces it is what counts.
  const load = (address: string): Promise<void> => webContents.loadURL(address).catch(() => undefined);
  const loadHome = (): Promise<void> => load(`${ORIGIN}/${placeIn(webContents.getURL())}`);
  const renew = async (): Promise<void> => {
    const home = `${ORIGIN}/${placeIn(webContents.getURL())}`;
    // Of another site, so Chromium shows it in another process.
    await load(EMPTY);
    if (window.isDestroyed()) return;
    await load(home);
    // Chromium keeps what was typed into a page for the way back to it.
    if (!window.isDestroyed()) webContents.navigationHistory.clear();
  };

  webContents.on('did-finish-load', () => {
    isThere = true;
  });
  webContents.on('render-process-gone', (_event, { reason }) => {
    if (!isThere) return gone.staysAway(reason);
    isThere = false;
    gone.comesBack(reason);
    void loadHome();
  });
  // Chromium asks nobody before a page empties itself.
  webContents.on('did-navigate', (_event, address) => {
    if (!isHome(address) && address !== EMPTY) void loadHome();
  });
  void loadHome();
  return { renew };
}

const isHome = (address: string): boolean => address.startsWith(`${ORIGIN}/`);

/** The part of our own address that says which screen is shown. */
const placeIn = (address: string): string => (isHome(address) ? new URL(address).hash : '');
