import type { Page } from '@playwright/test';

interface Shift {
  value: number;
  what: string;
}

/** Remembers every shift from the first paint on, those right after the reader's input too, which the metric leaves out. */
export async function watchShifts(page: Page): Promise<() => Promise<string[]>> {
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
export async function slowDown(page: Page): Promise<void> {
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
