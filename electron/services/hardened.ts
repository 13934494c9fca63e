import { app, type WebPreferences } from 'electron';

/** Of every window, seen or hidden; a window adds only what it alone needs. */
export const hardened: WebPreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webviewTag: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  navigateOnDragDrop: false,
  // The dictionaries would be fetched from the net.
  spellcheck: false,
  devTools: !app.isPackaged,
};
