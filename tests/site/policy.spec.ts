import { join } from 'node:path';
import type { Page, Response } from '@playwright/test';
import { contentSecurityPolicy, headersFor } from '../../scripts/headers.ts';
import { siteAddress } from '../../scripts/site-address.ts';
import { messages } from '../../src/messages/index.ts';
import { expect, test } from './browser.ts';
import { readSite } from './links.ts';
import { projectRoot } from './project.ts';
import { everyTemplate, named } from './templates.ts';

const { base } = siteAddress();

/** What the browser refuses or complains about from the page's first line on. */
async function complaints(page: Page): Promise<() => Promise<string[]>> {
  const said: string[] = [];
  page.on('pageerror', (error) => said.push(error.message));
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
  await page.addInitScript(() => {
    const refused: string[] = [];
    Object.assign(window, { refused });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      refused.push(`${violatedDirective} ${blockedURI}`),
    );
  });
  return async () => [
    ...said,
    ...(await page.evaluate(() => (window as unknown as { refused: string[] }).refused)),
  ];
}

const stored = async () => ({
  cookie: document.cookie,
  kept: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
  databases: await indexedDB.databases(),
  caches: await caches.keys(),
  workers: (await navigator.serviceWorker.getRegistrations()).length,
});

for (const path of everyTemplate) {
  test(`${named(path)} keeps the policy, asks no other host and stores nothing`, async ({
    page,
    context,
    siteUrl,
  }) => {
    const refused = await complaints(page);
    const answers: Response[] = [];
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(new URL(request.url()).origin));
    page.on('response', (response) => answers.push(response));
    const missing = path.endsWith('no-such-page/');
    const response = await page.goto(path);
    expect(response?.status()).toBe(missing ? 404 : 200);
    if (path.includes('search/')) {
      await expect(page.locator('[data-record-id]').first()).toBeVisible();
      await page.waitForLoadState('networkidle');
    }

    const unwanted = (await refused()).filter((text) => !(missing && text.includes('status of 404')));
    expect(unwanted).toEqual([]);
    expect([...asked]).toEqual([new URL(siteUrl).origin]);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(stored)).toEqual({
      cookie: '',
      kept: [],
      databases: [],
      caches: [],
      workers: 0,
    });
    for (const answer of [...answers]) {
      const { pathname } = new URL(answer.url());
      const all = await answer.allHeaders();
      const wanted = Object.entries(headersFor(pathname, base)).map(([name, value]) => [
        name.toLowerCase(),
        value,
      ]);
      expect(all, pathname).toMatchObject(Object.fromEntries(wanted));
      expect(all, pathname).not.toHaveProperty('set-cookie');
    }
  });
}

test('the policy refuses an inline script, an inline style and another host', async ({ page }) => {
  const refused = await complaints(page);
  await page.goto('about/');
  await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "inline"';
    document.head.append(script);
    document.body.setAttribute('style', 'color: red');
    await fetch('https://example.org/').catch(() => undefined);
  });
  // The header and the meta element each refuse each.
  expect([...new Set(await refused())].filter((text) => /^\S+ \S+$/.test(text))).toEqual([
    'script-src-elem inline',
    'style-src-attr inline',
    'connect-src https://example.org/',
  ]);
  await expect(page).not.toHaveTitle('inline');
});

for (const [root, word] of [
  ['', '隐私'],
  ['en/', 'privacy'],
] as const) {
  test(`${word} finds a long page through Pagefind under the policy of /${root}`, async ({ page }) => {
    const { kinds } = messages[root ? 'en' : 'zh'].search;
    const refused = await complaints(page);
    await page.goto(`${root}guideline/6.7/`);
    await page.locator('form[data-search] input').fill(word);
    const found = page
      .getByRole('option')
      .filter({ has: page.locator('.hit-kind', { hasText: kinds.page }) });
    await found.first().click();
    await expect(page).not.toHaveURL(/guideline\/6\.7/);
    await expect(page).toHaveURL(new RegExp(`^[^/]+//[^/]+${base}${root}[a-z]`));
    await expect(page.locator('main')).toContainText(new RegExp(word, 'i'));
    expect(await refused()).toEqual([]);
  });
}

/** Elements of a page with those inside its templates, which scripts copy into it. */
function elementsOf(root: Document | DocumentFragment): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.localName === 'template' ? elementsOf((element as HTMLTemplateElement).content) : []),
  ]);
}

test('no built page holds an inline script, a style, an event attribute or a javascript: address', () => {
  const { pages } = readSite(join(projectRoot, 'dist'), base);
  expect(pages.size).toBeGreaterThan(200);
  const found = [...pages].flatMap(([path, document]) => {
    const policy = document
      .querySelector('meta[http-equiv="Content-Security-Policy"]')
      ?.getAttribute('content');
    // One page of the test bed for hosts has the strictest policy of all, in the place of the site's.
    if (path.endsWith('/embed/hosts/strict/')) {
      expect(policy, path).toMatch(/^default-src 'none';.* require-trusted-types-for 'script';/);
      expect(policy, path).not.toContain('unsafe');
    } else expect(policy, path).toBe(contentSecurityPolicy({ meta: true }));
    return elementsOf(document)
      .filter((element) => {
        const inline = element.localName === 'script' && !element.hasAttribute('src');
        const isData = /^application\/(ld\+)?json$/.test(element.getAttribute('type') ?? '');
        const attributes = [...element.attributes].some(
          ({ name, value }) => name === 'style' || name.startsWith('on') || /^\s*javascript:/i.test(value),
        );
        return (inline && !isData) || element.localName === 'style' || attributes;
      })
      .map((element) => `${path} ${element.outerHTML.slice(0, 120)}`);
  });
  expect(found).toEqual([]);
});
