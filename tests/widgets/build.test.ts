import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { listFiles } from '../../scripts/built-site.ts';
import { buildWidgets } from '../../scripts/build-widgets.ts';
import manifest from '../../widgets/package.json' with { type: 'json' };
import project from '../../package.json' with { type: 'json' };
import { temporaryFolder } from '../scripts/temporary-folder.ts';

/** A site that has written its data, and the widgets built into it. */
async function built() {
  const dir = temporaryFolder({ [`widgets/${manifest.version}/guideline.json`]: '{"excerpts":[]}' });
  const hashes = await buildWidgets({ dir });
  return {
    hashes,
    read: (path: string) => readFileSync(join(dir, 'widgets', path)),
    files: await listFiles(dir),
  };
}
const { version } = manifest;
const names = ['guideline.json', 'lit.js', 'zcf-clause.js', 'zcf.css'];

test('a version has its files and their hashes; the moving path the same bytes and no hashes', async () => {
  const { hashes, read, files } = await built();
  expect(files).toEqual(
    [
      ...names.map((name) => `widgets/${version.split('.')[0]}/${name}`),
      ...[...names, 'integrity.json'].map((name) => `widgets/${version}/${name}`),
    ].sort(),
  );
  expect(Object.keys(hashes)).toEqual(names);
  expect(JSON.parse(read(`${version}/integrity.json`).toString())).toEqual(hashes);
  for (const name of names) {
    const content = read(`${version}/${name}`);
    expect(hashes[name]).toBe(`sha384-${createHash('sha384').update(content).digest('base64')}`);
    expect(read(`0/${name}`)).toEqual(content);
  }
});

test('the same sources give the same bytes', async () => {
  expect((await built()).hashes).toEqual((await built()).hashes);
});

test('the element and Lit weigh at most 12 KB, and fetch nothing but each other', async () => {
  const { read } = await built();
  const [lit, element] = ['lit.js', 'zcf-clause.js'].map((name) => read(`${version}/${name}`));
  const size = (content: Buffer | undefined) => gzipSync(content ?? '', { level: 9 }).length;
  console.log(
    `gzip: lit.js ${size(lit)} B, zcf-clause.js ${size(element)} B, together ${size(lit) + size(element)} B`,
  );
  expect(size(lit) + size(element)).toBeLessThanOrEqual(12 * 1024);
  const imports = (content: Buffer | undefined) =>
    [...String(content).matchAll(/(?:from|import)\s*\(?\s*["'`]([^"'`]+)["'`]/g)].map(([, name]) => name);
  expect(imports(element)).toEqual(['./lit.js']);
  expect(imports(lit)).toEqual([]);
});

test('the package names files that exist, one Lit for all, and which modules act when imported', () => {
  const root = new URL('../../widgets/', import.meta.url);
  for (const file of Object.values(manifest.exports))
    expect(existsSync(new URL(file, root)), file).toBe(true);
  expect(manifest.dependencies).toEqual({ lit: project.dependencies.lit });
  expect(manifest.sideEffects).toEqual(['./*/define.ts', './zcf.css']);
});
