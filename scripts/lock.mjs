// @ts-check
import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** A holder touches its lock this often … */
const HEARTBEAT_MS = 2_000;
/** … so a lock left untouched for this long belongs to nobody, even if its process number lives on in another program. */
const STALE_MS = 30_000;

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/** @param {string} file @returns {number | undefined} the process that holds the lock, undefined when nobody does */
function holder(file) {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    const age = Date.now() - statSync(file).mtimeMs;
    // An empty file is a lock that is being written at this moment.
    if (age > STALE_MS || (pid > 0 && !isAlive(pid))) return undefined;
    return pid;
  } catch {
    return undefined;
  }
}

/** @param {string} file @returns {boolean} whether this process wrote the lock that lies there */
function isOurs(file) {
  try {
    return readFileSync(file, 'utf8') === String(process.pid);
  } catch {
    return false;
  }
}

/** @param {string} file @returns {boolean} whether a lock was written; a dead one is cleared away for the next try */
function write(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
  }
  if (holder(file) === undefined) rmSync(file, { force: true });
  return false;
}

/**
 * Waits for a lock file and holds it, so that two runs in one folder take turns.
 * @param {string} file its folder is made when missing
 * @param {{ waiting?: (pid: number) => void, pollMs?: number }} [options] waiting is called once when another
 *   process holds the lock
 * @returns {Promise<() => void>} call it to let go
 */
export async function takeLock(file, { waiting, pollMs = 50 } = {}) {
  mkdirSync(dirname(file), { recursive: true });
  for (let told = false; ;) {
    const written = write(file);
    if (!written && !told) {
      const pid = holder(file);
      if (pid) {
        waiting?.(pid);
        told = true;
      }
    }
    await pause(pollMs);
    // Two waiters may clear the same dead lock, the second one the first one's new lock: so look again after a while.
    if (written && isOurs(file)) break;
  }
  const heartbeat = setInterval(() => {
    if (isOurs(file)) utimesSync(file, new Date(), new Date());
  }, HEARTBEAT_MS);
  heartbeat.unref();
  const release = () => {
    clearInterval(heartbeat);
    process.off('exit', release);
    if (isOurs(file)) rmSync(file, { force: true });
  };
  process.on('exit', release);
  return release;
}

/**
 * Does a piece of work under a lock and lets go whatever happens.
 * @template T
 * @param {string} file
 * @param {(pid: number) => void} waiting
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function underLock(file, waiting, work) {
  const release = await takeLock(file, { waiting });
  try {
    return await work();
  } finally {
    release();
  }
}
