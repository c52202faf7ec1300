import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { barriers } from './axe.ts';
import { expect, test, version } from './host-page.ts';
import { projectRoot } from './project.ts';

/** The page for partners, in both languages. */
const pages = [
  { address: 'embed/', title: '抵消要求', note: '非官方发布' },
  { address: 'en/embed/', title: 'Offsetting requirements', note: 'English translation' },
];

for (const { address, title, note } of pages) {
  test(`${address} shows the built element live, under the policy of the site`, async ({ page, host }) => {
    await page.goto(address);
    await expect(page.locator('zcf-clause [part=title]')).toHaveCount(3);
    await expect(page.locator('zcf-clause [part=title]').first()).toHaveText(title);
    await expect(page.locator('zcf-clause').first()).toContainText(note);
    expect([...host.complaints, ...host.warnings]).toEqual([]);
  });

  test(`axe finds nothing on ${address}, light or dark`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('zcf-clause [part=title]')).toHaveCount(3);
    expect(await barriers(page)).toEqual([]);
  });

  test(`the code that ${address} shows works where it is pasted, hashes included`, async ({ page, host }) => {
    await page.goto(address);
    await expect(page.locator('[data-hashes]')).not.toContainText('…');
    const textOf = (part: string) => page.locator(`pre [data-${part}]`).innerText();
    const [snippet, policy, checked] = await Promise.all([
      textOf('snippet'),
      textOf('policy'),
      textOf('hashes'),
    ]);
    for (const file of ['zcf.css', 'zcf-foundation.js', 'zcf-clause.js']) {
      const content = readFileSync(join(projectRoot, 'dist/widgets', version, file));
      const hash = createHash('sha384').update(content).digest('base64');
      expect(checked).toContain(`/${file}" integrity="sha384-${hash}" crossorigin>`);
    }
    expect(
      snippet
        .split('\n')
        .slice(0, 2)
        .map((line) => line.replace(/ .*/, '')),
    ).toEqual(['<link', '<script']);
    const origin = new URL(host.siteUrl).origin;
    // The site was built for the address it will have; the test serves it elsewhere.
    const here = (code: string) => code.replaceAll('http://localhost:4321', origin);
    const element = snippet.slice(snippet.indexOf('<zcf-clause'));
    for (const body of [snippet, checked + element]) {
      await host.open({ body: here(body), policy: `default-src 'none'; ${here(policy)}` });
      await expect(page.locator('zcf-clause [part=title]')).toHaveText(title);
    }
    expect(host.complaints).toEqual([]);
  });
}

test('the page reads well without JavaScript: links instead of the examples', async ({
  browser,
  siteUrl,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${siteUrl}embed/`);
  await expect(page.locator('zcf-clause').getByRole('link')).toHaveText([
    /6\.7\.3 抵消要求/,
    /3\.7/,
    /A\.32/,
  ]);
  await context.close();
});
