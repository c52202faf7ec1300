import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { offlineManifest } from '../../scripts/build-offline.ts';
import { listFiles, readPages } from '../../scripts/built-site.ts';
import { parts } from '../../src/offline/manifest.ts';
import { offlineEn } from '../../src/messages/offline.en.ts';
import { offlineZh } from '../../src/messages/offline.zh.ts';
import { expect, test } from './browser.ts';
import { electricity, expectedTotal, placed, setElectricity } from './computed-total.ts';
import { version } from '../../widgets/foundation/version.ts';
import { badge, firstVisit, hostPage, publishedSite } from './offline-site.ts';
import { projectRoot } from './project.ts';
import { allHold, check, checksOf, exampleReceipt, give } from './verify-page.ts';

/** Reading and computing without a connection, after one visit. */

test.use({ serviceWorkers: 'allow' });
// A whole site is kept first.
test.describe.configure({ timeout: 90_000 });

test('after one visit of a clause a calculator opens, computes and is reloaded without a connection', async ({
  context,
}) => {
  const site = await publishedSite('A');
  const page = await firstVisit(context, `${site.url}guideline/6.7/`);
  const failed: string[] = [];
  page.on('requestfailed', (request) => {
    // Leaving a page ends what it was still loading ahead.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') failed.push(request.url());
  });
  page.on('console', (message) => message.type() === 'error' && failed.push(message.text()));
  await site.close();
  await context.setOffline(true);

  for (const path of ['calculators/emissions/', 'calculators/footprint/', 'calculators/offset/']) {
    await page.goto(site.url + path);
    await expect(page.locator('.calculator').getByRole('button').first()).toBeVisible();
    await expect(badge(page)).toHaveText(offlineZh.badge.offlineKept);
  }
  await page.goto(`${site.url}calculators/emissions/`);
  await page.reload();
  const calculator = page.locator('zcf-emissions');
  await calculator.evaluate(
    (element, [year, area]) => {
      element.setAttribute('year', year ?? '');
      element.setAttribute('area', area ?? '');
    },
    [...placed.matchAll(/"([^"]+)"/g)].map(([, value]) => value),
  );
  await setElectricity(calculator, electricity.text);
  await expect(calculator.locator('[part=total]')).toContainText(expectedTotal());
  expect(failed).toEqual([]);
});

