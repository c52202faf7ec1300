import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundleOf } from '../bundle.ts';

/**
 * A module of this folder as a browser gets it: minified, with all it imports, not slowed down by the module runner of the
 * tests.
 */
export async function bundled<Module>(name: string): Promise<Module> {
  const code = await bundleOf(fileURLToPath(new URL(name, import.meta.url)));
  // A file, since a stack trace out of a data: address prints all of it.
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const file = join(folder, 'calculator.mjs');
    writeFileSync(file, code);
    return (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Module;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
