import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * electron-builder calls this when a package is laid out. A distribution given by hand brings the loader of
 * apps in development along; what is shipped must not have it.
 * @param {{ appOutDir: string }} context
 */
export default async function afterPack({ appOutDir }) {
  await rm(join(appOutDir, 'resources', 'default_app.asar'), { force: true });
}
