import { filled } from '../../src/components/filled.ts';
import { dossierZh } from '../../src/messages/dossier.zh.ts';
import { expect, test } from './browser.ts';
import { addLine, ready } from './desk.ts';
import { openCalculatorOf, openWorkspace, step, words } from './factory-desk.ts';

/** A reporting year that isn't the calendar's: chosen once, stated with every result. */

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const t = words.zh;
const year = new Date().getFullYear() - 1;
const days = { from: `${year}-04-01`, to: `${year + 1}-03-31` };

test('a fiscal year from April is chosen once in the profile, and stated by the calculator and on the report', async ({
  page,
}) => {
  test.slow();
  const workspace = await openWorkspace(page);
  await workspace.getByRole('button', { name: t.factories.create }).click();
  const profile = workspace.locator('.profile');
  await profile.getByLabel(t.profile.firstMonth, { exact: true }).selectOption('4');
  await expect(profile).toContainText(filled(t.profile.fiscalDays, { year, ...days }));

  const calculator = await ready(await openCalculatorOf(workspace, 'accounting'));
  await addLine(calculator, '天然气', '42.5');
  await expect(calculator.locator('[part=result] .range')).toContainText(`${days.from} – ${days.to}`);

  await test.step('an inventory that says other days is pointed out, and the remark leads to its settings', async () => {
    await profile.getByLabel(t.profile.firstMonth, { exact: true }).selectOption('7');
    // The remarks are more than a reader takes in at once.
    await step(workspace, 'accounting').locator('> details > summary').click();
    await step(workspace, 'accounting')
      .locator('.remarks li')
      .filter({ hasText: `报告期是 ${days.from} 至 ${days.to}` })
      .getByRole('button')
      .click();
    await expect(calculator.locator('#open-settings')).toHaveAttribute('aria-expanded', 'true');
    await profile.getByLabel(t.profile.firstMonth, { exact: true }).selectOption('4');
  });

  await workspace.getByRole('button', { name: t.outputs.openDossier }).click();
  const report = workspace.frameLocator(`iframe[title="${dossierZh.panel.preview}"]`);
  await expect(report.locator('.cover')).toContainText(`${days.from} 至 ${days.to}`, { timeout: 20_000 });
});
