import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { listFiles } from '../../scripts/built-site.ts';
import { compressFiles } from '../../scripts/compress.ts';
import { finishBuild } from '../../scripts/finish-build.ts';
import { temporaryFolder } from './temporary-folder.ts';

const page = (lang: string, body: string): string =>
  `<!doctype html><html lang="${lang}"><head><title>${body}</title></head><body>${body}</body></html>`;

const LONG_PAGE = page(
  'zh-CN',
  `<main data-pagefind-body><h1 id="x">方法</h1><p>${'余热应回收利用。'.repeat(30)}</p></main>`,
);

test('a finished site has its search index, sitemap, host files and compressed twins', async () => {
  const dir = temporaryFolder({
    'index.html': page('zh-CN', '首页'),
    'methods/heat/index.html': LONG_PAGE,
    '404.html': page('zh-CN', '没有这一页'),
    '_astro/page.abc.css': 'a{color:red}'.repeat(50),
    '.prerender/entry.mjs': 'export {}',
  });
  const lines: string[] = [];
  await finishBuild({
    dir: pathToFileURL(`${dir}/`),
    base: 'zcf',
    site: 'https://example.org',
    log: (line) => lines.push(line),
  });

  const files = await listFiles(dir);
  expect(files.filter((file) => /^[^/]+$/.test(file) && !/\.(br|gz)$/.test(file))).toEqual([
    '404.html',
    '_headers',
    'index.html',
    'nginx.conf',
    'robots.txt',
    'sitemap.xml',
  ]);
  expect(files.filter((file) => file.startsWith('.prerender'))).toEqual([]);
  expect(readFileSync(join(dir, '_headers'), 'utf8')).toContain('\n/zcf/methods/*\n');
  expect(readFileSync(join(dir, 'sitemap.xml'), 'utf8')).toContain(
    '<loc>https://example.org/zcf/methods/heat/</loc>',
  );
  expect(brotliDecompressSync(readFileSync(join(dir, 'methods/heat/index.html.br'))).toString()).toBe(
    LONG_PAGE,
  );
  expect(lines).toEqual([expect.stringMatching(/^3 pages, 1 of them indexed; \d+ compressed files$/)]);

  const index = files.filter((file) => file.startsWith('pagefind/'));
  expect(index).toContain('pagefind/pagefind.js');
  expect(index.filter((file) => file.startsWith('pagefind/fragment/'))).toHaveLength(1);
  expect(index.filter((file) => /ui|highlight/.test(file))).toEqual([]);
});

test('a site without pages for Pagefind has no index, rather than one of everything', async () => {
  const dir = temporaryFolder({ 'index.html': page('en', 'Home') });
  await finishBuild({ dir, base: '/', site: 'https://example.org', log: () => {} });
  expect(existsSync(join(dir, 'pagefind'))).toBe(false);
});

test('text is compressed where that makes it smaller', async () => {
  const text = '零碳工厂'.repeat(1000);
  const dir = temporaryFolder({
    'a.json': text,
    'tiny.txt': 'a',
    'photo.png': text,
    'large.csv': text.repeat(20),
  });
  expect(await compressFiles(dir, ['a.json', 'tiny.txt', 'photo.png', 'large.csv'])).toBe(4);
  expect(await listFiles(dir)).toEqual([
    'a.json',
    'a.json.br',
    'a.json.gz',
    'large.csv',
    'large.csv.br',
    'large.csv.gz',
    'photo.png',
    'tiny.txt',
  ]);
  expect(gunzipSync(readFileSync(join(dir, 'a.json.gz'))).toString()).toBe(text);
});
