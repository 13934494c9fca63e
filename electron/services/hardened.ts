import { app, type WebPreferences } from 'electron';

/** Of every window, seen or hidden; a window adds only what it alone needs. */
export const hardened: WebPreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webviewTag: false,
  // The dictionaries would be fetched from the net.
  spellcheck: false,
  devTools: !app.isPackaged,
};
