import type { Locator, Page } from '@playwright/test';
import { zh as emissionsZh } from '../../widgets/emissions/messages/zh.ts';
import { filesMessages } from '../../widgets/offset/messages/files.ts';
import { reductionsMessages } from '../../widgets/offset/messages/reductions.ts';
import { en } from '../../widgets/offset/messages/en.ts';
import { zh } from '../../widgets/offset/messages/zh.ts';
import { expect, test } from './browser.ts';
import { sheetsOfWorkbook } from './workbook-parts.ts';
import { addSource, openCalculator } from './emissions-desk.ts';
import {
  addLot,
  cells,
  coverage,
  downloadBy,
  figures,
  fillFields,
  openFile,
  openOffset,
  showPanel,
  textOf,
  toggleLine,
  type LotFields,
} from './offset-desk.ts';

/**
 * A factory's 2025, from its bills to a disclosure by clause 6.7.4.
 *
 * Inventory
 *   natural gas  42.5 × 389.31 GJ = 16 545.675 GJ; × 15.3 tC/TJ × 99 % × 44/12 = 918.930 t CO2
 *                + 0.463 t of CH4 + 0.438 t of N2O                                                    919.832 t
 *   electricity  3 200 MWh × 0.6096 t/MWh, market-based                                             1 950.720 t
 *                                                                                                   2 870.552 t
 * Residual
 *   certificates 600 MWh × 0.6096 = 365.760 t off scope 2, which is then 2 600 MWh × 0.6096         1 584.960 t
 *   scope 1 + 2  919.832 + 1 584.960                                                                2 504.792 t
 * Matched
 *   CCER 1 200 t + 碳惠通 340 t                                                                     1 540.000 t
 *   coverage     1 540 ÷ 2 504.792 = 61.482 %, rounded down                                             61.4 %
 *   shortage     2 504.792 − 1 540                                                                    964.792 t
 */
const monthsOfElectricity = [252, 198, 256, 262, 270, 284, 306, 312, 278, 260, 258, 264];
const before = { scope1: '919.8', scope2: '1,950.7', all: '2,870.6' };
const after = { lowered: '365.8', scope2: '1,585.0', all: '2,504.8' };
const matched = { coverage: '61.4 %', ccer: '1,200.0', all: '1,540.0', shortage: '964.8' };

const entity = '渝试验机械有限公司';
const hostile = '<img src=x onerror="document.title=1">';
const retired: LotFields = { 核销状态: '已核销（注销）', 用于抵消的年度: '2025' };

const certificates = (serials: string, month: string): LotFields => ({
  发电月份: month,
  证书编号: serials,
  ...retired,
  核销日期: '2026-01-20',
  核销的受益方: entity,
});

const credits = (serials: string): LotFields => ({
  '减排量产生的年份（月份）': '2024',
  序列号: serials,
  ...retired,
  注销日期: '2026-03-18',
  注销的受益方: entity,
  项目与核算边界: '在核算边界之外',
});

/** The inventory with its bills of each month, saved as a file. */
async function savedInventory(page: Page): Promise<{ path: string; byMarket: string }> {
  const calculator = await openCalculator(page);
  await calculator.getByLabel(emissionsZh.year).first().selectOption('2025');
  await addSource(calculator, '天然气', '42.5');
  const grid = await addSource(calculator, '外购电');
  await grid.locator('select.unit').first().selectOption('MWh');
  await grid.locator('.name').click();
  await grid.getByLabel(emissionsZh.details.modes.months).check();
  for (const [month, amount] of monthsOfElectricity.entries())
    await grid.locator('.months input').nth(month).fill(String(amount));
  const results = await showPanel(calculator, emissionsZh.panels.results);
  const row = results.locator('.figures tr').filter({ hasText: '范围 1 + 范围 2' }).first();
  await expect(row).toBeVisible();
  const [, byMarket = ''] = await row.locator('td').allTextContents();
  const panel = await showPanel(calculator, emissionsZh.panels.files);
  const file = await downloadBy(page, panel.getByRole('button', { name: '保存工厂文件' }));
  return { path: await file.path(), byMarket: byMarket.trim() };
}

const pools = (calculator: Locator, row: string) => cells(calculator, zh.pools.title, row);

