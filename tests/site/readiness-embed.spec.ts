import type { Locator, Page } from '@playwright/test';
import { newFactoryFile, type AnswerWord } from '../../src/calculators/index.ts';
import { zh as texts } from '../../src/calculators/texts/readiness/zh.ts';
import { en } from '../../widgets/readiness/messages/en.ts';
import { filesMessages } from '../../widgets/readiness/messages/files.ts';
import { zh } from '../../widgets/readiness/messages/zh.ts';
import { panels } from '../../widgets/readiness/on-demand-parts.ts';
import { allOf, assessmentOf } from '../calculators/readiness/one-assessment.ts';
import { expectSameFiles, hearing, widerThan } from './embedded.ts';
import { expect, strictPolicy, styleWithin, test, version } from './host-page.ts';
import {
  answer,
  downloadBy,
  gates,
  openExample,
  openPart,
  put,
  ready,
  requirement,
  showPanel,
} from './readiness-desk.ts';
import { slowDown, watchShifts } from './shifts.ts';

/** The self-assessment on pages of another origin, as partners have it. */

const loading = (siteUrl: string) =>
  `<link rel="stylesheet" href="${siteUrl}widgets/${version}/zcf.css"><script type="module" src="${siteUrl}widgets/${version}/zcf-readiness.js"></script>`;

const element = (attributes = '') =>
  `<zcf-readiness ${attributes}><a href="https://example.org/">自评</a></zcf-readiness>`;

test.use({ actionTimeout: 10_000 });

/** Answers a requirement, with a document. */
async function say(calculator: Locator, word: AnswerWord, document: string): Promise<void> {
  await openPart(calculator, '6.1');
  await answer(calculator, '6.1.1-r1', word).check();
  const own = requirement(calculator, '6.1.1-r1');
  await own.locator('.more-of').click();
  await own.locator('.usual button').first().click();
  await own.locator('.proof input').first().fill(document);
}

/** Opens everything that loads something: each panel, the printed dossier, and the files. */
async function openEverything(page: Page, calculator: Locator): Promise<void> {
  for (const name of panels) {
    const panel = await showPanel(calculator, zh.panels[name]);
    if (name === 'results') await expect(panel.locator('canvas').first()).toBeVisible();
    if (name !== 'files') continue;
    const m = filesMessages.zh;
    const button = (label: string) => panel.getByRole('button', { name: label });
    // While a browser prints it takes no clicks: the element tells its host when that is over.
    const printed = page.evaluate(
      () =>
        new Promise((over) => document.addEventListener('zcf-export', () => over(undefined), { once: true })),
    );
    await button(m.print).click();
    await printed;
    for (const label of [m.page, m.answers, m.calendar]) await downloadBy(page, button(label));
  }
}

test('under the strictest policy with Trusted Types everything works without a complaint', async ({
  page,
  host,
}) => {
  test.setTimeout(90_000);
  await host.open({ body: loading(host.siteUrl) + element(), policy: strictPolicy(host.siteUrl) });
  const calculator = await ready(page.locator('zcf-readiness'));
  await openExample(calculator, 'electronics');
  await expect(gates(calculator)).toHaveText(texts.gatesTogether.passed);
  await say(calculator, 'met', '营业执照');
  await openEverything(page, calculator);
  expect(host.complaints).toEqual([]);
  expect(host.warnings).toEqual([]);
});

test('it only gets files of its own version, and what is answered changes neither which nor their addresses', async ({
  page,
  host,
}) => {
  test.setTimeout(120_000);
  await expectSameFiles(
    page,
    host,
    [
      ['met', '营业执照'],
      ['not', 'https://example.org/?q=秘密'],
    ] as const,
    async ([word, document]) => {
      await host.open({ body: loading(host.siteUrl) + element() });
      const calculator = await ready(page.locator('zcf-readiness'));
      await say(calculator, word, document);
      await openEverything(page, calculator);
    },
  );
});

