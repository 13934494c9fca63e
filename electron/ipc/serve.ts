import { type BrowserWindow, ipcMain } from 'electron';
import type { AppEvent, Handlers } from '../../shared/contract';
import { fail } from '../../shared/result';
import { answer } from './answer';
import { isOurs } from './isOurs';

/** Opens the one channel of the bridge; only our own window's main frame, showing our own page, is answered. */
export function serve(window: BrowserWindow, handlers: Handlers, report: (error: unknown) => string): void {
  ipcMain.handle('call', (event, name: unknown, input: unknown) =>
    isOurs(event, window)
      ? answer(handlers, name, input, report)
      : fail({ code: 'invalid-input', fields: [] }),
  );
}

/** Tells the window something it did not ask for. */
export function tell(window: BrowserWindow, event: AppEvent): void {
  if (!window.isDestroyed()) window.webContents.send('event', event);
}
