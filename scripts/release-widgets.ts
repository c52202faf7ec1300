import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import manifest from '../widgets/package.json' with { type: 'json' };
import { projectRoot, runAsProgram } from './entry-point.ts';
import { writeReceipts } from './release-receipts.ts';
import {
  differences,
  hashFiles,
  hashOf,
  INTEGRITY,
  readReleases,
  RELEASES,
  type Hashes,
  type Release,
} from './widget-releases.ts';
import { compareVersions, isPreview, majorOf, newestOf } from './widget-versions.ts';

export interface ReleaseOptions {
  /** The folder of a built site. */
  readonly dir: string;
  /** The folder of the frozen releases. */
  readonly releases?: string;
  readonly version?: string;
  /** The day of the release, YYYY-MM-DD. */
  readonly date: string;
}

/** @throws a sentence where the version is a preview, is released already, or comes before a release of its major */
function checkReleasable(version: string, released: readonly string[]): void {
  if (isPreview(version)) {
    throw new Error(
      `A version without a hyphen was expected in widgets/package.json, for a release never changes; the preview ${version} came.`,
    );
  }
  if (released.includes(version)) {
    throw new Error(
      `Version ${version} of the widgets is released already and never changes. Raise the version in widgets/package.json.`,
    );
  }
  const newest = newestOf(released.filter((other) => majorOf(other) === majorOf(version)));
  if (newest && compareVersions(version, newest) < 0) {
    throw new Error(
      `A version newer than ${newest}, the newest of its major version, was expected; ${version} came.`,
    );
  }
}

/**
 * Freezes the built files of a version: copies them into the folder of releases, from where every later build takes them,
 * and writes the release into its index.json.
 * @throws a sentence where the version can't be released, was not built, or its files are not those of its hashes
 */
export async function releaseWidgets(options: ReleaseOptions): Promise<Release> {
  const { dir, releases = RELEASES, version = manifest.version, date } = options;
  const released = readReleases(releases);
  checkReleasable(
    version,
    released.map((release) => release.version),
  );
  const built = join(dir, 'widgets', version);
  if (!existsSync(join(built, INTEGRITY))) {
    throw new Error(
      `The built files of version ${version} were expected in ${built}; "npm run build" makes them.`,
    );
  }
  const integrity = await readFile(join(built, INTEGRITY));
  const hashes = JSON.parse(integrity.toString()) as Hashes;
  const changed = differences(hashes, await hashFiles(built));
  if (changed.length > 0) {
    throw new Error(
      `The files in ${built} should have the hashes of its ${INTEGRITY}; ${changed.join(', ')} differ. Build again.`,
    );
  }
  for (const file of [...Object.keys(hashes), INTEGRITY]) {
    const target = join(releases, version, file);
    await mkdir(dirname(target), { recursive: true });
    await cp(join(built, file), target);
  }
  const release = { version, date, integrity: hashOf(integrity) };
  const index = [...released, release].sort((one, other) => compareVersions(one.version, other.version));
  await writeFile(join(releases, 'index.json'), `${JSON.stringify(index, undefined, 2)}\n`);
  return release;
}

await runAsProgram(import.meta.url, async () => {
  const today = new Date().toISOString().slice(0, 10);
  const { version, integrity } = await releaseWidgets({ dir: join(projectRoot, 'dist'), date: today });
  console.log(
    `Version ${version} of the widgets lies in widgets/releases/${version}/ and never changes again.`,
  );
  const receipts = await writeReceipts({ folder: join(RELEASES, version), version, date: today });
  console.log(`${receipts} receipts made with it lie in tests/widgets/receipts/${version}/.`);
  console.log(`Say so in tests/widgets/released.json, without which the tests fail:`);
  console.log(`  "${version}": "${integrity}"`);
});
