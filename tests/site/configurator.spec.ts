import type { Page } from '@playwright/test';
import { barriers } from './axe.ts';
import { expect, test, type Host } from './host-page.ts';
import { slowDown, watchShifts } from './shifts.ts';

/** The page for partners: what is chosen there, what it shows and what it gives to copy. */

const settings = (page: Page) => page.locator('[data-configurator] form.settings');
const code = (page: Page, name: string) => page.locator(`[data-code="${name}"]`);
const previewed = (page: Page) => page.locator('[data-previewed]');

/** The page with the element in its preview ready and the hashes of the files in the code. */
async function open(page: Page, root = ''): Promise<void> {
  await page.goto(`${root}embed/`);
  await expect(previewed(page).locator('[part=tools]')).toBeVisible();
  await expect(code(page, 'html')).toContainText('integrity="sha384-');
}

const choose = (page: Page, name: string, value: string) =>
  settings(page).locator(`[name=${name}]`).selectOption(value);
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });

/** What a reader copies by the button of a piece of code. */
async function copied(page: Page, name: string): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator(`[data-copy="${name}"]`).click();
  await expect(page.locator('figcaption output').filter({ hasText: /已复制|Copied/ })).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** The site was built for the address it will have; the tests serve it elsewhere. */
const here = (host: Host, text: string) =>
  text
    .replaceAll('http://localhost:4321/', host.siteUrl)
    .replaceAll('http://localhost:4321', new URL(host.siteUrl).origin);

const strict = "default-src 'none'; require-trusted-types-for 'script'";

for (const root of ['', 'en/']) {
  test(`on /${root}embed/ choices change the element that is shown, without making it anew, and its code`, async ({
    page,
    host,
  }) => {
    await open(page, root);
    await previewed(page).evaluate((element) => Object.assign(element, { same: true }));
    await choose(page, 'theme', 'dark');
    await choose(page, 'density', 'compact');
    await settings(page).locator('[name=accent]').fill('#a8322a');
    const hide = settings(page)
      .locator('fieldset', { has: page.locator('[name=hide]') })
      .last();
    await hide.locator('summary').click();
    await hide.locator('[value=paste]').check();
    await expect(previewed(page).locator('#open-paste')).toHaveCount(0);
    await expect(previewed(page)).toHaveAttribute('theme', 'dark');
    expect(await previewed(page).evaluate((element) => 'same' in element)).toBe(true);
    expect(await previewed(page).evaluate((element) => element.style.getPropertyValue('--zcf-accent'))).toBe(
      '#a8322a',
    );
    await expect(code(page, 'html')).toContainText('theme="dark" density="compact" hide="paste"');
    await expect(code(page, 'css')).toHaveText('zcf-emissions {\n  --zcf-accent: #a8322a;\n}');

    await settings(page).locator('[name=prefill]').fill('外购电力 120000 kWh');
    await choose(page, 'year', '2024');
    await expect(previewed(page).locator('[data-line]')).toHaveCount(1);
    await choose(page, 'element', 'zcf-clause');
    await expect(previewed(page).locator('[part=number]')).toHaveText('6.7.3');
    await settings(page).locator('[name=quoted]').fill('3.7');
    await expect(previewed(page).locator('[part=number]')).toHaveText('3.7');
    await expect(code(page, 'html')).toContainText('<zcf-clause number="3.7"');
    await expect(page.getByRole('tab')).toHaveCount(6);
    expect([...host.complaints, ...host.warnings]).toEqual([]);
  });
}

test('what is said of the weight of each element is what a page of another origin asks for', async ({
  page,
  host,
}) => {
  await open(page);
  const tags = await settings(page)
    .locator('[name=element] option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  const said = new Map<string, { requests: number; snippet: string }>();
  for (const tag of tags) {
    await choose(page, 'element', tag);
    const [, kilobytes, requests] =
      /([\d.]+) KB.*?(\d+) 个/.exec(await page.locator('[data-weight]').innerText()) ?? [];
    expect(Number(kilobytes), tag).toBeGreaterThan(5);
    // Without hashes: with them each file is asked for once more, from the cache.
    const snippet = here(host, await code(page, 'html').innerText()).replace(
      / integrity="[^"]*" crossorigin/g,
      '',
    );
    said.set(tag, { requests: Number(requests), snippet });
  }
  // What is shown last asks for its files a moment later.
  await expect(previewed(page).locator('[part=value], [part=title]').first()).toBeVisible();
  for (const [tag, { requests, snippet }] of said) {
    host.requests.length = 0;
    await host.open({ body: snippet });
    await expect(page.locator(tag).locator('[part=tools], [part=title], [part=value]').first()).toBeVisible();
    const asked = host.requests.filter((address) => !/\/zcf\.(css|js)$/.test(address));
    expect(asked, tag).toHaveLength(requests);
  }
});

