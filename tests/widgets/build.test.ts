import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { majorOf } from '../../scripts/widget-versions.ts';
import manifest from '../../widgets/package.json' with { type: 'json' };
import project from '../../package.json' with { type: 'json' };
import { build, built } from './built.ts';

const { version } = manifest;
/** What a page with a quoted clause loads. */
const clauseFiles = ['guideline.json', 'zcf-clause.js', 'zcf-foundation.js', 'zcf.css'];

test('a version has its files and their hashes; the moving path the same bytes and no hashes', async () => {
  const { hashes, read, files } = await built();
  const names = Object.keys(hashes);
  const moving = majorOf(version);
  expect(names).toEqual(expect.arrayContaining([...clauseFiles, 'zcf-emissions.js', 'zcf-engine.js']));
  expect(files).toEqual(
    [
      ...names.map((name) => `widgets/${moving}/${name}`),
      ...[...names, 'integrity.json'].map((name) => `widgets/${version}/${name}`),
    ].sort(),
  );
  expect(JSON.parse(read(`${version}/integrity.json`).toString())).toEqual(hashes);
  for (const name of names) {
    const content = read(`${version}/${name}`);
    expect(hashes[name]).toBe(`sha384-${createHash('sha384').update(content).digest('base64')}`);
    expect(read(`${moving}/${name}`)).toEqual(content);
  }
});

test('the same sources give the same bytes', async () => {
  expect((await build()).hashes).toEqual((await built()).hashes);
});

test('a quoted clause weighs at most 12 KB with Lit, and imports nothing but the one file it stands on', async () => {
  const { read } = await built();
  const parts = ['zcf-foundation.js', 'zcf-clause.js'].map((name) => read(`${version}/${name}`));
  const sizes = parts.map((content) => gzipSync(content, { level: 9 }).length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`gzip: zcf-foundation.js, zcf-clause.js ${sizes.join(' + ')} = ${total} B`);
  expect(total).toBeLessThanOrEqual(12 * 1024);
  // What a host's own colours need comes by import(), where there are any.
  const imports = (content: Buffer | undefined) =>
    [...String(content).matchAll(/(?:from|import)\s*["'`]([^"'`]+)["'`]/g)].map(([, name]) => name);
  const [foundation, clause] = parts.map(imports);
  expect(clause).toEqual(['./zcf-foundation.js']);
  expect(foundation).toEqual([]);
  // Of the package it takes the version alone.
  expect(String(parts[0])).not.toContain(manifest.name);
});

test('a cited factor weighs at most 12 KB with Lit; how it opens is a file that a clause loads in a sentence alone', async () => {
  const { read } = await built();
  const names = ['zcf-foundation.js', 'zcf-inline.js', 'zcf-factor.js'];
  const codes = names.map((name) => read(`${version}/${name}`));
  const sizes = codes.map((content) => gzipSync(content, { level: 9 }).length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`gzip: ${names.join(', ')} ${sizes.join(' + ')} = ${total} B`);
  expect(total).toBeLessThanOrEqual(12 * 1024);
  const imports = (code: string) =>
    [...code.matchAll(/\bfrom\s*["'`]\.\/([^"'`]+)/g)].map(([, name]) => name);
  expect(imports(String(codes[2])).sort()).toEqual(['zcf-foundation.js', 'zcf-inline.js']);
  expect(imports(String(read(`${version}/inline-clause.js`))).sort()).toEqual([
    'zcf-foundation.js',
    'zcf-inline.js',
  ]);
});

test('the package names files that exist, its libraries as the project has them, and which modules act when imported', () => {
  const root = new URL('../../widgets/', import.meta.url);
  for (const file of Object.values(manifest.exports))
    expect(existsSync(new URL(file, root)), file).toBe(true);
  const { lit, 'chart.js': chart, 'pure-rand': random, fflate, saxen } = project.dependencies;
  expect(manifest.dependencies).toEqual({ lit, 'chart.js': chart, 'pure-rand': random, fflate, saxen });
  expect(manifest.sideEffects).toEqual(['./*/define.ts', './package-loader.ts', './zcf.css']);
});
