import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from './built-site.ts';
import { projectRoot } from './entry-point.ts';

/** What widgets/releases/index.json says of a released version. */
export interface Release {
  readonly version: string;
  /** The day of the release, YYYY-MM-DD in UTC. */
  readonly date: string;
  /** The hash of its integrity.json, which holds those of all its other files. */
  readonly integrity: string;
}

/** By file, what a browser may check it against. */
export type Hashes = Readonly<Record<string, string>>;

/** Says for each file of a version what a browser may check it against, by its path below the version's folder. */
export const INTEGRITY = 'integrity.json';

/** Where the frozen files of each released version lie, with index.json beside their folders. */
export const RELEASES = join(projectRoot, 'widgets/releases');

/** The released versions, the oldest first. */
export function readReleases(releases: string = RELEASES): Release[] {
  return JSON.parse(readFileSync(join(releases, 'index.json'), 'utf8')) as Release[];
}

/** The value of an `integrity` attribute for a content. */
export const hashOf = (content: Buffer | string): string =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`;

/** The hashes of all files of a version, without those that only a host has (compressed twins) and the list itself. */
export async function hashFiles(folder: string): Promise<Hashes> {
  const files = (await listFiles(folder)).filter((file) => file !== INTEGRITY && !/\.(br|gz)$/.test(file));
  const hashed = files.map(async (file): Promise<[string, string]> => [
    file,
    hashOf(await readFile(join(folder, file))),
  ]);
  return Object.fromEntries(await Promise.all(hashed));
}

/** How integrity.json is written. */
export const writtenHashes = (hashes: Hashes): string => `${JSON.stringify(hashes, undefined, 2)}\n`;

/** The files that two versions of a folder don't have alike, by name. */
export const differences = (one: Hashes, other: Hashes): string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((file) => one[file] !== other[file])
    .sort();
