import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { expect, test } from './browser.ts';
import { chooseByKeys, focused, openCalculator, ready, tabTo } from './emissions-desk.ts';

/**
 * A machinery plant in Chongqing in 2023, entered as an engineer without a mouse does, from the bills to the report.
 *
 * Scope 1
 *   natural gas  42.5 × 389.31 GJ = 16 545.675 GJ; × 15.3 tC/TJ × 99 % × 44/12 = 918.930 t CO2
 *                + 16.545675 TJ × 1 kg CH4 × 28 = 0.463 t + 16.545675 TJ × 0.1 kg N2O × 265 = 0.438 t     919.832 t
 *   diesel       12 600 L × 0.84 kg/L × 42.652 GJ/t = 451.429 GJ; × 20.2 × 98 % × 44/12 = 32.767 t CO2
 *                + 0.451429 TJ × 4.15 kg CH4 × 28 = 0.052 t + 0.451429 TJ × 28.6 kg N2O × 265 = 3.421 t    36.241 t
 *   R-410A       18 kg × (0.5 × 677 + 0.5 × 3 170) = 18 kg × 1 923.5                                       34.623 t
 *                                                                                                         990.696 t
 * Scope 2
 *   steam        2 400 t at 0.8 + 0.101325 MPa, saturated: × 2.773 GJ/t × 0.11 t/GJ                       732.1 t
 *   location     3 200 MWh × 0.5581 = 1 785.92 t, with the steam                                         2 518.0 t
 *   market       (3 200 − 1 000) MWh × 0.6096 = 1 341.12 t, with the steam                               2 073.2 t
 * Scope 1 + 2    990.696 + 2 518.0 by location                                                           3 508.7 t
 *                990.696 + 2 073.2 by market                                                             3 063.9 t
 * GB/T 32150     990.696 + 2 200 MWh × 0.5306 + steam = 990.696 + 1 167.32 + 732.1                       2 890.1 t
 */
const totals = {
  scope1: '990.7',
  location: '2,518.0',
  market: '2,073.2',
  both: '3,508.7',
  byMarket: '3,063.9',
  gbt: '2,890.1',
};

/**
 * With a measured calorific value of 380 GJ/万 Nm³ the gas becomes 16 150 GJ: × 15.3 × 99 % × 44/12 = 896.955 t CO2
 * + 0.452 t + 0.428 t = 897.835 t; scope 1 = 968.699 t, with scope 2 by location 3 486.7 t.
 */
const challenged = { scope1: '968.7', both: '3,486.7' };
const reason = '供气公司 2023 年热值检测报告';

const panel = (page: Page) => page.locator('zcf-emissions [part=result]');

/** Adds a source from the keyboard; the cursor stands in its amount then. */
async function add(page: Page, name: string, amount: string): Promise<void> {
  await tabTo(page, '添加排放源', 'Shift+Tab');
  await page.keyboard.type(name);
  await expect(page.locator('#found [role=option]').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await focused(page)).name).toMatch(/：数量$/);
  await page.keyboard.type(amount);
}

async function downloadedBy(page: Page, button: string): Promise<Download> {
  await tabTo(page, button);
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  return download;
}

const textOf = async (download: Download) => readFileSync(await download.path(), 'utf8');