test('an inventory becomes a ledger, a coverage and a disclosure, and opens elsewhere with the same figures', async ({
  page,
  browser,
  siteUrl,
}, testInfo) => {
  test.setTimeout(240_000);
  await page.addInitScript(() => {
    // A frame that prints is left for the test to look at: it never ends printing.
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  const inventory = await savedInventory(page);
  const calculator = await openOffset(page);

  await test.step('what remains is what the inventory says', async () => {
    await openFile(calculator, inventory.path);
    await expect(pools(calculator, zh.pools.total)).toHaveText([before.all, '0', before.all, '0']);
    expect(inventory.byMarket).toBe(before.all);
    await expect(pools(calculator, zh.scopes[1])).toContainText([before.scope1]);
    await expect(pools(calculator, zh.scopes[2])).toContainText([before.scope2]);
    await expect(coverage(calculator)).toHaveText('0.0 %');
  });

  await test.step('reductions are shown beside it, and not subtracted', async () => {
    const settings = await showPanel(calculator, zh.panels.settings);
    await settings.getByLabel(zh.entity.fields.name, { exact: true }).fill(entity);
    const m = reductionsMessages.zh;
    const panel = await showPanel(calculator, zh.panels.reductions);
    for (const [place, [name, tonnes, document]] of [
      ['空压机节能改造', '95.5', '节能量核定报告 2025-11'],
      ['屋顶光伏', '310', '光伏电量结算单 2025'],
    ].entries()) {
      await panel.getByRole('button', { name: m.add }).click();
      const one = panel.locator('fieldset').nth(place);
      await one.getByLabel(m.name).fill(name ?? '');
      await one.getByLabel(m.tonnes).fill(tonnes ?? '');
      await one.getByLabel(m.document).fill(document ?? '');
    }
    // 95.5 + 310
    await expect(cells(panel, zh.panels.reductions, m.own)).toHaveText(['405.5']);
    await expect(cells(panel, zh.panels.reductions, m.residual)).toHaveText([before.all]);
    await expect(panel).toContainText(m.notSubtracted);
    await expect(pools(calculator, zh.pools.total)).toHaveText([before.all, '0', before.all, '0']);
  });

  await test.step('cancelled certificates lower scope 2 by their megawatt-hours', async () => {
    const july = await addLot(calculator, '绿证', '300', certificates('G250700001 至 G250700300', '2025-07'));
    await expect(july.locator('.factor')).toHaveText(zh.standings.retired);
    // 300 MWh × 0.6096 = 182.88
    await expect(pools(calculator, zh.scopes[2])).toHaveText([before.scope2, '182.9', '1,767.8', '0']);
    await addLot(calculator, '绿证', '300', certificates('G250800001 至 G250800300', '2025-08'));
    await expect(pools(calculator, zh.scopes[2])).toHaveText([
      before.scope2,
      after.lowered,
      after.scope2,
      '0',
    ]);
    await expect(pools(calculator, zh.scopes[1])).toHaveText([before.scope1, '0', before.scope1, '0']);
    await expect(figures(calculator)).toHaveText([`${after.all} t`, '0 t', `${after.all} t`, '600 MWh']);
  });

  await test.step('credits count once they are retired for the year, and for this factory', async () => {
    const ccer = await addLot(calculator, 'CCER', '1200', {
      '减排量产生的年份（月份）': '2024',
      序列号: 'CCER0001 至 CCER1200',
    });
    await expect(ccer.locator('.factor')).toHaveText(zh.standings.held);
    await expect(coverage(calculator)).toHaveText('0.0 %');
    await toggleLine(ccer, true);
    await fillFields(ccer, credits('CCER0001 至 CCER1200'));
    await ccer.locator('.evidence summary').click();
    await ccer.getByLabel(zh.details.document).fill('CCER 注销证明 2026-03');
    await ccer.getByLabel(zh.details.name, { exact: true }).fill(hostile);
    await toggleLine(ccer, false);
    await expect(figures(calculator).nth(1)).toHaveText(`${matched.ccer} t`);
    await addLot(calculator, '碳惠通', '340', credits('CQ0001 至 CQ0340'), '碳惠通注销证明 2026-03');
    await expect(coverage(calculator)).toHaveText(matched.coverage);
    await expect(figures(calculator)).toHaveText([
      `${after.all} t`,
      `${matched.all} t`,
      `${matched.shortage} t`,
      '600 MWh',
    ]);
    await expect(calculator.locator('[data-live]')).toContainText(matched.coverage);
  });

  const panel = await showPanel(calculator, zh.panels.files);
  const m = filesMessages.zh;
  const button = (name: string) => panel.getByRole('button', { name, exact: true });

  await test.step('the disclosure as a page says the four things of 6.7.4, loads nothing and runs nothing', async () => {
    await panel.getByLabel(m.fields.statement).fill(hostile);
    const file = await downloadBy(page, button(m.page));
    expect(file.suggestedFilename()).toBe(`${entity}-2025-disclosure.html`);
    const path = testInfo.outputPath('disclosure.html');
    await file.saveAs(path);
    const published = await page.context().newPage();
    const requests: string[] = [];
    const complaints: string[] = [];
    published.on('request', (request) => requests.push(request.url()));
    published.on('console', (message) => complaints.push(message.text()));
    await published.goto(`file://${path}`);
    await expect(published.locator('h1')).toHaveText('碳抵消信息披露（2025 年）');
    const section = (heading: string) =>
      published
        .locator('section')
        .filter({ has: published.getByRole('heading', { name: heading, exact: true }) });
    await expect(section('碳排放核算结果')).toContainText(before.scope1);
    await expect(section('减排措施实施情况')).toContainText('节能量核定报告 2025-11');
    const offsets = section('碳抵消来源及数量');
    await expect(offsets).toContainText(`范围 1+2 残余排放已匹配 ${matched.coverage}`);
    for (const source of ['CCER0001 至 CCER1200', 'CQ0001 至 CQ0340', 'G250700001 至 G250700300'])
      await expect(offsets).toContainText(source);
    for (const amount of ['1,200', '340', '300']) await expect(offsets).toContainText(amount);
    const body = published.locator('body');
    await expect(body).toContainText(hostile);
    await expect(body).not.toContainText('碳中和声明');
    await expect(published.locator('script, img, link, iframe, [onerror]')).toHaveCount(0);
    await expect(published.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveAttribute(
      'content',
      /^default-src 'none'; style-src 'sha256-[\w+/]{43}='$/,
    );
    // Its style sheet is let in by its hash; the title is what it was.
    expect(await body.evaluate((one) => getComputedStyle(one).margin)).not.toBe('8px');
    await expect(published).toHaveTitle('碳抵消信息披露（2025 年）');
    expect(requests).toEqual([`file://${path}`]);
    expect(complaints).toEqual([]);
    await published.close();
  });

  await test.step('it prints through a frame of its own, with the same words', async () => {
    await button(m.print).click();
    const frame = page.frameLocator('iframe[title]');
    await expect(frame.locator('html[data-printed]')).toHaveCount(1);
    const paper = frame.locator('body');
    await expect(paper).toContainText(`范围 1+2 残余排放已匹配 ${matched.coverage}`);
    await expect(paper).toContainText(hostile);
    await expect(paper.locator('img, script')).toHaveCount(0);
  });

  await test.step('the ledger goes along as CSV and as a workbook', async () => {
    const csv = await downloadBy(page, button(m.ledger));
    expect(csv.suggestedFilename()).toBe(`${entity}-2025-ledger.csv`);
    const [headings = '', ...rows] = (await textOf(csv)).trim().split('\r\n');
    expect(headings).toContain('核销状态');
    expect(rows).toHaveLength(4);
    expect(rows[3]).toMatch(/碳惠通.*CQ0001 至 CQ0340.*已核销，计入,340/);
    const workbook = await downloadBy(page, button(m.workbook));
    expect(workbook.suggestedFilename()).toBe(`${entity}-2025-ledger.xlsx`);
    const sheets = await sheetsOfWorkbook(workbook);
    expect([...sheets.keys()].slice(0, 5)).toEqual([
      '碳抵消台账',
      '残余排放',
      '匹配结果',
      '用量与费用',
      '按年份',
    ]);
    for (const name of ['碳抵消台账', '匹配结果', '用量与费用', '按年份'])
      expect(sheets.get(name)).toContain('<f>');
  });

  await test.step('the file opens elsewhere with the same figures', async () => {
    const file = await downloadBy(page, button(m.save));
    expect(file.suggestedFilename()).toBe(`${entity}-2025-offsets.json`);
    const own = await figures(calculator).allTextContents();
    const context = await browser.newContext({ locale: 'en-US' });
    const elsewhere = await openOffset(await context.newPage(), 'en/', siteUrl);
    const files = await showPanel(elsewhere, en.panels.files);
    await files.locator('input[type=file]').setInputFiles(await file.path());
    await expect(coverage(elsewhere)).toHaveText(matched.coverage);
    expect(await figures(elsewhere).allTextContents()).toEqual(own);
    await expect(elsewhere.locator('[data-line]')).toHaveCount(4);
    await context.close();
  });
});
