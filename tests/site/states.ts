import type { Locator } from '@playwright/test';
import { expect } from './browser.ts';
import { focused, measured, overlapping } from './desk.ts';

/** What every state of a calculator is looked at for, whichever calculator it is. */

/** At every width nothing is wider than its place, too small to be pressed, or over something else. */
export async function expectToFit(calculator: Locator, state: string): Promise<void> {
  for (const width of [280, 360, 768, 1440]) {
    await calculator.page().setViewportSize({ width, height: 800 });
    expect
      .soft(
        { ...(await measured(calculator)), over: await overlapping(calculator) },
        `${state} at ${width} px`,
      )
      .toEqual({ sideways: 0, wide: [], small: [], over: [] });
  }
}

/** On the way through sixty fields, what the bar with the result covers while it has the focus. */
export async function coveredByBar(calculator: Locator): Promise<string[]> {
  const page = calculator.page();
  await calculator.locator('.tools button').first().focus();
  const covered: string[] = [];
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    const below = await calculator.evaluate((element) => {
      const bar = element.shadowRoot?.querySelector('.result');
      const here = element.shadowRoot?.activeElement;
      if (!here?.closest('.lines')) return false;
      return here.getBoundingClientRect().bottom > (bar?.getBoundingClientRect().top ?? 0) + 1;
    });
    if (below) covered.push((await focused(page)).name);
  }
  return covered;
}
