import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import { checkPact } from '../../src/calculators/footprint/pact/index.ts';
import { pasteMessages } from '../../widgets/footprint/messages/paste.ts';
import { zh } from '../../widgets/footprint/messages/zh.ts';
import { motorHousingZh } from '../calculators/footprint/paste/motor-housing.ts';
import { expect, test } from './browser.ts';
import { addLine } from './desk.ts';
import { line, openFootprint, showPanel, total } from './footprint-desk.ts';

/**
 * The housing of a drive motor, from its bill of materials to the report. Everything is per piece.
 *
 * Materials: mass ÷ (1 − loss of the part) ÷ (1 − loss of its assembly) × factor, in kg CO2e
 *   castings of ADC12, by the factor of electrolytic aluminium, 20.3 kg/kg:
 *     6.85 ÷ 0.94 ÷ 0.98 × 20.3 = 150.950    1.92 ÷ 0.94 × 20.3 = 41.464
 *     1.64 ÷ 0.94 × 20.3 = 35.417            0.54 ÷ 0.94 × 20.3 = 11.662                           239.492
 *   the other 25 parts that the registry knows, from the plugs (0.048 ÷ 0.98 × 20.3 = 0.994) and the bus bars
 *     (0.192 ÷ 0.82 × 3.81 = 0.892) to the pins (0.0248 ÷ 0.98 × 2.34 = 0.059)                       8.152
 *   the front shield by lorry  1.92 kg × 120 km × 0.078 kg/(t·km)                                    0.018
 *                                                                                                  247.663
 *   the housing by lorry       6.85 ÷ 0.98 × 120 × 0.078 ÷ 1 000, once the vehicle is chosen         0.065
 *   five parts by a supplier's 5 kg/kg: 22 + 9 + 85 + 4 + 60 g = 0.180 kg                            0.900
 *                                                                                                  248.628
 * The workshop, for 20 000 pieces a year
 *   electricity  120 000 kWh × 0.5777 ÷ 20 000                                                       3.466
 *   natural gas  3 × 389.31 GJ × 15.3 tC/TJ × 99 % × 44/12 = 64.866 t CO2, with 0.035 t of CH4 and
 *                0.032 t of N2O as CO2e: 64.932 t ÷ 20 000                                           3.247
 *                                                                                                    6.713
 * It also makes covers: 15 t of housings and 5 t of covers, sold for 900 000 and 100 000 yuan.
 *   whole        248.628 + 6.713                                                                   255.341
 *   by mass      15 ÷ 20 = 75 %:  248.628 + 6.713 × 0.75 = 248.628 + 5.035                         253.663
 *   by value     9 ÷ 10 = 90 %:   248.628 + 6.713 × 0.90 = 248.628 + 6.042                         254.670
 * The scenario: half the electricity, by value: 254.670 − 3.466 ÷ 2 × 0.9 = 254.670 − 1.560        253.110
 *                                               − 1.560 ÷ 254.670 = − 0.6 %
 */
const totals = {
  pasted: '247.66',
  completed: '248.63',
  workshop: '255.34',
  mass: '253.66',
  value: '254.67',
  less: '253.11',
};

const result = (calculator: Locator) => calculator.locator('[part=result]');
const textOf = async (download: Download) => readFileSync(await download.path(), 'utf8');

/** What a button of the panel hands over. */
async function downloaded(page: Page, button: Locator): Promise<Download> {
  const download = page.waitForEvent('download');
  await button.click();
  return download;
}

/** Opens a line that is closed. */
async function opened(calculator: Locator, name: string): Promise<Locator> {
  const one = line(calculator, name);
  await one.locator('.name').click();
  await expect(one.locator('.details')).toBeVisible();
  return one;
}

test.use({ actionTimeout: 10_000 });

