import { describe, expect, test } from 'vitest';
import { formulaText } from '../../../src/calculators/engine/explanation-text.ts';
import { rederive } from '../../../src/calculators/engine/explanation.ts';
import { measureOf, quantified, quantifiedMeasure, reductionOf } from './one-plan.ts';

/** 1 MWp on a roof in Chongqing, four fifths of which the factory uses itself. */
const roof = measureOf('rooftop-pv', {
  capacity: { amount: 1000, unit: 'kWp' },
  selfUse: { amount: 80, unit: '%' },
});

describe('a megawatt-peak on a roof in Chongqing', () => {
  test('saves 1 000 kWp × 775 kWh/kWp × 80 % of electricity, at the average of 2023 and at what nothing covers', () => {
    const { electricity, scope2, total } = reductionOf(quantifiedMeasure(roof));
    expect(electricity.value).toBeCloseTo(1000 * 775 * 0.8, 6);
    // Chongqing 2023: 0.5581 kg/kWh; the national average without traded non-fossil power: 0.6096 kg/kWh.
    expect(scope2.location.value).toBeCloseTo((620_000 * 0.5581) / 1000, 9);
    expect(scope2.market.value).toBeCloseTo((620_000 * 0.6096) / 1000, 9);
    expect(total).toEqual(scope2);
    expect(formulaText(scope2.location, 'en')).toBe('1,000 kWp × 775 kWh/kWp × 80 % × 0.5581 kgCO₂/kWh');
    expect(rederive(scope2.location)).toBe(scope2.location.value);
  });

  test('between 650 and 900 kWh per kWp, unless the reader knows the yield of the place', () => {
    const { reduction } = quantifiedMeasure(roof);
    expect([reduction?.low, reduction?.high].map((one) => one?.electricity.value)).toEqual([
      1000 * 650 * 0.8,
      1000 * 900 * 0.8,
    ]);
    const measured = {
      ...roof,
      fields: { ...roof.fields, specificYield: { amount: 820, unit: 'kWh' as const } },
    };
    const own = quantifiedMeasure(measured).reduction;
    expect([own?.low, own?.mid, own?.high].map((one) => one?.electricity.value)).toEqual(
      [1, 1, 1].map(() => 1000 * 820 * 0.8),
    );
  });

  test('yields a little less each year: in the third year 0.5 % twice', () => {
    const { years } = quantified([roof]);
    expect(years.map(({ year }) => year)).toEqual([2024, 2025, 2026]);
    const reduced = years.map((year) => year.without.location.value - year.with.mid.location.value);
    const first = (620_000 * 0.5581) / 1000;
    expect(reduced[0]).toBeCloseTo(first, 6);
    expect(reduced[2]).toBeCloseTo(first * 0.995 ** 2, 6);
  });

  test('by area: 6 500 m² at 6.5 m² per kWp are a megawatt-peak', () => {
    const byArea = measureOf('rooftop-pv', {
      size: 'area',
      area: { amount: 6500, unit: 'm2' },
      selfUse: { amount: 80, unit: '%' },
    });
    expect(reductionOf(quantifiedMeasure(byArea)).electricity.value).toBeCloseTo(620_000, 6);
  });
});
