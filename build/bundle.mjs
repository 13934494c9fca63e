// `npm run build`: out/ as the app and electron-builder expect it.
import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { finish } from './finish.mjs';
import { builtFolder, cacheFolder, projectRoot } from './paths.mjs';

const external = ['electron', ...builtinModules, ...builtinModules.map((name) => `node:${name}`)];

/** @param {string} path */
const source = (path) => join(projectRoot, path);

/**
 * Everything is bundled in: at start, one file is read far quicker than hundreds from node_modules.
 * @param {string} outDir
 * @param {Record<string, string>} input
 * @returns {import('vite').InlineConfig}
 */
const forNode = (outDir, input) => ({
  root: projectRoot,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  ssr: { noExternal: true, external },
  build: {
    ssr: true,
    outDir,
    target: 'node20',
    minify: true,
    rolldownOptions: {
      input,
      external,
      output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'chunks/[name]-[hash].cjs' },
    },
  },
});

/**
 * @param {string} outDir
 * @returns {import('vite').InlineConfig}
 */
const forChromium = (outDir) => ({
  root: source('renderer'),
  configFile: false,
  logLevel: 'warn',
  base: './',
  plugins: [react()],
  build: {
    outDir,
    emptyOutDir: true,
    target: 'chrome130',
    minify: true,
    // The limit is meant for pages fetched over a net; these files lie on the PC.
    chunkSizeWarningLimit: 4000,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: source('renderer/index.html') },
      // What pages fetched later share lies in a file that is read before the first one's own modules, and those set
      // up what the page's policy asks for (`app/withoutEval.ts`): the order of the imports must hold across files.
      output: { strictExecutionOrder: true },
    },
  },
});

/**
 * Builds beside the old result and swaps at the end: a build that fails leaves what was there.
 */
export async function bundle() {
  const started = performance.now();
  await mkdir(cacheFolder, { recursive: true });
  const fresh = await mkdtemp(join(cacheFolder, 'out-'));
  try {
    await buildInto(fresh);
    await rm(builtFolder, { recursive: true, force: true });
    await rename(fresh, builtFolder);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  console.log(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

/** @param {string} folder */
async function buildInto(folder) {
  const main = {
    main: source('electron/main.ts'),
    kdfWorker: source('electron/vault/kdfWorker.ts'),
    pdfWorker: source('electron/services/pdf/pdfWorker.ts'),
  };
  await Promise.all([
    build(forNode(join(folder, 'main'), main)),
    // By itself: a sandboxed preload cannot load a second file.
    build(forNode(join(folder, 'preload'), { preload: source('electron/preload.ts') })),
    build(forChromium(join(folder, 'renderer'))),
    cp(source('assets'), join(folder, 'assets'), { recursive: true }),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await finish(() => bundle().then(() => 0));
