import type { Locator, Page } from '@playwright/test';
import { pasteMessages } from '../../widgets/emissions/messages/paste.ts';
import { zh } from '../../widgets/emissions/messages/zh.ts';
import { spreadsheetMessages } from '../../widgets/foundation/messages/spreadsheet.ts';
import { workbookOf, type SheetToWrite } from '../../widgets/foundation/parts/spreadsheet/workbook-of.ts';
import { focused, ready } from './emissions-desk.ts';
import { expect, strictPolicy, test, version } from './host-page.ts';

/** Workbooks and text files as a way into the paste panel, on a page of another origin with the strictest policy. */

const m = spreadsheetMessages.zh;
const headings = ['名称', '数量', '单位'];

const workbook = async (...sheets: readonly SheetToWrite[]) => ({
  name: '能耗.xlsx',
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: Buffer.from(await (await workbookOf(sheets)).arrayBuffer()),
});

async function pastePanel(page: Page): Promise<Locator> {
  const calculator = await ready(page.locator('zcf-emissions'));
  await calculator.locator('.tools').getByRole('button', { name: zh.panels.paste }).click();
  const panel = calculator.locator('[part=panel]');
  await expect(panel.getByRole('button', { name: m.open })).toBeVisible();
  return panel;
}

/** Amounts of the lines that were added, in their order. */
const amounts = (page: Page) =>
  page
    .locator('zcf-emissions [data-amount]')
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));

test.beforeEach(async ({ host }) => {
  const body = `<script type="module" src="${host.siteUrl}widgets/${version}/zcf-emissions.js"></script><zcf-emissions year="2025"></zcf-emissions>`;
  await host.open({ body, policy: strictPolicy(host.siteUrl) });
});

test('a workbook is opened by the keyboard, previewed as if it had been pasted, and its rows are added', async ({
  page,
  host,
}) => {
  const panel = await pastePanel(page);
  const button = panel.getByRole('button', { name: m.open });
  const choosing = page.waitForEvent('filechooser');
  await button.press('Enter');
  const rows = [headings, ['天然气', 42.5, '万Nm³'], ['外购电', 3200, 'MWh']];
  await (await choosing).setFiles(await workbook({ name: '能耗', rows }));
  await expect(panel.locator('textarea')).toHaveValue(
    '名称\t数量\t单位\n天然气\t42.5\t万Nm³\n外购电\t3200\tMWh',
  );
  await expect(panel.getByRole('status')).toHaveText(pasteMessages.zh.found(2, 0));
  expect((await focused(page)).name).toBe(m.open);
  await panel.getByRole('button', { name: pasteMessages.zh.add(2) }).click();
  await expect(page.locator('zcf-emissions [data-line]')).toHaveCount(2);
  expect(await amounts(page)).toEqual(['42.5', '3200']);
  expect(host.complaints).toEqual([]);
  expect(host.warnings).toEqual([]);
});

test('a CSV file in GB 18030 is dropped on the panel', async ({ page, host }) => {
  const panel = await pastePanel(page);
  // 名称,数量,单位 / 天然气,42.5,m3 as Chinese Excel saves it.
  const line = (...bytes: readonly number[]) => [...bytes, 0x0d, 0x0a];
  const ascii = (text: string) => [...Buffer.from(text)];
  const bytes = [
    ...line(0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xca, 0xfd, 0xc1, 0xbf, 0x2c, 0xb5, 0xa5, 0xce, 0xbb),
    ...line(0xcc, 0xec, 0xc8, 0xbb, 0xc6, 0xf8, ...ascii(',42.5,Nm3')),
  ];
  const dataTransfer = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(content)], '能耗.csv', { type: 'text/csv' }));
    return transfer;
  }, bytes);
  await panel.locator('h3').dispatchEvent('drop', { dataTransfer });
  await expect(panel.locator('.pasted')).toContainText('天然气');
  await panel.getByRole('button', { name: pasteMessages.zh.add(1) }).click();
  await expect(page.locator('zcf-emissions [data-line] .name')).toHaveText('天然气');
  expect(await amounts(page)).toEqual(['42.5']);
  expect(host.complaints).toEqual([]);
});

test('of several sheets another can be chosen, and what is refused is told and leaves what was there', async ({
  page,
  host,
}) => {
  const panel = await pastePanel(page);
  const input = panel.locator('input[type=file]');
  await input.setInputFiles(
    await workbook(
      { name: '一季度', rows: [headings, ['外购电', 800, 'MWh']] },
      { name: '全年', rows: [headings, ['外购电', 3200, 'MWh']] },
    ),
  );
  const text = panel.locator('textarea');
  await expect(text).toHaveValue(/800/);
  await panel.getByLabel(m.sheet).selectOption('全年');
  await expect(text).toHaveValue('名称\t数量\t单位\n外购电\t3200\tMWh');

  await input.setInputFiles({
    name: '能耗.xls',
    mimeType: '',
    buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
  });
  const problem = panel.getByRole('alert');
  await expect(problem).toHaveText(m.problem({ code: 'oldWorkbook', facts: { file: '能耗.xls' } }));
  await expect(text).toHaveValue(/3200/);
  await text.fill('天然气\t1\tNm3');
  await expect(problem).toHaveCount(0);
  expect(host.complaints).toEqual([]);
});

test('where what reads it cannot be loaded the reader is told, and can try again', async ({ page }) => {
  const panel = await pastePanel(page);
  const files = await workbook({ name: '能耗', rows: [headings, ['外购电', 3200, 'MWh']] });
  await page.route('**/table-text-of.js', (route) => route.abort());
  await panel.locator('input[type=file]').setInputFiles(files);
  await expect(panel.getByRole('alert')).toHaveText(zh.failed);
  await page.unroute('**/table-text-of.js');
  await panel.locator('input[type=file]').setInputFiles(files);
  await expect(panel.locator('textarea')).toHaveValue(/3200/);
});
