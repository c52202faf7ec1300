import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../../scripts/built-site.ts';
import { projectRoot } from '../../scripts/entry-point.ts';
import { packWidgets, tarball } from '../../scripts/pack-widgets.ts';
import manifest from '../../widgets/package.json' with { type: 'json' };

/** Where the package of the tests leads: no such site is ever asked for anything. */
export const site = 'https://guideline.example/zcf/';

/** What the package is made of, and by what. */
const sources = ['src/calculators', 'widgets', 'scripts', 'package-lock.json'];

let once: Promise<string> | undefined;

/** The package as `npm pack` makes it, made once as long as nothing of it is another; the path of the .tgz. */
export const packedWidgets = (): Promise<string> => (once ??= pack());

/** The folder that it was packed from. */
export const packageFolder = async (): Promise<string> => join(await packedWidgets(), '../content');

async function pack(): Promise<string> {
  const dist = join(projectRoot, 'dist');
  const made = join(projectRoot, '.runtime/hosts', `package-${await hashOf(dist)}`);
  const file = join(made, `zero-carbon-factory-widgets-${manifest.version}.tgz`);
  if (existsSync(file)) return file;
  const folder = join(made, 'content');
  await packWidgets({ dist, folder, site });
  return tarball(folder, made);
}

async function hashOf(dist: string): Promise<string> {
  const hash = createHash('sha256');
  const add = async (file: string) => hash.update(file).update(await readFile(file));
  for (const source of sources) {
    const path = join(projectRoot, source);
    if (source.includes('.')) await add(path);
    else for (const file of await listFiles(path)) await add(join(path, file));
  }
  const data = join(dist, 'widgets', manifest.version);
  for (const file of await listFiles(data)) if (file.endsWith('.json')) await add(join(data, file));
  return hash.digest('hex').slice(0, 16);
}
