import type { Locator, Page } from '@playwright/test';
import { faultyLedger } from '../../src/calculators/offset/examples/faulty-ledger.ts';
import { filesMessages } from '../../widgets/offset/messages/files.ts';
import { resultsMessages } from '../../widgets/offset/messages/results.ts';
import { zh } from '../../widgets/offset/messages/zh.ts';
import { panels } from '../../widgets/offset/on-demand-parts.ts';
import { expect, strictPolicy, test, version } from './host-page.ts';
import { addLine, coverage, ready, showPanel } from './offset-desk.ts';
import { expectSameFiles, hearing, widerThan } from './embedded.ts';

/** The offset calculator on pages of another origin, as partners have it, alone and beside the other calculators. */

const script = (siteUrl: string, name = 'offset') =>
  `<script type="module" src="${siteUrl}widgets/${version}/zcf-${name}.js"></script>`;

const loading = (siteUrl: string) =>
  `<link rel="stylesheet" href="${siteUrl}widgets/${version}/zcf.css">${script(siteUrl)}`;

/** An element that starts with 2025, whatever the clock says. */
const element = '<zcf-offset year="2025"><a href="https://example.org/">碳抵消</a></zcf-offset>';

test.use({ actionTimeout: 10_000 });

async function fill(calculator: Locator, tonnes = '1000', credits = '600'): Promise<void> {
  await addLine(calculator, '范围 1', tonnes);
  await addLine(calculator, 'CCER', credits);
}

/** Opens everything that loads something: each panel, a lot, the printed disclosure, and the files. */
async function openEverything(page: Page, calculator: Locator): Promise<void> {
  for (const name of panels) {
    const panel = await showPanel(calculator, zh.panels[name]);
    if (name === 'paste') {
      await panel.locator('textarea').fill('CCER\t500\t吨');
      await expect(panel.locator('.pasted')).toBeVisible();
    }
    if (name === 'results') {
      await expect(panel.locator('.figures').first()).toBeVisible();
      await panel.getByText(resultsMessages.zh.open).click();
    }
    if (name === 'files') {
      const m = filesMessages.zh;
      await panel.getByRole('button', { name: m.print }).click();
      for (const label of [m.page, m.workbook]) {
        const download = page.waitForEvent('download');
        await panel.getByRole('button', { name: label }).click();
        await download;
      }
    }
  }
  await page.waitForLoadState('networkidle');
}

test('under the strictest policy with Trusted Types everything works without a complaint', async ({
  page,
  host,
}) => {
  test.setTimeout(90_000);
  await host.open({ body: loading(host.siteUrl) + element, policy: strictPolicy(host.siteUrl) });
  const calculator = await ready(page.locator('zcf-offset'));
  const examples = await showPanel(calculator, zh.panels.examples);
  await examples.getByRole('button', { name: faultyLedger.name.zh }).click();
  // 1 234.6 + (3 200 − 300) MWh × 0.6096 = 3 002.44 t; 300 t ÷ 3 002.44 t = 9.99 %, rounded down.
  await expect(coverage(calculator)).toHaveText('9.9 %');
  await openEverything(page, calculator);
  expect(host.complaints).toEqual([]);
  expect(host.warnings).toEqual([]);
});

test('it only gets files of its own version, and what is typed changes neither which nor their addresses', async ({
  page,
  host,
}) => {
  test.setTimeout(120_000);
  await expectSameFiles(
    page,
    host,
    [
      ['1000', '600'],
      ['７', '999999'],
    ] as const,
    async ([tonnes, credits]) => {
      await host.open({ body: loading(host.siteUrl) + element });
      const calculator = await ready(page.locator('zcf-offset'));
      await fill(calculator, tonnes, credits);
      await openEverything(page, calculator);
    },
  );
});

