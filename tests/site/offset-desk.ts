import type { Locator, Page } from '@playwright/test';
import { zh } from '../../widgets/offset/messages/zh.ts';
import { expect } from './browser.ts';
import { addLine, ready, showPanel } from './desk.ts';

/** Ways to use the offset calculator as a reader does, for its tests in a browser. */

export {
  addLine,
  chooseByKeys,
  downloadBy,
  focused,
  line,
  measured,
  overlapping,
  ready,
  showPanel,
  tabTo,
  textOf,
} from './desk.ts';

/** The site's own page of the calculator, ready to type. */
export async function openOffset(page: Page, root: '' | 'en/' = '', siteUrl = ''): Promise<Locator> {
  await page.goto(`${siteUrl}${root}calculators/offset/`);
  return ready(page.locator('zcf-offset'));
}

/** A field by its name: of an opened line, or of a panel. */
export const field = (within: Locator, name: string): Locator =>
  within.locator(`:is(input, select)[aria-label="${name}"]`);

/** What else is known of a lot, by the names of its fields; the value of an option is given for a choice. */
export type LotFields = Readonly<Record<string, string>>;

/** Fills fields of an opened line one after another: some come only once another is chosen. */
export async function fillFields(lot: Locator, fields: LotFields): Promise<void> {
  for (const [name, value] of Object.entries(fields)) {
    const control = field(lot, name);
    await expect(control, name).toBeVisible();
    const isChoice = await control.evaluate((one) => one.localName === 'select');
    await (isChoice ? control.selectOption({ label: value }) : control.fill(value));
  }
}

/** Opens a line, or closes it. A lot that asks for more is open as soon as it is added. */
export async function toggleLine(lot: Locator, open: boolean): Promise<void> {
  const name = lot.locator('.name');
  if ((await name.getAttribute('aria-expanded')) !== String(open)) await name.click();
  await expect(lot.locator('.details')).toHaveCount(open ? 1 : 0);
}

/** Adds a lot by what it is called and fills its fields; it is closed again. */
export async function addLot(
  calculator: Locator,
  name: string,
  amount: string,
  fields: LotFields,
  document?: string,
): Promise<Locator> {
  const lot = await addLine(calculator, name, amount);
  await toggleLine(lot, true);
  await fillFields(lot, fields);
  if (document !== undefined) {
    await lot.locator('.evidence summary').click();
    await lot.getByLabel(zh.details.document).fill(document);
  }
  await toggleLine(lot, false);
  return lot;
}

/** The share that is matched, in sight all the time. */
export const coverage = (calculator: Locator): Locator => calculator.locator('[part=total]');

/** Residual emissions, what is matched of them and what lacks, as the result says them. */
export const figures = (calculator: Locator): Locator => calculator.locator('[part=result] .two dd');

/** The cells of a row of a table in a panel or above the lines. */
export const cells = (within: Locator, table: string, row: string): Locator =>
  within
    .locator('.figures')
    .filter({ hasText: table })
    .locator('tr')
    .filter({ hasText: row })
    .first()
    .locator('td');

/** Opens a factory file in the panel of files. */
export async function openFile(calculator: Locator, path: string): Promise<void> {
  const panel = await showPanel(calculator, zh.panels.files);
  await panel.locator('input[type=file]').setInputFiles(path);
  await expect(panel.getByRole('status')).toBeVisible();
}
