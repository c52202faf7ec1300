// @ts-check
import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/**
 * What becomes of a child: its exit code, 128 + the signal's number (as shells count) when a signal ended it.
 * @typedef {{ code: number, signal: NodeJS.Signals | null }} Ending
 */

const FORWARDED = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Runs a program to its end on this terminal. A signal to this process is passed on, and when the child is gone ends
 * this process as well: no server or browser is left behind, and nothing goes on after Ctrl+C.
 * @param {string} command a path or a name on PATH
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, shell?: boolean }} [options]
 * @returns {Promise<Ending>} rejects when the program can't be started at all
 */
export function runToEnd(command, args, { cwd, env, shell = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, shell, stdio: 'inherit' });
    /** @type {NodeJS.Signals | undefined} */
    let interruption;
    const forward = (/** @type {NodeJS.Signals} */ signal) => {
      interruption = signal;
      // Ctrl+C reaches the child from the terminal already; a second one would count as impatience.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    };
    for (const signal of FORWARDED) process.on(signal, forward);
    const release = () => FORWARDED.forEach((signal) => process.off(signal, forward));
    child.once('error', (error) => {
      release();
      reject(new Error(`${command} could not be started: ${error.message}`));
    });
    child.once('close', (code, signal) => {
      release();
      if (interruption) process.exit(128 + constants.signals[interruption]);
      resolve({ code: code ?? 128 + (signal ? constants.signals[signal] : 0), signal });
    });
  });
}
