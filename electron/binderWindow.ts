import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { app, type BrowserWindow, clipboard } from 'electron';
import { secretsIn } from './ipc/secretsIn';
import { type Answered, tell } from './ipc/serve';
import { showPage } from './page';
import { hideSecretsFromScreenshots } from './services/contentProtection';
import { type Log, WordedError } from './services/log';
import { createSecretClipboard } from './services/secretClipboard';
import { openWindow, preloadPath } from './window';

type Needs = {
  /** The folder of the built app. */
  out: string;
  isOpen: () => boolean;
  /** Closes the binder itself, at once. */
  close: () => Promise<void>;
  log: Log;
  /** The window cannot show its page; the reference says where the log tells why. */
  giveUp: (reference: string) => void;
};

export type BinderWindow = {
  window: BrowserWindow;
  /** Closes the binder, and with it everything that the window and the clipboard know of it. */
  lock: () => Promise<void>;
  answered: Answered;
  /** Puts what the register says in one field on the clipboard, when the person asked for it. */
  copyText: (text: string) => void;
};

/** The window with what guards it: what is on the screen, on the clipboard and in the page's memory. */
export function openBinderWindow({ out, isOpen, close, log, giveUp }: Needs): BinderWindow {
  const window = openWindow(preloadPath(out), join(out, 'assets', 'icon.png'));
  const secrets = createSecretClipboard(clipboard, (seconds, then) => {
    void setTimeout(seconds * 1000).then(then);
  });
  app.on('before-quit', (event) => {
    // Prevented already: whoever did quits again once it may end.
    if (event.defaultPrevented || !secrets.isWatching()) return;
    event.preventDefault();
    void secrets.clear().then(() => app.quit());
  });
  const hideSecrets = hideSecretsFromScreenshots(window, isOpen);
  const closeBinder = (): Promise<void> => {
    const closed = close();
    void secrets.clear();
    hideSecrets();
    return closed;
  };
  const page = showPage(window, {
    comesBack: (reason) => {
      log.note(`page gone: ${reason}`);
      void closeBinder();
    },
    staysAway: (reason) => giveUp(log.report(new WordedError(`page gone before it was there: ${reason}`))),
  });
  const lock = async (): Promise<void> => {
    const wasOpen = isOpen();
    const closed = closeBinder();
    if (wasOpen) {
      tell(window, { kind: 'locked' });
      await page.renew();
    }
    return closed;
  };
  const answered: Answered = (name, input, result) => {
    secretsIn(name, input, result).forEach(secrets.remember);
    hideSecrets();
  };
  return { window, lock, answered, copyText: (text) => void clipboard.writeText(text) };
}
