import type { Download, Locator, Page } from '@playwright/test';
import { filesMessages } from '../../widgets/emissions/messages/files.ts';
import { zh } from '../../widgets/emissions/messages/zh.ts';
import { workbookMessages } from '../../widgets/foundation/messages/workbook.ts';
import { changedWorkbook } from './changed-workbook.ts';
import { downloadBy } from './desk.ts';
import { fill, openCalculator } from './emissions-desk.ts';
import { expect, test } from './browser.ts';

/** An inventory leaves as a workbook, is changed elsewhere and comes back. */

const m = workbookMessages.zh;
const files = filesMessages.zh;

const amounts = (page: Page) =>
  page
    .locator('zcf-emissions [data-amount]')
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));

async function filesPanel(calculator: Locator): Promise<Locator> {
  await calculator.locator('.tools').getByRole('button', { name: zh.panels.files }).click();
  const panel = calculator.locator('[part=panel]');
  await expect(panel.getByRole('button', { name: files.workbook })).toBeEnabled();
  return panel;
}

const exported = (page: Page, panel: Locator): Promise<Download> =>
  downloadBy(page, panel.getByRole('button', { name: files.workbook }));

test('a workbook that was changed elsewhere is shown cell by cell, taken as one step, and undone', async ({
  page,
}) => {
  const calculator = await openCalculator(page);
  await fill(calculator);
  const panel = await filesPanel(calculator);
  const download = await exported(page, panel);
  expect(download.suggestedFilename()).toMatch(/inventory\.xlsx$/);
  const file = await changedWorkbook(download, (sheet) =>
    sheet
      .replace('<v>42.5</v>', '<v>50</v>')
      .replace(/<c r="(I\d+)" s="\d+"><v>3200<\/v><\/c>/, '<c r="$1" t="inlineStr"><is><t>三千</t></is></c>'),
  );
  await panel.getByLabel(files.workbookBack).setInputFiles(file);
  await expect(panel.getByRole('status').filter({ hasText: m.found(1, 1) })).toBeVisible();
  const rows = panel.locator('table.pasted tbody tr');
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(0)).toContainText('42.5');
  await expect(rows.nth(0)).toContainText('50');
  await expect(rows.nth(1)).toContainText(m.problems.notANumber({ expected: [] }));
  // Nothing is applied before the reader agrees.
  expect(await amounts(page)).toEqual(['42.5', '3200']);

  await panel.getByRole('button', { name: m.cancel }).click();
  await expect(rows).toHaveCount(0);
  expect(await amounts(page)).toEqual(['42.5', '3200']);

  await panel.getByLabel(files.workbookBack).setInputFiles(file);
  await panel.getByRole('button', { name: m.apply(1) }).click();
  await expect(panel.getByRole('status').filter({ hasText: m.applied(1) })).toBeVisible();
  expect(await amounts(page)).toEqual(['50', '3200']);
  await calculator.getByRole('button', { name: zh.undo }).click();
  await expect.poll(() => amounts(page)).toEqual(['42.5', '3200']);
});

test('a workbook as it was says that nothing changed, and any other file that it isn’t one', async ({
  page,
}) => {
  const calculator = await openCalculator(page);
  await fill(calculator);
  const panel = await filesPanel(calculator);
  const download = await exported(page, panel);
  const back = panel.getByLabel(files.workbookBack);
  await back.setInputFiles(await changedWorkbook(download, (sheet) => sheet));
  await expect(panel.getByRole('status').filter({ hasText: m.same })).toBeVisible();
  await back.setInputFiles(await changedWorkbook(download, (sheet) => sheet.replace('zcf-workbook/1', 'x')));
  await expect(panel.getByRole('alert')).toHaveText(m.notOurs);
  await back.setInputFiles({
    name: 'a.xlsx',
    mimeType: 'application/zip',
    buffer: Buffer.from('PK\u0003\u0004 no archive'),
  });
  await expect(panel.getByRole('alert')).toContainText('a.xlsx');
});
