import { join } from 'node:path';
import { app } from 'electron';

/**
 * The binder lies in the local application folder: the roaming one is copied about by Windows, and "Documents" is
 * often another service's folder. A folder given on the command line is taken as it is.
 */
export function placeUserData(): void {
  const local = process.env.LOCALAPPDATA;
  if (process.platform !== 'win32' || local === undefined || app.commandLine.hasSwitch('user-data-dir'))
    return;
  app.setPath('userData', join(local, 'Persondatamappen'));
}
