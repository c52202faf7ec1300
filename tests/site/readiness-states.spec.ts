import type { Locator, Page } from '@playwright/test';
import { exampleFactories } from '../../src/calculators/example-factories/index.ts';
import { compareMessages } from '../../widgets/readiness/messages/compare.ts';
import { conditionsMessages } from '../../widgets/readiness/messages/conditions.ts';
import { detailsMessages } from '../../widgets/readiness/messages/details.ts';
import { en } from '../../widgets/readiness/messages/en.ts';
import { gapsMessages } from '../../widgets/readiness/messages/gaps.ts';
import { indicatorsMessages } from '../../widgets/readiness/messages/indicators.ts';
import { zh } from '../../widgets/readiness/messages/zh.ts';
import { panels, type Panel } from '../../widgets/readiness/on-demand-parts.ts';
import { barriers } from './axe.ts';
import { expect, test } from './browser.ts';
import { answer, openExample, openPart, openReadiness, requirement, showPanel } from './readiness-desk.ts';
import { coveredByBar, expectToFit } from './states.ts';

/** Every state of the self-assessment, looked at with axe and measured. */

const languages = [
  { root: '', language: 'zh', t: zh },
  { root: 'en/', language: 'en', t: en },
] as const;

type Words = (typeof languages)[number];

test.use({ contextOptions: { reducedMotion: 'reduce' }, actionTimeout: 10_000 });

/** An example with answers that are wrong, asked about, overruled; what belongs to two of them is open. */
async function troubled(calculator: Locator, { language }: Words): Promise<void> {
  const d = detailsMessages[language];
  await openExample(calculator, 'electronics', language);
  await openPart(calculator, '5');
  await answer(calculator, '5.3-r1', 'not').check();
  const energy = requirement(calculator, '5.2-r1');
  await energy.locator('.more-of').click();
  await energy.getByLabel(d.namesOf['5.2-r1']?.actual ?? '').fill('abc');
  await expect(energy.locator('.problem').first()).toBeVisible();
  const proof = energy.locator('.proof').first();
  await proof.getByLabel(d.date).fill('2030-01-01');
  await openPart(calculator, '6.4');
  await answer(calculator, '6.4.4-r1', 'not-applicable').check();
  await openPart(calculator, '6.3');
  await calculator.locator('.part-6 details.outside summary').first().click();
}

/** Closes what is open, so that a panel is looked at by itself. */
async function closeParts(calculator: Locator): Promise<void> {
  const open = calculator.locator('[part=section] h3 button[aria-expanded=true]');
  while (await open.count()) await open.first().click();
}

/** What a panel shows once something is in it. */
async function filled(calculator: Locator, panel: Panel, { language, t }: Words): Promise<void> {
  const shown = await showPanel(calculator, t.panels[panel]);
  switch (panel) {
    case 'conditions':
      await shown.getByText(conditionsMessages[language].ofMeasures).click();
      await expect(shown.locator('details[open] li').first()).toBeVisible();
      break;
    case 'results':
      await shown.locator('.fields input').first().fill('abc');
      await expect(shown.locator('.problem').first()).toBeVisible();
      await shown.locator('details summary').first().click();
      await expect(shown.locator('.counted')).toBeVisible();
      await expect(shown.locator('canvas').first()).toBeVisible();
      break;
    case 'gaps':
      await shown.getByLabel(gapsMessages[language].due).first().fill('2020-01-01');
      await expect(shown.locator('.problem').first()).toBeVisible();
      break;
    case 'evidence':
      await expect(shown.locator('.documents')).toBeVisible();
      break;
    case 'indicators': {
      const m = indicatorsMessages[language];
      await shown.getByText(m.open).first().click();
      await shown.getByRole('button', { name: m.add }).click();
      await shown.getByLabel(m.fields.actual).last().fill('abc');
      await expect(shown.locator('.problem').first()).toBeVisible();
      break;
    }
    case 'compare':
      await shown.getByRole('button', { name: compareMessages[language].begin, exact: true }).click();
      await expect(shown.locator('.assessments li')).toHaveCount(2);
      await expect(shown.locator('.figures')).toBeVisible();
      break;
    case 'files':
      await expect(shown.locator('textarea').first()).toBeVisible();
      break;
    case 'examples':
      await shown.getByRole('button', { name: exampleFactories[0]?.name[language] ?? '' }).click();
      await expect(shown.getByRole('alert')).toBeVisible();
  }
}

async function expectNoBarrier(page: Page, state: string): Promise<void> {
  expect.soft(await barriers(page, 'zcf-readiness'), state).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}

for (const language of languages) {
  const { root, t } = language;
  test(`axe finds nothing in any state of /${root}, light or dark`, async ({ page }) => {
    test.setTimeout(300_000);
    const calculator = await openReadiness(page, root);
    await expectNoBarrier(page, 'empty');
    await troubled(calculator, language);
    await expectNoBarrier(page, 'with answers that are wrong, and opened ones');
    await closeParts(calculator);
    for (const panel of panels) {
      await filled(calculator, panel, language);
      await expectNoBarrier(page, panel);
    }
  });

  test(`everything on /${root} fits from 280 to 1440 px without covering anything, and can be pressed`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const calculator = await openReadiness(page, root);
    await troubled(calculator, language);
    for (const panel of panels) {
      await filled(calculator, panel, language);
      await expectToFit(calculator, t.panels[panel]);
    }
  });
}

test('on a phone the bar with the result never covers what has the focus', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  const calculator = await openReadiness(page);
  await troubled(calculator, languages[0]);
  expect(await coveredByBar(calculator)).toEqual([]);
});

test.describe('in forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

  test('how a gate stands, fields and buttons keep a line around them', async ({ page }) => {
    const calculator = await openReadiness(page);
    await troubled(calculator, languages[0]);
    const results = await showPanel(calculator, zh.panels.results);
    await expect(results.locator('.standing').first()).toBeVisible();
    const unframed = await calculator.evaluate(({ shadowRoot }) =>
      [...(shadowRoot?.querySelectorAll('button:not(.name, .link), input, select, .standing, .seal') ?? [])]
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
