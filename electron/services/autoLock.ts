/** Minutes without a key or a mouse after which the binder locks itself. */
const IDLE_MINUTES = 10;
const LOOK_EVERY_SECONDS = 20;

/** What the system tells of the PC. */
type Monitor = {
  on(event: 'suspend' | 'lock-screen', listener: () => void): unknown;
  /** Seconds since the last key or mouse. */
  getSystemIdleTime(): number;
};

/** Calls `lock` when the PC has been left alone, sleeps, or its own screen is locked. */
export function startAutoLock(
  lock: () => void,
  monitor: Monitor,
  every: (seconds: number, look: () => void) => void,
): void {
  monitor.on('suspend', lock);
  monitor.on('lock-screen', lock);
  every(LOOK_EVERY_SECONDS, () => {
    if (monitor.getSystemIdleTime() >= IDLE_MINUTES * 60) lock();
  });
}
