import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { cacheFolder, projectRoot } from './paths.mjs';

/**
 * Makes programs in TypeScript into files that Node can run.
 * @param {string} name of the folder they are made in
 * @param {Record<string, string>} input each program's name and its source, from the root of the project
 * @param {string[]} [packages] that are left where they are
 * @returns {Promise<string>} the folder
 */
export async function makeRunnable(name, input, packages = []) {
  const outDir = join(cacheFolder, name);
  await build({
    root: projectRoot,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true, external: [...builtinModules, ...packages] },
    build: {
      ssr: true,
      outDir,
      target: 'node20',
      rolldownOptions: { input, output: { format: 'es', entryFileNames: '[name].mjs' } },
    },
  });
  return outDir;
}

/**
 * What a program made by `makeRunnable` exports.
 * @param {string} folder
 * @param {string} name
 */
export const runnable = (folder, name) => import(pathToFileURL(join(folder, `${name}.mjs`)).href);
