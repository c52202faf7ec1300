import type { Page } from '@playwright/test';
import { barriers } from './axe.ts';
import { expectedTotal, placed, setElectricity } from './computed-total.ts';
import { frame, sizing } from './frame-host.ts';
import { expect, test } from './host-page.ts';
import { loader, reserve } from './loader-page.ts';

/** The page on security, and its checker: a policy that it mended is sent by a host, and the widgets work under it. */

const builtFor = 'http://localhost:4321';
const field = (page: Page) => page.locator('.policy textarea');
const verdict = (page: Page) => page.locator('.verdicts > [role=status]');
const lacking = (page: Page) =>
  page.locator('[data-lacks]').evaluateAll((all) => all.map((one) => one.getAttribute('data-lacks')));

for (const [address, fits, lacks] of [
  ['embed/security/', '没有缺少的', '缺少3项'],
  ['en/embed/security/', 'Nothing is missing', 'Missing: 3'],
] as const) {
  test(`${address} takes a policy and says line by line what it lacks, and has no barriers`, async ({
    page,
    host,
  }) => {
    await page.goto(address);
    await field(page).fill("Content-Security-Policy: default-src 'self';\n img-src *");
    await expect(verdict(page)).toContainText(lacks);
    expect(await lacking(page)).toEqual(['script-src', 'style-src', 'connect-src']);
    expect(await barriers(page)).toEqual([]);
    await field(page).fill(await page.locator('[data-mended]').innerText());
    await expect(verdict(page)).toContainText(fits);
    expect(await lacking(page)).toEqual([]);
    // The policy at the head of the page is enough for every element.
    await field(page).fill(await page.locator('[data-policy]').innerText());
    await expect(verdict(page)).toContainText(fits);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    expect(host.complaints).toEqual([]);
  });
}

test('an address that is none gets a sentence, and one of the site’s own origin makes ’self’ enough', async ({
  page,
}) => {
  await page.goto('embed/security/');
  await field(page).fill("default-src 'self'");
  await page.locator('[type=url]').fill('park');
  await expect(page.getByRole('alert')).toContainText('现在是“park”');
  await page.locator('[type=url]').fill(`${builtFor}/page/`);
  await expect(verdict(page)).toContainText('没有缺少的');
});

const element = `<zcf-emissions ${placed}></zcf-emissions>`;

/** Policies as hosts have them, each with what they embed. */
const hosts: { name: string; way: string; policy: string; body: (siteUrl: string) => string }[] = [
  {
    name: 'the loader',
    way: 'element',
    policy: "default-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    body: (siteUrl) => reserve(siteUrl) + loader(siteUrl, { pinned: true }) + element,
  },
  {
    name: "the loader under 'strict-dynamic'",
    way: 'element',
    policy: "default-src 'self'; script-src 'strict-dynamic' 'sha256-abc='; object-src 'none'",
    body: (siteUrl) =>
      reserve(siteUrl) + loader(siteUrl).replace('<script ', '<script nonce="RANDOM" ') + element,
  },
  {
    name: 'the classic script, with a hash',
    way: 'classic',
    policy: "script-src 'self'; style-src 'self'; connect-src 'none'; trusted-types lit-html",
    body: (siteUrl) => reserve(siteUrl) + loader(siteUrl, { file: 'zcf.classic.js', pinned: true }) + element,
  },
  {
    name: 'a frame',
    way: 'iframe',
    policy: "default-src 'none'; child-src 'self'; script-src-elem 'self'",
    body: (siteUrl) => sizing(siteUrl) + frame(siteUrl, '#year=2023&area=CN-CQ'),
  },
];

for (const { name, way, policy, body } of hosts) {
  test(`the mended policy, sent by a host with ${name}, lets the calculator work`, async ({ page, host }) => {
    await page.goto('embed/security/');
    await page.locator(`[type=radio][value=${way}]`).check();
    await field(page).fill(policy);
    const mended = await page.locator('[data-mended]').innerText();
    const { origin } = new URL(host.siteUrl);
    const here = mended.replaceAll(builtFor, origin);
    expect(here).toContain(origin);
    host.complaints.length = 0;

    const works = async () => {
      const calculator =
        way === 'iframe'
          ? page.locator('iframe').contentFrame().locator('.calculator')
          : page.locator('zcf-emissions');
      await setElectricity(calculator);
      await expect(calculator.locator('[part=total]')).toContainText(expectedTotal());
    };
    await host.open({ body: body(host.siteUrl), policy: here });
    await works();
    expect(host.complaints).toEqual([]);
    // What was missing was needed: the browser refuses something under the policy as it was.
    await host.open({ body: body(host.siteUrl), policy });
    await expect.poll(() => host.complaints.length).toBeGreaterThan(0);
  });
}
