import { describe, expect, test } from 'vitest';
import { rederive } from '../../../../src/calculators/engine/explanation.ts';
import { trendOf } from '../../../../src/calculators/factory/overview/index.ts';
import { quantifyFactory } from '../../../../src/calculators/factory/quantify-factory.ts';
import { fileWith, gas, inventoryOf, planFrom, power } from './a-factory.ts';

const emissions = { baseYear: 2023, years: [inventoryOf(2023, gas, power), inventoryOf(2024, gas, power)] };

describe('the years of a factory', () => {
  test('are those of its inventories and of its plan, in one row', async () => {
    const trend = trendOf(
      await quantifyFactory(fileWith({ emissions, measures: { plan: planFrom(2024, 50) } })),
    );
    expect(trend.years).toEqual([2023, 2024, 2025, 2026, 2027]);
    expect([trend.baseYear, trend.basis, trend.planCountsScope3]).toEqual([2023, 'market', false]);
    for (const values of trend.series.values()) expect(values).toHaveLength(trend.years.length);
  });

  test('begin the plan and its target at the base year’s emissions, and end the target at half of them', async () => {
    const { series, years } = trendOf(
      await quantifyFactory(fileWith({ emissions, measures: { plan: planFrom(2024, 50) } })),
    );
    const at = (id: Parameters<typeof series.get>[0], year: number) =>
      series.get(id)?.[years.indexOf(year)]?.value;
    const base = at('scope1', 2024)! + at('scope2-market', 2024)!;
    expect(at('target', 2024)).toBeCloseTo(base, 9);
    expect(at('plan-mid', 2024)).toBeCloseTo(base, 9);
    expect(at('target', 2027)).toBeCloseTo(base / 2, 9);
    // The roof works from 2026.
    expect(at('plan-mid', 2025)).toBeCloseTo(base, 9);
    expect(at('plan-mid', 2026)).toBeLessThan(base);
    expect(at('scope1', 2025)).toBeUndefined();
    expect(at('plan-mid', 2023)).toBeUndefined();
  });

  test('leave out what there is none of: a plan without a target has no line of it', async () => {
    const { series } = trendOf(await quantifyFactory(fileWith({ measures: { plan: planFrom(2024) } })));
    expect([...series.keys()]).toEqual([]);
    const counted = trendOf(
      await quantifyFactory(fileWith({ emissions, measures: { plan: planFrom(2024) } })),
    );
    expect([...counted.series.keys()]).not.toContain('target');
    expect([...counted.series.keys()]).toContain('plan-mid');
  });

  test('an inventory without lines is no zero', async () => {
    const { series } = trendOf(
      await quantifyFactory(fileWith({ emissions: { years: [inventoryOf(2024)] } })),
    );
    expect(series.size).toBe(0);
  });

  test('are open to their leaves', async () => {
    const { series } = trendOf(
      await quantifyFactory(fileWith({ emissions, measures: { plan: planFrom(2024, 50) } })),
    );
    for (const node of [...series.values()].flat()) if (node) expect(rederive(node)).toBe(node.value);
  });
});
