import { findRuntime } from './runtime/findRuntime.mjs';
import { describeRuntime, environmentFor } from './runtime/runtime.mjs';
import { displayToUse } from './system/display.mjs';
import { ensureLibraries } from './system/ensureLibraries.mjs';

/** @import { Runtime } from './runtime/runtime.mjs' */

/**
 * Everything a real Electron needs before it can be started.
 * @typedef {object} Stage
 * @property {Runtime} runtime
 * @property {NodeJS.ProcessEnv} environment for every program that starts the app
 * @property {() => void} close
 */

/**
 * Prepares this machine for the app, and says with which runtime and on which display.
 * @param {'start' | 'test'} purpose
 * @returns {Promise<Stage>}
 */
export async function setStage(purpose) {
  await ensureLibraries(purpose);
  const runtime = await findRuntime();
  console.log(describeRuntime(runtime));
  const display = await displayToUse();
  const environment = { ...process.env, ...environmentFor(runtime), ...display.environment };
  return { runtime, environment, close: display.close };
}
