import { type BrowserWindow, ipcMain } from 'electron';
import type { AppEvent, Handlers } from '../../shared/contract';
import { fail, type Result } from '../../shared/result';
import { answer } from './answer';
import { isOurs } from './isOurs';

/** Told of each question once it has its answer, and before the window is. */
export type Answered = (name: unknown, input: unknown, result: Result<unknown>) => void;

/** Opens the one channel of the bridge; only our own window's main frame, showing our own page, is answered. */
export function serve(
  window: BrowserWindow,
  handlers: Handlers,
  report: (error: unknown) => string,
  answered: Answered,
): void {
  ipcMain.handle('call', async (event, name: unknown, input: unknown) => {
    if (!isOurs(event, window)) return fail({ code: 'invalid-input', fields: [] });
    const result = await answer(handlers, name, input, report);
    answered(name, input, result);
    return result;
  });
}

/** Tells the window something it did not ask for. */
export function tell(window: BrowserWindow, event: AppEvent): void {
  if (!window.isDestroyed()) window.webContents.send('event', event);
}
