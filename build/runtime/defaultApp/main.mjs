// Electron itself ships such a loader, the repack does not: it starts the app named on the command line.
// It runs inside Electron. Playwright passes its own loader with -r, so that must be honoured.
import { existsSync, readFileSync } from 'node:fs';
import Module from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron/main';

const { preloads, target } = readCommandLine(process.argv.slice(1));
if (target === undefined) {
  console.error('Name the folder of the app to start.');
  process.exit(1);
}
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
if (preloads.length > 0) Module._preloadModules(preloads);
const entry = Module._resolveFilename(resolve(target), null, true);
introduce(resolve(target), entry);
await import(pathToFileURL(entry).href);

/** Switches of Chromium start with a dash; the first word that does not is the app. */
function readCommandLine(words) {
  const preloads = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === '-r' || word === '--require') {
      index += 1;
      preloads.push(words[index]);
    } else if (!word.startsWith('-')) return { preloads, target: word };
  }
  return { preloads, target: undefined };
}

/** Name, version and path of the app as its own package.json gives them. */
function introduce(folder, entry) {
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) return app.setAppPath(dirname(entry));
  const { version, productName, name, desktopName } = JSON.parse(readFileSync(manifest, 'utf8'));
  if (version) app.setVersion(version);
  app.name = productName ?? name ?? app.name;
  app.setDesktopName(desktopName ?? `${app.name}.desktop`);
  app.setAppPath(folder);
}
