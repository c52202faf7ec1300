import { existsSync, readFileSync, utimesSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { takeLock, underLock } from '../../scripts/lock.mjs';
import { temporaryFolder } from './temporary-folder.ts';

/** The number of a process that has ended. */
const deadPid = (): number =>
  Number(spawnSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }).stdout);

test('the second of two waits until the first lets go', async () => {
  const file = join(temporaryFolder(), 'deep/install.lock');
  const order: string[] = [];
  const waited: number[] = [];
  const release = await takeLock(file, { pollMs: 5 });
  const second = takeLock(file, { pollMs: 5, waiting: (pid) => waited.push(pid) }).then((letGo) => {
    order.push('second');
    letGo();
  });
  await new Promise((done) => setTimeout(done, 50));
  order.push('first');
  release();
  await second;
  expect(order).toEqual(['first', 'second']);
  expect(waited).toEqual([process.pid]);
  expect(existsSync(file)).toBe(false);
});

test('the lock of a process that has died is taken over', async () => {
  const file = join(temporaryFolder({ 'install.lock': String(deadPid()) }), 'install.lock');
  const release = await takeLock(file, { pollMs: 5 });
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
  release();
});

test('so is one that nobody has touched for a while, though its number lives on', async () => {
  const file = join(temporaryFolder({ 'install.lock': String(process.ppid) }), 'install.lock');
  const minuteAgo = new Date(Date.now() - 60_000);
  utimesSync(file, minuteAgo, minuteAgo);
  (await takeLock(file, { pollMs: 5 }))();
  expect(existsSync(file)).toBe(false);
});

test('work that fails lets go as well', async () => {
  const file = join(temporaryFolder(), 'install.lock');
  const work = underLock(
    file,
    () => {},
    () => Promise.reject(new Error('no network')),
  );
  await expect(work).rejects.toThrow('no network');
  expect(existsSync(file)).toBe(false);
});
