import { join } from 'node:path';
import type { Plugin } from 'vite';
import { sabotages } from './list';
import { sabotaged } from './sabotage';

/** Which sabotage the tests run with, by its name; none when it is not set. */
export const SABOTAGE = 'SABOTAGE';

/** Makes one line wrong while its file is loaded. Does nothing unless the environment names a sabotage. */
export function sabotagePlugin(root: string): Plugin {
  const wanted = process.env[SABOTAGE];
  const sabotage = sabotages.find(({ name }) => name === wanted);
  if (wanted !== undefined && sabotage === undefined) throw new Error(`there is no sabotage "${wanted}"`);
  return {
    name: 'sabotage',
    enforce: 'pre',
    transform: (source, id) =>
      sabotage !== undefined && id === join(root, sabotage.file) ? sabotaged(source, sabotage) : null,
  };
}
