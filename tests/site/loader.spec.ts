import type { Page } from '@playwright/test';
import { clause, expect, strictPolicy, test, version } from './host-page.ts';
import { builtFile, filesOf, loader, reserve, screens, tamper } from './loader-page.ts';

/** zcf.js on pages of another origin: which elements it loads, and when. */

const shown = (page: Page) => page.locator('zcf-clause [part=title]');
const emissions = '<zcf-emissions year="2023"><a href="https://example.org/">核算</a></zcf-emissions>';
const defined = (page: Page, tag: string) => page.evaluate((name) => Boolean(customElements.get(name)), tag);

test.describe('under the strictest policy', () => {
  test('an element five screens below is not asked for until the reader scrolls near it', async ({
    page,
    host,
  }) => {
    const body =
      reserve(host.siteUrl) + loader(host.siteUrl) + clause('6.7.3') + screens(page, 5) + emissions;
    await host.open({ body, policy: strictPolicy(host.siteUrl) });
    await expect(shown(page)).toHaveText('抵消要求');
    await page.waitForLoadState('networkidle');
    expect(filesOf(host.requests)).toContain('zcf-clause.js');
    expect(filesOf(host.requests)).not.toContain('zcf-emissions.js');
    await page.evaluate(() => scrollTo(0, 3 * innerHeight));
    await page.waitForTimeout(300);
    expect(filesOf(host.requests)).not.toContain('zcf-emissions.js');
    // Still more than half a screen away, and not to be seen yet.
    await page.evaluate(() => scrollTo(0, 4.5 * innerHeight));
    await expect.poll(() => defined(page, 'zcf-emissions')).toBe(true);
    expect(host.complaints).toEqual([]);
    expect(host.warnings).toEqual([]);
  });

  test('what an element starts with is asked for at once and once, with no further list', async ({
    page,
    host,
  }) => {
    await host.open({
      body: loader(host.siteUrl) + clause('6.7.3') + clause('3.7'),
      policy: strictPolicy(host.siteUrl),
    });
    await expect(shown(page)).toHaveCount(2);
    expect(filesOf(host.requests).sort()).toEqual([
      'guideline.json',
      'zcf-clause.js',
      'zcf-foundation.js',
      'zcf.js',
    ]);
    expect(host.complaints).toEqual([]);
  });

  test('elements that are added later are loaded, also within something added', async ({ page, host }) => {
    await host.open({ body: loader(host.siteUrl) + screens(page, 0.1), policy: strictPolicy(host.siteUrl) });
    await page.waitForLoadState('networkidle');
    expect(filesOf(host.requests)).toEqual(['zcf.js']);
    await page.evaluate(() => {
      const around = document.createElement('section');
      const element = document.createElement('zcf-clause');
      element.setAttribute('number', '6.7.3');
      around.append(element);
      document.body.append('text', around);
    });
    await expect(shown(page)).toHaveText('抵消要求');
    await page.evaluate(() => document.body.append(document.createElement('zcf-emissions')));
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect.poll(() => defined(page, 'zcf-emissions')).toBe(true);
    expect(host.complaints).toEqual([]);
  });

  test('an element that starts hidden, in a closed dialog or section, is loaded when it is shown', async ({
    page,
    host,
  }) => {
    const body = `${reserve(host.siteUrl)}${loader(host.siteUrl)}<div hidden>${clause('6.7.3')}</div><dialog>${emissions}</dialog><details><summary>自评</summary><zcf-readiness></zcf-readiness></details>`;
    await host.open({ body, policy: strictPolicy(host.siteUrl) });
    await page.waitForLoadState('networkidle');
    expect(filesOf(host.requests).sort()).toEqual(['zcf.css', 'zcf.js']);
    await page.evaluate(() => document.querySelector('[hidden]')?.removeAttribute('hidden'));
    await expect(shown(page)).toHaveText('抵消要求');
    expect(await defined(page, 'zcf-emissions')).toBe(false);
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await expect.poll(() => defined(page, 'zcf-emissions')).toBe(true);
    expect(await defined(page, 'zcf-readiness')).toBe(false);
    await page.evaluate(() => document.querySelector('dialog')?.close());
    await page.getByText('自评').click();
    await expect.poll(() => defined(page, 'zcf-readiness')).toBe(true);
    expect(host.complaints).toEqual([]);
  });

  test('an element without a size, in a line and with nothing to keep its place, is loaded too', async ({
    page,
    host,
  }) => {
    const body = `${loader(host.siteUrl)}<p><zcf-clause number="6.7.3"></zcf-clause></p>`;
    await host.open({ body, policy: strictPolicy(host.siteUrl) });
    await expect(shown(page)).toHaveText('抵消要求');
    expect(host.complaints).toEqual([]);
  });

  test('printing loads what the reader has not come to', async ({ page, host }) => {
    const body = reserve(host.siteUrl) + loader(host.siteUrl) + screens(page, 5) + clause('6.7.3');
    await host.open({ body, policy: strictPolicy(host.siteUrl) });
    await page.waitForLoadState('networkidle');
    expect(await defined(page, 'zcf-clause')).toBe(false);
    await page.pdf();
    await expect.poll(() => defined(page, 'zcf-clause')).toBe(true);
    expect(host.complaints).toEqual([]);
  });

  for (const file of ['zcf.js', 'zcf.classic.js']) {
    test(`${file} pinned by its hash loads elements with their hashes checked`, async ({ page, host }) => {
      const body = loader(host.siteUrl, { file, pinned: true }) + clause('6.7.3') + emissions;
      await host.open({ body, policy: strictPolicy(host.siteUrl) });
      await expect(shown(page)).toHaveText('抵消要求');
      await expect.poll(() => defined(page, 'zcf-emissions')).toBe(true);
      expect(filesOf(host.requests)).toContain('start.json');
      // The elements that did the checking are gone.
      await expect(page.locator('script[src*="zcf-clause"], script[src*="lit.js"]')).toHaveCount(0);
      expect(host.complaints).toEqual([]);
      expect(host.warnings).toEqual([]);
    });
  }

  test('the classic script alone loads what the module does', async ({ page, host }) => {
    const body = loader(host.siteUrl, { file: 'zcf.classic.js' }) + clause('6.7.3');
    const policy = strictPolicy(host.siteUrl).replace(' zcf ', ' ');
    await host.open({ body, policy });
    await expect(shown(page)).toHaveText('抵消要求');
    expect(filesOf(host.requests).slice(0, 2)).toEqual(['zcf.classic.js', 'zcf.js']);
    expect(host.complaints).toEqual([]);
  });
});

