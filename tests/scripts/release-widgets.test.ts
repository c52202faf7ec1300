import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../../scripts/built-site.ts';
import { releaseWidgets } from '../../scripts/release-widgets.ts';
import { hashOf, writtenHashes } from '../../scripts/widget-releases.ts';
import { temporaryFolder } from './temporary-folder.ts';

const date = '2026-12-01';
const files = { 'zcf.js': 'export {};\n', 'zcf.css': 'a{}\r\n' };
const integrity = writtenHashes(
  Object.fromEntries(Object.entries(files).map(([name, content]) => [name, hashOf(content)])),
);

/** A built site with a version of the widgets, compressed twins included, and a folder of releases. */
const prepared = (version: string, released: readonly string[] = []) => ({
  version,
  date,
  dir: temporaryFolder({
    [`widgets/${version}/zcf.js`]: files['zcf.js'],
    [`widgets/${version}/zcf.js.br`]: 'compressed',
    [`widgets/${version}/zcf.css`]: files['zcf.css'],
    [`widgets/${version}/integrity.json`]: integrity,
  }),
  releases: temporaryFolder({
    'index.json': JSON.stringify(released.map((version) => ({ version, date, integrity: 'sha384-…' }))),
  }),
});

describe('a release of the widgets', () => {
  test('takes the files of the version byte for byte, without what a host adds, and enters it with the hash of its hashes', async () => {
    const given = prepared('1.10.0', ['1.9.0', '2.0.0']);
    expect(await releaseWidgets(given)).toEqual({ version: '1.10.0', date, integrity: hashOf(integrity) });
    expect(await listFiles(given.releases)).toEqual([
      '1.10.0/integrity.json',
      '1.10.0/zcf.css',
      '1.10.0/zcf.js',
      'index.json',
    ]);
    expect(readFileSync(join(given.releases, '1.10.0/zcf.css'), 'utf8')).toBe(files['zcf.css']);
    const index = JSON.parse(readFileSync(join(given.releases, 'index.json'), 'utf8'));
    expect(index.map(({ version }: { version: string }) => version)).toEqual(['1.9.0', '1.10.0', '2.0.0']);
  });

  test.each([
    ['1.1.0-preview', [], 'the preview 1.1.0-preview came.'],
    ['1.0.0', ['1.0.0'], 'Version 1.0.0 of the widgets is released already and never changes.'],
    [
      '1.9.1',
      ['1.9.0', '1.10.0'],
      'A version newer than 1.10.0, the newest of its major version, was expected; 1.9.1 came.',
    ],
  ])('of %s after %j is refused with a sentence', async (version, released, sentence) => {
    const given = prepared(version, released);
    await expect(releaseWidgets(given)).rejects.toThrow(sentence);
    expect(await listFiles(given.releases)).toEqual(['index.json']);
  });

  test('a second time is refused, whether the bytes are the same or others', async () => {
    const given = prepared('1.0.0');
    await releaseWidgets(given);
    const frozen = await listFiles(given.releases);
    await expect(releaseWidgets(given)).rejects.toThrow('is released already');
    const other = { ...prepared('1.0.0'), releases: given.releases };
    writeFileSync(join(other.dir, 'widgets/1.0.0/zcf.js'), 'other');
    await expect(releaseWidgets(other)).rejects.toThrow('is released already');
    expect(await listFiles(given.releases)).toEqual(frozen);
    expect(readFileSync(join(given.releases, '1.0.0/zcf.js'), 'utf8')).toBe(files['zcf.js']);
  });

  test('of what was not built, or was changed after, is refused by name', async () => {
    const missing = prepared('1.0.0');
    rmSync(join(missing.dir, 'widgets'), { recursive: true });
    await expect(releaseWidgets(missing)).rejects.toThrow('"npm run build" makes them');
    const changed = prepared('1.0.0');
    writeFileSync(join(changed.dir, 'widgets/1.0.0/zcf.js'), 'other');
    await expect(releaseWidgets(changed)).rejects.toThrow('zcf.js differ. Build again.');
  });
});
