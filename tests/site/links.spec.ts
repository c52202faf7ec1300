import { execFileSync } from 'node:child_process';
import { rmSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot, toolPath } from './project.ts';
import { serve } from '../../scripts/serve.ts';
import { expect, test } from './browser.ts';
import { brokenLinks, isBarePage, isFramePage, readSite } from './links.ts';
import frozen from '../guideline/anchors.json' with { type: 'json' };

const local = 'http://localhost:4321';

test.describe('the built site', () => {
  const site = readSite(join(projectRoot, 'dist'), '/');

  test('has no link, asset or form that leads nowhere', () => {
    expect(site.pages.size).toBeGreaterThan(200);
    expect(brokenLinks(site, local)).toEqual([]);
  });

  test('holds every frozen anchor, in Chinese, English and side by side', () => {
    const missing = frozen.flatMap((place) => {
      const [page = '', anchor = ''] = place.split('#');
      const parallel = site.pages.has(`/${page}parallel/`)
        ? [`/${page}parallel/`, `/en/${page}parallel/`]
        : [];
      return [`/${page}`, `/en/${page}`, ...parallel]
        .filter((path) => !site.pages.get(path)?.getElementById(anchor))
        .map((path) => `${path}#${anchor}`);
    });
    expect(missing).toEqual([]);
  });

  test('no page has the same id twice', () => {
    const doubled = [...site.pages].flatMap(([path, document]) => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}#${id}`);
    });
    expect(doubled).toEqual([]);
  });

  test('every page that is listed names its canonical address and both languages', () => {
    for (const [path, document] of site.pages) {
      if (document.querySelector('meta[name=robots]')) continue;
      const chinese = path.replace(/^\/en\//, '/');
      const links = [...document.querySelectorAll('link[rel=alternate][hreflang]')].map((link) => [
        link.getAttribute('hreflang'),
        link.getAttribute('href'),
      ]);
      expect(document.querySelector('link[rel=canonical]')?.getAttribute('href'), path).toBe(local + path);
      expect(links, path).toEqual([
        ['zh-CN', local + chinese],
        ['en', `${local}/en${chinese}`],
        ['x-default', local + chinese],
      ]);
    }
  });

  test('the sitemap lists every page that is for search engines, and no other', () => {
    const sitemap = readFileSync(join(projectRoot, 'dist/sitemap.xml'), 'utf8');
    const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) =>
      decodeURI(address ?? ''),
    );
    const wanted = [...site.pages].filter(([, document]) => !document.querySelector('meta[name=robots]'));
    expect(listed.sort()).toEqual(wanted.map(([path]) => local + path).sort());
  });

  test('a page for frames is for no search engine, and its one link out leads to the page of the calculator', () => {
    const frames = [...site.pages].filter(([path]) => isFramePage(path));
    expect(frames.length).toBe(10);
    for (const [path, document] of frames) {
      expect(document.querySelector('meta[name=robots]')?.getAttribute('content'), path).toBe('noindex');
      const links = [...document.querySelectorAll('footer a')].map((link) => link.getAttribute('href') ?? '');
      expect(links, path).toHaveLength(1);
      expect(site.pages.has(links[0]?.replace(/#plan$/, '') ?? ''), path).toBe(true);
    }
  });

  test('a content system is told of every calculator what to show, on its own page and on that for frames', () => {
    const told = [...site.pages].flatMap(([path, document]) => {
      const address = document.querySelector('link[type="application/json+oembed"]')?.getAttribute('href');
      return address ? [[path, address] as const] : [];
    });
    expect(told.length).toBe(20);
    for (const [path, address] of told) {
      const file = join(projectRoot, 'dist', address.slice(local.length));
      const { html, ...facts } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
      const english = path.startsWith('/en/');
      expect(facts, path).toEqual({
        version: '1.0',
        type: 'rich',
        title: expect.stringMatching(/. · ./),
        provider_name: english ? 'Zero-carbon factory guideline' : '零碳工厂指南',
        provider_url: english ? `${local}/en/` : `${local}/`,
        width: expect.any(Number),
        height: expect.any(Number),
      });
      const page = address.slice(local.length).replace('oembed.json', '');
      expect(isFramePage(page) && site.pages.has(page), path).toBe(true);
      expect(html, path).toBe(
        `<iframe src="${local}${page}" title="${String(facts['title'])}" width="100%" height="${String(facts['height'])}" loading="lazy" allow="clipboard-write" frameborder="0"></iframe>`,
      );
    }
  });

  test('every page says what the text is: reconstructed numbers, not official, Chinese prevails', () => {
    for (const [path, document] of site.pages) {
      if (isBarePage(path)) continue;
      const footer = document.querySelector('footer')?.textContent ?? '';
      expect(footer, path).toMatch(
        /不是官方发布渠道.*以中文为准|Not an official publication.*Chinese prevails/s,
      );
    }
  });
});

test.describe('the site built for https://partner.example/zcf/', () => {
  const dir = join(projectRoot, 'dist-zcf');
  // One worker builds once for all tests of the group.
  test.describe.configure({ mode: 'default' });

  test.beforeAll(() => {
    execFileSync(process.execPath, [toolPath('astro'), 'build'], {
      cwd: projectRoot,
      env: { ...process.env, SITE_URL: 'https://partner.example', BASE_PATH: '/zcf/', OUT_DIR: dir },
      stdio: 'pipe',
    });
  });
  test.afterAll(() => rmSync(dir, { recursive: true, force: true }));

  test('keeps every link and asset below its path', async () => {
    const site = readSite(dir, '/zcf/');
    expect(brokenLinks(site, 'https://partner.example')).toEqual([]);
    expect(
      site.pages.get('/zcf/guideline/6.7/')?.querySelector('link[rel=canonical]')?.getAttribute('href'),
    ).toBe('https://partner.example/zcf/guideline/6.7/');
    expect(readFileSync(join(dir, 'robots.txt'), 'utf8')).toContain(
      'https://partner.example/zcf/sitemap.xml',
    );
  });

  test('searches, opens definitions and keeps its policy there', async ({ page }) => {
    const { url, close } = await serve({ dir, base: '/zcf/', port: 0 });
    const failed: string[] = [];
    page.on('response', (response) => response.status() >= 400 && failed.push(response.url()));
    page.on('console', (message) => message.type() === 'error' && failed.push(message.text()));
    await page.goto(`${url}search/?q=6.7.3`);
    await expect(page.locator('[data-record-id="6.7.3"] a').first()).toHaveAttribute(
      'href',
      '/zcf/guideline/6.7/#6.7.3',
    );
    await page.locator('[data-record-id="6.7.3"] a').first().click();
    await page.waitForURL('**/guideline/6.7/**');
    await page.waitForLoadState('load');
    await page.locator('a.term').first().click();
    await expect(page.locator('.definition')).toBeVisible();
    expect(failed).toEqual([]);
    await close();
  });
});
