// @ts-check
import { basename } from 'node:path';
import { runToEnd } from './child-process.mjs';

/**
 * Runs npm in a folder, by the same npm that started us where that is known: `npm_execpath` is a script, so any
 * Node can run it, and no shell is needed on Windows.
 * @param {readonly string[]} args
 * @param {{ cwd: string, node: string, env: NodeJS.ProcessEnv }} options node is the binary that runs npm
 * @returns {Promise<void>} rejects with a sentence when npm fails
 */
export async function runNpm(args, { cwd, node, env }) {
  const script = env.npm_execpath;
  const ending =
    script && basename(script) === 'npm-cli.js'
      ? await runToEnd(node, [script, ...args], { cwd, env })
      : await runToEnd('npm', args, { cwd, env, shell: process.platform === 'win32' });
  if (ending.code !== 0) {
    throw new Error(
      `"npm ${args.join(' ')}" in ${cwd} failed with exit code ${ending.code}; its own words are above.`,
    );
  }
}

/** Arguments of every installation: no questions, no advertising, no second look at the network. */
export const INSTALL = ['install', '--no-audit', '--no-fund', '--loglevel=error'];
