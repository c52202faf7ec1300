import type { Locator, Page } from '@playwright/test';
import { en } from '../../widgets/emissions/messages/en.ts';
import { zh } from '../../widgets/emissions/messages/zh.ts';
import { panels } from '../../widgets/emissions/on-demand-parts.ts';
import { barriers } from './axe.ts';
import { expect, test } from './browser.ts';
import { measured } from './desk.ts';
import { addSource, openCalculator } from './emissions-desk.ts';
import { coveredByBar } from './states.ts';

/** Every state of the emissions calculator, looked at with axe and measured. */

const languages = [
  { root: '', t: zh, gas: '天然气', grid: '外购电', green: '绿电', steam: '蒸汽' },
  {
    root: 'en/',
    t: en,
    gas: 'natural gas',
    grid: 'grid',
    green: 'green power',
    steam: 'steam',
  },
] as const;

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Sources with every kind of trouble, one of them open down to its steps, its evidence and a challenge. */
async function troubled(
  calculator: Locator,
  { t, gas, grid, green, steam }: (typeof languages)[number],
): Promise<void> {
  await addSource(calculator, grid, '-5');
  await addSource(calculator, steam, '1,5');
  await addSource(calculator, green, '10');
  const opened = await addSource(calculator, gas, '42.5');
  await opened.locator('.name').click();
  await opened.getByLabel(t.details.modes.months).check();
  await opened.locator('.months input').first().fill('42.5');
  await opened.getByText(t.trace.steps).click();
  await opened.getByText(t.trace.challenge).first().click();
  await opened.getByText(t.details.evidence).click();
  await expect(opened.locator('.steps li').first()).toBeVisible();
}

const showPanel = async (calculator: Locator, name: string): Promise<void> => {
  await calculator.locator('.tools').getByRole('button', { name }).click();
  await expect(calculator.locator('[part=panel] h3')).toHaveText(name);
};

const noted = new Map<string, string>();

async function expectNoBarrier(page: Page, state: string): Promise<void> {
  const since = Date.now();
  expect.soft(await barriers(page, 'zcf-emissions'), state).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  noted.set(state, `${Date.now() - since} ms`);
}

for (const language of languages) {
  const { root, t } = language;
  test(`axe finds nothing in any state of /${root}, light or dark`, async ({ page }) => {
    test.setTimeout(180_000);
    const calculator = await openCalculator(page, root);
    await expectNoBarrier(page, 'empty');
    await troubled(calculator, language);
    await expectNoBarrier(page, 'with errors and an open line');
    await calculator.locator('.source.open .name').first().click();
    for (const panel of panels) {
      await showPanel(calculator, t.panels[panel]);
      if (panel === 'completeness') await calculator.locator('.category summary').first().click();
      if (panel === 'paste') await calculator.locator('textarea').fill('天然气\t42.5\t万Nm³\n某物\tabc\tt');
      if (panel === 'settings') await calculator.getByRole('button', { name: t.settings.addSite }).click();
      if (panel === 'results') await expect(calculator.locator('canvas').first()).toBeVisible();
      await expectNoBarrier(page, panel);
    }
    await calculator.locator('#add').fill('R');
    await expect(calculator.locator('#found [role=option]').first()).toBeVisible();
    await expectNoBarrier(page, 'with the list of sources');
    console.log(`axe /${root}: ${[...noted].map((one) => one.join(' ')).join(', ')}`);
  });
}

for (const language of languages) {
  const { root, t } = language;
  test(`everything on /${root} fits from 280 to 1440 px, and whatever can be pressed is large enough`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const calculator = await openCalculator(page, root);
    await troubled(calculator, language);
    for (const panel of panels) {
      await showPanel(calculator, t.panels[panel]);
      if (panel === 'paste') await calculator.locator('textarea').fill('天然气\t42.5\t万Nm³\n某物\tabc\tt');
      for (const width of [280, 360, 768, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        expect
          .soft(await measured(calculator), `${panel} at ${width} px`)
          .toEqual({ sideways: 0, wide: [], small: [] });
      }
    }
  });
}

test('on a phone the bar with the total never covers what has the focus', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  const calculator = await openCalculator(page);
  const opened = await addSource(calculator, '天然气', '42.5');
  await addSource(calculator, '外购电', '3200');
  await opened.locator('.name').click();
  await expect(opened.locator('.details .fields').first()).toBeVisible();
  expect(await coveredByBar(calculator)).toEqual([]);
});

test('nor does it when it grows with what is typed', async ({ page }) => {
  await page.setViewportSize({ width: 280, height: 640 });
  const calculator = await openCalculator(page, 'en/');
  const added = await addSource(calculator, 'natural gas');
  const bar = calculator.locator('.result');
  const before = (await bar.boundingBox())?.height ?? 0;
  await page.keyboard.type('42.5');
  await expect.poll(async () => (await bar.boundingBox())?.height).toBeGreaterThan(before);
  const bottom = (box: { y: number; height: number } | null) => (box ? box.y + box.height : NaN);
  await expect
    .poll(async () => bottom(await added.locator('[data-amount]').boundingBox()))
    .toBeLessThanOrEqual(((await bar.boundingBox())?.y ?? 0) + 1);
});
