import type { Locator, Page } from '@playwright/test';
import type { FactoryFile, Language, MeasureId } from '../../src/calculators/index.ts';
import { zh } from '../../widgets/measures/messages/zh.ts';
import { baselineMessages } from '../../widgets/measures/messages/baseline.ts';
import { expect } from './browser.ts';
import { showPanel } from './desk.ts';
import { version, type HostPage } from './host-page.ts';

/** Ways to use the measures and their plan as a reader does, for their tests in a browser. */

export {
  addLine,
  chooseByKeys,
  downloadBy,
  focused,
  line,
  measured,
  overlapping,
  showPanel,
  tabTo,
  textOf,
} from './desk.ts';

/** The two lines that load the element, from the folder of its version. */
export const loading = (siteUrl: string) =>
  `<link rel="stylesheet" href="${siteUrl}widgets/${version}/zcf.css"><script type="module" src="${siteUrl}widgets/${version}/zcf-measures.js"></script>`;

/** An element whose plan starts from 2023, whatever the clock says. */
export const element = (attributes = '') =>
  `<zcf-measures year="2023" ${attributes}><a href="https://example.org/">减排措施</a></zcf-measures>`;

/** What opens a page of a host, with the origin of the widgets. */
interface Host {
  readonly siteUrl: string;
  open(page: HostPage): Promise<void>;
}

/** The element on a page of its own, ready to plan. */
export async function openMeasures(
  page: Page,
  host: Host,
  language: Language = 'zh',
  more: Partial<HostPage> = {},
): Promise<Locator> {
  await host.open({
    lang: language === 'zh' ? 'zh-CN' : 'en',
    body: loading(host.siteUrl) + element(),
    ...more,
  });
  return ready(page.locator('zcf-measures'));
}

/** An element whose words have come. */
export async function ready(calculator: Locator): Promise<Locator> {
  await expect(calculator.locator('#add')).toBeVisible();
  return calculator;
}

/** Hands the element a factory file, as a host does. */
export async function setFactory(calculator: Locator, factory: FactoryFile): Promise<void> {
  await calculator.evaluate((one, file) => Object.assign(one, { factory: file }), factory);
  await expect(calculator.locator('[data-line]')).toHaveCount(factory.measures?.plan?.measures.length ?? 0);
}

/** Fills fields of an opened measure one after another: some come only once another is chosen. */
export async function fillFields(measure: Locator, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(fields)) {
    const control = measure.locator(
      `:is([aria-label="${name}"], [aria-label="${zh.amount(name)}"]):is(input, select)`,
    );
    await expect(control, name).toBeVisible();
    const isChoice = await control.evaluate((one) => one.localName === 'select');
    await (isChoice ? control.selectOption({ label: value }) : control.fill(value));
  }
}

/** Opens a measure of the plan, or closes it. One that asks for more is open as soon as it is added. */
export async function toggleMeasure(measure: Locator, open: boolean): Promise<void> {
  const name = measure.locator('.name');
  if ((await name.getAttribute('aria-expanded')) !== String(open)) await name.click();
  await expect(measure.locator('.details')).toHaveCount(open ? 1 : 0);
}

/** What the plan reduces in its last year, in sight all the time. */
export const total = (calculator: Locator): Locator => calculator.locator('[part=total]');

/** What still is emitted, the same on the other basis, the target and how far it is, as the result says them. */
export const figures = (calculator: Locator): Locator => calculator.locator('[part=result] .two dd');

/** What a measure reduces in a full year, as its row shows it. */
export const reduction = (measure: Locator): Locator => measure.locator('.tonnes');

/** The cells of a row of a table in a panel. */
export const cells = (within: Locator, table: string | RegExp, row: string | RegExp): Locator =>
  within
    .locator('table')
    .filter({ has: within.page().locator('caption', { hasText: table }) })
    .locator('tr')
    .filter({ has: within.page().locator('th', { hasText: row }) })
    .first()
    .locator('td');

/** A measure of annex A in the checklist, with its category opened. */
export async function inChecklist(
  calculator: Locator,
  measure: MeasureId,
  category: string,
): Promise<Locator> {
  const name = calculator.locator('.category .name').filter({ hasText: category });
  if ((await name.getAttribute('aria-expanded')) === 'false') await name.click();
  const row = calculator.locator(`[data-measure="${measure}"]`);
  await expect(row).toBeVisible();
  return row;
}

/** States what a plan in Chinese starts from: tonnes of scope 1, and megawatt-hours from the grid. */
export async function stateBaseline(
  calculator: Locator,
  scope1: string,
  electricity: string,
): Promise<Locator> {
  const panel = await showPanel(calculator, zh.panels.baseline);
  const { stated } = baselineMessages.zh;
  await panel.getByLabel(stated.scope1).fill(scope1);
  await panel.getByLabel(stated.electricity).fill(electricity);
  return panel;
}
