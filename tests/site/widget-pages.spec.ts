import type { Page } from '@playwright/test';
import { documentedElements } from '../../src/components/embed/documented.ts';
import { addLine, ready } from './desk.ts';
import { expect, test } from './host-page.ts';

/** The pages of the elements: what each takes and tells, and examples that work. */

const elements = documentedElements();
const example = (page: Page, name: string) => page.locator(`[data-example=${name}]`);

/** The page with an example of it in sight, where it loads. */
async function open(page: Page, path: string, name: string): Promise<void> {
  await page.goto(path);
  await example(page, name).first().scrollIntoViewIfNeeded();
}

for (const { tagName, attributes, members, events, cssParts, cssProperties } of elements) {
  for (const root of ['', 'en/']) {
    test(`/${root}embed/widgets/${tagName}/ names all that its manifest names, and runs without a complaint`, async ({
      page,
      host,
    }) => {
      await page.goto(`${root}embed/widgets/${tagName}/`);
      const names = await page.locator('.documented th[scope=row]').allInnerTexts();
      const own = members.filter(({ attribute }) => !attribute);
      const wanted = [attributes, own, events, cssParts, cssProperties].flatMap((list) =>
        list.map(({ name }) => name),
      );
      expect(names).toEqual(expect.arrayContaining(wanted));
      const meanings = await page.locator('.documented td:last-child').allInnerTexts();
      expect(meanings.filter((text) => !text.trim())).toEqual([]);
      const live = page.locator('[data-example]').first();
      await live.scrollIntoViewIfNeeded();
      await expect(live).toHaveJSProperty('isConnected', true);
      await page.waitForFunction((tag) => customElements.get(tag), tagName);
      await expect(live.locator('.waiting')).toHaveCount(0);
      expect(host.complaints).toEqual([]);
    });
  }
}

test('the page of the partners leads to the page of every element and from there to every other and back', async ({
  page,
}) => {
  await page.goto('embed/');
  for (const { tagName } of elements)
    await expect(page.getByRole('link', { name: tagName, exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'zcf-clause', exact: true }).click();
  await page.getByRole('link', { name: 'zcf-offset', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('<zcf-offset>');
  await page.getByRole('main').getByRole('link', { name: '嵌入条款与计算器' }).click();
  await expect(page.locator('[data-configurator]')).toBeVisible();
});

test('what is filled in beforehand is counted when the element comes', async ({ page }) => {
  await open(page, 'en/embed/widgets/zcf-emissions/', 'prefill');
  const calculator = await ready(example(page, 'prefill'));
  await expect(calculator.locator('[data-line]')).toHaveCount(2);
  await expect(calculator.locator('[part=total]')).toContainText(/\d/);
});

test('a link sets an input of the element it is for, and the page hears how the work stands and no figure', async ({
  page,
}) => {
  await open(page, 'embed/widgets/zcf-emissions/', 'links');
  const calculator = await ready(example(page, 'links'));
  await page.locator('a[data-zcf-set]').first().click();
  await expect(calculator.locator('[data-line]')).toHaveCount(1);
  await page.locator('a[data-zcf-set]').nth(1).click();
  await expect(calculator.locator('[data-line]')).toHaveCount(2);
  const log = page.locator('[data-log]');
  await expect(log).toContainText('zcf-change {"element":"zcf-emissions","state":"valid","agreed":false}');
  expect(await log.innerText()).not.toMatch(/\d{3}/);
  // No other element on the page was meant.
  await expect(example(page, 'form').locator('[data-line]')).toHaveCount(0);
});

test('a form sends what the reader saw and agreed to, and is not sent before', async ({ page }) => {
  await open(page, 'en/embed/widgets/zcf-emissions/', 'form');
  const calculator = await ready(example(page, 'form'));
  const sent = page.locator('[data-sent]');
  await page.locator('[name=organisation]').fill('Harbour & Sons');
  await addLine(calculator, 'natural gas', '1000');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(sent).toHaveText('Not submitted yet.');
  const handing = calculator.locator('[part=handover]');
  await expect(handing.getByRole('row')).toHaveCount(4);
  const shown = await handing.getByRole('row').last().innerText();
  await handing.locator('button.primary').click();
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(sent).toContainText('organisation = Harbour & Sons');
  const market = /zcf\.total-market = ([\d.]+)/.exec(await sent.innerText())?.[1] ?? 'none';
  expect(shown).toContain(market);
});

test('two elements of a group have one content', async ({ page }) => {
  await open(page, 'embed/widgets/zcf-emissions/', 'group');
  const [first, second] = [example(page, 'group').first(), example(page, 'group').last()];
  await ready(first);
  await ready(second);
  await addLine(first, '天然气', '1000');
  await expect(second.locator('[data-line]')).toHaveCount(1);
});

test('clauses, terms and measures are quoted live, and are links where no script runs', async ({
  page,
  browser,
  siteUrl,
}) => {
  await open(page, 'embed/widgets/zcf-clause/', 'quoted');
  await expect(example(page, 'quoted').locator('[part=title]').first()).toHaveText('抵消要求');
  await expect(example(page, 'quoted').locator('[part=title]')).toHaveCount(3);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const still = await context.newPage();
  await still.goto(`${siteUrl}embed/widgets/zcf-clause/`);
  await expect(still.locator('zcf-clause').getByRole('link').first()).toHaveText(/6\.7\.3/);
  await context.close();
});
