import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installPackages } from './debian.ts';
import { runAsProgram } from './entry-point.ts';

/** LibreOffice's program where each system puts it, the chosen one first. */
function candidates(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  const onPath = (env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => ['soffice', 'libreoffice'].map((name) => join(folder, name)));
  const mac = ['/Applications/LibreOffice.app/Contents/MacOS/soffice'];
  const windows = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)']].flatMap((folder) =>
    folder ? [`${folder}/LibreOffice/program/soffice.com`] : [],
  );
  const platform = process.platform === 'darwin' ? mac : process.platform === 'win32' ? windows : [];
  return [env['SOFFICE_PATH'] ?? '', ...onPath, ...platform].filter(Boolean);
}

/** The first LibreOffice that says its version: a file that is there may still not run. */
export function installedLibreOffice(env = process.env): string | undefined {
  return candidates(env).find(
    (program) => existsSync(program) && spawnSync(program, ['--version'], { timeout: 60_000 }).status === 0,
  );
}

/**
 * Finds LibreOffice, by which the tests compute workbooks anew; as root on Debian it is installed where it is missing.
 * @throws a sentence that says what was tried
 */
export function ensureLibreOffice(): string {
  const found = installedLibreOffice();
  if (found !== undefined) return found;
  installPackages('the tests of workbooks', 'libreoffice-calc');
  const installed = installedLibreOffice();
  if (installed !== undefined) return installed;
  throw new Error(
    'The tests compute workbooks anew with LibreOffice, and none starts here: neither an installed one nor (as root on ' +
      'Debian) the package libreoffice-calc. Install it, or set SOFFICE_PATH to its program soffice.',
  );
}

await runAsProgram(import.meta.url, () => {
  console.log(`Computing workbooks with ${ensureLibreOffice()}.`);
  return Promise.resolve();
});
