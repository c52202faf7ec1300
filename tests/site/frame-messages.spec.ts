import type { Page } from '@playwright/test';
import { addLine } from './desk.ts';
import { calculatorIn, expectFits, frame, framePolicy, messagesOf, sizing } from './frame-host.ts';
import { expect, test } from './host-page.ts';

/** What a page and the calculator in its frame say to each other, and whom they don't believe. */

test('messages of another window, another origin or another form change nothing', async ({ page, host }) => {
  await host.open({ body: sizing(host.siteUrl) + frame(host.siteUrl) + '<iframe name="stranger"></iframe>' });
  const element = page.locator('iframe').first();
  await calculatorIn(element.contentFrame());
  const height = await expectFits(element);
  const told = await page.evaluate(() => {
    const events: string[] = [];
    for (const name of ['zcf-result', 'zcf-change']) document.addEventListener(name, () => events.push(name));
    Object.assign(window, { events });
    return events;
  });
  expect(told).toEqual([]);
  const say = { height: 900, detail: { state: 'valid', agreed: true } };
  // From the host itself and from a frame that isn't ours.
  for (const zcf of ['frame', 'result', 'change']) {
    await page.evaluate((message) => window.postMessage(message, '*'), { zcf, ...say });
    await page.frame('stranger')?.evaluate((message) => parent.postMessage(message, '*'), { zcf, ...say });
  }
  // From our own frame, but nothing that is a height.
  const inside = page.frames().find((one) => one.url().includes('/embed/emissions/'));
  await inside?.evaluate(() => {
    for (const wrong of [NaN, Infinity, -5, 0, 20_001, 1e9, '900', [900], null, undefined, {}])
      parent.postMessage({ zcf: 'frame', height: wrong }, '*');
    for (const wrong of ['frame', 7, null, undefined, [], { zcf: 'other', height: 900 }, { height: 900 }])
      parent.postMessage(wrong, '*');
  });
  // A window that looks right by its place, with a page of another origin in it.
  await page.evaluate(async () => {
    const window = document.querySelector('iframe')?.contentWindow as Window;
    dispatchEvent(
      new MessageEvent('message', {
        data: { zcf: 'frame', height: 900 },
        origin: 'https://evil.example',
        source: window,
      }),
    );
    dispatchEvent(
      new MessageEvent('message', {
        data: { zcf: 'frame', height: 900 },
        origin: 'null',
        source: window,
      }),
    );
  });
  await page.waitForTimeout(200);
  expect(await element.evaluate((one) => one.clientHeight)).toBe(height);
  expect(await page.evaluate(() => (window as unknown as { events: string[] }).events)).toEqual([]);
  expect(host.complaints).toEqual([]);
});

/** What the frame's element tells the page, as its type with its detail. */
async function eventsOf(page: Page): Promise<() => Promise<{ type: string; detail: unknown }[]>> {
  await page.evaluate(() => {
    const events: object[] = [];
    Object.assign(window, { events });
    for (const name of ['zcf-change', 'zcf-result'])
      document.addEventListener(name, (event) => {
        const { type, detail, target } = event as CustomEvent<unknown>;
        events.push({ type, detail, on: (target as Element).localName });
      });
  });
  return () =>
    page.evaluate(() =>
      (window as unknown as { events: { type: string; detail: unknown }[] }).events.splice(0),
    );
}

const asked = '#year=2023&handover=total-location,scope1';

