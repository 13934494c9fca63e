// When root runs the tests, Chromium's sandbox is off in them. So a short journey runs once more as a user
// without rights, with the real sandbox, from a copy that user can read.
import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from './checks/vitest.mjs';
import { neededPackages } from './neededPackages.mjs';
import { projectRoot } from './paths.mjs';
import { run } from './run.mjs';
import { environmentFor } from './runtime/runtime.mjs';
import { virtualDisplay } from './system/display.mjs';
import { sandboxWorks } from './system/sandbox.mjs';

/** @import { Runtime } from './runtime/runtime.mjs' */
/** @import { Tally } from './checks/tally.mjs' */

/** What a journey needs beside the runtime and the packages. */
const parts = [
  'assets',
  'build',
  'electron',
  'out',
  'package.json',
  'renderer',
  'shared',
  'tests',
  'tsconfig.json',
];

const forbidden = 'the kernel forbids user namespaces to ordinary users, so the sandbox cannot be had';

/**
 * What tells the journeys to keep the sandbox on; an ordinary user has it on in all of them.
 * @param {Runtime} runtime
 * @returns {{ REAL_SANDBOX?: string }}
 */
export function sandboxEnvironment(runtime) {
  const isOrdinary = process.platform === 'linux' && process.getuid?.() !== 0;
  return isOrdinary && sandboxWorks(runtime.folder) ? { REAL_SANDBOX: '1' } : {};
}

/**
 * The journeys in tests/journeys/ordinaryUser as the user nobody. REAL_SANDBOX=1 tells them so.
 * @param {Runtime} runtime
 * @returns {Promise<Tally>}
 */
export async function runAsOrdinaryUser(runtime) {
  if (process.platform !== 'linux') return { passed: 0, failed: 0 };
  if (process.getuid?.() !== 0)
    return sandboxWorks(runtime.folder) ? { passed: 0, failed: 0 } : refused(forbidden);
  console.log('\nOnce more as an ordinary user, with the real sandbox');
  const user = nobody();
  if (!user) return refused('there is no user called nobody on this machine');
  if (!sandboxWorks(runtime.folder, user)) return refused(forbidden);
  const folder = await mkdtemp(join(tmpdir(), 'persondatamappen-'));
  const display = await virtualDisplay(user);
  try {
    const home = await copyFor(user, runtime, folder);
    return await runTests('ordinaryUser', {
      ...user,
      cwd: folder,
      summary: join(home, 'summary.json'),
      env: {
        ...display.environment,
        ...environmentFor({ ...runtime, folder: join(folder, 'runtime') }),
        HOME: home,
        TMPDIR: home,
        XDG_RUNTIME_DIR: home,
        REAL_SANDBOX: '1',
      },
    });
  } finally {
    display.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} reason
 * @returns {Tally}
 */
function refused(reason) {
  console.log(`✗ ordinary user: ${reason}`);
  return { passed: 0, failed: 1 };
}

function nobody() {
  const number = (/** @type {string} */ option) =>
    Number.parseInt(spawnSync('id', [option, 'nobody'], { encoding: 'utf8' }).stdout, 10);
  const user = { uid: number('-u'), gid: number('-g') };
  return Number.isNaN(user.uid) || Number.isNaN(user.gid) ? undefined : user;
}

/**
 * @param {{ uid: number, gid: number }} user
 * @param {Runtime} runtime
 * @param {string} folder
 * @returns {Promise<string>} the user's home
 */
async function copyFor(user, runtime, folder) {
  const home = join(folder, 'home');
  await mkdir(home);
  const packages = await neededPackages(['@axe-core/playwright', 'electron', 'playwright', 'vitest', 'zod']);
  const names = [...parts, ...packages];
  for (const name of names) await cp(join(projectRoot, name), join(folder, name), { recursive: true });
  await cp(runtime.folder, join(folder, 'runtime'), { recursive: true });
  await run('chown', ['-R', `${user.uid}:${user.gid}`, folder]);
  await run('chmod', ['-R', 'u+rwX', folder]);
  return home;
}
