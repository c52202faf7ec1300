import type { Locator, Page } from '@playwright/test';
import { zh } from '../../widgets/footprint/messages/zh.ts';
import { panels } from '../../widgets/footprint/on-demand-parts.ts';
import { addLine, ready } from './desk.ts';
import { openFootprint, showPanel, total } from './footprint-desk.ts';
import { expect, strictPolicy, test, version } from './host-page.ts';
import { expectOwnFilesOnly, hearing, widerThan } from './embedded.ts';

/** The footprint calculator on pages of another origin, as partners have it, and its simulation on its own. */

const loading = (siteUrl: string) =>
  `<link rel="stylesheet" href="${siteUrl}widgets/${version}/zcf.css"><script type="module" src="${siteUrl}widgets/${version}/zcf-footprint.js"></script>`;

const element = '<zcf-footprint year="2024"><a href="https://example.org/">碳足迹</a></zcf-footprint>';

test.use({ actionTimeout: 10_000 });

/** A bar of steel, whose amount and factor have a range, and electricity. */
async function fill(calculator: Locator, steel = '2.5', power = '3'): Promise<void> {
  await addLine(calculator, '电', power);
  const bar = await addLine(calculator, '热轧碳钢钢筋', steel);
  await bar.locator('.name').click();
  await bar.getByText(zh.details.evidence).click();
  await bar.getByLabel(zh.details.activityUncertainty).fill('3');
  await bar.getByLabel(zh.details.factorUncertainty).fill('10');
}

const simulation = (panel: Locator) => panel.locator('table').filter({ hasText: zh.results.monteCarlo });

/** Runs the simulation to its end. */
async function simulate(calculator: Locator): Promise<Locator> {
  const panel = await showPanel(calculator, zh.panels.results);
  await panel.getByRole('button', { name: zh.results.run }).click();
  await expect(simulation(panel)).toBeVisible();
  return simulation(panel);
}

/** Opens everything that loads something: each panel, a calculation, the simulation, the exchange, the report. */
async function openEverything(page: Page, calculator: Locator): Promise<void> {
  for (const name of panels) {
    const panel = await showPanel(calculator, zh.panels[name]);
    if (name === 'results') {
      await expect(panel.locator('canvas').first()).toBeVisible();
      await simulate(calculator);
    }
    if (name === 'paste') {
      await panel.locator('textarea').fill('1\t壳体\tADC12\t1\t1.85');
      await expect(panel.locator('.pasted')).toBeVisible();
    }
    if (name === 'files') {
      await panel.locator('button', { hasText: 'PACT' }).click();
      await expect(panel).toContainText(zh.files.pactMissing);
      await panel.locator('button', { hasText: '打印报告' }).click();
    }
  }
  await page.waitForLoadState('networkidle');
}

test('under the strictest policy with Trusted Types everything works, the simulation too, without a complaint', async ({
  page,
  host,
}) => {
  test.setTimeout(90_000);
  await host.open({ body: loading(host.siteUrl) + element, policy: strictPolicy(host.siteUrl) });
  const calculator = await ready(page.locator('zcf-footprint'));
  await fill(calculator);
  await openEverything(page, calculator);
  expect(page.workers()).toEqual([]);
  expect(host.complaints).toEqual([]);
  expect(host.warnings).toEqual([]);
});

test('it only gets files of its own version, and what is typed changes neither which nor their addresses', async ({
  page,
  host,
}) => {
  test.setTimeout(120_000);
  const asked: string[][] = [];
  const methods = new Set<string>();
  page.on('dialog', (dialog) => void dialog.accept());
  page.on('request', (request) => methods.add(`${request.method()} ${request.postData() ?? ''}`.trim()));
  for (const [steel, power] of [
    ['2.5', '3'],
    ['７', '999999'],
  ] as const) {
    host.requests.length = 0;
    await host.open({ body: loading(host.siteUrl) + element });
    const calculator = await ready(page.locator('zcf-footprint'));
    await fill(calculator, steel, power);
    await openEverything(page, calculator);
    asked.push([...new Set(host.requests)].sort());
  }
  await expectOwnFilesOnly(page, host.siteUrl, asked, methods);
});

test('its host hears how the study stands when the reader changes it, and no figure', async ({
  page,
  host,
}) => {
  await host.open({ body: loading(host.siteUrl) + element });
  const calculator = await ready(page.locator('zcf-footprint'));
  const heard = await hearing(page, 'zcf-change');
  const steel = await addLine(calculator, '热轧碳钢钢筋', '2.5');
  expect((await heard()).at(-1)).toEqual({ element: 'zcf-footprint', state: 'valid', agreed: false });
  await steel.locator('[data-amount]').first().fill('-1');
  expect(await heard()).toEqual([{ element: 'zcf-footprint', state: 'invalid', agreed: false }]);
  await steel.locator('.name').click();
  await showPanel(calculator, zh.panels.results);
  expect(await heard()).toEqual([]);
  await calculator.getByRole('button', { name: zh.details.remove }).click();
  expect(await heard()).toEqual([{ element: 'zcf-footprint', state: 'empty', agreed: false }]);
});

test('a column of 280 pixels on a page with resets holds everything', async ({ page, host }) => {
  await host.open({
    body: `${loading(host.siteUrl)}<div class="column">${element}</div>`,
    css: `* { letter-spacing: 9px !important; line-height: 1 !important }
      button, input, select, p, h3, span { color: red !important; margin: 33px !important }
      body .column { inline-size: 280px; margin: 0 !important }`,
  });
  const calculator = await ready(page.locator('zcf-footprint'));
  await fill(calculator);
  await openEverything(page, calculator);
  expect(await widerThan(calculator)).toEqual([]);
  expect(
    await calculator
      .locator('.tools button')
      .first()
      .evaluate((one) => {
        const { letterSpacing, color } = getComputedStyle(one);
        return [letterSpacing, color === 'rgb(255, 0, 0)'];
      }),
  ).toEqual(['normal', false]);
});

test('on its own page the simulation runs beside the page, in sight, can be stopped, and draws the same again', async ({
  page,
}) => {
  const calculator = await openFootprint(page);
  await fill(calculator);
  // 3 kWh × 0.5777 + 2.5 kg × 2.34 = 1.7331 + 5.85 = 7.5831 kg
  await expect(total(calculator)).toHaveText('7.5831 kgCO₂e');
  const panel = await showPanel(calculator, zh.panels.results);
  const started = page.waitForEvent('worker');
  await panel.getByRole('button', { name: zh.results.run }).click();
  await started;
  await expect(simulation(panel)).toBeVisible();
  const first = await simulation(panel).locator('td').allTextContents();
  await expect.poll(() => page.workers()).toEqual([]);

  // Stopped before its end it leaves nothing behind, and another run of the same inputs draws the same.
  await page.evaluate(() => {
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (this: Worker, ...sent: Parameters<typeof postMessage>) {
      setTimeout(() => postMessage.apply(this, sent), 1500);
    } as typeof postMessage;
  });
  await panel.getByRole('button', { name: zh.results.run }).click();
  await expect(panel.getByRole('progressbar')).toBeVisible();
  await panel.getByRole('button', { name: zh.results.cancel }).click();
  await expect(panel.getByRole('progressbar')).toHaveCount(0);
  await expect.poll(() => page.workers()).toEqual([]);
  await page.waitForTimeout(1700);
  await expect(simulation(panel)).toHaveCount(0);
  await panel.getByRole('button', { name: zh.results.run }).click();
  await expect(simulation(panel)).toBeVisible();
  expect(await simulation(panel).locator('td').allTextContents()).toEqual(first);
});
