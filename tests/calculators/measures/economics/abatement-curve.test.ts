import { expect, test } from 'vitest';
import { abatementCurve } from '../../../../src/calculators/measures/economics/abatement-curve.ts';
import type { PlannedMeasure } from '../../../../src/calculators/measures/plan.ts';
import { measureOf, of, quantified } from '../one-plan.ts';

/** An own estimate that lowers scope 1, costs so much a year to run and nothing to build. */
const own = (id: string, tonnes: number, fields: PlannedMeasure['fields']) =>
  measureOf(
    'own-estimate',
    { scope1: of(tonnes, 'tCO2e'), capex: of(0, 'CNY'), ...fields },
    { id, name: id },
  );

const curveOf = (measures: readonly PlannedMeasure[]) =>
  abatementCurve(quantified(measures).measures, 'market');

/** 100 t for 20 000 CNY, 50 t that earn 5 000 CNY, 200 t for 10 000 CNY. */
const three = [
  own('dear', 100, { running: of(20_000, 'CNY') }),
  own('earning', 50, { benefit: of(5000, 'CNY') }),
  own('cheap', 200, { running: of(10_000, 'CNY') }),
];

test('what earns money comes first: −100, 50 and 200 CNY/t, side by side from 0 to 350 t', () => {
  const { steps } = curveOf(three);
  expect(steps.map(({ measure, cost, from, to }) => [measure.line.id, cost.value, from, to])).toEqual([
    ['earning', -100, 0, 50],
    ['cheap', 50, 50, 250],
    ['dear', 200, 250, 350],
  ]);
});

test('the order of the plan changes nothing', () => {
  const ids = (measures: readonly PlannedMeasure[]) =>
    curveOf(measures).steps.map(({ measure }) => measure.line.id);
  expect(ids([...three].reverse())).toEqual(ids(three));
});

test('what reduces nothing, and what says no cost, stand apart with the reason', () => {
  const { capex: _, ...fields } = own('unpriced', 10, {}).fields;
  const { steps, apart } = curveOf([
    ...three,
    { ...own('unpriced', 10, {}), fields },
    own('rising', -10, {}),
    measureOf('enabling', { capex: of(0, 'CNY') }),
  ]);
  expect(steps).toHaveLength(3);
  expect(apart.map(({ measure, why }) => [measure.line.id, why])).toEqual([
    ['unpriced', 'no-cost'],
    ['rising', 'no-reduction'],
    ['enabling', 'no-reduction'],
  ]);
});
