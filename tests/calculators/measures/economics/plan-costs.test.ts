import { expect, test } from 'vitest';
import { planCosts } from '../../../../src/calculators/measures/economics/plan-costs.ts';
import type { PlannedMeasure } from '../../../../src/calculators/measures/plan.ts';
import { measureOf, of, quantified } from '../one-plan.ts';

/** A measure that costs and earns so many 10^4 CNY, from a year on. */
const own = (year: number, capex: number, benefit: number) =>
  measureOf(
    'own-estimate',
    {
      year: String(year),
      scope1: of(10, 'tCO2e'),
      capex: of(capex, '10^4 CNY'),
      benefit: of(benefit, '10^4 CNY'),
    },
    { id: `own-${year}` },
  );

const costsOf = (measures: readonly PlannedMeasure[]) => planCosts(quantified(measures));

test('the investment of a year is that of the measures that begin in it, the saving that of all that work', () => {
  const { years, capex, annualSaving } = costsOf([own(2024, 100, 20), own(2026, 300, 50)]);
  expect(years.map((one) => [one.year, one.capex.value, one.annualSaving.mid.value])).toEqual([
    [2024, 1_000_000, 200_000],
    [2025, 0, 200_000],
    [2026, 3_000_000, 700_000],
  ]);
  expect([capex.value, annualSaving.mid.value]).toEqual([4_000_000, 700_000]);
});

test('what the plan doesn’t count costs nothing in it: what worked before, or only works after', () => {
  const { measures, capex } = costsOf([own(2023, 100, 20), own(2024, 7, 1), own(2027, 300, 50)]);
  expect(measures.map(({ line }) => line.id)).toEqual(['own-2024']);
  expect(capex.value).toBe(70_000);
});

test('the sums tell which measures they are without', () => {
  // The plan has no price of electricity, and the lamps say no investment.
  const lamps = measureOf('lighting', { use: of(100, 'MWh') });
  const { without, capex } = costsOf([own(2024, 100, 20), lamps]);
  expect(without.capex.map(({ line }) => line.id)).toEqual(['lighting']);
  expect(without.annualSaving.map(({ line }) => line.id)).toEqual(['lighting']);
  expect(capex.value).toBe(1_000_000);
});

test('a measure that works before the first year of the plan has a year of its own', () => {
  const result = quantified([own(2024, 100, 20)], { baseYear: 2022, from: 2025, to: 2027 });
  expect(planCosts(result).years.map(({ year }) => year)).toEqual([2024, 2025, 2026, 2027]);
});
