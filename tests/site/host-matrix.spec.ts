import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Locator, Page } from '@playwright/test';
import sirv from 'sirv';
import { builtHost } from '../package/hosts.ts';
import { barriers } from './axe.ts';
import { electricity, expectedTotal, setElectricity } from './computed-total.ts';
import { addLine, ready } from './desk.ts';
import { widerThan } from './embedded.ts';
import { foldersOf, hostCases, otherVersion, partsOf, type HostCase } from './host-cases.ts';
import { expect, styleWithin, test, version, type Host } from './host-page.ts';
import { computedOfHost, globalNames, hostsOwn, markedElements } from './leaking.ts';

/** Every kind of host: the right figure, no complaint, nothing asked for elsewhere, nothing let in or out, no barrier. */

const titled = hostsOwn.replace('<input ', '<input aria-label="电话" ');

/** What of a page the widgets could have changed. */
const whatIsHosts = async (page: Page) => ({
  looks: await computedOfHost(page),
  names: await globalNames(page),
  marked: await markedElements(page),
});

/** What hosts like to set, as it is computed within the calculator; the widths and colours are the host's to choose. */
async function looksWithin(calculator: Locator) {
  const names = ['letter-spacing', 'text-transform', 'text-indent', 'font-style', 'font-weight', 'direction'];
  const parts = ['.tools button', '#add', '.row .name', '.result .total'];
  return Promise.all(
    parts.map((part) => styleWithin(calculator, part, [...names, 'border-top-width', 'box-sizing'])),
  );
}

/** The looks of a calculator that nothing but the browser styles, taken once. */
let usual: Awaited<ReturnType<typeof looksWithin>> | undefined;
async function usualLooks(page: Page, host: Host) {
  if (usual) return usual;
  const plain: HostCase = { name: 'plain' };
  const { load, content } = partsOf(plain, host.siteUrl);
  await host.open({ body: load + content });
  const calculator = await ready(page.locator('zcf-emissions'));
  await addLine(calculator, electricity.name, electricity.amount);
  return (usual = await looksWithin(calculator));
}

/** Answers for a version that was never released with the present one under its name. */
const answerFor = (page: Page, other: string) =>
  page.route(`**/widgets/${other}/*`, async (route) => {
    const response = await route.fetch({ url: route.request().url().replace(other, version) });
    await route.fulfill({ response, body: (await response.text()).replaceAll(version, other) });
  });

/** Fills in a calculator and reads its total. */
async function expectTotal(calculator: Locator, sets: boolean, times: number): Promise<void> {
  if (sets) await setElectricity(calculator);
  else await addLine(await ready(calculator), electricity.name, String(Number(electricity.amount) * times));
  const total = calculator.locator('[part=total]');
  await expect(total).toBeVisible();
  await expect(total).toHaveText(new RegExp(`^${expectedTotal(times).replace('.', '\\.')}\\s`));
}

for (const one of hostCases.filter(({ built }) => !built)) {
  test(`on ${one.name} a calculator is right, and neither changes the other`, async ({ page, host }) => {
    test.slow();
    const { load, content } = partsOf(one, host.siteUrl);
    const opened = {
      ...(one.css === undefined ? {} : { css: one.css }),
      ...(one.policy && { policy: one.policy(host.siteUrl) }),
    };
    const expected = one.frames ? [] : await usualLooks(page, host);
    if (one.beside === '0.0.9') await answerFor(page, otherVersion);
    await host.open({ ...opened, body: titled + content });
    await one.show?.(page);
    const before = await whatIsHosts(page);
    await page.emulateMedia({ media: 'screen' });
    host.requests.length = 0;

    await host.open({ ...opened, body: load + titled + content });
    await expect.poll(() => host.requests.length).toBeGreaterThan(0);
    await one.show?.(page);
    const calculators = one.frames
      ? page.locator('iframe').contentFrame().locator('.calculator')
      : page.locator('zcf-emissions');
    for (const [index, calculator] of (await calculators.all()).entries()) {
      await expectTotal(calculator, Boolean(one.sets), index + 1);
      if (!one.frames) expect(await looksWithin(calculator)).toEqual(expected);
      expect(await widerThan(calculator)).toEqual([]);
    }
    const count = await calculators.count();
    expect(count).toBe(content.match(/<(zcf-emissions|iframe)/g)?.length);
    expect(await whatIsHosts(page)).toEqual(before);

    const folders = foldersOf(one, host.siteUrl);
    for (const address of host.requests) {
      expect(
        folders.some((folder) => address.startsWith(folder)),
        address,
      ).toBe(true);
      expect(address).not.toContain('?');
    }
    expect(host.complaints).toEqual([]);
    expect(host.warnings).toEqual(
      one.beside
        ? [
            expect.stringMatching(
              new RegExp(`${one.beside.replaceAll('.', '\\.')} .*${version.replaceAll('.', '\\.')}`),
            ),
          ]
        : [],
    );
    await page.emulateMedia({ media: 'screen' });
    const found = await barriers(page, one.frames ? 'iframe' : 'zcf-emissions');
    // Calculators of one kind have parts of one name; which of them is meant is for the host to say, by headings.
    expect(found.filter((barrier) => !(count > 1 && barrier.includes('landmark-unique')))).toEqual([]);
  });
}

test.describe('built with a framework', () => {
  // One after the other: they pack the widgets and install into the same folder.
  test.describe.configure({ mode: 'default' });

  for (const { name, built } of hostCases) {
    if (!built) continue;
    test(`in a project with ${name} a calculator is right, and asks for nothing but the project's own files`, async ({
      page,
      host,
    }) => {
      test.setTimeout(300_000);
      const server = createServer(sirv(await builtHost(built)));
      await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
      const own = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
      await page.goto(own);
      const calculator = page.locator('zcf-emissions');
      const amount = calculator.locator('[data-line=grid] [data-amount]');
      // The line that the project's own data brings is in 10 000 kWh.
      await amount.fill(String(Number(electricity.amount) / 10_000));
      await amount.press('Tab');
      await expect(calculator.locator('[part=total]')).toHaveText(
        new RegExp(`^${expectedTotal().replace('.', '\\.')}\\s`),
      );
      expect(
        host.requests.filter((address) => !address.startsWith(own) && !address.startsWith('data:')),
      ).toEqual([]);
      expect([...host.complaints, ...host.warnings]).toEqual([]);
      const ids = () => [...document.querySelectorAll('[id]')].map(({ id }) => id);
      expect(await page.evaluate(ids)).toEqual(['app']);
      // The project has no heading between its own h1 and those of the calculator.
      const found = await barriers(page, 'zcf-emissions');
      expect(found.filter((barrier) => !barrier.includes('heading-order'))).toEqual([]);
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    });
  }
});
