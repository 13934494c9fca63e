// `node build/pictures.mjs`: makes the pictures of the README anew, from the running app.
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle } from './bundle.mjs';
import { runTests } from './checks/vitest.mjs';
import { finish } from './finish.mjs';
import { isStale } from './freshness.mjs';
import { sandboxEnvironment } from './ordinaryUser.mjs';
import { projectRoot } from './paths.mjs';
import { setStage } from './stage.mjs';

const shown = ['overview', 'question', 'step', 'check', 'record', 'processor', 'document', 'breach'];

await finish(async () => {
  const stage = await setStage('test');
  try {
    if (await isStale()) await bundle();
    const env = { ...stage.environment, ...sandboxEnvironment(stage.runtime) };
    const { failed } = await runTests('journeys', { env, only: ['tests/journeys/pictures'] });
    if (failed > 0) return 1;
    const folder = join(projectRoot, 'build', 'pictures');
    await mkdir(folder, { recursive: true });
    for (const name of shown) {
      const made = join(projectRoot, 'test-results', 'pictures', `${name}-1280x832.png`);
      await copyFile(made, join(folder, `${name}.png`));
    }
    return 0;
  } finally {
    stage.close();
  }
});
