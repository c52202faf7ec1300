import { createServer, request, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync, brotliCompressSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { headersFor } from '../../scripts/headers.ts';
import { serve, type ServeOptions } from '../../scripts/serve.ts';
import { temporaryFolder } from './temporary-folder.ts';

const HOME = '<!doctype html><title>首页</title>';
const SITE = {
  'index.html': HOME,
  'index.html.br': brotliCompressSync(HOME),
  'index.html.gz': gzipSync(HOME),
  '404.html': '<!doctype html><title>没有这一页</title>',
  'en/index.html': 'English',
  'guideline/6.7/index.html': '6.7',
  _headers: '/*',
  'nginx.conf': 'server {}',
  'api/requirements.csv': '条款',
  'calendar.ics': 'BEGIN:VCALENDAR',
  'widgets/1/x.js': 'export {}',
  'pagefind/wasm.zh.pagefind': 'bytes',
  'site.webmanifest': '{}',
  '.well-known/security.txt': 'Contact: mailto:a@example.org',
};

async function started(options: Partial<ServeOptions> = {}): Promise<string> {
  const site = await serve({ dir: temporaryFolder(SITE), port: 0, ...options });
  onTestFinished(() => site.close());
  return site.url;
}

/** A plain request: fetch would unpack the content and tidy the path. */
function get(url: string, path: string, headers: IncomingHttpHeaders = {}, method = 'GET') {
  return new Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>((done, fail) => {
    const { port } = new URL(url);
    request({ host: '127.0.0.1', port, path, headers, method }, async (response) => {
      const body = Buffer.concat(await response.toArray());
      done({ status: response.statusCode ?? 0, headers: response.headers, body });
    })
      .on('error', fail)
      .end();
  });
}

describe.each(['/', '/zcf/'])('a site served under %s', (base) => {
  test('answers with pages, each with the headers of its place', async () => {
    const url = await started({ base });
    expect(new URL(url).pathname).toBe(base);
    for (const path of ['', 'en/', 'guideline/6.7/', 'widgets/1/x.js', 'api/requirements.csv']) {
      const { status, headers } = await get(url, base + path);
      expect(status, path).toBe(200);
      for (const [name, value] of Object.entries(headersFor(base + path, base)))
        expect(headers[name.toLowerCase()]).toBe(value);
    }
  });

  test('redirects a folder without its slash, query included', async () => {
    const url = await started({ base });
    expect(await get(url, `${base}guideline/6.7?view=en`)).toMatchObject({
      status: 301,
      headers: { location: `${base}guideline/6.7/?view=en` },
    });
  });

  test('answers 404 with the error page and its headers', async () => {
    const url = await started({ base });
    for (const path of [
      'nothing/',
      'index.html/',
      'en/index',
      '_headers',
      'nginx.conf',
      '../package.json',
      '%2e%2e/',
      '/en',
      '_astro/old.abc.js',
    ]) {
      const { status, headers, body } = await get(url, base + path);
      expect([path, status, body.toString()]).toEqual([path, 404, SITE['404.html']]);
      expect(headers).toMatchObject({ 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' });
    }
  });
});

test('a site under a base has nothing outside it, and adds the slash to the base', async () => {
  const url = await started({ base: '/zcf/' });
  expect((await get(url, '/en/')).status).toBe(404);
  expect(await get(url, '/zcf')).toMatchObject({ status: 301, headers: { location: '/zcf/' } });
});

test.each([
  ['br, gzip', 'br', SITE['index.html.br']],
  ['gzip', 'gzip', SITE['index.html.gz']],
  ['identity', undefined, Buffer.from(HOME)],
])('a browser that accepts %s gets %s', async (accepted, encoding, content) => {
  const { headers, body } = await get(await started(), '/', { 'accept-encoding': accepted });
  expect(headers['content-encoding']).toBe(encoding);
  expect(body.equals(content)).toBe(true);
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
});

test('what has not changed is not sent again', async () => {
  const url = await started();
  const { headers } = await get(url, '/');
  expect((await get(url, '/', { 'if-none-match': headers.etag })).status).toBe(304);
});

test.each([
  ['api/requirements.csv', 'text/csv; charset=utf-8'],
  ['calendar.ics', 'text/calendar; charset=utf-8'],
  ['widgets/1/x.js', 'text/javascript; charset=utf-8'],
  ['pagefind/wasm.zh.pagefind', 'application/octet-stream'],
  ['site.webmanifest', 'application/manifest+json'],
  ['.well-known/security.txt', 'text/plain; charset=utf-8'],
])('%s is %s', async (file, type) => {
  expect((await get(await started(), `/${file}`)).headers['content-type']).toBe(type);
});

test('only reading is possible', async () => {
  expect(await get(await started(), '/', {}, 'POST')).toMatchObject({
    status: 405,
    headers: { allow: 'GET, HEAD' },
  });
});

test('a taken port gives way to the next free one', async () => {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  onTestFinished(() => void other.close());
  const { port } = other.address() as AddressInfo;
  const site = await serve({ dir: temporaryFolder(SITE), port });
  onTestFinished(() => site.close());
  expect(site.port).toBeGreaterThan(port);
  expect((await get(site.url, '/')).status).toBe(200);
});

test('a folder without a site, and an address this machine does not have, are refused with a sentence', async () => {
  await expect(serve({ dir: temporaryFolder(), port: 0 })).rejects.toThrow('"npm run build" makes it');
  await expect(serve({ dir: temporaryFolder(SITE), port: 0, hosts: ['192.0.2.1'] })).rejects.toThrow(
    '192.0.2.1',
  );
});
