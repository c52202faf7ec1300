import { newClaim, newFactoryFile, newPlan, type FactoryFile } from '../../src/calculators/index.ts';
import { reductionsMessages } from '../../widgets/offset/messages/reductions.ts';
import { zh } from '../../widgets/offset/messages/zh.ts';
import { expect, test } from './browser.ts';
import { cells, openOffset, showPanel } from './offset-desk.ts';

/** A file with a plan of measures in the offset calculator. */

test.use({ contextOptions: { reducedMotion: 'reduce' }, actionTimeout: 10_000 });

const planned: FactoryFile = {
  ...newFactoryFile(),
  measures: {
    plan: {
      ...newPlan(2023),
      baseline: 'stated',
      stated: { electricity: '5000' },
      measures: [
        {
          id: 'line-1',
          kind: 'lighting',
          measure: 'A.14',
          name: '车间照明',
          fields: {
            use: { amount: '100', unit: 'MWh' },
            savingOfLed: { amount: '50', unit: '%' },
            year: '2024',
          },
        },
      ],
    },
  },
  offset: { claims: [newClaim(2024)] },
};

test('the ledger of a year lists what of the plan works by then, as an estimate and once, and takes it back by undoing', async ({
  page,
}) => {
  const calculator = await openOffset(page);
  await calculator.evaluate((one, file) => Object.assign(one, { factory: file }), planned);
  const m = reductionsMessages.zh;
  const panel = await showPanel(calculator, zh.panels.reductions);
  const list = panel.getByRole('button', { name: m.plan.list(2024) });
  await list.click();
  await expect(panel.getByRole('status')).toHaveText(m.plan.listed(1));
  await expect(panel.getByLabel(m.name)).toHaveValue(m.plan.estimated('车间照明'));
  // 100 MWh × 50 % × 0.6096
  await expect(panel.getByLabel(m.tonnes)).toHaveValue('30.48');
  await expect(cells(panel, zh.panels.reductions, m.own)).toHaveText(['30.48']);

  await list.click();
  await expect(panel.getByRole('status')).toHaveText(m.plan.present(2024));
  await expect(panel.getByLabel(m.name)).toHaveCount(1);

  await calculator.locator('#undo').click();
  await expect(panel.getByLabel(m.name)).toHaveCount(0);
});
