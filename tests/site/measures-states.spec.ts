import type { Locator, Page } from '@playwright/test';
import { electronics } from '../../src/calculators/example-factories/electronics.ts';
import { en as englishTexts } from '../../src/calculators/texts/measures/en.ts';
import { zh as texts } from '../../src/calculators/texts/measures/zh.ts';
import { costsMessages } from '../../widgets/measures/messages/costs.ts';
import { en } from '../../widgets/measures/messages/en.ts';
import { planFieldMessages } from '../../widgets/measures/messages/plan-field.ts';
import { resultsMessages } from '../../widgets/measures/messages/results.ts';
import { zh } from '../../widgets/measures/messages/zh.ts';
import { panels } from '../../widgets/measures/on-demand-parts.ts';
import { barriers } from './axe.ts';
import { expect, test } from './host-page.ts';
import {
  addLine,
  element,
  loading,
  openMeasures,
  setFactory,
  showPanel,
  toggleMeasure,
} from './measures-desk.ts';
import { coveredByBar, expectToFit } from './states.ts';

/** Every state of the measures, looked at with axe and measured. */

const languages = [
  { language: 'zh', t: zh, pump: '热泵' },
  { language: 'en', t: en, pump: 'heat pump' },
] as const;

type Words = (typeof languages)[number];

const textsOf = { zh: texts, en: englishTexts };

/** A page that follows the scheme of its reader, with the headings that a page has around it. */
const around = (siteUrl: string) => ({
  body: `${loading(siteUrl)}<h2>A</h2>${element()}`,
  css: ':root { color-scheme: light dark; background: Canvas } body { margin: 0 }',
});

test.use({ contextOptions: { reducedMotion: 'reduce' }, actionTimeout: 10_000 });

/** The electronics plant with a measure that can't be read and one whose sign turns; two are open, one category of the list is. */
async function troubled(calculator: Locator, { language, t, pump }: Words): Promise<void> {
  await setFactory(calculator, electronics.file(language));
  const first = calculator.locator('[data-line]').first();
  await first.locator('[data-amount]').first().fill('很多');
  await toggleMeasure(first, true);
  const turned = await addLine(calculator, pump, '9000');
  const { efficiency, cop } = textsOf[language].fields;
  for (const [field, value] of [
    [efficiency, '90'],
    [cop, '2'],
  ]) {
    await turned.locator(`input[aria-label="${t.amount(field ?? '')}"]`).fill(value ?? '');
  }
  await expect(turned.locator('.messages .ask').first()).toBeVisible();
  await calculator.locator('.category .name').nth(1).click();
  await calculator.locator('[data-measure="A.7"] select').selectOption('not-applicable');
  await expect(calculator.getByPlaceholder(t.whyNot)).toBeVisible();
}

/** What a panel shows once something is in it. */
async function filled(
  calculator: Locator,
  panel: (typeof panels)[number],
  { language, t }: Words,
): Promise<void> {
  const shown = await showPanel(calculator, t.panels[panel]);
  switch (panel) {
    case 'results': {
      const m = resultsMessages[language];
      for (const title of [m.openYears, m.openMeasures]) {
        const outer = shown.locator('details').filter({ hasText: title }).first();
        if (!(await outer.evaluate((one) => (one as HTMLDetailsElement).open))) {
          await outer.locator('summary').first().click();
        }
        await expect(outer.locator('details').first()).toBeVisible();
      }
      break;
    }
    case 'costs': {
      const m = costsMessages[language];
      await shown.getByLabel(planFieldMessages[language].discountRate).fill('abc');
      await expect(shown.locator('.problem').first()).toBeVisible();
      await shown.getByText(m.openMeasures).click();
      break;
    }
    case 'baseline':
      await shown.getByLabel(planFieldMessages[language].growth).fill('200');
      await expect(shown.locator('.problem').first()).toBeVisible();
      break;
    case 'files':
      await expect(shown.locator('input[type=file]')).toHaveCount(1);
      break;
    case 'examples':
      await shown.locator('.templates button').first().click();
      await expect(shown.getByRole('alert')).toBeVisible();
  }
}

async function expectNoBarrier(page: Page, state: string): Promise<void> {
  expect.soft(await barriers(page, 'zcf-measures'), state).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}

for (const words of languages) {
  const { language, t } = words;
  test(`axe finds nothing in any state in ${language}, light or dark`, async ({ page, host }) => {
    test.setTimeout(300_000);
    const calculator = await openMeasures(page, host, language, around(host.siteUrl));
    await expectNoBarrier(page, 'empty');
    await troubled(calculator, words);
    await expectNoBarrier(page, 'with measures that are wrong or turned, opened');
    for (const open = calculator.locator('.source.open > .row .name'); await open.count();)
      await open.first().click();
    for (const panel of panels) {
      await filled(calculator, panel, words);
      await expectNoBarrier(page, panel);
    }
    await calculator.locator('#add').fill('a');
    await expect(calculator.locator('#found [role=option]').first()).toBeVisible();
    await expectNoBarrier(page, 'with the list of what can be added');
  });

  test(`everything in ${language} fits from 280 to 1440 px without covering anything, and can be pressed`, async ({
    page,
    host,
  }) => {
    test.setTimeout(180_000);
    const calculator = await openMeasures(page, host, language, around(host.siteUrl));
    await troubled(calculator, words);
    for (const panel of panels) {
      await filled(calculator, panel, words);
      await expectToFit(calculator, t.panels[panel]);
    }
  });
}

test('on a phone the bar with the result never covers what has the focus', async ({ page, host }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  const calculator = await openMeasures(page, host);
  await troubled(calculator, languages[0]);
  expect(await coveredByBar(calculator)).toEqual([]);
});

test.describe('in forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

  test('the pictures of the plan keep colours of the system', async ({ page, host }) => {
    const calculator = await openMeasures(page, host);
    await troubled(calculator, languages[0]);
    const panel = await showPanel(calculator, zh.panels.results);
    const canvas = panel.locator('.trajectory canvas');
    await expect(canvas).toBeVisible();
    const fill = await canvas.evaluate((one) => getComputedStyle(one).getPropertyValue('--fill-1'));
    expect(fill.trim()).toBe('Highlight');
  });
});
