import type { Page } from '@playwright/test';
import { messages } from '../../src/messages/index.ts';
import { blends, anchorOfBlend } from '../../src/site/blends.ts';
import { familyIds, loadFactors } from '../../src/site/factors.ts';
import { barriers } from './axe.ts';
import { expect, test } from './browser.ts';

const t = messages.zh.factors;
const found = (page: Page) => page.locator('.found li');
const search = (page: Page) => page.getByRole('searchbox', { name: t.finder.query });
const filter = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });

for (const root of ['', 'en/']) {
  test(`every factor of the registry has its anchor below /${root}factors/`, async ({ request, siteUrl }) => {
    const entries = await loadFactors();
    expect(entries.length).toBeGreaterThan(900);
    for (const family of familyIds) {
      const html = await (await request.get(`${siteUrl}${root}factors/${family}/`)).text();
      const ids = entries.filter((entry) => entry.family === family).map(({ factor }) => factor.id);
      if (family === 'gwp') ids.push(...blends.map(anchorOfBlend));
      expect(
        ids.filter((id) => !html.includes(`<li id="${id}"`)),
        family,
      ).toEqual([]);
    }
  });

  test(`the index of /${root}factors/ names every family and leads to it`, async ({ page }) => {
    await page.goto(`${root}factors/`);
    await expect(page.locator('.families li > a')).toHaveCount(familyIds.length);
  });
}

test('Chongqing in 2023 is 0.5581 kgCO2/kWh by 公告2025年第47号', async ({ page }) => {
  await page.goto('factors/grid-electricity/#grid-electricity-cn-cq-2023');
  const row = page.locator('[id="grid-electricity-cn-cq-2023"]');
  await expect(row).toBeInViewport();
  await expect(row.locator('.reading')).toHaveText('0.5581 kgCO₂/kWh');
  await expect(row.getByRole('link', { name: '公告2025年第47号' })).toHaveAttribute('href', /^https:/);
  for (const text of ['重庆', '2023', t.boundary.generation, t.confidence['two-sources'], t.reviewBy]) {
    await expect(row).toContainText(text);
  }
});

test('what is not verified says so in words, and what is superseded names its successor', async ({
  page,
}) => {
  await page.goto('factors/enterprise-electricity/');
  await expect(page.locator('[id="enterprise-electricity-cn-2015"] .mark')).toHaveText(
    t.confidence.unverified,
  );
  const superseded = (await loadFactors()).find(({ factor }) => factor.supersededBy);
  await page.goto(`factors/${superseded?.family}/`);
  const row = page.locator(`[id="${superseded?.factor.id}"]`);
  await expect(row).toContainText(t.supersededBy);
  await expect(row.locator(`a[href$="#${superseded?.factor.supersededBy}"]`)).toBeVisible();
});

for (const [query, first] of [
  ['重庆', 'grid-electricity-cn-cq-2023'],
  ['柴油', 'diesel-ncv-gb-t-32151-34-2024'],
  ['R-410A', 'blend-r-410a'],
] as const) {
  test(`the search finds ${query}, and its first answer leads to ${first}`, async ({ page }) => {
    await page.goto('factors/');
    await search(page).fill(query);
    await expect(found(page).first()).toBeVisible();
    await found(page).first().getByRole('link').click();
    await expect(page).toHaveURL(new RegExp(`#${first}$`));
    await expect(page.locator(`[id="${first}"]`)).toBeInViewport();
  });
}

test('filters add up, count what is left, and stand in the address', async ({ page }) => {
  await page.goto('factors/');
  await search(page).fill('电力');
  await filter(page, t.finder.year).selectOption('2023');
  await filter(page, t.finder.region).selectOption('CN');
  await filter(page, t.finder.confidence).selectOption('unverified');
  const entries = await loadFactors();
  const expected = entries.filter(
    ({ factor }) => factor.year === 2023 && factor.region === 'CN' && factor.confidence === 'unverified',
  );
  await expect(found(page).first()).toBeVisible();
  const left = await found(page).count();
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThanOrEqual(expected.length);
  await expect(page.locator('[data-finder] output')).toContainText(`${left} / `);
  expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
    q: '电力',
    year: '2023',
    region: 'CN',
    confidence: 'unverified',
  });
  await page.reload();
  await expect(found(page)).toHaveCount(left);
  await expect(search(page)).toHaveValue('电力');
  await page.getByRole('button', { name: t.finder.reset, exact: true }).click();
  await expect(found(page)).toHaveCount(0);
  expect(new URL(page.url()).search).toBe('');
});

