import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { filesMessages } from '../../widgets/footprint/messages/files.ts';
import { workbookMessages } from '../../widgets/foundation/messages/workbook.ts';
import { zh } from '../../widgets/footprint/messages/zh.ts';
import { expect, test } from './browser.ts';
import { changedWorkbook } from './changed-workbook.ts';
import { addLine, downloadBy } from './desk.ts';
import { openFootprint } from './footprint-desk.ts';

test('a product’s footprint leaves as a workbook whose totals are formulas', async ({ page }) => {
  const calculator = await openFootprint(page);
  await addLine(calculator, '钢', '2.5');
  await calculator.locator('.tools').getByRole('button', { name: zh.panels.files }).click();
  const button = calculator.locator('[part=panel]').getByRole('button', { name: filesMessages.zh.workbook });
  await expect(button).toBeEnabled();
  const download = await downloadBy(page, button);
  expect(download.suggestedFilename()).toMatch(/footprint\.xlsx$/);
  const parts = unzipSync(new Uint8Array(await readFile(await download.path())));
  const part = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  expect(part('xl/workbook.xml')).toContain('<definedName name="Footprint">');
  expect(part('xl/worksheets/sheet2.xml')).toContain('<v>2.5</v>');
  expect(part('xl/worksheets/sheet5.xml')).toContain('<f>');
});

test('a footprint’s workbook that was changed elsewhere is shown cell by cell, taken as one step, and undone', async ({
  page,
}) => {
  const m = workbookMessages.zh;
  const calculator = await openFootprint(page);
  await addLine(calculator, '钢', '2.5');
  const amount = calculator.locator('[data-amount]');
  await expect(amount).toHaveValue('2.5');
  await calculator.locator('.tools').getByRole('button', { name: zh.panels.files }).click();
  const panel = calculator.locator('[part=panel]');
  const button = panel.getByRole('button', { name: filesMessages.zh.workbook });
  await expect(button).toBeEnabled();
  const download = await downloadBy(page, button);
  const back = panel.getByLabel(filesMessages.zh.workbookBack);

  await back.setInputFiles(await changedWorkbook(download, (sheet) => sheet));
  await expect(panel.getByRole('status').filter({ hasText: m.same })).toBeVisible();
  await back.setInputFiles(
    await changedWorkbook(download, (sheet) => sheet.replace(' study ', ' inventory ')),
  );
  await expect(panel.getByRole('alert')).toHaveText(m.doubts.otherPart);

  await back.setInputFiles(
    await changedWorkbook(download, (sheet) => sheet.replace('<v>2.5</v>', '<v>3.25</v>')),
  );
  await expect(panel.getByRole('status').filter({ hasText: m.found(1, 0) })).toBeVisible();
  const rows = panel.locator('table.pasted tbody tr');
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('2.5');
  await expect(rows).toContainText('3.25');
  // Nothing is applied before the reader agrees.
  await expect(amount).toHaveValue('2.5');
  await panel.getByRole('button', { name: m.apply(1) }).click();
  await expect(panel.getByRole('status').filter({ hasText: m.applied(1) })).toBeVisible();
  await expect(amount).toHaveValue('3.25');
  await calculator.getByRole('button', { name: zh.undo }).click();
  await expect(amount).toHaveValue('2.5');
});
