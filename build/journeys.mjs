// `node build/journeys.mjs [beginning of a path …]`: journeys alone, while one is being written.
import { bundle } from './bundle.mjs';
import { runTests } from './checks/vitest.mjs';
import { finish } from './finish.mjs';
import { isStale } from './freshness.mjs';
import { sandboxEnvironment } from './ordinaryUser.mjs';
import { setStage } from './stage.mjs';

await finish(async () => {
  const stage = await setStage('test');
  try {
    if (await isStale()) await bundle();
    const env = { ...stage.environment, ...sandboxEnvironment(stage.runtime) };
    const { failed } = await runTests('journeys', { env, only: process.argv.slice(2) });
    return failed === 0 ? 0 : 1;
  } finally {
    stage.close();
  }
});
