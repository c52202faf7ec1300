import { cp, copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, mergeConfig, type InlineConfig } from 'vite';
import { classicConfig, loaderConfig } from '../widgets/loader-config.ts';
import manifest from '../widgets/package.json' with { type: 'json' };
import { replayConfig } from '../widgets/replay-config.ts';
import config, { elements } from '../widgets/vite.config.ts';
import { projectRoot, runAsProgram } from './entry-point.ts';
import {
  differences,
  hashFiles,
  hashOf,
  INTEGRITY,
  readReleases,
  RELEASES,
  writtenHashes,
  type Hashes,
} from './widget-releases.ts';
import { startOfElements, type BuiltModule } from './widget-start.ts';
import { compareVersions, majorOf, newestOf, newestOfMajors } from './widget-versions.ts';
import { weighWidgets } from './widget-weights.ts';

export interface BuildWidgetsOptions {
  /** The folder of the built site, a path or (as Astro gives it) a file URL. */
  readonly dir: string | URL;
  /** The folder of the frozen releases. */
  readonly releases?: string;
}

/** The files of the elements. @returns what each starts with */
async function buildElements(outDir: string): Promise<Record<string, string[]>> {
  const built = await build(
    mergeConfig(config, { configFile: false, build: { outDir, emptyOutDir: false } }),
  );
  if (!('output' in built)) throw new Error('One build of the widgets was expected; several came.');
  const modules = built.output.filter((file) => file.type === 'chunk');
  return startOfElements(modules satisfies readonly BuiltModule[], Object.keys(elements));
}

/** The loader, which knows what each element starts with, and the classic script that fetches it. */
async function buildLoader(outDir: string, start: Readonly<Record<string, string[]>>): Promise<void> {
  const into = (loader: InlineConfig) => build(mergeConfig(loader, { build: { outDir } }));
  const hashes = await hashFiles(outDir);
  const started = Object.entries(start).map(([tag, files]) => [
    tag,
    Object.fromEntries([...files, `${tag}.js`].map((file) => [file, hashes[file]])),
  ]);
  const startJson = `${JSON.stringify(Object.fromEntries(started), undefined, 1)}\n`;
  await writeFile(join(outDir, 'start.json'), startJson);
  await into(loaderConfig({ version: manifest.version, start, startHash: hashOf(startJson) }));
  await into(classicConfig(hashOf(await readFile(join(outDir, 'zcf.js')))));
}

/** @throws a sentence where the present version is released with other bytes, or comes before a release of its major */
async function checkVersion(hashes: Hashes, releases: string): Promise<void> {
  const { version } = manifest;
  const released = readReleases(releases).map((release) => release.version);
  if (released.includes(version)) {
    const frozen = JSON.parse(await readFile(join(releases, version, INTEGRITY), 'utf8')) as Hashes;
    const changed = differences(frozen, hashes);
    if (changed.length === 0) return;
    throw new Error(
      `Version ${version} of the widgets is released and never changes, but the sources now give other bytes in ${changed.slice(0, 5).join(', ')}${changed.length > 5 ? ` and ${changed.length - 5} more files` : ''}. Raise the version in widgets/package.json, for instance to a preview of the next one.`,
    );
  }
  const newest = newestOf(released.filter((other) => majorOf(other) === majorOf(version)));
  if (newest && compareVersions(version, newest) < 0) {
    throw new Error(
      `The version in widgets/package.json must be newer than the released ${newest}; ${version} came.`,
    );
  }
}

/** Copies the frozen releases, and the newest of each major version to its moving path, which has no hashes. */
async function copyVersions(widgets: string, releases: string): Promise<void> {
  const released = readReleases(releases).map(({ version }) => version);
  for (const version of released) {
    await cp(join(releases, version), join(widgets, version), { recursive: true });
  }
  const moving = new Map(newestOfMajors(released).map((version) => [majorOf(version), version]));
  const { version: present } = manifest;
  if (!moving.has(majorOf(present))) moving.set(majorOf(present), present);
  for (const [major, version] of moving) {
    await cp(join(widgets, version), join(widgets, major), { recursive: true });
    await rm(join(widgets, major, INTEGRITY));
  }
}

/**
 * Builds the widgets into a built site: the present version into `widgets/<version>/`, beside the data that the site wrote
 * there, with the hashes of all its files; every released version as it was frozen; and at the moving path
 * `widgets/<major>/` a copy of the newest release of that major version, or of the present version while there is none.
 * To be called in `astro:build:done`, before the files are compressed.
 * @returns the hashes of the present version by file
 * @throws a sentence where the present version is released and the sources give other bytes
 */
export async function buildWidgets({ dir, releases = RELEASES }: BuildWidgetsOptions): Promise<Hashes> {
  const widgets = join(resolve(dir instanceof URL ? fileURLToPath(dir) : dir), 'widgets');
  const outDir = join(widgets, manifest.version);
  await mkdir(outDir, { recursive: true });
  const start = await buildElements(outDir);
  await build(mergeConfig(replayConfig, { build: { outDir } }));
  await copyFile(join(projectRoot, 'widgets/zcf.css'), join(outDir, 'zcf.css'));
  await buildLoader(outDir, start);
  const weights = await weighWidgets(outDir, start);
  await writeFile(join(outDir, 'weights.json'), `${JSON.stringify(weights, undefined, 1)}\n`);
  const hashes = await hashFiles(outDir);
  await writeFile(join(outDir, INTEGRITY), writtenHashes(hashes));
  await checkVersion(hashes, releases);
  await copyVersions(widgets, releases);
  return hashes;
}

await runAsProgram(import.meta.url, async () => {
  const hashes = await buildWidgets({ dir: join(projectRoot, 'dist') });
  for (const [file, hash] of Object.entries(hashes)) console.log(`${file}  ${hash}`);
});
