// `npm run check`: everything that can be known without running the app.
import { sourceChecks } from './checks/sourceChecks.mjs';
import { closingLine, runChecks, sum } from './checks/tally.mjs';
import { runTests } from './checks/vitest.mjs';

const tally = sum([await runChecks(sourceChecks), await runTests('unit')]);
console.log(closingLine(tally));
process.exitCode = tally.failed === 0 ? 0 : 1;
