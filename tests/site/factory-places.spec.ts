import type { Locator, Page } from '@playwright/test';
import { machinery } from '../../src/calculators/example-factories/machinery.ts';
import { newStudy } from '../../src/calculators/footprint/new-study.ts';
import { newClaim } from '../../src/calculators/offset/new-claim.ts';
import type { FactoryFile } from '../../src/calculators/index.ts';
import { zh as emissionsZh } from '../../widgets/emissions/messages/zh.ts';
import { expect, test } from './browser.ts';
import { openWorkspace, step, words } from './factory-desk.ts';

/** A remark on the path leads to the year, the product, the lot or the requirement that it is about. */

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const t = words.zh.path;

const steel = (id: string, amount: string) =>
  ({
    id,
    kind: 'material',
    name: `钢筋 ${id}`,
    stage: 'raw-materials',
    fields: { factor: 'material-rebar-cn', quantity: { amount, unit: 'kg' } },
  }) as const;

/** The machinery works with something to mend in an older year, in its first product and in its ledger. */
function toMend(): FactoryFile {
  const file = machinery.file('zh');
  const [newest] = file.emissions?.years ?? [];
  if (!newest) throw new Error('The example should hold an inventory.');
  const { pins: _, ...older } = { ...newest, year: newest.year - 2 };
  const [first, second, ...others] = older.lines;
  if (!first || !second) throw new Error('The example should hold two lines.');
  const unread = { ...second, fields: { ...second.fields, quantity: { amount: '十', unit: 't' } } };
  const studies = ['a', 'b'].map((id) => ({
    ...newStudy(id, newest.year),
    product: { name: `产品 ${id}` },
    lines: [steel(`${id}1`, '2'), ...(id === 'a' ? [steel('a2', '十')] : [])],
  }));
  const lot = (id: string) =>
    ({ id, kind: 'ccer', name: `批次 ${id}`, fields: { quantity: { amount: '十', unit: 't' } } }) as const;
  return {
    ...file,
    emissions: { years: [{ ...older, lines: [first, unread, ...others] }, newest] },
    footprint: { studies },
    offset: { lots: [lot('l1')], claims: [newClaim(newest.year - 1), newClaim(newest.year)] },
  } as FactoryFile;
}

async function openToMend(page: Page): Promise<{ workspace: Locator; year: number; line: string }> {
  const file = toMend();
  const workspace = await openWorkspace(page);
  await workspace.locator('.file input').setInputFiles({
    name: 'factory.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  });
  await expect(workspace.locator('.path')).toHaveAttribute('aria-busy', 'false');
  const [older] = file.emissions?.years ?? [];
  return { workspace, year: older?.year ?? 0, line: older?.lines[1]?.id ?? '' };
}

/** Goes where a remark leads: its calculator in the page. */
async function follow(workspace: Locator, id: Parameters<typeof step>[1], remark: RegExp): Promise<Locator> {
  const others = step(workspace, id).locator('> details:not([open]) > summary');
  if (await others.count()) await others.click();
  await step(workspace, id)
    .locator('.remarks li')
    .filter({ hasText: remark })
    .getByRole('button', { name: new RegExp(`^(${t.mend}|${t.inspect})：`) })
    .click();
  return step(workspace, id).locator('.work > div > *');
}

test('a remark about an older year opens that year, with the cursor in the line that isn’t counted', async ({
  page,
}) => {
  const { workspace, year, line } = await openToMend(page);
  const calculator = await follow(workspace, 'accounting', new RegExp(`${year} 年清单有 1 项须更正`));
  await expect(calculator.locator('.head select').first()).toHaveValue(String(year));
  await expect(calculator.locator(`[data-line="${line}"] :focus`)).toHaveCount(1);

  await test.step('a year that is missing between others is added in the panel of the years', async () => {
    await follow(workspace, 'accounting', new RegExp(`中间缺 ${year + 1} 年`));
    const panel = calculator.locator('[part=panel]');
    await expect(panel.locator('h3')).toHaveText(emissionsZh.panels.years);
    await expect(calculator.locator('#open-years')).toBeFocused();
    await expect(
      panel.getByRole('button', { name: `${emissionsZh.years.addYear} ${year + 1}` }),
    ).toBeVisible();
  });
});

test('a remark about a product opens that product and its line, and not the one that was added last', async ({
  page,
}) => {
  const { workspace } = await openToMend(page);
  const calculator = await follow(workspace, 'footprint', /“产品 a”的研究有 1 行须更正/);
  await expect(calculator.locator('.head input').first()).toHaveValue('产品 a');
  await expect(calculator.locator('[data-line="a2"] :focus')).toHaveCount(1);
});

test('a remark about lots opens the first of them, one about the review the requirement that is open', async ({
  page,
}) => {
  const { workspace } = await openToMend(page);
  const offset = await follow(workspace, 'offset', /有 1 批不能计入/);
  await expect(offset.locator('[data-line="l1"] :focus')).toHaveCount(1);
  const readiness = await follow(workspace, 'review', /条要求还没有回答/);
  await expect(readiness.locator('[data-requirement] :focus')).toHaveCount(1);
});