test('its host hears how the claim stands when the reader changes it, and no figure', async ({
  page,
  host,
}) => {
  await host.open({ body: loading(host.siteUrl) + element });
  const calculator = await ready(page.locator('zcf-offset'));
  const heard = await hearing(page, 'zcf-change');
  const scope1 = await addLine(calculator, '范围 1', '1000');
  expect((await heard()).at(-1)).toEqual({ element: 'zcf-offset', state: 'valid', agreed: false });
  await scope1.locator('[data-amount]').first().fill('-1');
  expect(await heard()).toEqual([{ element: 'zcf-offset', state: 'invalid', agreed: false }]);
  await showPanel(calculator, zh.panels.results);
  expect(await heard()).toEqual([]);
  await scope1.locator('.name').click();
  await calculator.getByRole('button', { name: zh.details.remove }).click();
  expect(await heard()).toEqual([{ element: 'zcf-offset', state: 'empty', agreed: false }]);
});

test('a column of 280 pixels on a page with resets holds everything', async ({ page, host }) => {
  await host.open({
    body: `${loading(host.siteUrl)}<div class="column">${element}</div>`,
    css: `* { letter-spacing: 9px !important; line-height: 1 !important }
      button, input, select, p, h3, span { color: red !important; margin: 33px !important }
      body .column { inline-size: 280px; margin: 0 !important }`,
  });
  const calculator = await ready(page.locator('zcf-offset'));
  await fill(calculator);
  await openEverything(page, calculator);
  expect(await widerThan(calculator)).toEqual([]);
  expect(await page.locator('.column').evaluate((one) => one.scrollWidth)).toBe(280);
});

test('beside the other calculators it works on its own section of one file: what one takes back leaves the others', async ({
  page,
  host,
}) => {
  test.setTimeout(90_000);
  const names = ['emissions', 'footprint', 'offset'] as const;
  await host.open({
    body: `${names.map((name) => script(host.siteUrl, name)).join('')}
      ${names.map((name) => `<zcf-${name} group="g" storage="browser" year="2025"></zcf-${name}>`).join('')}`,
  });
  const [emissions, footprint, offset] = (await Promise.all(
    names.map((name) => ready(page.locator(`zcf-${name}`))),
  )) as [Locator, Locator, Locator];
  const inFile = async () => {
    const file = JSON.parse(await page.evaluate(() => localStorage.getItem('zcf-factory:g') ?? '{}'));
    return [
      file.emissions?.years[0].lines.length,
      file.footprint?.studies[0]?.lines.length,
      file.offset?.lots?.length,
    ];
  };
  const grid = await addLine(emissions, '外购电', '1000');
  await grid.locator('select.unit').first().selectOption('MWh');
  await addLine(footprint, '电');
  await addLine(offset, 'CCER', '60');
  for (const calculator of [emissions, footprint, offset]) {
    await calculator.getByRole('button', { name: zh.saving.ask }).click();
    await expect(calculator).toContainText(zh.saving.saved);
  }
  await expect.poll(inFile).toEqual([1, 1, 1]);

  // The inventory is what remains, as soon as it is in the file: 1 000 MWh × 0.6096.
  await expect(offset.locator('[part=result]')).toContainText('609.6 t');
  await emissions.locator('[data-amount]').first().fill('2000');
  await expect(offset.locator('[part=result]')).toContainText('1,219.2 t');

  // A step back here is none there, and the other way round.
  await offset.locator('#undo').click();
  await offset.locator('#undo').click();
  await expect(offset.locator('[data-line]')).toHaveCount(0);
  // The file had no section of its own before.
  await expect.poll(inFile).toEqual([1, 1, undefined]);
  await expect(emissions.locator('[data-amount]').first()).toHaveValue('2000');
  await emissions.locator('#undo').click();
  await expect(coverage(offset)).toHaveText('—');
  await emissions.getByRole('button', { name: zh.redo }).click();
  await expect(offset.locator('[part=result]')).toContainText('1,219.2 t');
  await offset.getByRole('button', { name: zh.redo }).click();
  await expect.poll(inFile).toEqual([1, 1, 1]);
  await expect(footprint.locator('[data-line]')).toHaveCount(1);
  await expect(page.getByText(zh.saving.otherTab)).toHaveCount(0);
});
