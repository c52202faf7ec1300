import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const APT = '/usr/bin/apt-get';

/** Whether packages can be installed here without asking anybody. */
const mayInstall = process.getuid?.() === 0 && existsSync(APT);

/**
 * Installs packages of Debian's where root may, and says so; elsewhere nothing happens. Whether it worked shows in what
 * was missing being there.
 */
export function installPackages(purpose: string, ...names: readonly string[]): void {
  if (!mayInstall) return;
  console.log(`Missing for ${purpose}: ${names.join(', ')}`);
  for (const args of [['update'], ['install', '--yes', '--no-install-recommends', ...names]])
    spawnSync(APT, ['--quiet', ...args], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
}
