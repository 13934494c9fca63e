import { join } from 'node:path';
import { cacheFolder, projectRoot } from '../paths.mjs';
import { chooseRuntime } from './chooseRuntime.mjs';
import { givenByEnvironment } from './given.mjs';
import { installedByElectron } from './installed.mjs';
import { onceADay } from './onceADay.mjs';
import { downloadedByElectron } from './ownDownload.mjs';
import { repackaged, repackFolder } from './repackaged.mjs';
import { repackRecipe } from './repackRecipe.mjs';

/** The Electron to run from source and to test with. */
export function findRuntime() {
  const electronPackage = join(projectRoot, 'node_modules', 'electron');
  const cache = join(cacheFolder, 'runtime');
  const download = downloadedByElectron({ electronPackage, cache });
  const refusalNote = join(repackFolder(repackRecipe, cache), '.download-refused');
  return chooseRuntime([
    givenByEnvironment(process.env.ELECTRON_OVERRIDE_DIST_PATH),
    installedByElectron(electronPackage),
    onceADay(download, refusalNote),
    repackaged({ recipe: repackRecipe, cache, machine: process }),
  ]);
}
