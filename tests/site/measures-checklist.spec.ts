import { zh } from '../../widgets/measures/messages/zh.ts';
import { expect, test } from './host-page.ts';
import { openMeasures } from './measures-desk.ts';

/** The list of annex A inside the element: a host's page needs no explorer beside it. */

test.use({ contextOptions: { reducedMotion: 'reduce' }, actionTimeout: 10_000 });

test('a measure whose status takes it out of the narrowed list leaves the focus with the choices', async ({
  page,
  host,
}) => {
  const calculator = await openMeasures(page, host);
  const list = calculator.locator('.scope-annex');
  const choices = list.getByRole('group', { name: zh.filter.title });
  await choices.getByLabel(zh.filter.category).selectOption('process');
  await choices.getByLabel(zh.filter.status).selectOption('none');
  await expect(list.getByRole('status')).toContainText(zh.filter.shown(9, 33));
  const lighting = list.locator('[data-measure="A.14"]');
  await lighting.getByRole('combobox').focus();
  await lighting.getByRole('combobox').selectOption('done');
  await expect(list.getByRole('status')).toContainText(zh.filter.shown(8, 33));
  await expect(lighting).toHaveCount(0);
  await expect(choices.getByLabel(zh.filter.category)).toBeFocused();

  await list.getByRole('button', { name: zh.filter.clear }).click();
  await expect(list.locator('.category .name')).toHaveCount(7);
});

test('a measure of the list leads to its place in the plan', async ({ page, host }) => {
  const calculator = await openMeasures(page, host);
  const list = calculator.locator('.scope-annex');
  await list.getByLabel(zh.filter.category).selectOption('source');
  const roof = list.locator('[data-measure="A.4"]');
  await roof.getByRole('button', { name: zh.addAs('屋顶或场地光伏') }).click();
  await roof.getByRole('button', { name: zh.inPlan('屋顶或场地光伏') }).click();
  await expect(calculator.locator('[data-line] [data-amount]').first()).toBeFocused();
});
