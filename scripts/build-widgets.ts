import { createHash } from 'node:crypto';
import { cp, copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, mergeConfig } from 'vite';
import manifest from '../widgets/package.json' with { type: 'json' };
import config from '../widgets/vite.config.ts';
import { listFiles } from './built-site.ts';
import { projectRoot, runAsProgram } from './entry-point.ts';

/** Says for each file what a browser may check it against, by its path below the version's folder. */
const INTEGRITY = 'integrity.json';

/** The first part of a version: the folder whose content moves on with every release of that number. */
const moving = (version: string): string => version.split('.')[0] ?? version;

/**
 * Builds the widgets into a built site: `widgets/<version>/`, beside the data that the site wrote there, with the
 * hashes of all its files, and a copy at the moving path `widgets/<major>/`, which has none because its content
 * changes. To be called in `astro:build:done`, before the files are compressed.
 * @returns the hashes by file
 */
export async function buildWidgets({ dir }: { dir: string | URL }): Promise<Record<string, string>> {
  const widgets = join(resolve(dir instanceof URL ? fileURLToPath(dir) : dir), 'widgets');
  const outDir = join(widgets, manifest.version);
  await mkdir(outDir, { recursive: true });
  await build(mergeConfig(config, { configFile: false, build: { outDir, emptyOutDir: false } }));
  await copyFile(join(projectRoot, 'widgets/zcf.css'), join(outDir, 'zcf.css'));
  await cp(outDir, join(widgets, moving(manifest.version)), { recursive: true });
  const files = (await listFiles(outDir)).filter((file) => file !== INTEGRITY && !/\.(br|gz)$/.test(file));
  const hashes = Object.fromEntries(
    await Promise.all(
      files.map(async (file): Promise<[string, string]> => {
        const digest = createHash('sha384').update(await readFile(join(outDir, file)));
        return [file, `sha384-${digest.digest('base64')}`];
      }),
    ),
  );
  await writeFile(join(outDir, INTEGRITY), `${JSON.stringify(hashes, undefined, 2)}\n`);
  return hashes;
}

await runAsProgram(import.meta.url, async () => {
  const hashes = await buildWidgets({ dir: join(projectRoot, 'dist') });
  for (const [file, hash] of Object.entries(hashes)) console.log(`${file}  ${hash}`);
});