test('its host hears how far the assessment is when the reader changes it, and no answer', async ({
  page,
  host,
}) => {
  await host.open({ body: loading(host.siteUrl) + element() });
  const calculator = await ready(page.locator('zcf-readiness'));
  const heard = await hearing(page, 'zcf-change');
  await openPart(calculator, '5');
  await answer(calculator, '5.1-r1', 'met').check();
  expect(await heard()).toEqual([{ element: 'zcf-readiness', state: 'invalid', agreed: false }]);
  await showPanel(calculator, zh.panels.results);
  expect(await heard()).toEqual([]);
  await calculator.getByRole('button', { name: zh.undo }).click();
  expect(await heard()).toEqual([{ element: 'zcf-readiness', state: 'empty', agreed: false }]);
  await put(calculator, { ...newFactoryFile(), readiness: { assessments: [assessmentOf(allOf('met'))] } });
  expect(await heard()).toEqual([]);
  await answer(calculator, '5.1-r1', 'not').check();
  expect(await heard()).toEqual([{ element: 'zcf-readiness', state: 'valid', agreed: false }]);
});

test('two of one group share what is kept, one of them in English; the third is by itself', async ({
  page,
  host,
}) => {
  const shared = (group: string) => element(`group="${group}" storage="browser"`);
  await host.open({
    body: `${loading(host.siteUrl)}${shared('a')}<div lang="en-GB">${shared('a')}</div>${shared('b')}`,
  });
  const [first, english, third] = (await page.locator('zcf-readiness').all()) as [Locator, Locator, Locator];
  for (const one of [first, english, third]) await ready(one);
  await openPart(first, '5');
  await answer(first, '5.1-r2', 'not').check();
  await expect(gates(english)).toContainText(en.result.notBegun);
  await first.getByRole('button', { name: zh.saving.ask }).click();
  await expect(first).toContainText(zh.saving.saved);
  await english.getByRole('button', { name: en.saving.ask }).click();
  await expect(english.getByRole('alert')).toContainText(en.saving.otherTab);
  await english.getByRole('button', { name: en.saving.takeOther }).click();
  await expect(gates(english)).toContainText('Basic requirements not met');

  // What one changes is the other's, each in its own language.
  await openPart(english, '5');
  await expect(requirement(english, '5.1-r2')).toContainText('Basic requirement');
  await answer(english, '5.1-r2', 'met').check();
  await expect(gates(first)).toContainText(texts.gatesTogether.open);
  await expect(answer(first, '5.1-r2', 'met')).toBeChecked();
  await expect(gates(third)).toContainText(zh.result.notBegun);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['zcf-factory:a']);
});

test('it follows the scheme of its page, or the theme that it is given', async ({ page, host }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await host.open({
    css: ':root { color-scheme: light dark }',
    body: loading(host.siteUrl) + element() + element('theme="dark"') + element('theme="light"'),
  });
  const all = await page.locator('zcf-readiness').all();
  for (const one of all) await ready(one);
  const inks = () =>
    Promise.all(all.map(async (one) => (await styleWithin(one, '.frame', ['color']))['color']));
  const [light, dark] = ['rgb(28, 33, 31)', 'rgb(233, 230, 220)'];
  expect(await inks()).toEqual([light, dark, light]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await inks()).toEqual([dark, dark, light]);
});

test('a column of 280 pixels on a page with resets holds everything', async ({ page, host }) => {
  test.setTimeout(60_000);
  await host.open({
    body: `${loading(host.siteUrl)}<div class="column">${element()}</div>`,
    css: `* { letter-spacing: 9px !important; line-height: 1 !important }
      button, input, select, p, h3, span { color: red !important; margin: 33px !important }
      body .column { inline-size: 280px; margin: 0 !important }`,
  });
  const calculator = await ready(page.locator('zcf-readiness'));
  await openExample(calculator, 'machinery');
  await say(calculator, 'partly', '营业执照');
  await openEverything(page, calculator);
  expect(await widerThan(calculator)).toEqual([]);
  expect(await page.locator('.column').evaluate((one) => one.scrollWidth)).toBe(280);
});

for (const width of [360, 1440])
  test(`nothing moves while it comes over a slow line at ${width} px, where the host keeps a screen for it`, async ({
    page,
    host,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await slowDown(page);
    const shifts = await watchShifts(page);
    await host.open({
      css: 'zcf-readiness { min-block-size: 100vh; --zcf-reserve: 100vh }',
      body: `${loading(host.siteUrl)}${element()}<p>${'园区的话。'.repeat(100)}</p>`,
    });
    await ready(page.locator('zcf-readiness'));
    await page.waitForLoadState('networkidle');
    expect(await shifts()).toEqual([]);
  });
