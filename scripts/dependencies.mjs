// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageSizes, firstDifference } from './package-sizes.mjs';
import { underLock } from './lock.mjs';
import { INSTALL, runNpm } from './npm.mjs';

/**
 * Keeps node_modules whole. npm itself takes a package for installed when its package.json is there, so a killed or
 * half-deleted installation stays broken through any number of `npm install`. A stamp written only after success
 * tells what was installed, from which lockfile, and how large each package was.
 * @typedef {{ state: 'installing' } | { state: 'done', wanted: string, sizes: Record<string, string> }} Stamp
 */

const STAMP = '.house.json';

/**
 * @param {string} file
 * @returns {Record<string, object> | undefined} undefined when the file is missing, cut short or not JSON
 */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {string} root @returns {string} a digest of everything that decides what gets installed */
function wantedDigest(root) {
  const { dependencies, devDependencies, optionalDependencies, overrides, workspaces } =
    readJson(join(root, 'package.json')) ?? {};
  const lockfile = join(root, 'package-lock.json');
  return createHash('sha256')
    .update(JSON.stringify([dependencies, devDependencies, optionalDependencies, overrides, workspaces]))
    .update(existsSync(lockfile) ? readFileSync(lockfile) : '')
    .update(`${process.platform} ${process.arch}`)
    .digest('hex');
}

/** @param {string} root @returns {string | undefined} the first package that package.json names and node_modules lacks */
function missingPackage(root) {
  const { dependencies, devDependencies } = readJson(join(root, 'package.json')) ?? {};
  return Object.keys({ ...dependencies, ...devDependencies }).find(
    (name) => readJson(join(root, 'node_modules', name, 'package.json')) === undefined,
  );
}

/**
 * What is wrong with node_modules, and whether npm can top it up or it must go.
 * @param {string} root the project's folder
 * @returns {{ reason: string, startOver: boolean } | undefined} undefined when all is as it was installed
 */
export function inspectDependencies(root) {
  const modules = join(root, 'node_modules');
  if (!existsSync(modules)) return { reason: 'node_modules is missing', startOver: false };
  const stamp = /** @type {Stamp | undefined} */ (/** @type {unknown} */ (readJson(join(modules, STAMP))));
  if (stamp?.state === 'installing')
    return { reason: 'the last installation was interrupted', startOver: true };
  if (stamp?.state !== 'done') {
    // npm writes its own record last: without it, its installation never ended.
    const finished = existsSync(join(modules, '.package-lock.json'));
    return finished
      ? { reason: 'node_modules was not installed by this command', startOver: false }
      : { reason: 'node_modules holds an unfinished installation', startOver: true };
  }
  if (stamp.wanted !== wantedDigest(root))
    return { reason: 'package.json or the lockfile has changed', startOver: false };
  const damaged = firstDifference(stamp.sizes, packageSizes(modules));
  return damaged ? { reason: `node_modules is damaged (${damaged})`, startOver: true } : undefined;
}

/**
 * Installs what package.json asks for unless it is there and whole.
 * @param {{ root: string, log?: (line: string) => void, install: () => Promise<void> }} options install runs npm
 * @returns {Promise<void>} rejects with a sentence when a second installation from nothing doesn't help
 */
export async function ensureDependencies({ root, log = console.log, install }) {
  if (!inspectDependencies(root)) return;
  const waiting = (/** @type {number} */ pid) =>
    log(`Another run (process ${pid}) is installing; waiting for it.`);
  await underLock(join(root, '.runtime', 'install.lock'), waiting, async () => {
    const found = inspectDependencies(root);
    if (!found) return;
    const modules = join(root, 'node_modules');
    let { reason, startOver } = found;
    let trouble = '';
    for (let attempt = 1; attempt <= 2; attempt += 1) {
      log(`Installing the dependencies: ${reason}${startOver ? '; starting from nothing' : ''} …`);
      if (startOver) rmSync(modules, { recursive: true, force: true, maxRetries: 3 });
      mkdirSync(modules, { recursive: true });
      writeFileSync(join(modules, STAMP), JSON.stringify({ state: 'installing' }));
      trouble = await install().then(
        () => '',
        (error) => ` ${error.message}`,
      );
      const missing = missingPackage(root);
      if (!trouble && !missing) {
        /** @type {Stamp} */
        const stamp = { state: 'done', wanted: wantedDigest(root), sizes: packageSizes(modules) };
        writeFileSync(join(modules, STAMP), JSON.stringify(stamp));
        return;
      }
      reason = missing ? `"${missing}" is missing after it` : 'npm failed';
      startOver = true;
    }
    throw new Error(
      `The dependencies could not be installed: ${reason}.${trouble} Check the network connection and run the command again.`,
    );
  });
}

/**
 * `npm install`, not `npm ci`: the latter refuses a lockfile that was made on one platform only.
 * @param {{ root: string, node: string, env: NodeJS.ProcessEnv }} options
 */
export function npmInstall({ root, node, env }) {
  // A machine set to production would leave out every tool the build needs.
  return runNpm([...INSTALL, '--include=dev', '--include=optional'], { cwd: root, node, env });
}
