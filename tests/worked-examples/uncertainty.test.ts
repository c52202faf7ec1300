import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../src/calculators/engine/number-format.ts';
import { formatWithUncertainty } from '../../src/calculators/engine/uncertainty-format.ts';
import { roundTo } from '../../src/calculators/engine/rounding.ts';
import { combineProduct, combineSum } from '../../src/calculators/engine/uncertainty.ts';

describe('forest carbon uncertainty training (2025): the deduction of ART TREES for 1 000 000 t of credits', () => {
  // The deduction is U × 0.524417 / 1.645, of the uncertainty that the source has rounded to whole percents.
  const deduction = (percent: number) => (percent * 0.524417) / 1.645;

  test.each([
    // √(30² + 50²) = 58.3, printed 58 %; 58 × 0.524417 / 1.645 = 18.5 %, 185 000 t
    [0.3, 0.5, '58', '18.5', 185_000],
    // √(25² + 25²) = 35.4, printed 35 %; 35 × 0.524417 / 1.645 = 11.2 %, 112 000 t
    [0.25, 0.25, '35', '11.2', 112_000],
  ])('activity ±%d and factor ±%d combine to %s %%, %s %% off', (activity, factor, printed, off, tonnes) => {
    const combined = roundTo(100 * combineProduct([activity, factor]), 1);
    expect(combined).toBe(printed);
    expect(roundTo(deduction(Number(combined)), 0.1)).toBe(off);
    expect(Math.abs(1_000_000 * (deduction(Number(combined)) / 100) - tonnes)).toBeLessThan(600);
  });

  test('a sum of one line is as uncertain as its product', () => {
    const { relative } = combineSum([{ emissions: 1_000_000, activity: 0.3, factor: 0.5, group: 'forest' }]);
    expect(relative).toBeCloseTo(combineProduct([0.3, 0.5]), 12);
  });
});

describe('GHG Protocol, Scope 3 Standard (2011), appendix B, p. 130: 155 000 t, 95 % range 140 000 to 170 000 t', () => {
  const relative = (170_000 - 140_000) / 2 / 155_000;

  test('is ±15 000 t, which is ±9.7 %', () => {
    const { halfWidth } = combineSum([{ emissions: 155_000, activity: relative, factor: 0, group: 'total' }]);
    expect(halfWidth).toBeCloseTo(15_000, 6);
    expect(formatNumber(100 * relative, { decimals: 1 })).toBe('9.7');
  });

  test('is printed to the place that the range allows', () => {
    expect(formatWithUncertainty(155_000, 155_000 * relative).text).toBe('155,000 ± 15,000');
  });
});

describe('GHG Protocol, Scope 3 technical guidance (2013), appendix A: 100 t, sampled to ±5 %', () => {
  test('lie between 95 t and 105 t', () => {
    const { total, halfWidth = NaN } = combineSum([
      { emissions: 100, activity: 0.05, factor: 0, group: 'sample' },
    ]);
    expect([total - halfWidth, total + halfWidth]).toEqual([95, 105]);
  });
});
