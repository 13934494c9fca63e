// `npm test`: every check, the unit tests, a tenth of the campaign of faults, and the real app driven as a person would.
import { bundle } from './bundle.mjs';
import { runCampaign, SEED, tallyOf } from './checks/campaign.mjs';
import { sourceChecks } from './checks/sourceChecks.mjs';
import { closingLine, runChecks, sum } from './checks/tally.mjs';
import { runTests } from './checks/vitest.mjs';
import { finish } from './finish.mjs';
import { runAsOrdinaryUser, sandboxEnvironment } from './ordinaryUser.mjs';
import { setStage } from './stage.mjs';

const built = { name: 'build', run: () => bundle().then(() => ({ passed: true, said: '' })) };

await finish(async () => {
  const stage = await setStage('test');
  try {
    const tally = sum([
      await runChecks([...sourceChecks, built]),
      await runTests('unit'),
      tallyOf((await runCampaign({ seed: SEED, share: 0.1 })).reports),
      await runTests('journeys', { env: { ...stage.environment, ...sandboxEnvironment(stage.runtime) } }),
      await runAsOrdinaryUser(stage.runtime),
    ]);
    console.log(closingLine(tally));
    return tally.failed === 0 ? 0 : 1;
  } finally {
    stage.close();
  }
});
