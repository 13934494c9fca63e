import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from '@swc/core';
import { projectRoot } from '../paths.mjs';
import { outcomeOfTool } from './tools.mjs';

/** @import { Verdict } from './sourceChecks.mjs' */

const config = join(projectRoot, 'build', 'dependency-cruiser.cjs');

/**
 * Rules that forbid values and let types pass. dependency-cruiser cannot tell the two apart: the parser it
 * uses beside this version of TypeScript does not say which import is of a type.
 */
const rulesAboutValues = ['preload-takes-types-only', 'usecases-use-services'];

/** @typedef {{ rule: string, from: string, to: string }} Violation */

/**
 * Reads every import below a folder that is laid out as the project is.
 * @param {string} root
 * @returns {Promise<{ modules: number, violations: Violation[] }>}
 */
export async function readImports(root) {
  const folders = ['electron', 'renderer', 'shared'].filter((folder) => existsSync(join(root, folder)));
  const words = ['--config', config, '--output-type', 'json', ...folders];
  const { said, answered } = await outcomeOfTool('imports', words, root);
  const report = parsed(answered);
  if (!report) throw new Error(`dependency-cruiser gave no report:\n${said}`);
  const all = report.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
  const isBroken = await Promise.all(all.map((violation) => isOfConcern(violation, report, root)));
  return { modules: report.summary.totalCruised, violations: all.filter((_, index) => isBroken[index]) };
}

/**
 * @param {Violation} violation
 * @param {import('dependency-cruiser').ICruiseResult} report
 * @param {string} root
 */
async function isOfConcern({ rule, from, to }, report, root) {
  if (!rulesAboutValues.includes(rule)) return true;
  const dependencies = report.modules.find(({ source }) => source === from)?.dependencies ?? [];
  const names = dependencies.filter(({ resolved }) => resolved === to).map(({ module }) => module);
  const code = await withoutTypes(join(root, from));
  return names.some((name) => code.includes(`'${name}'`) || code.includes(`"${name}"`));
}

/** @param {string} file */
async function withoutTypes(file) {
  const { code } = await transform(await readFile(file, 'utf8'), {
    jsc: {
      parser: { syntax: 'typescript', tsx: file.endsWith('x') },
      target: 'es2022',
      transform: { verbatimModuleSyntax: true },
    },
    swcrc: false,
  });
  return code;
}

/** @returns {Promise<Verdict>} */
export async function importLaw() {
  const { modules, violations } = await readImports(projectRoot);
  // Without a parser it reads nothing, finds nothing and calls that a success.
  if (modules === 0) return { passed: false, said: 'dependency-cruiser read no module at all' };
  const said = violations.map(({ rule, from, to }) => `${rule}: ${from} → ${to}`).join('\n');
  return { passed: violations.length === 0, said };
}

/**
 * @param {string} json
 * @returns {import('dependency-cruiser').ICruiseResult | undefined}
 */
function parsed(json) {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
