import type { Page } from '@playwright/test';
import { messages } from '../../src/messages/index.ts';
import {
  calculatorIds,
  calculators,
  type CalculatorId,
  type CalculatorLinks,
} from '../../src/site/calculator-links.ts';
import { barriers } from './axe.ts';
import { expect, test } from './browser.ts';
import { slowDown, watchShifts } from './shifts.ts';

const roots = [
  { root: '', t: messages.zh },
  { root: 'en/', t: messages.en },
] as const;

/** The page on which a clause or a measure stands. */
const pageOf = (number: string) =>
  number.startsWith('A.')
    ? `measures/${number.slice(2)}/`
    : `guideline/${/^[67]\./.test(number) ? number.slice(0, 3) : number.slice(0, 1)}/`;

/** A calculator with its words there. */
async function open(page: Page, root: string, id: CalculatorId): Promise<void> {
  await page.goto(`${root}${calculators[id].page}`);
  await expect(page.locator('.calculator [part="result"]')).toBeVisible();
}

const hrefs = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));

/** By how many pixels the page is wider than its window. */
const widerThanWindow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const { id, root, t } of calculatorIds.flatMap((id) => roots.map((one) => ({ id, ...one })))) {
  test(`the calculator ${id} of /${root} runs under the policy and has no barrier, light or dark`, async ({
    page,
  }) => {
    const said: string[] = [];
    page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await open(page, root, id);
    expect(await barriers(page)).toEqual([]);
    expect(said).toEqual([]);
  });

  test(`the calculator ${id} of /${root} never makes the page scroll sideways, even at 280 px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 280, height: 800 });
    await open(page, root, id);
    expect(await page.evaluate(widerThanWindow)).toBe(0);
  });

  test(`without scripts the calculator ${id} of /${root} says what it does and leads to its method`, async ({
    browser,
    siteUrl,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${siteUrl}${root}${calculators[id].page}`);
    await expect(page.getByText(t.calculators[id].fallback)).toBeVisible();
    await page.getByRole('link', { name: t.calculators.fallbackMethod }).click();
    await expect(page).toHaveURL(`${siteUrl}${root}${calculators[id].method}`);
    await context.close();
  });
}

for (const { root, t } of roots) {
  test(`the first page of /${root} has a door to the calculators, and their list opens each`, async ({
    page,
  }) => {
    await page.goto(root);
    await page.locator('.doors .calculate').click();
    await expect(page.locator('.calculators > li')).toHaveCount(calculatorIds.length);
    await page.getByRole('link', { name: t.calculators.open }).first().click();
    await expect(page).toHaveURL(/calculators\/emissions\/$/);
  });

  for (const id of calculatorIds) {
    const { page: calculator, method, clauses, measures }: CalculatorLinks = calculators[id];

    /** Of all measures a few stand for the others. */
    const some = measures.filter((_, index) => measures.length < 9 || index % 9 === 3);

    for (const number of [...clauses, ...some]) {
      test(`${number} of /${root} leads to the calculator ${id} and its method, in both views`, async ({
        page,
      }) => {
        for (const view of ['', 'parallel/']) {
          await page.goto(`${root}${pageOf(number)}${view}`);
          const own = page.locator('.relations').filter({ has: page.locator(`[data-cite="${number}"]`) });
          await expect(own.locator('dt', { hasText: t.guideline.calculator })).toBeVisible();
          const links = await own
            .locator('a')
            .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).pathname));
          expect(links).toContain(`/${root}${calculator}`);
          expect(links).toContain(`/${root}${method}`);
        }
      });
    }

    test(`the calculator ${id} of /${root}, its method and the list lead back to all of them`, async ({
      page,
    }) => {
      for (const path of ['calculators/', calculator, method]) {
        await page.goto(`${root}${path}`);
        const links = await hrefs(page, 'main a');
        // Where it serves all measures, to the list of them.
        const pages = [
          ...clauses.map(pageOf),
          ...(measures.length < 33 ? measures.map(pageOf) : ['measures/']),
        ];
        for (const one of pages) expect(links, `${path} to ${one}`).toContain(`/${root}${one}`);
      }
    });
  }
}

for (const viewport of [
  { width: 360, height: 740 },
  { width: 1440, height: 900 },
]) {
  for (const id of calculatorIds)
    test(`nothing moves while ${id} comes over a slow line at ${viewport.width} px`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await slowDown(page);
      const shifts = await watchShifts(page);
      await open(page, '', id);
      await page.waitForLoadState('networkidle');
      expect(await shifts()).toEqual([]);
    });
}

for (const [root, query, page] of [
  ['', '计算器', calculators.emissions.page],
  ['', '碳排放核算', calculators.emissions.page],
  ['en/', 'calculator', calculators.emissions.page],
  ['', '公式', calculators.emissions.method],
  ['', '组织碳排放核算', calculators.emissions.method],
  ['', '产品碳足迹核算', calculators.footprint.page],
  ['', '分配系数', calculators.footprint.method],
  ['en/', 'product footprint formulas', calculators.footprint.method],
  ['en/', 'inventory formulas', calculators.emissions.method],
  ['', '抵消台账', calculators.offset.page],
  ['', '依赖度', calculators.offset.method],
  ['en/', 'offset ledger', calculators.offset.page],
  ['en/', 'matching rules and sources', calculators.offset.method],
  ['', '零碳工厂自评', calculators.readiness.page],
  ['', '已回答的比例', calculators.readiness.method],
  ['en/', 'self-assessment', calculators.readiness.page],
  ['en/', 'basic requirements come first', calculators.readiness.method],
  ['', '边际减排成本', calculators.measures.method],
  ['en/', 'break-even', calculators.measures.method],
] as const) {
  test(`a search for ${query} finds /${root}${page} among the pages`, async ({ page: browser }) => {
    await browser.goto(`${root}search/?q=${encodeURIComponent(query)}`);
    await expect(browser.locator(`[data-record-id="/${root}${page}"]`)).toBeVisible({ timeout: 15_000 });
  });
}
