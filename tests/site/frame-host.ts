import type { FrameLocator, Locator, Page } from '@playwright/test';
import { expect, version } from './host-page.ts';

/** Ways to show calculators in frames of a page of another origin, for the tests. */

/** What a host must allow for frames and their script; O is the site's origin. */
export const framePolicy = (siteUrl: string) => {
  const { origin } = new URL(siteUrl);
  return `default-src 'none'; frame-src ${origin}; script-src ${origin}`;
};

/** The script that sizes frames, as a classic script. */
export const sizing = (siteUrl: string, attributes = '') =>
  `<script src="${siteUrl}widgets/${version}/zcf-frame.js" ${attributes}></script>`;

/** A frame as a content system has it: with a height that was guessed. */
export const frame = (siteUrl: string, fragment = '', attributes = '') =>
  `<iframe src="${siteUrl}embed/emissions/${fragment}" title="核算" width="100%" height="500" ${attributes}></iframe>`;

/** The calculator in a frame, once its words have come. */
export async function calculatorIn(shown: FrameLocator): Promise<Locator> {
  const calculator = shown.locator('.calculator');
  await expect(calculator.locator('#add')).toBeVisible();
  return calculator;
}

/** The height inside a frame's border, that of the content in it, and how far it scrolls up and sideways. */
async function measured(element: Locator) {
  const outside = await element.evaluate((one) => one.clientHeight);
  const inside = await element
    .contentFrame()
    .locator('body')
    .evaluate((body) => {
      const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
      return {
        content: Math.ceil(body.getBoundingClientRect().height),
        scrolls: [scrollHeight - clientHeight, scrollWidth - clientWidth],
      };
    });
  return { outside, ...inside };
}

/** Waits until a frame is exactly as tall as its content and scrolls no way; gives that height. */
export async function expectFits(element: Locator): Promise<number> {
  let height = 0;
  await expect
    .poll(async () => {
      const { outside, content, scrolls } = await measured(element);
      height = content;
      return { outside, scrolls };
    })
    .toEqual({ outside: expect.any(Number), scrolls: [0, 0] });
  await expect.poll(async () => (await measured(element)).outside).toBe(height);
  return height;
}

/** Hears on the host's page what comes from frames; gives what was heard since it was asked before. */
export async function messagesOf(page: Page): Promise<() => Promise<unknown[]>> {
  await page.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    addEventListener('message', ({ data }) => heard.push(data));
  });
  return () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard.splice(0));
}