test('the copied component works on a strict page of another origin, checked by its hashes', async ({
  page,
  host,
}) => {
  await open(page);
  await choose(page, 'area', 'CN-SC');
  await settings(page).locator('[name=prefill]').fill('外购电力 120000 kWh; 天然气 30000 m3');
  const snippet = await copied(page, 'html');
  expect(
    snippet
      .split('\n')
      .slice(0, 2)
      .map((line) => line.replace(/ .*/, '')),
  ).toEqual(['<link', '<script']);
  expect(snippet.match(/integrity="sha384-[^"]{64}" crossorigin/g)).toHaveLength(2);
  const policy = await page.locator('[data-policy]').innerText();
  const trusted = await page.locator('[data-trusted-types]').innerText();
  host.complaints.length = 0;
  await host.open({ body: here(host, snippet), policy: `${strict}; ${here(host, policy)}; ${trusted}` });
  await expect(page.locator('zcf-emissions [data-line]')).toHaveCount(2);
  await expect(page.locator('zcf-emissions [part=total]')).toContainText(/\d/);
  expect(host.complaints).toEqual([]);
});

test('the copied frame works on a strict page of another origin', async ({ page, host }) => {
  await open(page);
  await choose(page, 'theme', 'dark');
  await settings(page).locator('[name=prefill]').fill('外购电力 120000 kWh');
  await tab(page, 'iframe').click();
  const snippet = await copied(page, 'html');
  const policy = await page.locator('[data-policy]').innerText();
  host.complaints.length = 0;
  await host.open({ body: here(host, snippet), policy: `default-src 'none'; ${here(host, policy)}` });
  const calculator = page.frameLocator('iframe').locator('zcf-emissions');
  await expect(calculator.locator('[data-line]')).toHaveCount(1);
  await expect(calculator).toHaveAttribute('theme', 'dark');
  expect(host.complaints.filter((one) => !one.startsWith('style-src'))).toEqual([]);
});

test('where a result is asked for, the copied link becomes a frame that names who asks', async ({
  page,
  host,
}) => {
  await open(page, 'en/');
  const asked = settings(page)
    .locator('fieldset', { has: page.locator('[name=handover]') })
    .last();
  await asked.locator('summary').click();
  await asked.locator('[value=total-market]').check();
  await tab(page, 'WordPress').click();
  const link = await copied(page, 'wp-link');
  const file = /'([^']+zcf-frame\.js)'/.exec(await code(page, 'wp-php').innerText())?.[1] ?? '';
  await host.open({ body: `${here(host, link)}<script src="${here(host, file)}"></script>` });
  const calculator = page.frameLocator('iframe').locator('zcf-emissions');
  await expect(calculator.locator('[part=handover]')).toContainText('127.0.0.1');
});

test('the block for WordPress works as a classic script', async ({ page, host }) => {
  await open(page);
  await settings(page).locator('[name=accent]').fill('#a8322a');
  await tab(page, 'WordPress').click();
  await host.open({ body: here(host, await copied(page, 'wp-block')) });
  await expect(page.locator('zcf-emissions [part=tools]')).toBeVisible();
  expect(host.complaints).toEqual([]);
});

test('the tabs are used by keys: arrows go round, Home and End to the ends, and one of them is in the order of tabs', async ({
  page,
}) => {
  await open(page);
  await tab(page, '网页组件').focus();
  for (const [key, name] of [
    ['ArrowRight', 'iframe'],
    ['ArrowLeft', '网页组件'],
    ['ArrowLeft', 'Svelte'],
    ['ArrowRight', '网页组件'],
    ['End', 'Svelte'],
    ['Home', '网页组件'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(tab(page, name)).toBeFocused();
    await expect(tab(page, name)).toHaveAttribute('aria-selected', 'true');
    await expect(page.getByRole('tabpanel')).toHaveAccessibleName(name);
  }
  await expect(page.locator('[role=tab][tabindex="0"]')).toHaveCount(1);
});

test('nothing is asked for that depends on what is chosen, and nothing is kept', async ({
  page,
  siteUrl,
}) => {
  const runs: string[][] = [];
  for (const [area, prefill, quoted] of [
    ['CN-SC', '外购电力 1 kWh', '3.7'],
    ['CN-BJ', '外购电力 2 kWh', 'A.32'],
  ] as const) {
    const asked = new Set<string>();
    const note = (request: { url(): string }) => void asked.add(request.url());
    page.on('request', note);
    await open(page);
    await choose(page, 'area', area);
    await settings(page).locator('[name=prefill]').fill(prefill);
    await expect(previewed(page).locator('[part=total]')).toContainText(/\d/);
    // What keeps the site offline comes seconds after any page.
    await expect.poll(() => [...asked].some((address) => address.includes('/keep-site.'))).toBe(true);
    // Until nothing more is asked for: what the figure stands on comes after it.
    for (let before = -1; before !== asked.size;) {
      before = asked.size;
      await page.waitForTimeout(500);
    }
    await choose(page, 'element', 'zcf-clause');
    await settings(page).locator('[name=quoted]').fill(quoted);
    await expect(previewed(page).locator('[part=number]')).toHaveText(quoted);
    page.off('request', note);
    runs.push([...asked].sort());
  }
  expect(runs[1]).toEqual(runs[0]);
  expect(runs[0]?.filter((address) => !address.startsWith(siteUrl) || address.includes('?'))).toEqual([]);
  expect(new URL(page.url()).search).toBe('');
  expect(await page.evaluate(() => [document.cookie, sessionStorage.length])).toEqual(['', 0]);
});

for (const width of [360, 1440]) {
  test(`nothing moves by itself at ${width} px while the configurator wakes and its element comes`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await slowDown(page);
    const shifts = await watchShifts(page);
    await open(page);
    expect(await shifts()).toEqual([]);
  });
}

test('axe finds nothing on any tab, light or dark', async ({ page }) => {
  await open(page, 'en/');
  for (const name of ['iframe', 'WordPress', 'Vue']) {
    await tab(page, name).click();
    expect(await barriers(page, '[data-configurator]'), name).toEqual([]);
  }
});

test('without JavaScript the page has code to copy, and links to everything it can’t show', async ({
  browser,
  siteUrl,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${siteUrl}embed/`);
  await expect(code(page, 'html')).toContainText('<zcf-emissions lang="zh">');
  await expect(page.locator('noscript')).toBeVisible();
  await expect(settings(page)).toBeHidden();
  await expect(page.getByRole('link', { name: 'zcf-measures' })).toBeVisible();
  await context.close();
});
