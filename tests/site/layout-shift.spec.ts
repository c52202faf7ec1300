import type { Page } from '@playwright/test';
import { expect, test } from './browser.ts';

interface Shift {
  value: number;
  what: string;
}

/** Remembers every shift from the first paint on, those right after the reader's input too, which the metric leaves out. */
async function watchShifts(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const shifts: Shift[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & {
          value: number;
          sources: { node?: Element }[];
        };
        shifts.push({ value, what: sources.map(({ node }) => node?.outerHTML?.slice(0, 80)).join(' | ') });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return async () => {
    await page.evaluate(async () => {
      await document.fonts.ready;
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    });
    const shifts = await page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts.splice(0));
    return shifts.map(({ value, what }) => `${value.toFixed(4)} ${what}`);
  };
}

/** A slow line, on which the page is painted before its scripts have come. */
async function slowDown(page: Page): Promise<void> {
  const wire = await page.context().newCDPSession(page);
  await wire.send('Network.enable');
  const throughput = (1.6 * 1024 * 1024) / 8;
  await wire.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 100,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
}

for (const viewport of [
  { width: 360, height: 740 },
  { width: 1440, height: 900 },
]) {
  for (const path of ['', 'guideline/6.7/', 'guideline/requirements/', 'search/', 'search/?q=光伏']) {
    test(`nothing on /${path} moves by itself at ${viewport.width} px: loading, searching, scrolling`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await slowDown(page);
      const shifts = await watchShifts(page);
      await page.goto(path, { waitUntil: 'load' });
      await page.waitForLoadState('networkidle');
      expect.soft(await shifts(), 'loading').toEqual([]);

      const input = page.locator('form[data-search] input');
      await input.focus();
      await expect(input).toBeFocused();
      expect.soft(await shifts(), 'focus in the search box').toEqual([]);
      if (!path.startsWith('search/')) {
        await input.fill('余热');
        await expect(page.locator('[role=option]').first()).toBeVisible();
        await page.keyboard.press('Escape');
        await expect(page.locator('[role=option]')).toHaveCount(0);
        expect.soft(await shifts(), 'suggestions').toEqual([]);
      }

      await input.blur();
      for (const y of [400, 1200, 4000]) {
        await page.mouse.wheel(0, y);
        await page.evaluate(() => new Promise(requestAnimationFrame));
      }
      expect.soft(await shifts(), 'scrolling').toEqual([]);
    });
  }
}
