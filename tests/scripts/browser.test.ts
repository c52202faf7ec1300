import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { doesLaunch, installedBrowsers } from '../../scripts/browser.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('the chosen browser comes first, then those on PATH; files that can’t be run are passed over', () => {
  const folder = temporaryFolder({
    'my-chrome': '',
    'bin/chromium': '',
    'bin/google-chrome': '',
    'bin/chromium-browser': 'no program',
  });
  for (const file of ['my-chrome', 'bin/chromium', 'bin/google-chrome']) chmodSync(join(folder, file), 0o755);
  const env = { CHROME_PATH: join(folder, 'my-chrome'), PATH: join(folder, 'bin') };
  expect(installedBrowsers(env).slice(0, 3)).toEqual(
    ['my-chrome', 'bin/chromium', 'bin/google-chrome'].map((file) => join(folder, file)),
  );
});

test('a program that is no browser is found out by starting it', async () => {
  const folder = temporaryFolder({ chromium: '#!/bin/sh\nexit 0\n' });
  chmodSync(join(folder, 'chromium'), 0o755);
  expect(await doesLaunch({ executablePath: join(folder, 'chromium'), args: [] })).toBe(false);
});
