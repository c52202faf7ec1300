// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runToEnd } from './child-process.mjs';
import { ensureDependencies, npmInstall } from './dependencies.mjs';
import { takeLock } from './lock.mjs';
import { findNode } from './node-runtime.mjs';
import { tasks } from './steps.mjs';

/** @typedef {import('./steps.mjs').Step} Step */

const projectRoot = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * The script behind a tool, so that it can be run by any Node and without a shell.
 * @param {string} from the project's folder
 * @param {string} tool a package, or `package/command` where the command has another name
 * @returns {string} an absolute path
 */
export function toolScript(from, tool) {
  const parts = tool.split('/');
  const command = String(parts.at(-1));
  const name = parts.length > (tool.startsWith('@') ? 2 : 1) ? parts.slice(0, -1).join('/') : tool;
  const folder = join(from, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const script = join(folder, typeof bin === 'string' ? bin : String(bin?.[command]));
  if (!existsSync(script))
    throw new Error(`The package ${name} should hold the command ${command}; ${script} is missing.`);
  return script;
}

/**
 * The surroundings of every step: the project's Node comes first on PATH, also for what a tool starts itself.
 * @param {string} node
 * @returns {NodeJS.ProcessEnv}
 */
export function stepEnvironment(node) {
  const pathKey = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  return {
    ...process.env,
    [pathKey]: [dirname(node), process.env[pathKey]].filter(Boolean).join(delimiter),
    ASTRO_TELEMETRY_DISABLED: '1',
    // Astro would put its development server into the background when it takes us for an automated shell.
    ASTRO_DEV_BACKGROUND: '0',
  };
}

/** @param {string} root @param {Step} step @returns {string[]} the arguments for Node */
function commandLine(root, step) {
  // Node 22 warns about running TypeScript, which it does well; Node 24 has stopped warning.
  const file =
    'tool' in step
      ? [toolScript(root, step.tool)]
      : ['--disable-warning=ExperimentalWarning', join(root, step.script)];
  return [...file, ...step.args];
}

/** @param {number} since @returns {string} */
const elapsed = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/**
 * Runs steps in order and stops at the first that fails.
 * @param {readonly Step[]} steps
 * @param {{ root: string, node: string, extra: readonly string[] }} options extra goes to the last step
 * @returns {Promise<number>} the exit code: 0, or the failed step's
 */
export async function runSteps(steps, { root, node, extra }) {
  const begin = performance.now();
  const env = stepEnvironment(node);
  const lock = join(root, '.runtime', 'dist.lock');
  const waiting = (/** @type {number} */ pid) =>
    console.log(`Another run (process ${pid}) is using dist/; waiting for it.`);
  /** @type {(() => void) | undefined} */
  let release;
  try {
    for (const [index, step] of steps.entries()) {
      if (step.guarded) release ??= await takeLock(lock, { waiting });
      else if (!steps.slice(index).some((later) => later.guarded)) {
        release?.();
        release = undefined;
      }
      if (steps.length > 1) console.log(`\n── ${step.name} (${index + 1} of ${steps.length})`);
      const since = performance.now();
      const { code, signal } = await runToEnd(
        node,
        [...commandLine(root, step), ...(index === steps.length - 1 ? extra : [])],
        { cwd: root, env },
      );
      if (code !== 0) {
        console.error(
          `\nThe step "${step.name}" failed after ${elapsed(since)} (exit code ${code}${signal ? `, ${signal}` : ''}).`,
        );
        return code;
      }
      if (steps.length > 1) console.log(`   ${step.name}: ${elapsed(since)}`);
    }
    if (steps.length > 1) console.log(`\nAll ${steps.length} steps passed in ${elapsed(begin)}.`);
    return 0;
  } finally {
    release?.();
  }
}

/**
 * Prepares Node and the dependencies, then runs one task.
 * @param {readonly string[]} argv the task's name and the arguments for its last step
 * @returns {Promise<number>} the exit code
 */
export async function main([task = '', ...extra]) {
  const steps = tasks[task];
  if (!steps) throw new Error(`A task was expected (${Object.keys(tasks).join(', ')}); "${task}" came.`);
  const root = projectRoot;
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const node = await findNode({ root, range: engines.node });
  await ensureDependencies({ root, install: () => npmInstall({ root, node, env: stepEnvironment(node) }) });
  return runSteps(steps, { root, node, extra });
}
