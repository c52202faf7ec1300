import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { filesMessages } from '../../widgets/offset/messages/files.ts';
import { pasteMessages } from '../../widgets/offset/messages/paste.ts';
import { zh } from '../../widgets/offset/messages/zh.ts';
import { spreadsheetMessages } from '../../widgets/foundation/messages/spreadsheet.ts';
import { expect, test } from './browser.ts';
import { addLine, coverage, downloadBy, openOffset, showPanel, textOf } from './offset-desk.ts';

/** A ledger as factories keep it, pasted from a spreadsheet; and the calculator's own workbook opened again. */

const m = pasteMessages.zh;

const headings = '序号	品种	项目名称	数量	单位	起始编号	终止编号	减排年份	状态	注销日期	受益方	用于年度	凭证';
const us = '渝试验机械有限公司';

/** Twelve rows that hold something to add, one of which can't be read, and a row of totals. */
const ledger = [
  headings,
  `1	CCER	造林项目	1,200	吨	C0001	C1200	2024	已注销	2026/3/18	${us}	2025	注销证明 01`,
  `2	CCER	瓦斯利用	800	tCO2e	C2001	C2800	2024	持有				`,
  `3	碳惠通	林业经营	300	吨	Q0001	Q0300	2024	已注销	2026年3月18日	${us}	2025	注销证明 02`,
  `4	碳惠通	屋顶光伏	４０	吨	Q1001	Q1040	2024	已注销	2026-03-18	${us}	2025	注销证明 03`,
  `5	VCS	清洁炉灶	150	吨	V0001	V0150	2023	已注销	2026.3.18	${us}	2025	注销证明 04`,
  `6	CCER	造林项目	100	吨	C3001	C3100	2024	已订购				`,
  `7	CCER	造林项目	约两百	吨			2024	持有				`,
  `8	CCER	沼气利用	60	吨	C4001	C4060	2023	已注销	2026-03-20	${us}	2025	注销证明 05`,
  `9	碳惠通	林业经营	25	吨	Q2001	Q2025	2024	持有				`,
  `10	CCER	沼气利用	70	吨	C5001	C5070	2023	已注销	2026-03-20	${us}	2025	注销证明 06`,
  `11	国家核证自愿减排量	造林项目	90	吨	C6001	C6090	2024	已注销	2026-03-20	${us}	2025	注销证明 07`,
  `12	CCER	造林项目	15	吨	C7001	C7015	2024	持有				`,
  `合计			2,850	吨								`,
].join('\n');

/** Names and amounts of the lots in their order. */
const lots = (page: Page) =>
  page
    .locator('zcf-offset [data-line]')
    .evaluateAll((rows) =>
      rows.map((row) => row.querySelector<HTMLInputElement>('[data-amount]')?.value ?? ''),
    );

test('a pasted ledger is previewed row by row, the row of totals left out, and what cannot be read told', async ({
  page,
}) => {
  const calculator = await openOffset(page);
  await calculator.getByRole('button', { name: zh.startPaste }).click();
  const panel = calculator.locator('[part=panel]');
  await panel.locator('textarea').fill(ledger);
  await expect(panel.getByRole('status')).toHaveText(m.found(11, 1));
  const row = (number: string) =>
    panel
      .locator('.pasted tbody tr')
      .filter({ has: page.locator('td:first-of-type', { hasText: new RegExp(`^${number}$`) }) });
  await expect(row('7')).toContainText('数量应为数字，收到“约两百”。');
  await expect(row('7')).toHaveClass('wrong');
  await expect(row('合计')).toContainText(m.problems['totalRow']?.({}) ?? '');
  await expect(row('5').locator('b')).toHaveText('核证碳标准（VCS）');
  await panel.getByRole('button', { name: m.add(11) }).click();
  await expect(calculator.locator('[data-line]')).toHaveCount(11);
  // Without the row that can't be read: nothing of it is guessed.
  expect(await lots(page)).toEqual([
    '1,200',
    '800',
    '300',
    '４０',
    '150',
    '100',
    '60',
    '25',
    '70',
    '90',
    '15',
  ]);
  const standings = { 已注销: zh.standings.retired, 持有: zh.standings.held, 已订购: zh.standings.ordered };
  await expect(calculator.locator('.scope-credits .factor')).toHaveText(
    (
      [
        '已注销',
        '持有',
        '已注销',
        '已注销',
        '已注销',
        '已订购',
        '已注销',
        '持有',
        '已注销',
        '已注销',
        '持有',
      ] as const
    ).map((status) => standings[status]),
  );
  // 1 200 + 300 + 40 + 150 + 60 + 70 + 90 = 1 910 t are retired, of 3 820 t.
  await addLine(calculator, '范围 1', '3820');
  await expect(coverage(calculator)).toHaveText('50.0 %');
  await calculator.getByRole('button', { name: zh.undo }).click();
  await calculator.getByRole('button', { name: zh.undo }).click();
  await expect(calculator.locator('[data-line]')).toHaveCount(11);
  await calculator.getByRole('button', { name: zh.undo }).click();
  await expect(calculator.locator('[data-line]')).toHaveCount(0);
});

test('the workbook of the ledger is opened in the panel and gives the same lots again', async ({
  page,
  browser,
  siteUrl,
}) => {
  const calculator = await openOffset(page);
  const examples = await showPanel(calculator, zh.panels.examples);
  await examples.getByRole('button', { name: '完整的台账' }).click();
  await expect(coverage(calculator)).toHaveText('61.0 %');
  const files = await showPanel(calculator, zh.panels.files);
  const workbook = await downloadBy(page, files.getByRole('button', { name: filesMessages.zh.workbook }));
  const csvOf = async (page: Page, panel: Locator) =>
    textOf(await downloadBy(page, panel.getByRole('button', { name: filesMessages.zh.ledger })));
  const own = await csvOf(page, files);

  const context = await browser.newContext();
  const elsewhere = await context.newPage();
  const other = await openOffset(elsewhere, '', siteUrl);
  const settings = await showPanel(other, zh.panels.settings);
  await settings.getByLabel(zh.entity.fields.name, { exact: true }).fill('渝示例机械制造有限公司');
  await addLine(other, '范围 1', '1234.6');
  const electricity = await addLine(other, '用电量', '3200');
  await electricity.locator('select.unit').selectOption('MWh');
  const panel = await showPanel(other, zh.panels.paste);
  await panel.locator('input[type=file]').setInputFiles({
    name: workbook.suggestedFilename(),
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: readFileSync(await workbook.path()),
  });
  await expect(panel.getByLabel(spreadsheetMessages.zh.sheet).locator('option:checked')).toHaveText(
    '碳抵消台账',
  );
  await expect(panel.getByRole('status')).toHaveText(m.found(11, 0));
  await panel.getByRole('button', { name: m.add(11) }).click();
  await expect(coverage(other)).toHaveText('61.0 %');
  // Row by row the same lots, each matched as before.
  expect(await csvOf(elsewhere, await showPanel(other, zh.panels.files))).toBe(own);
  await context.close();
});