test.describe('a page that pins the loader', () => {
  const pinned = (siteUrl: string) => ({
    body: loader(siteUrl, { pinned: true }) + clause('6.7.3'),
    policy: strictPolicy(siteUrl),
  });
  const tampered = (page: Page) => page.evaluate(() => 'tampered' in globalThis);

  for (const file of ['zcf-foundation.js', 'zcf-clause.js', 'start.json']) {
    test(`runs nothing of an element and keeps its content where ${file} is not that of the version`, async ({
      page,
      host,
    }) => {
      await tamper(page, file);
      await host.open(pinned(host.siteUrl));
      const sentence = `<zcf-clause> was not loaded from ${host.siteUrl}widgets/${version}/: ${file} can't be had with the hash of this version`;
      await expect.poll(() => host.complaints).toContain(sentence);
      expect(await defined(page, 'zcf-clause')).toBe(false);
      await expect(page.getByRole('link', { name: '指南 6.7.3' })).toBeVisible();
      expect(await tampered(page)).toBe(false);
    });
  }

  test('runs nothing else where the server answers truly first and otherwise after', async ({
    page,
    host,
  }) => {
    await tamper(page, 'zcf-foundation.js', 2);
    await host.open(pinned(host.siteUrl));
    await expect.poll(() => host.complaints.join()).toContain("zcf-foundation.js can't be had with the hash");
    expect(await defined(page, 'zcf-clause')).toBe(false);
    expect(await tampered(page)).toBe(false);
  });

  test('by the classic script runs no other loader', async ({ page, host }) => {
    await tamper(page, 'zcf.js');
    await host.open({
      body: loader(host.siteUrl, { file: 'zcf.classic.js', pinned: true }) + clause('6.7.3'),
    });
    await expect.poll(() => host.complaints.join()).toContain('integrity');
    expect(await tampered(page)).toBe(false);
    await expect(page.getByRole('link', { name: '指南 6.7.3' })).toBeVisible();
  });

  test('gets a policy for scripts that lets through what lies below the version, and nothing else', async ({
    page,
    host,
  }) => {
    await page.addInitScript(() => {
      const types = (
        window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): object } }
      ).trustedTypes;
      const create = types.createPolicy.bind(types);
      types.createPolicy = (name, rules) =>
        Object.assign(globalThis, { [name]: create(name, rules) })[name] as object;
    });
    await host.open(pinned(host.siteUrl));
    await expect(shown(page)).toBeVisible();
    const folder = `${host.siteUrl}widgets/${version}/`;
    const passed = (address: string) =>
      page.evaluate((asked) => {
        const { zcf } = globalThis as unknown as { zcf: { createScriptURL(address: string): object } };
        try {
          return String(zcf.createScriptURL(asked));
        } catch (error) {
          return (error as Error).message;
        }
      }, address);
    expect(await passed(`${folder}zcf-clause.js`)).toBe(`${folder}zcf-clause.js`);
    for (const other of [`${host.siteUrl}x.js`, 'https://example.org/x.js', 'data:text/javascript,1']) {
      expect(await passed(other)).toBe(`An address below ${folder} was expected; ${other} came.`);
    }
    expect(await passed(`${folder}../x.js`)).toContain('was expected');
  });
});