test('a housing of forty parts: pasted, completed, shared with a co-product, compared, exchanged, saved and printed', async ({
  page,
  browser,
  siteUrl,
}) => {
  test.setTimeout(180_000);
  await page.addInitScript(() => {
    // A frame that prints is left for the test to look at: it never ends printing.
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  page.on('dialog', (dialog) => void dialog.accept());
  const calculator = await openFootprint(page);
  const m = pasteMessages.zh;

  await test.step('the bill is pasted, and what is only similar is confirmed', async () => {
    const panel = await showPanel(calculator, zh.panels.paste);
    await panel.locator('textarea').fill(motorHousingZh);
    await expect(panel.getByRole('status')).toHaveText(m.found(40, 0));
    await expect(panel.locator('tbody tr')).toHaveCount(41);
    await panel.getByRole('button', { name: m.confirmAll(19) }).click();
    await expect(panel.getByRole('button', { name: /采用全部/ })).toHaveCount(0);
    await panel.getByRole('button', { name: m.add(40) }).click();
    // Forty parts, and the way of the two that name one.
    await expect(calculator.locator('[data-line]')).toHaveCount(42);
    await expect(total(calculator)).toHaveText(`${totals.pasted} kgCO₂e`);
    await expect(result(calculator)).toContainText('6 行未计入');
  });

  await test.step('what the registry has no factor for takes a supplier’s, and the lorry is chosen', async () => {
    const way = await opened(calculator, '机壳毛坯 · 公路');
    await way
      .getByRole('combobox', { name: '排放因子' })
      .selectOption({ label: '重型柴油货车（载重 30 t）（0.078 kgCO₂e/t·km）' });
    for (const name of ['密封垫', '接线盒密封圈', '壳体涂层', '螺纹密封胶', '干燥剂']) {
      const one = await opened(calculator, name);
      await one.getByRole('combobox', { name: '因子来源' }).selectOption('supplier');
      await one.getByRole('textbox', { name: '出处' }).first().fill('供应商碳足迹报告 2025');
      await one.getByRole('combobox', { name: '因子的计量单位（每）' }).selectOption('kg');
      await one.getByRole('textbox', { name: '自有因子的数值' }).fill('5');
    }
    await expect(total(calculator)).toHaveText(`${totals.completed} kgCO₂e`);
    await expect(result(calculator)).not.toContainText('未计入');
  });

  await test.step('electricity and gas of the year count by its output', async () => {
    const goal = await showPanel(calculator, zh.panels.goal);
    await goal.getByLabel(zh.goal.name, { exact: true }).fill('电机壳体');
    await goal.getByLabel(zh.goal.output).fill('20000');
    await goal.getByRole('button', { name: zh.close_ }).click();
    for (const [name, amount, unit] of [
      ['电', '120000', 'kWh'],
      ['天然气', '3', '10^4 Nm3'],
    ] as const) {
      const added = await addLine(calculator, name, amount);
      await added.locator('select.unit').first().selectOption(unit);
      await added.locator('.name').click();
      await added.getByRole('combobox', { name: zh.place.per }).selectOption('period');
    }
    await expect(total(calculator)).toHaveText(`${totals.workshop} kgCO₂e`);
  });

  const method = () => showPanel(calculator, zh.panels.method);
  await test.step('the workshop is shared with its covers, by mass and then by value', async () => {
    const panel = await method();
    await panel.getByRole('button', { name: zh.method.add }).click();
    await panel.getByLabel(zh.method.name).fill('压铸车间');
    await panel.getByLabel(`${zh.method.co(1)} · ${zh.method.productName}`).fill('端盖');
    const products = panel.locator('fieldset').first().getByRole('group');
    await products.nth(0).getByLabel('质量').fill('15000');
    await products.nth(1).getByLabel('质量').fill('5000');
    await expect(products.locator('output')).toHaveText(['75.00 %', '25.00 %']);
    for (const name of ['外购电（电网）', '天然气'])
      await line(calculator, name)
        .getByRole('combobox', { name: zh.place.allocation })
        .selectOption({ label: '压铸车间' });
    await expect(total(calculator)).toHaveText(`${totals.mass} kgCO₂e`);

    await panel.getByRole('combobox', { name: zh.method.method, exact: true }).selectOption('economic');
    // The new basis is asked for; until then nothing is shared by a basis that isn't there.
    await expect(panel.locator('.problem.error').first()).toBeVisible();
    await products.nth(0).getByLabel('销售收入').fill('900000');
    await products.nth(1).getByLabel('销售收入').fill('100000');
    await panel.getByLabel(zh.method.reason).fill('壳体与端盖的单价相差悬殊');
    await expect(total(calculator)).toHaveText(`${totals.value} kgCO₂e`);
    // The other choice is told with what it would give.
    const results = await showPanel(calculator, zh.panels.results);
    await expect(results.locator('tr').filter({ hasText: '压铸车间 · 按质量' })).toContainText(totals.mass);
  });

  await test.step('a scenario with half the electricity stands beside the study', async () => {
    await calculator.getByRole('button', { name: zh.newScenario }).click();
    await line(calculator, '外购电（电网）').locator('[data-amount]').first().fill('60000');
    await expect(total(calculator)).toHaveText(`${totals.less} kgCO₂e`);
    const panel = await showPanel(calculator, zh.panels.scenarios);
    await expect(panel.locator('thead th')).toHaveText(['电机壳体', '电机壳体（情景）']);
    await expect(panel.locator('tr.sum td')).toHaveText([totals.value, `${totals.less} (−0.6 %)`]);
    await calculator
      .getByRole('combobox', { name: zh.study, exact: true })
      .selectOption({ label: '电机壳体' });
    await expect(total(calculator)).toHaveText(`${totals.value} kgCO₂e`);
  });

  const files = () => showPanel(calculator, zh.panels.files);
  const pact =
    await test.step('the footprint for a customer asks for what is missing, and then fits the data model', async () => {
      let panel = await files();
      const button = panel.getByRole('button', { name: /^导出 PACT/ });
      await button.click();
      await expect(panel).toContainText(zh.files.pactMissing);
      await expect(panel.locator('.messages .error')).not.toHaveCount(0);
      await panel.getByLabel(zh.files.companyName).fill('渝城压铸有限公司');
      await panel.getByLabel(zh.files.companyIds).fill('urn:uuid:69585ba0-13fd-4dcb-9f0e-7d1b3e3b9a51');
      await panel
        .getByLabel(zh.files.productIds)
        .fill('urn:gtin:4012345678901\nurn:epc:id:sgtin:4012345.067890');
      await panel.getByRole('combobox', { name: zh.files.packaging }).selectOption('yes');
      panel = await showPanel(calculator, zh.panels.goal);
      await panel.getByLabel(zh.goal.mass).fill('12.2');
      await panel.getByLabel(zh.goal.fossil).fill('0.3');
      await panel.getByLabel(zh.goal.biogenic).fill('0');
      const file = await downloaded(page, (await files()).getByRole('button', { name: /^导出 PACT/ }));
      expect(file.suggestedFilename()).toMatch(/-pact\.json$/);
      const checked = checkPact(JSON.parse(await textOf(file)));
      expect(checked).toMatchObject({ ok: true });
      if (!checked.ok) throw new Error('The footprint should fit the data model.');
      expect(checked.footprint.productIds).toHaveLength(2);
      expect(Number(checked.footprint.pcf.pcfExcludingBiogenicUptake).toFixed(2)).toBe(totals.value);
      return file;
    });

  await test.step('the customer takes it as a line of a study, which gives the same figure', async () => {
    await calculator.getByRole('button', { name: zh.newStudy }).click();
    await expect(calculator.locator('[data-line]')).toHaveCount(0);
    const panel = await files();
    await panel.getByLabel(zh.files.pactImport).setInputFiles(await pact.path());
    await expect(panel).toContainText(zh.files.pactDone('电机壳体'));
    // The cursor waits for how many of them are in the product.
    await expect(line(calculator, '电机壳体').locator('[data-amount]').first()).toBeFocused();
    await page.keyboard.type('1');
    await expect(total(calculator)).toHaveText(`${totals.value} kgCO₂e`);
    await calculator.getByRole('button', { name: zh.removeStudy }).click();
    await calculator
      .getByRole('combobox', { name: zh.study, exact: true })
      .selectOption({ label: '电机壳体' });
  });

  await test.step('the factory file opens elsewhere with the same totals', async () => {
    const file = await downloaded(page, (await files()).getByRole('button', { name: '保存工厂文件' }));
    const { footprint } = JSON.parse(await textOf(file));
    expect(footprint.studies.map(({ pins }: { pins?: object }) => Boolean(pins))).toEqual([true, true]);
    const elsewhere = await browser.newContext({ locale: 'en-US' });
    const other = await openFootprint(await elsewhere.newPage(), 'en/', siteUrl);
    await other.locator('.tools').getByRole('button', { name: 'Save and export' }).click();
    await other
      .locator('input[type=file]')
      .first()
      .setInputFiles(await file.path());
    const choice = other.locator('.choices select');
    await choice.selectOption({ label: '电机壳体' });
    await expect(total(other)).toHaveText(`${totals.value} kgCO₂e`);
    await choice.selectOption({ label: '电机壳体（情景）' });
    await expect(total(other)).toHaveText(`${totals.less} kgCO₂e`);
    await elsewhere.close();
  });

  await test.step('the report has pages, the figure, and what it must not be taken for', async () => {
    await (await files()).getByRole('button', { name: /^打印报告/ }).click();
    const frame = page.frameLocator('iframe[title]');
    await expect(frame.locator('html[data-printed]')).toHaveCount(1);
    const body = frame.locator('body');
    for (const text of [
      '未经核查',
      '不得据此加贴碳足迹标识',
      // Four significant digits of 254.67.
      '每 1 件：254.7 kgCO₂e',
      '压铸车间',
      '按经济价值',
      '外购电（电网）',
    ])
      await expect(body).toContainText(text);
    const markup = await frame.locator('html').evaluate((html) => html.innerHTML);
    const paper = await page.context().newPage();
    await paper.setContent(markup);
    const pdf = (await paper.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeGreaterThan(1);
    await paper.close();
  });
});
