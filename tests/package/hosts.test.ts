import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type Page } from '@playwright/test';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { rememberedBrowser } from '../../scripts/browser.ts';
import { builtHost, frameworks } from './hosts.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(rememberedBrowser());
});
afterAll(() => browser.close());

/** Serves a folder for one test; the address of its page. */
async function served(folder: string): Promise<string> {
  const server = createServer(sirv(folder));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** A page that notes what it complains of and what it asks for. */
async function openedPage(): Promise<{ page: Page; complaints: string[]; requests: string[] }> {
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  const [complaints, requests]: [string[], string[]] = [[], []];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  return { page, complaints, requests };
}

/** The element far below comes by the loader of the package, once it is scrolled to. */
async function expectLoadedWhenNear(page: Page): Promise<void> {
  const isDefined = () => page.evaluate(() => Boolean(customElements.get('zcf-footprint')));
  expect(await isDefined()).toBe(false);
  await page.locator('zcf-footprint').scrollIntoViewIfNeeded();
  await page.locator('zcf-footprint [part=result]').waitFor();
  expect(await isDefined()).toBe(true);
}

describe.each(frameworks)('a fresh project with %s', (framework) => {
  test('installs the package, checks its types, is built, and has a calculator that works', async () => {
    const address = await served(await builtHost(framework));
    const { page, complaints, requests } = await openedPage();
    await page.goto(address);
    const calculator = page.locator('zcf-emissions');

    // Set by a property: 1 000 000 kWh × 0.5581 kgCO2/kWh.
    const total = calculator.locator('[part=total]');
    await total.filter({ hasText: /\d/ }).waitFor();
    expect(await total.textContent()).toContain('558.1');

    // What the reader does arrives in the framework's own way.
    await calculator.locator('[data-line=grid] [data-amount]').fill('200');
    await calculator.locator('[data-line=grid] [data-amount]').press('Tab');
    await page.locator('output', { hasText: 'valid 2023' }).waitFor();
    await total.filter({ hasText: /1.?116/ }).waitFor();

    // What the site's copy fetches is part of the host's own bundle here.
    await page.locator('zcf-clause [part=text]').filter({ hasText: /\w/ }).waitFor();
    await page.locator('zcf-readiness [part=section]').first().waitFor();
    expect(await page.locator('zcf-clause [part=link]').getAttribute('href')).toMatch(
      /^https:\/\/guideline\.example\/zcf\/en\/guideline\//,
    );

    if (framework === 'react') await expectLoadedWhenNear(page);

    expect(complaints).toEqual([]);
    expect(
      requests.filter((request) => !request.startsWith(address) && !request.startsWith('data:')),
    ).toEqual([]);
  });
});
