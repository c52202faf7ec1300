import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, type BrowserContext, type Page } from '@playwright/test';
import { headersFor } from '../../scripts/headers.ts';
import { contentType } from '../../scripts/media-types.ts';
import { siteAddress } from '../../scripts/site-address.ts';
import { siteHandler } from '../../scripts/site-handler.ts';
import { offlineEn } from '../../src/messages/offline.en.ts';
import { offlineZh } from '../../src/messages/offline.zh.ts';
import { projectRoot } from './project.ts';

const dir = join(projectRoot, 'dist');
const { base } = siteAddress();

export const badge = (page: Page) => page.locator('[data-offline]');
export const updateBar = (page: Page) => page.locator('.update-bar');

/** The pages that are marked with the name of their build, as their blocking script is: one kept at once, one later, one never. */
export const MARKED = ['calculators/emissions/', 'guideline/6.7/', 'embed/'];

const htmlOf = (path: string) => `${path}index.html`;
const sha256 = (content: string) => createHash('sha256').update(content).digest('base64');

/** The files of a build that differ from those in dist/, by their path, with a service worker that keeps them. */
function markedFiles(build: string): Map<string, string> {
  const read = (file: string) => readFileSync(join(dir, file), 'utf8');
  const files = new Map(
    MARKED.map((path) => [
      path,
      read(htmlOf(path)).replace('<meta charset', `<meta name="build" content="${build}"><meta charset`),
    ]),
  );
  files.set('theme.js', `${read('theme.js')}\ndocument.documentElement.dataset.build = '${build}';`);
  let worker = read('sw.js');
  for (const [path, content] of files) {
    worker = worker.replaceAll(sha256(read(path.endsWith('/') ? htmlOf(path) : path)), sha256(content));
  }
  files.set('sw.js', worker.replace(/(["`]?build["`]?:\s*["`])/, `$1${build}`));
  return files;
}

/** @returns the server's origin */
async function opened(server: Server): Promise<string> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

const closed = (server: Server): Promise<unknown> =>
  new Promise((done) => {
    server.closeAllConnections();
    server.close(done);
  });

export interface PublishedSite {
  readonly url: string;
  /** From now on another build of the site is served, or its worker with the files of yet another. */
  publish(build: string, filesOf?: string): void;
  /** The addresses asked for since the last call, below the site's root. */
  asked(): string[];
  /** The server is gone, and what a page asks for with it. */
  close(): Promise<unknown>;
}

/** Serves the built site as a build of a name, with the host's real headers. */
export async function publishedSite(build: string): Promise<PublishedSite> {
  let files = markedFiles(build);
  let asked: string[] = [];
  const site = siteHandler({ dir, base });
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.slice(base.length);
    asked.push(path);
    const content = files.get(path);
    if (content === undefined) return site(request, response);
    const type = contentType(path.endsWith('/') ? htmlOf(path) : path);
    response.writeHead(200, { ...headersFor(pathname, base), 'Content-Type': type }).end(content);
  });
  return {
    url: (await opened(server)) + base,
    publish: (name, filesOf = name) => {
      const worker = markedFiles(name).get('sw.js') ?? '';
      files = markedFiles(filesOf).set('sw.js', worker);
    },
    asked: () => {
      const since = asked;
      asked = [];
      return since;
    },
    close: () => closed(server),
  };
}

/** A page of somebody else's, with this in its body. */
export async function hostPage(body: string): Promise<Pick<PublishedSite, 'url' | 'close'>> {
  const server = createServer((_, response) =>
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(`<!doctype html><body>${body}</body>`),
  );
  return { url: await opened(server), close: () => closed(server) };
}

/** Opens a page for the first time and waits until all is kept that its language needs. */
export async function firstVisit(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  const { next } = (new URL(url).pathname.startsWith(`${base}en/`) ? offlineEn : offlineZh).badge;
  await expect(badge(page)).toHaveText(next, { timeout: 30_000 });
  await kept(page);
  return page;
}

/** Waits until the worker has nothing left to keep: two readings of its cache are the same. */
async function kept(page: Page): Promise<void> {
  const count = () =>
    page.evaluate(async () => {
      const name = (await caches.keys()).find((cache) => cache.startsWith('zcf-files'));
      return name ? (await (await caches.open(name)).keys()).length : 0;
    });
  let before = -1;
  await expect
    .poll(
      async () => {
        const now = await count();
        const same = now === before;
        before = now;
        return same;
      },
      { intervals: [1000], timeout: 60_000 },
    )
    .toBe(true);
}

/** The name of the build that the page's HTML comes from, and that its script comes from. */
export const buildsOf = (page: Page): Promise<(string | null | undefined)[]> =>
  page.evaluate(() => [
    document.querySelector<HTMLMetaElement>('meta[name=build]')?.content,
    document.documentElement.dataset['build'],
  ]);
