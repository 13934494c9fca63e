import { join } from 'node:path';
import { projectRoot } from '../paths.mjs';
import { outcomeOf } from '../run.mjs';

/** The tools as plain scripts for Node: that is the same on every system, unlike what lies in `.bin`. */
const scripts = {
  types: 'typescript/bin/tsc',
  lint: '@biomejs/biome/bin/biome',
  imports: 'dependency-cruiser/bin/dependency-cruise.mjs',
  deadCode: 'knip/bin/knip.js',
  tests: 'vitest/vitest.mjs',
};

/**
 * @param {keyof typeof scripts} tool
 * @param {string} [root]
 */
export const scriptOf = (tool, root = projectRoot) => join(root, 'node_modules', scripts[tool]);

/**
 * Runs a tool on the project and keeps what it says.
 * @param {keyof typeof scripts} tool
 * @param {string[]} words
 * @param {string} [cwd]
 */
export const outcomeOfTool = (tool, words, cwd = projectRoot) =>
  outcomeOf(process.execPath, [scriptOf(tool), ...words], { cwd });
