import type { Locator, Page } from '@playwright/test';
import { electronics } from '../../src/calculators/example-factories/electronics.ts';
import { costsMessages } from '../../widgets/measures/messages/costs.ts';
import { filesMessages } from '../../widgets/measures/messages/files.ts';
import { resultsMessages } from '../../widgets/measures/messages/results.ts';
import { zh } from '../../widgets/measures/messages/zh.ts';
import { panels } from '../../widgets/measures/on-demand-parts.ts';
import { expectSameFiles, hearing, widerThan } from './embedded.ts';
import { expect, strictPolicy, test } from './host-page.ts';
import {
  addLine,
  downloadBy,
  element,
  loading,
  openMeasures,
  ready,
  setFactory,
  showPanel,
  toggleMeasure,
  total,
} from './measures-desk.ts';

/** The measures and their plan on pages of another origin, as partners have them. */

test.use({ actionTimeout: 10_000 });

async function fill(calculator: Locator, use: string): Promise<void> {
  const lamps = await addLine(calculator, '照明', use);
  await toggleMeasure(lamps, true);
}

/** Opens everything that loads something: each panel with what opens in it, a measure, and a category of the list. */
async function openEverything(page: Page, calculator: Locator): Promise<void> {
  for (const name of panels) {
    const panel = await showPanel(calculator, zh.panels[name]);
    if (name === 'results') {
      await expect(panel.locator('h4').first()).toHaveText(resultsMessages.zh.findings);
      const opens = panel.locator('summary');
      if (await opens.count()) await opens.first().click();
    }
    if (name === 'costs') await panel.getByText(costsMessages.zh.openMeasures).click();
    if (name === 'files') {
      const { print, page: html, measures, calendar } = filesMessages.zh;
      await panel.getByRole('button', { name: print, exact: true }).click();
      for (const label of [html, measures, calendar]) {
        await downloadBy(page, panel.getByRole('button', { name: label, exact: true }));
      }
    }
  }
  await calculator.locator('.category .name').first().click();
  await expect(calculator.locator('[data-measure="A.1"]')).toBeVisible();
  await page.waitForLoadState('networkidle');
}

test('under the strictest policy with Trusted Types everything works without a complaint', async ({
  page,
  host,
}) => {
  test.setTimeout(90_000);
  const calculator = await openMeasures(page, host, 'zh', { policy: strictPolicy(host.siteUrl) });
  await setFactory(calculator, electronics.file('zh'));
  await expect(total(calculator)).toHaveText(/13,838/);
  await toggleMeasure(calculator.locator('[data-line]').first(), true);
  await openEverything(page, calculator);
  expect(host.complaints).toEqual([]);
  expect(host.warnings).toEqual([]);
});

test('it only gets files of its own version, and what is typed changes neither which nor their addresses', async ({
  page,
  host,
}) => {
  test.setTimeout(120_000);
  await expectSameFiles(page, host, ['1000', '７'], async (use) => {
    const calculator = await openMeasures(page, host);
    await fill(calculator, use);
    await openEverything(page, calculator);
  });
});

test('its host hears how the plan stands when the reader changes it, and no figure', async ({
  page,
  host,
}) => {
  const calculator = await openMeasures(page, host);
  const heard = await hearing(page, 'zcf-change');
  const lamps = await addLine(calculator, '照明', '1000');
  expect((await heard()).at(-1)).toEqual({ element: 'zcf-measures', state: 'valid', agreed: false });
  await lamps.locator('[data-amount]').first().fill('-1');
  expect(await heard()).toEqual([{ element: 'zcf-measures', state: 'invalid', agreed: false }]);
  await showPanel(calculator, zh.panels.results);
  expect(await heard()).toEqual([]);
  await toggleMeasure(lamps, true);
  await calculator.getByRole('button', { name: zh.details.remove }).click();
  expect(await heard()).toEqual([{ element: 'zcf-measures', state: 'empty', agreed: false }]);
});

test('a column of 280 pixels on a page with resets holds everything', async ({ page, host }) => {
  test.setTimeout(60_000);
  const calculator = await openMeasures(page, host, 'zh', {
    body: `${loading(host.siteUrl)}<div class="column">${element()}</div>`,
    css: `* { letter-spacing: 9px !important; line-height: 1 !important }
      button, input, select, p, h3, span { color: red !important; margin: 33px !important }
      body .column { inline-size: 280px; margin: 0 !important }`,
  });
  await fill(calculator, '1000');
  await openEverything(page, calculator);
  expect(await widerThan(calculator)).toEqual([]);
  expect(await page.locator('.column').evaluate((one) => one.scrollWidth)).toBe(280);
});

test('two elements side by side keep their plans apart, and one may leave out the list of annex A', async ({
  page,
  host,
}) => {
  await host.open({
    body: `${loading(host.siteUrl)}${element('id="whole"')}${element('id="plan" sections="plan"')}`,
  });
  const [whole, plan] = [await ready(page.locator('#whole')), await ready(page.locator('#plan'))];
  await expect(whole.locator('.scope-annex')).toHaveCount(1);
  await expect(plan.locator('.scope-annex')).toHaveCount(0);
  await addLine(plan, '照明', '1000');
  await expect(plan.locator('[data-line]')).toHaveCount(1);
  await expect(whole.locator('[data-line]')).toHaveCount(0);
});