for (const [root, query, texts] of [
  ['', '余热', offlineZh],
  ['en/', 'waste heat', offlineEn],
] as const) {
  test(`the clauses, methods and search of /${root} work without a connection, and what isn't kept says so`, async ({
    context,
  }) => {
    const site = await publishedSite('A');
    const page = await firstVisit(context, `${site.url}${root}`);
    await site.close();
    await context.setOffline(true);

    for (const path of ['guideline/6.1/', 'methods/emissions/', 'measures/32/', 'calculators/readiness/']) {
      await page.goto(`${site.url}${root}${path}`);
      await expect(page.locator('h1')).not.toHaveText(texts.page.title);
    }
    await page.goto(`${site.url}${root}search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('[data-search-results] a').first()).toBeVisible();

    await page.goto(`${site.url}${root}no-such-page/`);
    await expect(page.locator('h1')).toHaveText(texts.page.title);
    await expect(page.locator('main')).toContainText(texts.page.available);
    // A forgotten slash leads to the page, as it does on the server.
    await page.goto(`${site.url}${root}calculators/footprint?from=here`);
    await expect(page).toHaveURL(`${site.url}${root}calculators/footprint/?from=here`);
    await expect(page.locator('h1')).not.toHaveText(texts.page.title);
  });
}

test('the badge says that no connection is needed, keeps its place, and follows the connection', async ({
  context,
}) => {
  const site = await publishedSite('A');
  const page = await firstVisit(context, `${site.url}guideline/6.7/`);
  await page.goto(`${site.url}guideline/6.1/`);
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  const before = await height();
  await expect(badge(page)).toHaveText(offlineZh.badge.kept);
  await expect(badge(page)).toHaveRole('status');
  expect(await height()).toBe(before);
  await context.setOffline(true);
  await expect(badge(page)).toHaveText(offlineZh.badge.offlineKept);
  await context.setOffline(false);
  await expect(badge(page)).toHaveText(offlineZh.badge.kept);
  await site.close();
});

test('a reader who saves data keeps the calculators alone', async ({ context }) => {
  await context.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
  const site = await publishedSite('A');
  const page = await firstVisit(context, `${site.url}guideline/6.7/`);
  await page.goto(`${site.url}calculators/`);
  await expect(badge(page)).toHaveText(offlineZh.badge.working);
  expect(site.asked().filter((path) => path.startsWith('measures/1'))).toEqual([]);
  await site.close();
  await page.goto(`${site.url}calculators/offset/`);
  await expect(page.locator('.calculator').getByRole('button').first()).toBeVisible();
});

test('a receipt of a released version is computed again without a connection once one of it was verified', async ({
  context,
}) => {
  const receiptOf = (name: string) =>
    readFileSync(join(projectRoot, `tests/widgets/receipts/1.1.0/${name}.json`), 'utf8');
  const site = await publishedSite('A');
  const page = await firstVisit(context, `${site.url}verify/`);
  await page.reload();
  await give(page, receiptOf('machinery-emissions-2025'));
  expect(await checksOf(page)).toEqual(allHold);
  await site.close();
  await context.setOffline(true);
  await page.reload();
  for (const name of ['electronics-emissions-2025', 'battery-measures-plan']) {
    await give(page, receiptOf(name));
    await expect(page.locator('.verified')).toHaveCount(1);
    expect(await checksOf(page)).toEqual(allHold);
  }
  // Its guideline was not asked for while there was a connection.
  await give(page, receiptOf('machinery-readiness-assessment-1'));
  await expect(check(page, 'replay')).toContainText('没有取到 1.1.0 版的计算程序');
  expect(await checksOf(page)).toEqual({ ...allHold, program: 'unchecked', replay: 'unchecked' });
  // The pages' own version is kept from the start.
  await give(page, await exampleReceipt('machinery-readiness-assessment-1.json'));
  await expect(page.locator('.verified .facts')).toContainText(version);
  expect(await checksOf(page)).toEqual(allHold);
});

test('released widgets, open data and the frames of other sites come from the server untouched', async ({
  context,
}) => {
  const site = await publishedSite('A');
  const page = await firstVisit(context, site.url);
  await page.goto(`${site.url}calculators/`);
  const released = ['widgets/1.0.0/zcf.js', 'widgets/1/zcf.js', 'api/measures.json'];
  site.asked();
  for (const path of released) {
    await page.evaluate(async (address) => (await fetch(address)).text(), site.url + path);
  }
  expect(site.asked()).toEqual(expect.arrayContaining(released));

  // A page of another port is of the same site for a browser, so that this worker is asked in its frames, too.
  const host = await hostPage(`<iframe src="${site.url}embed/emissions/"></iframe>`);
  await page.goto(host.url);
  await expect(
    page.frameLocator('iframe').locator('zcf-emissions').getByRole('button').first(),
  ).toBeVisible();
  const asked = site.asked();
  expect(asked).toContain('embed/emissions/');
  expect(asked.filter((path) => path.startsWith('widgets/')).length).toBeGreaterThan(0);
  expect(await page.frames()[1]?.evaluate(() => Boolean(navigator.serviceWorker.controller))).toBe(true);
  await Promise.all([host.close(), site.close()]);
});

test('where a browser lets no worker in, nothing is said', async ({ context }) => {
  await context.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () =>
      Promise.reject(new DOMException('not here', 'SecurityError'));
  });
  const site = await publishedSite('A');
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  const script = page.waitForResponse(/keep-site/);
  await page.goto(site.url);
  await script;
  await page.waitForLoadState('networkidle');
  await expect(badge(page)).toBeEmpty();
  expect(said).toEqual([]);
  await site.close();
});

test('what is kept weighs no more than README.md says, and its worker holds this very build', async () => {
  const dir = join(projectRoot, 'dist');
  const files = (await listFiles(dir)).filter((file) => !/\.(br|gz)$/.test(file));
  const manifest = await offlineManifest(dir, files, await readPages(dir, files));
  expect(readFileSync(join(dir, 'sw.js'), 'utf8')).toContain(manifest.build);
  const megabytes = (paths: readonly string[]) =>
    paths
      .map((path) => join(dir, path === '' || path.endsWith('/') ? `${path}index.html` : path))
      .map((file) => statSync(existsSync(`${file}.gz`) ? `${file}.gz` : file).size)
      .reduce((total, size) => total + size / 1e6, 0);
  const [core, chinese, english] = parts.map((part) => megabytes(Object.keys(manifest.parts[part])));
  const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');
  const [shared, language] = [...readme.matchAll(/(?:gzip 后|每种语言)不超过 (\d\.\d) MB/g)].map(
    ([, figure]) => Number(figure),
  );
  test.info().annotations.push({ type: 'kept', description: `${core}, ${chinese}, ${english} MB by gzip` });
  expect(core).toBeLessThanOrEqual(shared ?? 0);
  expect(Math.max(chinese ?? Infinity, english ?? Infinity)).toBeLessThanOrEqual(language ?? 0);
});
