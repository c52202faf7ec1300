import type { Page } from '@playwright/test';
import { hostsEn } from '../../src/messages/hosts.en.ts';
import { hostsZh } from '../../src/messages/hosts.zh.ts';
import { hostNames, hostPages, type HostPage } from '../../src/site/host-pages.ts';
import { zh } from '../../widgets/foundation/messages/zh.ts';
import { barriers } from './axe.ts';
import { expectedTotal } from './computed-total.ts';
import { expect, test, version, type Host } from './host-page.ts';

/** The test bed that partners can open: each page shows the figure that the list of pages promises. */

/** Opens a page of the test bed and waits for every total. */
async function opened(page: Page, root: string, name: string, { around, calculators }: HostPage) {
  await page.goto(`${root}embed/hosts/${name}/`);
  if (around === 'popup') await page.locator('[popovertarget]').click();
  const place = around === 'sandbox' ? page.locator('iframe').contentFrame() : page;
  const totals = place.locator('zcf-emissions [part=total]');
  await expect(totals).toHaveCount(calculators.length);
  for (const total of await totals.all()) await expect(total).toContainText(`${expectedTotal()} tCO₂e`);
}

/** The addresses of widgets that were asked for, without those of the page itself. */
const folders = ({ requests }: Host) => [
  ...new Set(requests.flatMap((address) => /\/widgets\/([^/]+)\//.exec(address)?.[1] ?? [])),
];

for (const name of hostNames) {
  const one: HostPage = hostPages[name];
  for (const [root, words] of [
    ['', hostsZh],
    ['en/', hostsEn],
  ] as const) {
    test(`${root}embed/hosts/${name}/ says what is tried and shows the figure, without a complaint`, async ({
      page,
      host,
    }) => {
      await opened(page, root, name, one);
      await expect(page).toHaveTitle(words.hosts[name].title);
      await expect(page.locator('dd').first()).toHaveText(words.hosts[name].tried.replaceAll('`', ''));
      await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
      expect(host.complaints).toEqual([]);
      const twice = one.loaders.length > 1;
      expect(host.warnings).toEqual(twice ? [expect.stringContaining(version)] : []);
      const [major = version] = version.split('.');
      expect(folders(host).sort()).toEqual(twice ? [major, version] : [version]);
      const found = await barriers(page, one.around === 'sandbox' ? 'iframe' : 'zcf-emissions');
      // Calculators of one kind have parts of one name.
      expect(
        found.filter((barrier) => one.calculators.length === 1 || !barrier.includes('landmark-unique')),
      ).toEqual([]);
    });
  }
}

test('the popup asks for no calculator before it is opened', async ({ page, host }) => {
  await page.goto('embed/hosts/popup/');
  await page.waitForLoadState('networkidle');
  expect(host.requests.filter((address) => address.includes('zcf-emissions'))).toEqual([]);
});

test('in the sandbox storage throws, and a reader who asks to save is told that the browser doesn’t allow it', async ({
  page,
}) => {
  await opened(page, '', 'sandbox', hostPages.sandbox);
  const { saving } = zh;
  const frame = page.locator('iframe').contentFrame();
  const thrown = await frame.locator('zcf-emissions').evaluate(() => {
    try {
      return localStorage.length;
    } catch (error) {
      return (error as DOMException).name;
    }
  });
  expect(thrown).toBe('SecurityError');
  await frame.getByRole('button', { name: saving.ask }).click();
  await expect(frame.locator('.saving')).toContainText(saving.blocked);
});

test('the form is not sent before the reader agreed', async ({ page }) => {
  await opened(page, '', 'form', hostPages.form);
  const valid = () => page.locator('form').evaluate((form: HTMLFormElement) => form.checkValidity());
  expect(await valid()).toBe(false);
  await page.locator('form > button').click();
  await page.locator('zcf-emissions [part=handover] button').first().click();
  await expect.poll(valid).toBe(true);
});

test('the list of hosts leads to each, and says the figure that they show', async ({ page }) => {
  for (const [root, words] of [
    ['', hostsZh],
    ['en/', hostsEn],
  ] as const) {
    await page.goto(`${root}embed/hosts/`);
    await expect(page.locator('main')).toContainText(words.everywhere(expectedTotal()));
    const links = page.locator('main h2 a');
    expect(await links.allInnerTexts()).toEqual(hostNames.map((name) => words.hosts[name].title));
    expect(await barriers(page)).toEqual([]);
  }
});
