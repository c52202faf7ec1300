import type { Locator, Page } from '@playwright/test';
import { soundLedger } from '../../src/calculators/offset/examples/sound-ledger.ts';
import { en } from '../../widgets/offset/messages/en.ts';
import { marketMessages } from '../../widgets/offset/messages/market.ts';
import { reductionsMessages } from '../../widgets/offset/messages/reductions.ts';
import { resultsMessages } from '../../widgets/offset/messages/results.ts';
import { settingsMessages } from '../../widgets/offset/messages/settings.ts';
import { zh } from '../../widgets/offset/messages/zh.ts';
import { panels } from '../../widgets/offset/on-demand-parts.ts';
import { faultyLedger } from '../../src/calculators/offset/examples/faulty-ledger.ts';
import { barriers } from './axe.ts';
import { expect, test } from './browser.ts';
import { addLine, openOffset, showPanel, toggleLine } from './offset-desk.ts';
import { coveredByBar, expectToFit } from './states.ts';

/** Every state of the offset calculator, looked at with axe and measured. */

const languages = [
  { root: '', language: 'zh', t: zh, credits: 'CCER' },
  { root: 'en/', language: 'en', t: en, credits: 'CCER' },
] as const;

type Words = (typeof languages)[number];

test.use({ contextOptions: { reducedMotion: 'reduce' }, actionTimeout: 10_000 });

/** The faulty example with lots that are wrong in other ways; two lots are open, one down to its steps and its evidence. */
async function troubled(calculator: Locator, { language, t, credits }: Words): Promise<void> {
  const examples = await showPanel(calculator, t.panels.examples);
  await examples.getByRole('button', { name: faultyLedger.name[language] }).click();
  await expect(calculator.locator('.source.wrong')).toHaveCount(6);
  await addLine(calculator, credits, '1.5');
  const opened = calculator.locator('[data-line="tanhuitong"]');
  await toggleLine(opened, true);
  await opened.getByText(t.trace.steps).click();
  await expect(opened.locator('.steps li').first()).toBeVisible();
  await expect(opened.locator('.evidence input').first()).toBeVisible();
  await toggleLine(calculator.locator('[data-line="ccer-overlap"]'), true);
}

/** What a panel shows once something is in it. */
async function filled(
  calculator: Locator,
  panel: (typeof panels)[number],
  { language, t }: Words,
): Promise<void> {
  const shown = await showPanel(calculator, t.panels[panel]);
  switch (panel) {
    case 'settings': {
      const m = settingsMessages[language];
      await shown.getByLabel(m.policy).selectOption('by-hand');
      await shown.getByLabel(m.share).first().selectOption('local');
      await shown.getByLabel(m.sharePercent).fill('abc');
      await expect(shown.locator('.problem').first()).toBeVisible();
      break;
    }
    case 'reductions':
      await shown.getByRole('button', { name: reductionsMessages[language].add }).click();
      await shown.getByLabel(reductionsMessages[language].tonnes).last().fill('-1');
      await expect(shown.locator('.problem').first()).toBeVisible();
      break;
    case 'paste':
      await shown.locator('textarea').fill('CCER\t500\t吨\tA0001 至 A0500\n某物\tabc\tt\t—');
      await expect(shown.locator('.pasted')).toBeVisible();
      break;
    case 'results':
      await expect(shown.locator('.figures').first()).toBeVisible();
      await shown.getByText(resultsMessages[language].open).click();
      break;
    case 'years':
      await expect(shown.locator('.figures')).toBeVisible();
      break;
    case 'market':
      await shown.getByLabel(marketMessages[language].market).selectOption('national');
      await shown.getByLabel(marketMessages[language].obligation).fill('20000');
      await expect(shown).toContainText(marketMessages[language].cap('1,000'));
      break;
    case 'files':
      await expect(shown.locator('textarea')).toBeVisible();
      break;
    case 'examples':
      await shown.getByRole('button', { name: soundLedger.name[language] }).click();
      await expect(shown.getByRole('alert')).toBeVisible();
  }
}

async function expectNoBarrier(page: Page, state: string): Promise<void> {
  expect.soft(await barriers(page, 'zcf-offset'), state).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}

for (const language of languages) {
  const { root, t } = language;
  test(`axe finds nothing in any state of /${root}, light or dark`, async ({ page }) => {
    test.setTimeout(300_000);
    const calculator = await openOffset(page, root);
    await expectNoBarrier(page, 'empty');
    await troubled(calculator, language);
    await expectNoBarrier(page, 'with blocked and opened lots');
    for (const open = calculator.locator('.source.open > .row .name'); await open.count();)
      await open.first().click();
    for (const panel of panels) {
      await filled(calculator, panel, language);
      await expectNoBarrier(page, panel);
    }
    await calculator.locator('#add').fill('c');
    await expect(calculator.locator('#found [role=option]').first()).toBeVisible();
    await expectNoBarrier(page, 'with the list of what can be added');
  });

  test(`everything on /${root} fits from 280 to 1440 px without covering anything, and can be pressed`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const calculator = await openOffset(page, root);
    await troubled(calculator, language);
    for (const panel of panels) {
      await filled(calculator, panel, language);
      await expectToFit(calculator, t.panels[panel]);
    }
  });
}

test('on a phone the bar with the result never covers what has the focus', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  const calculator = await openOffset(page);
  await troubled(calculator, languages[0]);
  expect(await coveredByBar(calculator)).toEqual([]);
});

test.describe('in forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

  test('fields, buttons and the weight of a finding keep a line around them', async ({ page }) => {
    const calculator = await openOffset(page);
    await troubled(calculator, languages[0]);
    const results = await showPanel(calculator, zh.panels.results);
    await expect(results.locator('.severity').first()).toBeVisible();
    const unframed = await calculator.evaluate(({ shadowRoot }) =>
      [
        ...(shadowRoot?.querySelectorAll(
          'button:not(.name, .link), input, select, .severity, .findings li',
        ) ?? []),
      ]
        .filter((one) => one.checkVisibility() && !one.matches('[type=checkbox], [type=radio], [type=file]'))
        .filter((one) => {
          const { borderLeftStyle, borderLeftWidth, borderLeftColor, backgroundColor } =
            getComputedStyle(one);
          const line = borderLeftStyle !== 'none' && parseFloat(borderLeftWidth) >= 1;
          return !line || borderLeftColor === backgroundColor;
        })
        .map(({ outerHTML }) => outerHTML.slice(0, 100)),
    );
    expect(unframed).toEqual([]);
  });
});
