import type { Instant } from '../../shared/domain/calendar';

/** The time of day. `fixed` starts the clock at another instant, for trying the app at another date. */
export function createClock(fixed: Instant | null, system: () => number = Date.now): () => Instant {
  const shift = fixed === null ? 0 : Date.parse(fixed) - system();
  return () => new Date(system() + shift).toISOString();
}
