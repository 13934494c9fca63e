import type { System } from './system';

/** The systems in use in which employees keep files. */
export const placesForFiles = ({ systems }: { systems: readonly System[] }): System[] =>
  systems.filter(({ kind, inUse }) => inUse && (kind === 'files' || kind === 'program'));
