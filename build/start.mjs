// `npm start [-- words for the app]`
import { join } from 'node:path';
import { bundle } from './bundle.mjs';
import { finish } from './finish.mjs';
import { isStale } from './freshness.mjs';
import { projectRoot } from './paths.mjs';
import { exitCodeOf } from './run.mjs';
import { executableIn } from './runtime/runtime.mjs';
import { setStage } from './stage.mjs';
import { sandboxArguments } from './system/sandbox.mjs';

await finish(async () => {
  const stage = await setStage('start');
  try {
    if (await isStale()) await bundle();
    const electron = join(stage.runtime.folder, executableIn());
    const words = [...sandboxArguments(stage.runtime.folder), projectRoot, ...process.argv.slice(2)];
    return await exitCodeOf(electron, words, { cwd: projectRoot, env: stage.environment });
  } finally {
    stage.close();
  }
});
