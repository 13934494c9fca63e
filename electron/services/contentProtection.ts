import type { BrowserWindow } from 'electron';

/** Where the recovery sheet is printed and its groups are typed, and where passphrases are. */
const SECRET_PAGES = [
  '#/setup/print',
  '#/setup/sheet',
  '#/settings/security/passphrase',
  '#/settings/security/key',
];

/** Whether the window may hold what opens the binder: a passphrase or the sheet's key while it is closed. */
export const showsSecrets = (isOpen: boolean, address: string): boolean =>
  !isOpen || (URL.canParse(address) && SECRET_PAGES.includes(new URL(address).hash.split('?')[0] ?? ''));

/**
 * Keeps the window out of screenshots, recordings and shared screens while it may hold a secret; where the platform
 * cannot (Linux), nothing happens. Answers with the way to look again, for when the binder was opened or closed.
 */
export function hideSecretsFromScreenshots(window: BrowserWindow, isOpen: () => boolean): () => void {
  const look = (): void => {
    if (!window.isDestroyed())
      window.setContentProtection(showsSecrets(isOpen(), window.webContents.getURL()));
  };
  window.webContents.on('did-navigate', look);
  window.webContents.on('did-navigate-in-page', look);
  look();
  return look;
}