test('a long list is shown in parts, and nothing at all is said as such', async ({ page }) => {
  await page.goto('factors/?family=fuels');
  await expect(found(page)).toHaveCount(40);
  await page.getByRole('button', { name: t.finder.further.replace('{count}', '100') }).click();
  await expect(found(page)).toHaveCount(140);
  await search(page).fill('光年');
  await expect(page.getByText(t.finder.none)).toBeVisible();
});

test('the factors are fetched when the reader turns to the search, not before; a failure is told', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.route('**/factors/index.json', (route) => route.abort());
  await page.goto('factors/', { waitUntil: 'networkidle' });
  expect(asked.filter((url) => url.endsWith('.json'))).toEqual([]);
  await search(page).fill('柴油');
  await expect(page.getByText(t.finder.failed)).toBeVisible();
  await page.unroute('**/factors/index.json');
  await filter(page, t.finder.region).focus();
  await expect(found(page).first()).toBeVisible();
});

test('the conflicts page shows what both sets make of anthracite, and the registry’s own values', async ({
  page,
}) => {
  for (const root of ['', 'en/']) {
    await page.goto(`${root}factors/conflicts/`);
    const row = page.locator('tr', { hasText: root ? 'Anthracite' : '无烟煤' }).first();
    // 26.7 GJ/t × 27.4 tC/TJ × 0.94 × 44/12 = 2.52; 24.515 × 27.49 × 0.94 × 44/12 = 2.32
    await expect(row.locator('td').first()).toContainText('2.52');
    await expect(row.locator('td').last()).toContainText('2.32');
    await expect(page.locator('main')).toContainText(root ? '2.3 times' : '相差2.3倍');
    await expect(page.locator('main')).toContainText('0.9318');
  }
});

test('every publication is listed with its attribution and the families that cite it', async ({ page }) => {
  await page.goto('en/factors/references/#desnz-2025');
  const desnz = page.locator('[id="desnz-2025"]');
  await expect(desnz).toContainText('Open Government Licence v3.0');
  await desnz.getByRole('link', { name: 'Freight' }).click();
  await expect(page).toHaveURL(/\/en\/factors\/freight\/#from-desnz-2025$/);
  await expect(page.locator('[id="from-desnz-2025"]')).toBeInViewport();
});

test('the files hold the registry and may be read from anywhere', async ({ request, siteUrl }) => {
  const json = await request.get(`${siteUrl}api/factors.json`);
  expect(json.headers()['access-control-allow-origin']).toBe('*');
  const { factors } = (await json.json()) as { factors: { id: string }[] };
  expect(factors.length).toBe((await loadFactors()).length);
  const csv = await (await request.get(`${siteUrl}api/factors.csv`)).text();
  expect(csv.trimEnd().split('\r\n')).toHaveLength(factors.length + 1);
});

test('pages of the registry stay light: at most 60 KB with styles and scripts', async ({ page }) => {
  const wire = await page.context().newCDPSession(page);
  let bytes = 0;
  await wire.send('Network.enable');
  await wire.send('Network.setCacheDisabled', { cacheDisabled: true });
  wire.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  for (const path of ['factors/', 'factors/fuels/', 'factors/waste-disposal/', 'factors/references/']) {
    bytes = 0;
    await page.goto(path, { waitUntil: 'networkidle' });
    test.info().annotations.push({ type: path, description: `${bytes} bytes` });
    expect(bytes, path).toBeLessThanOrEqual(60_000);
  }
});

test.describe('the search', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });
  test('has no barrier that axe can find while it lists, light or dark, and fits 280 px', async ({
    page,
  }) => {
    await page.goto('factors/?q=柴油');
    await expect(found(page).first()).toBeVisible();
    expect(await barriers(page)).toEqual([]);
    await page.setViewportSize({ width: 280, height: 800 });
    const wider = await page.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(wider).toBeLessThanOrEqual(0);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the families lead to every factor, and no search is shown that cannot search', async ({ page }) => {
    await page.goto('factors/');
    await expect(page.locator('[data-finder]')).toBeHidden();
    await page.getByRole('link', { name: '化石燃料', exact: true }).click();
    await expect(page.locator('[id="diesel-ncv-gb-t-32151-34-2024"] .reading')).toHaveText('42.652 GJ/t');
  });
});