test('a factory is entered, challenged, saved and taken along by keyboard alone', async ({
  page,
  browser,
  siteUrl,
}) => {
  test.setTimeout(240_000);
  await page.addInitScript(() => {
    // A frame that prints is left for the test to look at: it never ends printing.
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  const calculator = await openCalculator(page);

  await test.step('year and area', async () => {
    await tabTo(page, '年度');
    await chooseByKeys(page, '2023');
    await tabTo(page, '电网区域');
    expect((await focused(page)).value).toBe('CN-CQ');
    await tabTo(page, '添加排放源');
  });

  await test.step('the sources', async () => {
    await add(page, '燃气锅炉', '42.5');
    expect(await calculator.locator('[data-line] select.unit').first().inputValue()).toBe('10^4 Nm3');
    await add(page, '柴油叉车', '１２，６００');
    await add(page, 'R-410A', '18');
    await add(page, '外购电', '320');
    await page.keyboard.press('Tab');
    await chooseByKeys(page, '10^4 kWh');

    await add(page, '绿电', '1');
    await page.keyboard.press('Tab');
    await chooseByKeys(page, 'GWh');
    await tabTo(page, '发电月份');
    await page.keyboard.type('Jun');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('2023');
    await tabTo(page, '核销状态');
    await chooseByKeys(page, 'cancelled');
    await tabTo(page, '原始凭证与数据质量');
    await page.keyboard.press('Enter');
    await tabTo(page, /^原始凭证（/);
    await page.keyboard.type('绿电交易结算单 2023-06');

    await add(page, '蒸汽', '2400');
    await tabTo(page, '压力：数量');
    await page.keyboard.type('0.8');
    await tabTo(page, '压力种类');
    expect((await focused(page)).value).toBe('gauge');
  });

  await test.step('the totals in the panel and in the tables', async () => {
    await expect(panel(page).locator('[part=total]')).toHaveText(`${totals.both} tCO₂e`);
    await expect(panel(page).locator('.two dd')).toHaveText([
      `${totals.location} t`,
      `${totals.market} t`,
      `${totals.gbt} t`,
    ]);
    await expect(panel(page)).not.toContainText('未计入');
    await expect(calculator.locator('.scope h3 .num')).toHaveText([
      `${totals.scope1} t`,
      `${totals.location} t`,
    ]);
    await expect(calculator.locator('[data-live]')).toContainText(`合计 ${totals.both} 吨`);

    await tabTo(page, '结果明细', 'Shift+Tab');
    await page.keyboard.press('Enter');
    const row = (name: string) => calculator.locator('.figures tr').filter({ hasText: name });
    await expect(row('范围 1 + 范围 2').first().locator('td')).toHaveText([totals.both, totals.byMarket]);
    await expect(row('合计（含购入、输出的电力与热力）')).toContainText(totals.gbt);
    await expect(row('已核销绿证覆盖')).toContainText('1,000');
    await tabTo(page, '关闭');
    await page.keyboard.press('Enter');
    expect((await focused(page)).name).toBe('结果明细');
  });

  await test.step('the calculation opens, and a value is replaced with a reason', async () => {
    await tabTo(page, '天然气');
    await page.keyboard.press('Enter');
    const gas = calculator.locator('[data-line]').first();
    await tabTo(page, /^逐步展开/);
    await page.keyboard.press('Enter');
    for (const number of ['389.31', '15.3', '0.99'])
      await expect(gas.locator('.formula')).toContainText(number);
    const heat = gas.locator('.steps li').filter({ hasText: '低位发热量' }).first();
    await expect(heat).toContainText('GB/T 32151.34—2024');
    await tabTo(page, '改用其他数值…');
    await page.keyboard.press('Enter');
    await tabTo(page, /^新数值（原为 389\.31/);
    await page.keyboard.type('380');
    await tabTo(page, /^理由/);
    await page.keyboard.type(reason);
    await page.keyboard.press('Enter');
    const replaced = gas.locator('.steps li').filter({ hasText: '原为 389.31' });
    await expect(replaced).toContainText('380 GJ/万 Nm³');
    await expect(replaced).toContainText(reason);
    expect((await focused(page)).name).toBe('恢复原值');
    await expect(panel(page).locator('[part=total]')).toHaveText(`${challenged.both} tCO₂e`);
  });

  await test.step('a formula as a name, a copy in this browser, and the page again', async () => {
    await tabTo(page, '制冷剂 R-410A');
    await page.keyboard.press('Enter');
    await tabTo(page, '名称');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('=1+1');
    await tabTo(page, '自动保存到本浏览器');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.keyboard.press('Enter');
    await expect(calculator).toContainText('已自动保存到本浏览器');
    await page.reload();
    await ready(calculator);
    await expect(calculator).toContainText('已恢复上次自动保存的数据');
    await expect(panel(page).locator('[part=total]')).toHaveText(`${challenged.both} tCO₂e`);
    await expect(calculator.locator('[data-line] .name')).toHaveText([
      '天然气',
      '叉车（柴油）',
      '=1+1',
      '外购电（电网）',
      '绿电交易',
      '外购蒸汽',
    ]);
  });

  await test.step('the file opens elsewhere with the same totals', async () => {
    await tabTo(page, '保存与导出');
    await page.keyboard.press('Enter');
    const file = await downloadedBy(page, '保存工厂文件');
    expect(file.suggestedFilename()).toBe('factory-2023-inventory.json');
    expect(JSON.parse(await textOf(file)).emissions.years.map(({ year }: { year: number }) => year)).toEqual([
      2023,
    ]);
    const elsewhere = await browser.newContext({ locale: 'en-US' });
    const other = await elsewhere.newPage();
    await other.goto(`${siteUrl}en/calculators/emissions/`);
    const opened = await ready(other.locator('zcf-emissions'));
    await opened.locator('.tools').getByRole('button', { name: 'Save and export' }).click();
    await opened.locator('input[accept*=json]').setInputFiles(await file.path());
    await expect(panel(other).locator('[part=total]')).toHaveText(`${challenged.both} tCO₂e`);
    await expect(opened.locator('.scope h3 .num').first()).toHaveText(`${challenged.scope1} t`);
    await elsewhere.close();
  });

  await test.step('the tables carry the reason, and no formula', async () => {
    const lines = await textOf(await downloadedBy(page, '逐行数据与因子（CSV）'));
    expect(lines).toContain(reason);
    expect(lines).toContain("'=1+1");
    expect(lines).not.toMatch(/(^|[,\r\n"])=1\+1/);
    const gases = await textOf(await downloadedBy(page, '分气体合计（CSV）'));
    expect(gases).toContain('HFCs');
  });

  await test.step('the report has pages', async () => {
    await tabTo(page, /^打印报告/, 'Shift+Tab');
    await page.keyboard.press('Enter');
    const frame = page.frameLocator('iframe[title]');
    await expect(frame.locator('html[data-printed]')).toHaveCount(1);
    await expect(frame.locator('h1')).toBeAttached();
    const body = frame.locator('body');
    for (const text of [reason, '389.31', '绿电交易结算单 2023-06', '=1+1'])
      await expect(body).toContainText(text);
    const [markup, sheet] = await frame
      .locator('html')
      .evaluate(
        (html) =>
          [
            html.innerHTML,
            [...html.ownerDocument.adoptedStyleSheets]
              .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
              .join('\n'),
          ] as const,
      );
    const paper = await page.context().newPage();
    await paper.setContent(markup);
    await paper.addStyleTag({ content: sheet });
    const pdf = (await paper.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeGreaterThan(1);
    await paper.close();
  });
});
