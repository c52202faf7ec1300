import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  combineProduct,
  combineSum,
  type UncertainLine,
} from '../../../src/calculators/engine/uncertainty.ts';

describe('a product', () => {
  test('of activity data ±3 % and a factor ±4 % is known to √(3² + 4²) = 5 %', () => {
    expect(combineProduct([0.03, 0.04])).toBeCloseTo(0.05, 12);
  });

  test('with an exact input is as uncertain as the other', () => {
    expect(combineProduct([0.07, 0])).toBe(0.07);
    expect(combineProduct([])).toBe(0);
  });

  test.each([-0.1, NaN, Infinity])('has no input of ±%d', (relative) => {
    expect(() => combineProduct([0.1, relative])).toThrow(RangeError);
  });
});

describe('a sum of lines', () => {
  test('ten equal lines with one factor, activity 10 %, factor 3 %: √(10²/10 + 3²) = 4.4 %, not 10.4 %', () => {
    const lines = Array.from({ length: 10 }, () => ({
      emissions: 50,
      activity: 0.1,
      factor: 0.03,
      group: 'grid',
    }));
    expect(combineSum(lines).relative).toBeCloseTo(Math.sqrt(0.1 ** 2 / 10 + 0.03 ** 2), 12);
    expect(combineSum(lines).relative).toBeCloseTo(0.0436, 4);
  });

  test('the same with ten factors of their own: √((10² + 3²)/10) = 3.3 %', () => {
    const lines = Array.from({ length: 10 }, (_, place) => ({
      emissions: 50,
      activity: 0.1,
      factor: 0.03,
      group: `factor-${place}`,
    }));
    expect(combineSum(lines).relative).toBeCloseTo(Math.sqrt((0.1 ** 2 + 0.03 ** 2) / 10), 12);
  });

  test('two sources: √((1 000 × 5 %)² + (500 × 20 %)²) = 112 t of 1 500 t, 7.5 %', () => {
    const result = combineSum([
      { emissions: 1000, activity: 0.03, factor: 0.04, group: 'coal' },
      { emissions: 500, activity: 0.12, factor: 0.16, group: 'gas' },
    ]);
    expect(result.total).toBe(1500);
    expect(result.halfWidth).toBeCloseTo(Math.sqrt(50 ** 2 + 100 ** 2), 9);
    expect(result.relative).toBeCloseTo(0.07454, 5);
  });

  test('an export takes back what the shared factor overstates: 1 000 − 400 t, factor 10 % → 60 t, not 108 t', () => {
    const result = combineSum([
      { emissions: 1000, activity: 0, factor: 0.1, group: 'grid' },
      { emissions: -400, activity: 0, factor: 0.1, group: 'grid' },
    ]);
    expect(result.total).toBe(600);
    expect(result.halfWidth).toBeCloseTo(60, 9);
  });

  test('the activity data of an export widen the range all the same: √((1 000 × 2 %)² + (400 × 5 %)²) = 28 t', () => {
    const result = combineSum([
      { emissions: 1000, activity: 0.02, factor: 0, group: 'grid' },
      { emissions: -400, activity: 0.05, factor: 0, group: 'grid' },
    ]);
    expect(result.halfWidth).toBeCloseTo(Math.hypot(20, 20), 9);
  });
});

