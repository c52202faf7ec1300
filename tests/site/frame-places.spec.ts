import { addLine } from './desk.ts';
import { calculatorIn, expectFits, frame, framePolicy, sizing } from './frame-host.ts';
import { expect, test } from './host-page.ts';

/** Where a frame may stand: in a dialog, a sandbox, another window, on a page without the script. */

test('a frame in a dialog that is closed at first is sized when it opens, and keeps its height when it closes', async ({
  page,
  host,
}) => {
  await host.open({ body: `${sizing(host.siteUrl)}<dialog>${frame(host.siteUrl)}</dialog>` });
  const element = page.locator('iframe');
  const content = element.contentFrame();
  await expect
    .poll(() => content.locator('.calculator').evaluate((one) => one.matches(':defined')))
    .toBe(true);
  await page.waitForTimeout(300);
  expect(await element.getAttribute('style')).toBeNull();
  const dialog = (method: 'showModal' | 'close') =>
    page.locator('dialog').evaluate((one: HTMLDialogElement, name) => one[name](), method);
  await dialog('showModal');
  await calculatorIn(content);
  const height = await expectFits(element);
  await dialog('close');
  await page.waitForTimeout(300);
  expect(await element.evaluate((one) => one.style.height)).toBe(`${height}px`);
});

test('without the script a frame keeps the height it was given and scrolls, and the calculator works', async ({
  page,
  host,
}) => {
  await host.open({ body: frame(host.siteUrl), policy: framePolicy(host.siteUrl) });
  const element = page.locator('iframe');
  const calculator = await calculatorIn(element.contentFrame());
  await addLine(calculator, '天然气', '42.5');
  await expect(calculator.locator('.result .total')).toBeVisible();
  expect(await element.evaluate((one) => one.clientHeight)).toBe(500);
  const scrolled = await element
    .contentFrame()
    .locator('.about a')
    .evaluate((link) => {
      link.scrollIntoView();
      // Scrolling stops at whole pixels.
      return link.getBoundingClientRect().bottom <= innerHeight + 1;
    });
  expect(scrolled).toBe(true);
});

test('in a sandbox without an origin, where nothing can be stored, the calculator works and is sized', async ({
  page,
  host,
}) => {
  await host.open({ body: sizing(host.siteUrl) + frame(host.siteUrl, '', 'sandbox="allow-scripts"') });
  const element = page.locator('iframe');
  const calculator = await calculatorIn(element.contentFrame());
  await expectFits(element);
  await addLine(calculator, '天然气', '42.5');
  await expect(calculator.locator('.result .total')).toBeVisible();
  await expectFits(element);
  expect(host.complaints).toEqual([]);
});

test('a window that pops up sizes its frame, and a frame’s own page can be opened as a window', async ({
  page,
  host,
}) => {
  await host.open({ body: sizing(host.siteUrl) + frame(host.siteUrl) });
  const opened = page.waitForEvent('popup');
  await page.evaluate(() => void window.open(location.href, '', 'width=400,height=300'));
  const popup = await opened;
  await calculatorIn(popup.locator('iframe').contentFrame());
  await expectFits(popup.locator('iframe'));
  const direct = page.waitForEvent('popup');
  await page.evaluate((url) => void window.open(url), `${host.siteUrl}embed/emissions/`);
  const own = await direct;
  await expect(own.locator('zcf-emissions #add')).toBeVisible();
});

test('a link in a frame opens beside it, for the pages of the site can’t be framed', async ({
  page,
  host,
}) => {
  await host.open({ body: sizing(host.siteUrl) + frame(host.siteUrl) });
  const content = page.locator('iframe').contentFrame();
  await calculatorIn(content);
  const opened = page.waitForEvent('popup');
  await content.getByRole('link', { name: '零碳工厂指南：组织碳排放核算' }).click();
  const beside = await opened;
  await expect(beside).toHaveURL(`${host.siteUrl}calculators/emissions/`);
  expect(await beside.evaluate(() => window.opener)).toBeNull();
  await expect(content.locator('.about')).toContainText('填写的内容不离开这个浏览器');
});
