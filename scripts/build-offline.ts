import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { parts, type OfflineManifest, type Part } from '../src/offline/manifest.ts';
import elements from '../widgets/vite.config.ts';
import widgets from '../widgets/package.json' with { type: 'json' };
import type { BuiltPage } from './built-site.ts';
import { projectRoot } from './entry-point.ts';
import { linkedOnlyBy, offlinePart, releasedFiles, servedPath } from './offline-files.ts';

const sha256 = (content: Buffer | string): string => createHash('sha256').update(content).digest('base64');

/**
 * What a finished build keeps, at once or when it is asked for, with the hash of every file.
 * @param files relative to `dir`, those that the compressed twins are made of
 */
export async function offlineManifest(
  dir: string,
  files: readonly string[],
  pages: readonly BuiltPage[],
  version: string = widgets.version,
): Promise<OfflineManifest> {
  const html = (kept: boolean) =>
    pages.filter(({ file }) => (offlinePart(file, version) !== undefined) === kept).map((page) => page.html);
  const skipped = linkedOnlyBy(html(false), html(true));
  const found: Record<Part, Record<string, string>> = { core: {}, zh: {}, en: {} };
  for (const file of [...files].sort()) {
    const part = skipped.has(file) ? undefined : offlinePart(file, version);
    if (part) found[part][servedPath(file)] = sha256(await readFile(join(dir, file)));
  }
  const released: Record<string, string> = {};
  for (const file of releasedFiles([...files].sort(), version)) {
    released[servedPath(file)] = sha256(await readFile(join(dir, file)));
  }
  const build = sha256(JSON.stringify([found, released]))
    .replace(/\W/g, '')
    .slice(0, 16);
  return { build, parts: found, released };
}

/**
 * Writes the service worker with its manifest to `sw.js`. To be called when all files stand that it keeps, before they
 * are compressed.
 * @returns how many files each part has; none where the site has no page to show without a connection
 */
export async function buildOffline(
  dir: string,
  files: readonly string[],
  pages: readonly BuiltPage[],
): Promise<Readonly<Partial<Record<Part, number>>>> {
  if (!files.includes('offline/index.html')) return {};
  const manifest = await offlineManifest(dir, files, pages);
  await build({
    root: projectRoot,
    publicDir: false,
    logLevel: 'warn',
    configFile: false,
    define: { OFFLINE_MANIFEST: JSON.stringify(manifest), 'process.env.NODE_ENV': '"production"' },
    build: {
      target: elements.build?.target,
      outDir: dir,
      emptyOutDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: { sw: join(projectRoot, 'src/offline/sw.ts') },
        output: { entryFileNames: '[name].js', format: 'iife' },
      },
    },
  });
  return Object.fromEntries(parts.map((part) => [part, Object.keys(manifest.parts[part]).length]));
}
