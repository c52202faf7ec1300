import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildOffline, offlineManifest } from '../../scripts/build-offline.ts';
import { listFiles, readPages } from '../../scripts/built-site.ts';
import { temporaryFolder } from './temporary-folder.ts';

const page = (body: string) => `<!doctype html><html lang="zh-CN"><body>${body}</body></html>`;
const site = {
  'index.html': page('首页'),
  'offline/index.html': page('没有网络'),
  'guideline/6.7/index.html': page('碳抵消'),
  'en/guideline/6.7/index.html': page('Carbon offsetting'),
  'embed/index.html': page('<link href="/_astro/host.css">'),
  '_astro/host.css': 'a{}',
  'theme.js': 'document;',
};

async function manifestOf(files: Record<string, string>, reverse = false) {
  const dir = temporaryFolder(files);
  const names = await listFiles(dir);
  return offlineManifest(dir, reverse ? names.reverse() : names, await readPages(dir, names), '2.1.0');
}

test('a manifest names every kept file once, under its address and by the hash that a browser checks', async () => {
  const { parts } = await manifestOf(site);
  expect(Object.keys(parts.core)).toEqual(['', 'offline/', 'theme.js']);
  expect(Object.keys(parts.zh)).toEqual(['guideline/6.7/']);
  expect(Object.keys(parts.en)).toEqual(['en/guideline/6.7/']);
  expect(parts.core['theme.js']).toBe(createHash('sha256').update('document;').digest('base64'));
});

test('equal files give a build the same name, one other letter another, and a page that is not kept none', async () => {
  const { build } = await manifestOf(site);
  expect(build).toMatch(/^\w{16}$/);
  expect((await manifestOf(site, true)).build).toBe(build);
  const elsewhere = { 'embed/index.html': page('<link href="/_astro/host.css">嵌入') };
  expect((await manifestOf({ ...site, ...elsewhere })).build).toBe(build);
  expect((await manifestOf({ ...site, 'theme.js': 'document.' })).build).not.toBe(build);
});

test('what computes a released version’s receipts again is named apart, and belongs to the build', async () => {
  const released = { 'widgets/2.0.0/zcf-replay.js': 'replay;', 'widgets/2.0.0/integrity.json': '{}' };
  const { build, parts, released: named } = await manifestOf({ ...site, ...released });
  expect(Object.keys(named ?? {}).sort()).toEqual(Object.keys(released).sort());
  expect(Object.keys(parts.core)).toEqual(['', 'offline/', 'theme.js']);
  expect(build).not.toBe((await manifestOf(site)).build);
});

test('the worker is one script of this site, with its manifest and without any import', async () => {
  const dir = temporaryFolder(site);
  const files = await listFiles(dir);
  const pages = await readPages(dir, files);
  expect(await buildOffline(dir, files, pages)).toEqual({ core: 3, zh: 1, en: 1 });
  const worker = readFileSync(join(dir, 'sw.js'), 'utf8');
  const { build, parts } = await offlineManifest(dir, files, pages);
  for (const hash of [build, ...Object.values(parts.core)]) expect(worker.split(hash)).toHaveLength(2);
  expect(worker).not.toMatch(/importScripts|https?:\/\/(?!bit\.ly)|process\.env|\bimport\b/);
});

test('a site without a page to show offline has no worker', async () => {
  const dir = temporaryFolder({ 'index.html': page('首页') });
  const files = await listFiles(dir);
  expect(await buildOffline(dir, files, await readPages(dir, files))).toEqual({});
  expect(await listFiles(dir)).toEqual(['index.html']);
});
