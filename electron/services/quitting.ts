import { setTimeout } from 'node:timers/promises';
import { app } from 'electron';

/** The longest that leaving may take, in milliseconds; a copy not whole by then is not kept. */
const PATIENCE = 2 * 60_000;

/**
 * The app ends when its owner may leave, and when what it was doing has come to its end: a save, and the copies that
 * follow from leaving.
 */
export function quitAfter(finish: () => Promise<void>, mayLeave: () => boolean): void {
  let isFinished = false;
  app.on('before-quit', (event) => {
    if (isFinished) return;
    event.preventDefault();
    if (!mayLeave()) return;
    void Promise.race([finish(), setTimeout(PATIENCE)]).finally(() => {
      isFinished = true;
      app.quit();
    });
  });
}
