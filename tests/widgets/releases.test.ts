import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  hashFiles,
  hashOf,
  INTEGRITY,
  readReleases,
  RELEASES,
  writtenHashes,
} from '../../scripts/widget-releases.ts';
import manifest from '../../widgets/package.json' with { type: 'json' };
import released from './released.json' with { type: 'json' };
import { build, built } from './built.ts';

/** What was released, by version; whoever adds to it says so here, and nobody changes or removes a line. */
const frozen: Readonly<Record<string, string>> = released;
const versions = Object.keys(frozen);
const folder = (version: string) => join(RELEASES, version);

test('the released versions are those of released.json, with the same hashes, and each has its folder', () => {
  const index = readReleases().map(({ version, integrity }) => [version, integrity]);
  expect(Object.fromEntries(index)).toEqual(frozen);
  const folders = readdirSync(RELEASES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual([...versions].sort());
  for (const version of versions) {
    expect(hashOf(readFileSync(join(folder(version), INTEGRITY))), version).toBe(frozen[version]);
  }
});

test('every released file has the hash of its version, and none is missing or added', async () => {
  for (const version of versions) {
    const written = readFileSync(join(folder(version), INTEGRITY), 'utf8');
    expect(await hashFiles(folder(version)), version).toEqual(JSON.parse(written));
    expect(existsSync(join(folder(version), 'zcf.js')), version).toBe(true);
  }
});

/** Two majors, with numbers that would sort wrongly as text. */
const others = {
  'index.json': JSON.stringify(['7.9.0', '7.10.0', '8.0.0'].map((version) => ({ version }))),
  '7.9.0/zcf.js': '7.9.0',
  '7.9.0/integrity.json': '{}',
  '7.10.0/zcf.js': '7.10.0',
  '7.10.0/integrity.json': '{}',
  '8.0.0/zcf.js': '8.0.0',
  '8.0.0/integrity.json': '{}',
};

test('a build serves every released version as it was frozen, and the newest of each major at its moving path', async () => {
  const { read, files } = await build(others);
  for (const version of ['7.9.0', '7.10.0', '8.0.0']) {
    expect(read(`${version}/zcf.js`).toString()).toBe(version);
    expect(files).toContain(`widgets/${version}/integrity.json`);
  }
  expect(read('7/zcf.js').toString()).toBe('7.10.0');
  expect(read('8/zcf.js').toString()).toBe('8.0.0');
  expect(files.filter((file) => /^widgets\/\d+\/integrity/.test(file))).toEqual([]);
  // Of the present major nothing is released here.
  const moving = manifest.version.split('.')[0];
  expect(read(`${moving}/zcf-clause.js`)).toEqual(read(`${manifest.version}/zcf-clause.js`));
});

describe('the present version', () => {
  const { version } = manifest;

  test('may be built again after its release while it gives the same bytes, and not with others', async () => {
    const { read, hashes } = await built();
    const files = [...Object.keys(hashes), INTEGRITY].map((file) => [
      `${version}/${file}`,
      read(`${version}/${file}`),
    ]);
    const index = { 'index.json': JSON.stringify([{ version }]) };
    const again = await build({ ...Object.fromEntries(files), ...index });
    expect(again.hashes).toEqual(hashes);
    const changed = writtenHashes({ ...hashes, 'zcf-clause.js': 'sha384-other', 'gone.js': 'sha384-gone' });
    await expect(
      build({ ...Object.fromEntries(files), ...index, [`${version}/${INTEGRITY}`]: changed }),
    ).rejects.toThrow(
      `Version ${version} of the widgets is released and never changes, but the sources now give other bytes in gone.js, zcf-clause.js. Raise the version in widgets/package.json`,
    );
  });

  test('must be newer than what is released of its major', async () => {
    const newer = `${version.split('.')[0]}.999.0`;
    const index = { 'index.json': JSON.stringify([{ version: newer }]) };
    await expect(build(index)).rejects.toThrow(`must be newer than the released ${newer}; ${version} came.`);
  });
});
