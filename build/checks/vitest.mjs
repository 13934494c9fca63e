import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cacheFolder, projectRoot } from '../paths.mjs';
import { exitCodeOf } from '../run.mjs';
import { scriptOf } from './tools.mjs';

/** @import { RunOptions } from '../run.mjs' */
/** @import { Tally } from './tally.mjs' */

/**
 * Runs one project of the tests and counts.
 * @param {string} project its name in vitest.config.ts
 * @param {RunOptions & { summary?: string, only?: string[] }} [options] `only`: beginnings of paths, to run no others
 * @returns {Promise<Tally>}
 */
export async function runTests(project, options = {}) {
  const {
    cwd = projectRoot,
    summary = join(cacheFolder, `summary-${project}.json`),
    only = [],
    ...rest
  } = options;
  await mkdir(dirname(summary), { recursive: true });
  await rm(summary, { force: true });
  const words = [
    scriptOf('tests', cwd),
    'run',
    '--config',
    'build/vitest.config.ts',
    '--project',
    project,
    ...only,
  ];
  const env = {
    ...process.env,
    ...rest.env,
    SUMMARY_FILE: summary,
    // About a loader that is not the default here.
    VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true',
  };
  const code = await exitCodeOf(process.execPath, words, { ...rest, cwd, env });
  const tally = await readTally(summary);
  // A run that broke off, or one that failed outside every test, has failed whatever was counted.
  if (code !== 0 && tally.failed === 0) return { ...tally, failed: 1 };
  return tally;
}

/**
 * @param {string} file
 * @returns {Promise<Tally>}
 */
const readTally = (file) => readFile(file, 'utf8').then(JSON.parse, () => ({ passed: 0, failed: 1 }));
