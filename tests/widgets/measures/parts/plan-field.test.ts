import { expect, test } from 'vitest';
import { newPlan } from '../../../../src/calculators/measures/new-plan.ts';
import { withPlanNumber } from '../../../../widgets/measures/parts/plan-field.ts';

test('a number of the plan is kept as it was typed, right or wrong', () => {
  expect(withPlanNumber(newPlan(2023), 'target', '三成')).toEqual({ ...newPlan(2023), target: '三成' });
});

test('a number that is deleted is no longer in the plan', () => {
  const plan = { ...newPlan(2023), growth: '2', target: '30' };
  expect(withPlanNumber(plan, 'target', ' ')).toEqual({ ...newPlan(2023), growth: '2' });
});
