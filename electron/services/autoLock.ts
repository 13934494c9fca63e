import { powerMonitor } from 'electron';

/** Minutes without a key or a mouse after which the binder locks itself. */
const IDLE_MINUTES = 10;
const LOOK_EVERY_MS = 20_000;

/** Calls `lock` when the PC has been left alone, sleeps, or its own screen is locked. */
export function startAutoLock(lock: () => void): void {
  powerMonitor.on('suspend', lock);
  powerMonitor.on('lock-screen', lock);
  setInterval(() => {
    if (powerMonitor.getSystemIdleTime() >= IDLE_MINUTES * 60) lock();
  }, LOOK_EVERY_MS).unref();
}
