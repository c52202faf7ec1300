import { calculatorIn, expectFits, frame, sizing } from './frame-host.ts';
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