describe('a line without one of its ranges', () => {
  const lines: UncertainLine[] = [
    { emissions: 600, activity: 0.05, factor: 0, group: 'grid' },
    { emissions: 300, activity: 0.05, group: 'steel' },
    { emissions: 100, factor: 0.05, group: 'freight' },
  ];

  test('is counted as not quantified: 600 of 1 000 t have a range, 400 t have none', () => {
    expect(combineSum(lines)).toMatchObject({
      total: 1000,
      quantifiedEmissions: 600,
      unquantifiedEmissions: 400,
      unquantified: [1, 2],
      quantifiedShare: 0.6,
      halfWidth: 30,
      relative: 0.05,
    });
  });

  test('never passes for exact: with no line quantified there is no range at all, not a range of zero', () => {
    const result = combineSum(lines.slice(1));
    expect(result).toMatchObject({ quantifiedShare: 0, contributions: [] });
    expect([result.halfWidth, result.relative, result.mostValuable]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('differs from one that is said to be exact: two zeros are a range of zero', () => {
    expect(combineSum([{ emissions: 5, activity: 0, factor: 0, group: 'a' }])).toMatchObject({
      quantifiedShare: 1,
      halfWidth: 0,
      relative: 0,
      contributions: [],
    });
  });

  test('in a group leaves the others of the group quantified', () => {
    const result = combineSum([
      { emissions: 100, activity: 0.1, factor: 0.05, group: 'grid' },
      { emissions: 100, factor: 0.05, group: 'grid' },
    ]);
    expect(result.contributions.map(({ what, lines: places }) => [what, places])).toEqual([
      ['activity', [0]],
      ['factor', [0]],
    ]);
    expect(result.quantifiedShare).toBe(0.5);
  });

  test('the share is of absolute emissions, so an export does not cancel a purchase', () => {
    const result = combineSum([
      { emissions: 300, activity: 0.1, factor: 0, group: 'a' },
      { emissions: -100, group: 'b' },
    ]);
    expect(result.quantifiedShare).toBe(0.75);
  });
});

describe('what would narrow the range most', () => {
  const result = combineSum([
    { emissions: 600, activity: 0.02, factor: 0.05, group: 'grid' },
    { emissions: 400, activity: 0.02, factor: 0.05, group: 'grid' },
    { emissions: 100, activity: 0.3, factor: 0, group: 'gas' },
  ]);

  test('is the shared factor: 1 000 × 5 % = 50 t, before 30 t of gas, 12 t and 8 t of meters', () => {
    expect(result.contributions.map(({ what, lines, halfWidth }) => [what, lines, halfWidth])).toEqual([
      ['factor', [0, 1], 50],
      ['activity', [2], 30],
      ['activity', [0], 12],
      ['activity', [1], 8],
    ]);
    expect(result.mostValuable).toBe(result.contributions[0]);
    expect(result.mostValuable).toMatchObject({ what: 'factor', group: 'grid' });
  });

  test('shares of the variance: 50² / (50² + 30² + 12² + 8²) = 69 %; they add up to 1', () => {
    expect(result.mostValuable?.varianceShare).toBeCloseTo(2500 / 3608, 12);
    expect(result.contributions.reduce((sum, { varianceShare }) => sum + varianceShare, 0)).toBeCloseTo(
      1,
      12,
    );
  });

  test('were it exact, √(30² + 12² + 8²) = 33 t would be left of 60 t', () => {
    expect(result.halfWidth).toBeCloseTo(60.07, 2);
    expect(result.mostValuable?.halfWidthWithout).toBeCloseTo(Math.hypot(30, 12, 8), 9);
  });
});

describe('the limits of the method', () => {
  test('lines beyond ±30 % are named, since error propagation is a first idea there', () => {
    const lines = [0.3, 0.31, 0.1].map((activity) => ({ emissions: 1, activity, factor: 0.05, group: 'a' }));
    expect(combineSum(lines).wide).toEqual([1]);
  });

  test('no line, no emissions: nothing to have a share of', () => {
    expect(combineSum([])).toMatchObject({ total: 0, quantifiedShare: undefined, halfWidth: undefined });
    expect(combineSum([{ emissions: 0, activity: 0.1, factor: 0.1, group: 'a' }])).toMatchObject({
      quantifiedShare: undefined,
      halfWidth: 0,
      relative: undefined,
    });
  });

  test.each([
    { emissions: NaN, group: 'a' },
    { emissions: Infinity, group: 'a' },
    { emissions: 1, activity: -0.1, group: 'a' },
    { emissions: 1, factor: NaN, group: 'a' },
  ])('$emissions t, ±$activity, ±$factor are refused', (line) => {
    expect(() => combineSum([line])).toThrow(RangeError);
  });
});

describe('for any lines', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const line = fc.record({
    emissions: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    activity: fc.option(share, { nil: undefined }),
    factor: fc.option(share, { nil: undefined }),
    group: fc.constantFrom('a', 'b', 'c'),
  });
  const near = (a: number | undefined, b: number | undefined) =>
    expect(Math.abs((a ?? 0) - (b ?? 0))).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(a ?? 0)));

  test('quantified and not quantified are the whole, and their order does not matter', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const [result, turned] = [combineSum(lines), combineSum([...lines].reverse())];
        near(result.quantifiedEmissions + result.unquantifiedEmissions, result.total);
        near(result.total, turned.total);
        near(result.halfWidth, turned.halfWidth);
      }),
    );
  });

  test('twice the emissions have twice the range and the same relative one', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const doubled = combineSum(lines.map((one) => ({ ...one, emissions: 2 * one.emissions })));
        near(doubled.halfWidth, 2 * (combineSum(lines).halfWidth ?? 0));
      }),
    );
  });

  test('splitting a meter’s line into two never widens the range by the shared factor', () => {
    fc.assert(
      fc.property(share, fc.double({ min: 0, max: 1e6, noNaN: true }), share, (factor, emissions, part) => {
        const whole = combineSum([{ emissions, activity: 0, factor, group: 'a' }]);
        const split = combineSum([
          { emissions: part * emissions, activity: 0, factor, group: 'a' },
          { emissions: (1 - part) * emissions, activity: 0, factor, group: 'a' },
        ]);
        near(split.halfWidth, whole.halfWidth);
      }),
    );
  });
});
