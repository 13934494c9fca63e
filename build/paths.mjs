import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = dirname(dirname(fileURLToPath(import.meta.url)));

/** What may be deleted at any time and is made again when needed; git does not see it. */
export const cacheFolder = join(projectRoot, '.cache');

export const builtFolder = join(projectRoot, 'out');
