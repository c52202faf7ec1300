// @ts-check
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { underLock } from './lock.mjs';
import { INSTALL, runNpm } from './npm.mjs';
import { satisfies } from './version-range.mjs';

/**
 * The Node that builds the site: the one that is running when it is new enough, else the npm package `node` under
 * `.runtime/`. Not a devDependency of the project: a broken binary there is first on PATH, exits 0 having done
 * nothing (zero bytes) or crashes (truncated), and `npm install` doesn't mend it.
 */

/** What `.runtime/package.json` asks for; any 24 satisfies `engines`. npm 12 runs no install script it isn't allowed. */
const RUNTIME_PACKAGE = { private: true, dependencies: { node: '^24.0.0' }, allowScripts: { node: true } };

/** @param {string} root @returns {string} where the project's own Node lies, whether or not it is there */
export function runtimeBinary(root) {
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  return join(root, '.runtime', 'node_modules', 'node', 'bin', file);
}

/**
 * The version a Node binary really prints. It runs a line of JavaScript and reads the answer, because an empty file
 * "runs" with exit code 0 and a truncated one may still answer `-v`.
 * @param {string} binary
 * @returns {string | undefined} undefined for anything that isn't a working Node
 */
export function printedVersion(binary) {
  const { status, stdout } = spawnSync(binary, ['-p', 'process.version'], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
    timeout: 30_000,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return status === 0 ? /^v(\d+\.\d+\.\d+)\s*$/.exec(stdout)?.[1] : undefined;
}

/**
 * Finds or installs a Node that satisfies the range.
 * @param {{ root: string, range: string, running?: string, log?: (line: string) => void,
 *   install?: (folder: string) => Promise<void> }} options running is the version of this process; install fills
 *   `.runtime/node_modules` (tests put a fake there)
 * @returns {Promise<string>} the path of the binary; rejects with a sentence when two installations don't help
 */
export async function findNode({
  root,
  range,
  running = process.versions.node,
  log = console.log,
  install = installRuntime,
}) {
  if (satisfies(running, range)) return process.execPath;
  const folder = join(root, '.runtime');
  const binary = runtimeBinary(root);
  const works = () => {
    const version = printedVersion(binary);
    return version !== undefined && satisfies(version, range);
  };
  if (works()) return binary;
  const waiting = (/** @type {number} */ pid) =>
    log(`Another run (process ${pid}) is installing Node; waiting for it.`);
  return underLock(join(folder, 'install.lock'), waiting, async () => {
    if (works()) return binary;
    let trouble = '';
    for (const attempt of ['Installing', 'Reinstalling']) {
      log(`${attempt} Node for this project in .runtime/ (needed ${range}, running ${running}) …`);
      for (const leftover of ['node_modules', 'package-lock.json']) {
        rmSync(join(folder, leftover), { recursive: true, force: true });
      }
      writeFileSync(join(folder, 'package.json'), `${JSON.stringify(RUNTIME_PACKAGE, null, 2)}\n`);
      await install(folder).catch((error) => {
        trouble = ` ${error.message}`;
      });
      if (works()) return binary;
    }
    throw new Error(
      `No working Node ${range} could be installed: ${binary} prints ${printedVersion(binary) ?? 'no version'}.${trouble} ` +
        'Check the network connection, or install such a Node yourself, and run the command again.',
    );
  });
}

/** @param {string} folder */
async function installRuntime(folder) {
  mkdirSync(folder, { recursive: true });
  // The package fetches its binary in an install script, which a machine's own npm settings may have turned off.
  await runNpm([...INSTALL, '--ignore-scripts=false'], {
    cwd: folder,
    node: process.execPath,
    env: process.env,
  });
}
