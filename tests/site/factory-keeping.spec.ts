import { readFileSync } from 'node:fs';
import { expect, test } from './browser.ts';
import { addLine, ready } from './desk.ts';
import { act, listed, openCalculatorOf, openWorkspace, step, words } from './factory-desk.ts';

/** Natural gas, 42.5 × 10^4 Nm3: 919.832 t, as in the whole year of factory.spec.ts. */
const scope1 = '919.8';
const entity = '渝试验机械有限公司';
const t = words.zh;

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('several factories stand side by side: duplicated, renamed, archived, deleted and taken back', async ({
  page,
}) => {
  const workspace = await openWorkspace(page);
  await workspace.getByRole('button', { name: t.keeping.agree }).click();
  await workspace.getByRole('button', { name: t.factories.create }).click();
  const name = workspace.locator('.profile').getByLabel(t.profile.fields.name, { exact: true });
  await name.fill('甲厂');
  await name.press('Enter');
  await act(workspace, '甲厂', t.factories.duplicate);
  await expect(listed(workspace, '甲厂（副本）')).toHaveCount(1);

  await act(workspace, '甲厂（副本）', t.factories.rename);
  const row = workspace.locator('[data-factory]:has(form)');
  await row.getByLabel(t.factories.newName).fill('乙厂');
  await row.getByRole('button', { name: t.factories.renameDone }).click();
  await expect(workspace.locator('.factory-head h2')).toHaveText('乙厂');

  await act(workspace, '乙厂', t.factories.remove);
  await expect(listed(workspace, '乙厂')).toHaveCount(0);
  await workspace.locator('.told').getByRole('button', { name: t.factories.undo }).click();
  await expect(listed(workspace, '乙厂')).toHaveCount(1);
  await expect(workspace.locator('.factory-head h2')).toHaveText('乙厂');

  await act(workspace, '甲厂', t.factories.archive);
  await expect(workspace.getByText(t.factories.archived.replace('{count}', '1'))).toBeVisible();

  await page.reload();
  await expect(listed(workspace, '乙厂')).toHaveCount(1);
  await workspace.getByRole('button', { name: t.keeping.stop }).click();
  await workspace.getByRole('button', { name: t.keeping.stopYes }).click();
  await expect(workspace.locator('.keeping')).toContainText(t.keeping.none);
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
});

test('files of every earlier version open, several at once, and one that is none is told and hurts nobody', async ({
  page,
}) => {
  const workspace = await openWorkspace(page);
  const fixtures = [
    'version-0',
    'version-1',
    'version-1-footprint',
    'version-1-offset',
    'version-1-readiness',
  ];
  const buffer = Buffer.from('{"name": "someone else’s"}');
  await workspace.locator('.file input').setInputFiles([
    ...fixtures.map((one) => {
      const path = new URL(`../calculators/factory-file/fixtures/${one}.json`, import.meta.url);
      return { name: `${one}.json`, mimeType: 'application/json', buffer: readFileSync(path) };
    }),
    { name: 'foreign.json', mimeType: 'application/json', buffer },
  ]);
  await expect(workspace.locator('.told')).toContainText(
    t.factories.opened.replace('{count}', String(fixtures.length)),
  );
  await expect(workspace.locator('.told .problem').filter({ hasText: 'foreign.json' })).toHaveCount(1);
  await expect(workspace.locator('.factories [data-factory]')).toHaveCount(fixtures.length);
  for (let place = 0; place < fixtures.length; place += 1) {
    await workspace.locator('.factories [data-factory] .name').nth(place).click();
    await expect(workspace.locator('.path')).toHaveAttribute('aria-busy', 'false');
    await expect(workspace.locator('.path .problem')).toHaveCount(0);
  }
});

test('without consent all of it works, nothing is stored, and it goes with the page', async ({ page }) => {
  const workspace = await openWorkspace(page);
  await workspace.getByRole('button', { name: t.keeping.later }).click();
  await workspace.getByRole('button', { name: t.factories.create }).click();
  const calculator = await ready(await openCalculatorOf(workspace, 'accounting'));
  await addLine(calculator, '天然气', '42.5');
  await expect(step(workspace, 'accounting').locator('.figure .num').first()).toContainText(scope1);
  const stored = await page.evaluate(async () => ({
    databases: (await indexedDB.databases()).length,
    local: localStorage.length,
    session: sessionStorage.length,
    cookies: document.cookie,
  }));
  expect(stored).toEqual({ databases: 0, local: 0, session: 0, cookies: '' });
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(workspace.locator('.factories [data-factory]')).toHaveCount(0);
});

test('two tabs on one factory: each takes what the other wrote, and neither writes over it', async ({
  page,
  context,
  siteUrl,
}) => {
  test.setTimeout(90_000);
  const first = await openWorkspace(page);
  await first.getByRole('button', { name: t.keeping.agree }).click();
  await first.getByRole('button', { name: t.factories.create }).click();
  const name = first.locator('.profile').getByLabel(t.profile.fields.name, { exact: true });
  await name.fill(entity);
  await name.press('Enter');
  await expect(first.locator('.factory-head h2')).toHaveText(entity);

  const other = await context.newPage();
  await other.goto(`${siteUrl}factory/`);
  const second = other.locator('.workspace');
  await expect(second.locator('.factory-head h2')).toHaveText(entity);
  const calculator = await ready(await openCalculatorOf(second, 'accounting'));
  await addLine(calculator, '天然气', '42.5');
  await expect(step(first, 'accounting').locator('.figure .num').first()).toContainText(scope1);

  const address = first.locator('.profile').getByLabel(t.profile.fields.address, { exact: true });
  if (!(await address.isVisible())) await first.locator('.profile > details > summary').click();
  await address.fill('重庆市两江新区');
  await address.press('Enter');
  await expect(first.locator('.factories .row').first()).toBeVisible();
  // Twice as much gas: 2 × 919.832 t.
  await calculator.locator('[data-amount]').first().fill('85');
  await expect(step(first, 'accounting').locator('.figure .num').first()).toContainText('1,839.7');
  await expect(address).toHaveValue('重庆市两江新区');
  const there = second.locator('.profile').getByLabel(t.profile.fields.address, { exact: true });
  if (!(await there.isVisible())) await second.locator('.profile > details > summary').click();
  await expect(there).toHaveValue('重庆市两江新区');
});