test('after the reader saw the name of the page and agreed, and not before, the page hears the figures on its frame', async ({
  page,
  host,
}) => {
  const body = sizing(host.siteUrl) + frame(host.siteUrl, asked);
  await host.open({ body, policy: framePolicy(host.siteUrl) });
  const { origin } = new URL(page.url());
  const heard = await eventsOf(page);
  const content = page.locator('iframe').contentFrame();
  const calculator = await calculatorIn(content);
  await addLine(calculator, '天然气', '42.5');
  await expect(content.locator('.about')).toContainText('未经您同意');
  await expect.poll(heard).toContainEqual({
    type: 'zcf-change',
    detail: { element: 'zcf-emissions', state: 'valid', agreed: false },
    on: 'iframe',
  });
  await calculator.getByRole('button', { name: `把结果交给 ${origin}…` }).click();
  await expect(calculator.locator('[part=handover] caption')).toContainText(origin);
  expect((await heard()).filter(({ type }) => type === 'zcf-result')).toEqual([]);
  await calculator.getByRole('button', { name: `同意，交给 ${origin}` }).click();
  await expect(calculator.getByText(`已交给 ${origin}。`)).toBeVisible();
  const results = (await heard()).filter(({ type }) => type === 'zcf-result');
  expect(results).toEqual([
    {
      type: 'zcf-result',
      on: 'iframe',
      detail: expect.objectContaining({
        format: 'zero-carbon-factory-result',
        calculator: 'emissions',
        fields: [
          expect.objectContaining({ name: 'total-location', value: expect.any(Number) }),
          expect.objectContaining({ name: 'scope1', value: expect.any(Number) }),
        ],
      }),
    },
  ]);
  await expectFits(page.locator('iframe'));
  expect(host.complaints).toEqual([]);
  expect(host.warnings).toEqual([]);
});

test('two copies of the script on a page tell it each thing once', async ({ page, host }) => {
  await host.open({
    body: sizing(host.siteUrl) + sizing(host.siteUrl, 'type="module"') + frame(host.siteUrl),
  });
  const heard = await eventsOf(page);
  const calculator = await calculatorIn(page.locator('iframe').contentFrame());
  await page.waitForTimeout(200);
  await heard();
  await calculator.locator('#add').fill('天然气');
  await calculator.locator('#found [role=option]').first().click();
  await expect(calculator.locator('[data-line]')).toHaveCount(1);
  await page.waitForTimeout(200);
  expect((await heard()).map(({ type }) => type)).toEqual(['zcf-change']);
});

test.describe('where the browser does not say who shows a frame', () => {
  test.beforeEach(async ({ page }) => {
    // The property can't be taken from a page, so it is taken from the script that reads it.
    await page.route('**/_astro/*.js', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replaceAll('location.ancestorOrigins', 'undefined');
      await route.fulfill({ response, body });
    });
  });

  test('nobody is asked to hand anything to a page without a name, and it hears the height alone', async ({
    page,
    host,
  }) => {
    await host.open({ body: frame(host.siteUrl, asked) });
    const heard = await messagesOf(page);
    const calculator = await calculatorIn(page.locator('iframe').contentFrame());
    await addLine(calculator, '天然气', '42.5');
    await page.waitForTimeout(300);
    await expect(calculator.locator('[part=handover]')).toHaveCount(0);
    const messages = (await heard()) as { zcf: string }[];
    expect([...new Set(messages.map(({ zcf }) => zcf))]).toEqual(['frame']);
    for (const message of messages) expect(Object.keys(message).sort()).toEqual(['height', 'zcf']);
    expect(host.warnings).toEqual([expect.stringContaining('"host=https://example.org" was expected')]);
  });

  test('a false name in the address is shown to the reader, and what is handed over reaches nobody', async ({
    page,
    host,
  }) => {
    await host.open({ body: frame(host.siteUrl, `${asked}&host=https://bank.example`) });
    const heard = await messagesOf(page);
    const calculator = await calculatorIn(page.locator('iframe').contentFrame());
    await addLine(calculator, '天然气', '42.5');
    await calculator.getByRole('button', { name: '把结果交给 https://bank.example…' }).click();
    await calculator.getByRole('button', { name: '同意，交给 https://bank.example' }).click();
    await expect(calculator.getByText('已交给 https://bank.example。')).toBeVisible();
    await page.waitForTimeout(300);
    const messages = (await heard()) as { zcf: string }[];
    expect([...new Set(messages.map(({ zcf }) => zcf))]).toEqual(['frame']);
  });

  test('the link that becomes a frame names the page it stands on', async ({ page, host }) => {
    const link = `<a class="zcf-frame" href="${host.siteUrl}embed/emissions/${asked}">核算</a>`;
    await host.open({ body: sizing(host.siteUrl) + link });
    const { origin } = new URL(page.url());
    const calculator = await calculatorIn(page.locator('iframe').contentFrame());
    await addLine(calculator, '天然气', '42.5');
    await expect(calculator.getByRole('button', { name: `把结果交给 ${origin}…` })).toBeEnabled();
  });
});
