import { doorSabotages } from './lists/door';
import { keepingSabotages } from './lists/keeping';
import { openingSabotages } from './lists/opening';
import { savingSabotages } from './lists/saving';
import { sealingSabotages } from './lists/sealing';
import type { Sabotage } from './sabotage';

/** Every sabotaged build that the tests must reject. */
export const sabotages: readonly Sabotage[] = [
  ...savingSabotages,
  ...openingSabotages,
  ...sealingSabotages,
  ...doorSabotages,
  ...keepingSabotages,
];
