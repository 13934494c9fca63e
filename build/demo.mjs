// `npm run demo -- [--firm FILE] [--out DIR]`: the main job without hands, from an answer file to the papers.
import { mkdir, readFile } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from './bundle.mjs';
import { finish } from './finish.mjs';
import { isStale } from './freshness.mjs';
import { sandboxEnvironment } from './ordinaryUser.mjs';
import { projectRoot } from './paths.mjs';
import { makeRunnable, runnable } from './runnable.mjs';
import { setStage } from './stage.mjs';

/** Folders that are made anew, or that are not ours to write in. */
const builtFolders = ['out', 'dist', 'node_modules', '.git', '.cache'];

const usage = 'npm run demo -- [--firm FILE] [--out DIR]';

await finish(async () => {
  const started = performance.now();
  const wanted = readArguments(process.argv.slice(2));
  const content = await readJson(wanted.firm);
  const { demo, faultsOf } = await bundledDemo();
  const faults = faultsOf(content, new Date().toISOString().slice(0, 10));
  if (faults.length > 0)
    throw new Error([`${wanted.firm} is not an answer file yet:`, ...faults].join('\n  '));
  await mkdir(wanted.out, { recursive: true });

  process.chdir(projectRoot);
  const stage = await setStage('start');
  try {
    if (await isStale()) await bundle();
    Object.assign(process.env, stage.environment, sandboxEnvironment(stage.runtime));
    const prepare = secondsSince(started);
    const { seconds, ...outcome } = await demo(content, wanted.out, (/** @type {string} */ progress) =>
      console.log(progress),
    );
    const all = { prepare, ...seconds, total: secondsSince(started) };
    console.log(`The papers lie in ${wanted.out}`);
    console.log(JSON.stringify({ ...outcome, seconds: rounded(all) }));
    return 0;
  } finally {
    stage.close();
  }
});

/** @param {string[]} words */
function readArguments(words) {
  const { firm, out } = parsed(words);
  return { firm: resolve(firm), out: allowedFolder(resolve(out)) };
}

/**
 * @param {string[]} words
 * @returns {{ firm: string, out: string }}
 */
function parsed(words) {
  try {
    const { values } = parseArgs({
      args: words,
      options: {
        firm: { type: 'string', default: join(projectRoot, 'tests/firms/laase-og-alarm.json') },
        out: { type: 'string', default: join(projectRoot, 'demo-out') },
      },
    });
    return values;
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split(/[.\n] ?/);
    throw new Error(`${reason}. This is how: ${usage}`);
  }
}

/** @param {string} folder */
function allowedFolder(folder) {
  const inside = relative(projectRoot, folder);
  const isOutside = inside.startsWith('..') || isAbsolute(inside);
  if (isOutside || !['', ...builtFolders].includes(inside.split(sep)[0] ?? '')) return folder;
  throw new Error(
    `--out ${folder} is the project itself or one of its own folders: the papers need another one`,
  );
}

/** @param {string} file */
async function readJson(file) {
  const text = await readFile(file, 'utf8').catch((error) => {
    throw new Error(`The answer file ${file} cannot be read (${error.code})`);
  });
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`The answer file ${file} is not JSON: ${error instanceof Error ? error.message : error}`);
  }
}

/**
 * The driver of the screens, as one file that Node can run.
 * @returns {Promise<typeof import('../tests/support/demo/demo.ts')>}
 */
async function bundledDemo() {
  const input = { demo: 'tests/support/demo/demo.ts' };
  return runnable(await makeRunnable('demo', input, ['playwright', 'pdfjs-dist']), 'demo');
}

/** @param {number} start */
function secondsSince(start) {
  return (performance.now() - start) / 1000;
}

/** @param {Record<string, number>} seconds */
function rounded(seconds) {
  return Object.fromEntries(
    Object.entries(seconds).map(([stage, time]) => [stage, Math.round(time * 10) / 10]),
  );
}
