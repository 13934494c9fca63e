const LOOK_EVERY_SECONDS = 20;

/** What the system tells of the PC. */
type Monitor = {
  on(event: 'suspend' | 'lock-screen', listener: () => void): unknown;
  /** Seconds since the last key or mouse. */
  getSystemIdleTime(): number;
};

/**
 * Calls `lock` when the PC sleeps, when its own screen is locked, and when it has been left alone for so many minutes as
 * the open binder says; null is never.
 */
export function startAutoLock(
  lock: () => void,
  minutes: () => number | null,
  monitor: Monitor,
  every: (seconds: number, look: () => void) => void,
): void {
  monitor.on('suspend', lock);
  monitor.on('lock-screen', lock);
  every(LOOK_EVERY_SECONDS, () => {
    const allowed = minutes();
    if (allowed !== null && monitor.getSystemIdleTime() >= allowed * 60) lock();
  });
}