test('a loader at the moving path takes all files from the exact version, so that a page left open stays whole', async ({
  page,
  host,
}) => {
  const moving = version.split('.')[0] ?? '';
  await host.open({ body: loader(host.siteUrl, { folder: moving }) + clause('6.7.3') });
  await expect(shown(page)).toHaveText('抵消要求');
  const folders = host.requests.map((address) => /\/widgets\/([^/]+)\//.exec(address)?.[1] ?? address);
  expect(folders[0]).toBe(moving);
  const others = [...new Set(folders.slice(1))];
  expect(others).toEqual([expect.stringMatching(new RegExp(`^${moving}\\.\\d+\\.\\d+`))]);
  expect(host.complaints).toEqual([]);
});

test.describe('two loaders on one page', () => {
  const sentence = (version: string, tags: string, holder: string) =>
    `zcf.js of version ${version} loads ${tags}: version ${holder} came first and serves the rest of this page. Load one version only.`;

  /** Serves a loader of another version, which knows `zcf-clause` by this name. */
  const otherVersion = (page: Page, tag = 'zcf-clause') =>
    page.route('**/widgets/99.0.0/zcf.js', (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        headers: { 'Access-Control-Allow-Origin': '*' },
        body: builtFile('zcf.js').replace(`\`${version}\``, '`99.0.0`').replace('"zcf-clause"', `"${tag}"`),
      }),
    );

  test('of two versions: the first loads every element once, and a warning names both', async ({
    page,
    host,
  }) => {
    await otherVersion(page);
    const body = loader(host.siteUrl) + loader(host.siteUrl, { folder: '99.0.0' }) + clause('6.7.3');
    await host.open({ body, policy: strictPolicy(host.siteUrl) });
    await expect(shown(page)).toHaveText('抵消要求');
    expect(host.warnings).toEqual([sentence('99.0.0', 'nothing', version)]);
    expect(host.requests.filter((address) => address.includes('/99.0.0/'))).toHaveLength(1);
    expect(filesOf(host.requests).filter((file) => file === 'zcf-clause.js')).toHaveLength(1);
    expect(host.complaints).toEqual([]);
  });

  test('of two versions: the second loads what the first does not know yet', async ({ page, host }) => {
    await otherVersion(page, 'zcf-former');
    const body = loader(host.siteUrl, { folder: '99.0.0' }) + loader(host.siteUrl) + clause('6.7.3');
    await host.open({ body, policy: strictPolicy(host.siteUrl) });
    await expect(shown(page)).toHaveText('抵消要求');
    expect(host.warnings).toEqual([sentence(version, 'zcf-clause', '99.0.0')]);
    expect(host.complaints).toEqual([]);
  });

  test('of one version, as a module and as a classic script, are one', async ({ page, host }) => {
    const body = loader(host.siteUrl) + loader(host.siteUrl, { file: 'zcf.classic.js' }) + clause('6.7.3');
    await host.open({ body });
    await expect(shown(page)).toHaveText('抵消要求');
    expect([...host.warnings, ...host.complaints]).toEqual([]);
  });
});

test('the loaders leave no names on the page, and when nothing waits they watch for added elements alone', async ({
  page,
  host,
}) => {
  await page.addInitScript(() => {
    const watched = { targets: 0, mutations: 0, prints: 0 };
    Object.assign(window, { watched });
    const { observe, unobserve } = IntersectionObserver.prototype;
    IntersectionObserver.prototype.observe = function (target) {
      watched.targets += 1;
      observe.call(this, target);
    };
    IntersectionObserver.prototype.unobserve = function (target) {
      watched.targets -= 1;
      unobserve.call(this, target);
    };
    const { observe: mutation } = MutationObserver.prototype;
    MutationObserver.prototype.observe = function (target, options) {
      if (target === document) watched.mutations += 1;
      mutation.call(this, target, options);
    };
    const { addEventListener: add, removeEventListener: remove } = window;
    window.addEventListener = (type: string, listener: EventListenerOrEventListenerObject) => {
      if (type === 'beforeprint') watched.prints = 1;
      add.call(window, type, listener);
    };
    window.removeEventListener = (type: string, listener: EventListenerOrEventListenerObject) => {
      if (type === 'beforeprint') watched.prints = 0;
      remove.call(window, type, listener);
    };
  });
  const names = () => page.evaluate(() => Object.getOwnPropertyNames(window).sort());
  const watched = () => page.evaluate(() => (window as unknown as { watched: object }).watched);
  await host.open({ body: '' });
  const before = await names();
  const both = loader(host.siteUrl) + loader(host.siteUrl, { file: 'zcf.classic.js' });
  await host.open({ body: `${both}<div hidden>${clause('6.7.3')}</div>` });
  await page.waitForLoadState('networkidle');
  expect(await names()).toEqual(before);
  expect(await watched()).toEqual({ targets: 1, mutations: 1, prints: 1 });
  await page.evaluate(() => document.querySelector('[hidden]')?.removeAttribute('hidden'));
  await expect(shown(page)).toHaveText('抵消要求');
  expect(await watched()).toEqual({ targets: 0, mutations: 1, prints: 0 });
});
