import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { installedLibreOffice } from '../../scripts/libreoffice.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('the chosen LibreOffice comes first, then those on PATH; one that doesn’t say its version is passed over', () => {
  const folder = temporaryFolder({
    'my-office': '#!/bin/sh\nexit 0\n',
    'bin/soffice': '#!/bin/sh\nexit 1\n',
    'bin/libreoffice': '#!/bin/sh\nexit 0\n',
  });
  for (const file of ['my-office', 'bin/soffice', 'bin/libreoffice']) chmodSync(join(folder, file), 0o755);
  const PATH = join(folder, 'bin');
  expect(installedLibreOffice({ PATH, SOFFICE_PATH: join(folder, 'my-office') })).toBe(
    join(folder, 'my-office'),
  );
  expect(installedLibreOffice({ PATH })).toBe(join(folder, 'bin/libreoffice'));
  expect(installedLibreOffice({ PATH: join(folder, 'elsewhere') })).toBeUndefined();
});
