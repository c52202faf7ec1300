import { expect, test } from 'vitest';
import { newFactoryFile, newPlan, type FactoryFile, type Plan } from '../../../src/calculators/index.ts';
import { newInventory } from '../../../src/calculators/emissions/new-inventory.ts';
import { Quantifier } from '../../../widgets/measures/quantifier.ts';

const file = newFactoryFile();
const recycling: Plan = {
  ...newPlan(2025),
  measures: [
    {
      id: 'line-1',
      kind: 'recycled-material',
      measure: 'A.16',
      name: '',
      fields: { amount: { amount: '10', unit: 't' }, virgin: 'material-cast-iron-cn' },
    },
  ],
};

/** What is said of the measure while the plan is drawn. */
const said = (quantifier: Quantifier) =>
  quantifier.result(recycling, file)?.measures.flatMap(({ problems }) => problems.map(({ code }) => code));

test('a plan that is drawn before its factors are there is quantified again once they are', async () => {
  const quantifier = new Quantifier();
  await quantifier.loadFor(file, newPlan(2025));
  expect(said(quantifier)).toContain('unknownFactor');
  await quantifier.loadFor(file, recycling);
  expect(said(quantifier)).not.toContain('unknownFactor');
});

test('a plan is quantified once while neither it nor the inventories change', async () => {
  const quantifier = new Quantifier();
  await quantifier.loadFor(file, recycling);
  expect(quantifier.result(recycling, file)).toBe(quantifier.result(recycling, file));
});

test('the inventories of a file that was open before count in no other, which has none', async () => {
  const quantifier = new Quantifier();
  const earlier: FactoryFile = { ...file, emissions: { years: [newInventory(2025)] } };
  await quantifier.loadFor(earlier, recycling);
  expect(quantifier.inventoriesOf(earlier).map(({ inventory }) => inventory.year)).toEqual([2025]);
  expect(quantifier.inventoriesOf(file)).toEqual([]);
});
