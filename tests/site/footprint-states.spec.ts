import type { Locator, Page } from '@playwright/test';
import { en } from '../../widgets/footprint/messages/en.ts';
import { zh } from '../../widgets/footprint/messages/zh.ts';
import { panels } from '../../widgets/footprint/on-demand-parts.ts';
import { barriers } from './axe.ts';
import { expect, test } from './browser.ts';
import { addLine, measured } from './desk.ts';
import { openFootprint, showPanel } from './footprint-desk.ts';

/** Every state of the footprint calculator, looked at with axe and measured. */

const languages = [
  {
    root: '',
    t: zh,
    steel: '热轧碳钢钢筋',
    power: '电',
    gas: '天然气',
    lorry: '货车',
    bill: '1\t壳体\tADC12\t1\t1.85\n1\t某物\t某料\tabc\t0.1',
  },
  {
    root: 'en/',
    t: en,
    steel: 'rebar',
    power: 'grid',
    gas: 'natural gas',
    lorry: 'lorry',
    bill: '1\tHousing\tADC12\t1\t1.85\n1\tThing\tunknown\tabc\t0.1',
  },
] as const;

type Words = (typeof languages)[number];

test.use({ contextOptions: { reducedMotion: 'reduce' }, actionTimeout: 10_000 });

/** Lines with every kind of trouble; a transport with two legs and a material with its calculation are open. */
async function troubled(calculator: Locator, { t, steel, power, gas, lorry }: Words): Promise<void> {
  await addLine(calculator, power, '-5');
  await addLine(calculator, gas, '1,5');
  const way = await addLine(calculator, lorry, '2');
  await way.getByRole('button', { name: t.legs.add }).click();
  await expect(way.getByRole('button', { name: t.legs.remove(2) })).toBeVisible();
  const opened = await addLine(calculator, steel, '2.5');
  await opened.locator('.name').click();
  await opened.getByText(t.trace.steps).click();
  await opened.getByText(t.trace.challenge).first().click();
  await opened.getByText(t.details.evidence).click();
  await expect(opened.locator('.steps li').first()).toBeVisible();
}

/** What a panel shows once something is in it. */
async function filled(
  calculator: Locator,
  panel: (typeof panels)[number],
  { t, bill }: Words,
): Promise<void> {
  const shown = await showPanel(calculator, t.panels[panel]);
  if (panel === 'paste') {
    await shown.locator('textarea').fill(bill);
    await expect(shown.locator('.pasted')).toBeVisible();
  }
  if (panel === 'method') {
    await shown.getByRole('button', { name: t.method.add }).click();
    await shown.getByRole('button', { name: t.method.addOmission }).click();
    await expect(shown.locator('.problem').first()).toBeVisible();
  }
  if (panel === 'results') await expect(shown.locator('canvas').first()).toBeVisible();
  if (panel === 'scenarios') {
    await calculator.getByRole('button', { name: t.newScenario }).click();
    await expect(shown.locator('.figures')).toBeVisible();
  }
  if (panel === 'files') {
    await shown.locator('button', { hasText: 'PACT' }).click();
    await expect(shown.locator('.messages')).toBeVisible();
    await expect(shown.getByLabel(t.files.companyName)).toBeVisible();
  }
}

async function expectNoBarrier(page: Page, state: string): Promise<void> {
  expect.soft(await barriers(page, 'zcf-footprint'), state).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}

for (const language of languages) {
  const { root, steel } = language;
  test(`axe finds nothing in any state of /${root}, light or dark`, async ({ page }) => {
    test.setTimeout(300_000);
    const calculator = await openFootprint(page, root);
    await expectNoBarrier(page, 'empty');
    await addLine(calculator, steel, '2.5');
    await expectNoBarrier(page, 'filled');
    await troubled(calculator, language);
    await expectNoBarrier(page, 'with errors and open lines');
    for (const open = calculator.locator('.source.open > .row .name'); await open.count();)
      await open.first().click();
    for (const panel of panels) {
      await filled(calculator, panel, language);
      await expectNoBarrier(page, panel);
    }
    await calculator.locator('#add').fill('a');
    await expect(calculator.locator('#found [role=option]').first()).toBeVisible();
    await expectNoBarrier(page, 'with the list of what can be added');
  });

  test(`everything on /${root} fits from 280 to 1440 px, and whatever can be pressed is large enough`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const calculator = await openFootprint(page, root);
    await troubled(calculator, language);
    for (const panel of panels) {
      await filled(calculator, panel, language);
      for (const width of [280, 360, 768, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        expect
          .soft(await measured(calculator), `${panel} at ${width} px`)
          .toEqual({ sideways: 0, wide: [], small: [] });
      }
    }
  });
}
