import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { filesMessages } from '../../widgets/footprint/messages/files.ts';
import { zh } from '../../widgets/footprint/messages/zh.ts';
import { expect, test } from './browser.ts';
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
