import { describe, expect, test } from 'vitest';
import type { Trend } from '../../../src/calculators/index.ts';
import { scaleOf } from '../../../src/components/factory/trend-scale.ts';

const tonnes = (value: number) => ({
  label: 'total' as const,
  value,
  unit: 'tCO2e' as const,
  basis: { kind: 'entered', status: 'unknown' } as const,
});

const trend: Trend = {
  years: [2024, 2025],
  basis: 'market',
  planCountsScope3: false,
  gwpSets: ['AR5'],
  series: new Map([
    ['scope1', [tonnes(300), undefined]],
    ['scope2-market', [tonnes(500), undefined]],
    ['scope2-location', [tonnes(400), undefined]],
    ['plan-mid', [tonnes(800), tonnes(1400)]],
  ]),
};

const frame = { width: 258, height: 300, left: 50, right: 8, top: 20, bottom: 40 };

describe('the scale of the picture of the years', () => {
  test('reaches from zero to the highest that is drawn, in steps of 1, 2 or 5 times a power of ten', () => {
    // 1 400 ÷ 4 = 350, the next such step is 500.
    expect(scaleOf(trend, frame).ticks).toEqual([0, 500, 1000, 1500]);
  });

  test('puts zero at the bottom, the highest tick at the top, and the years in the middle of equal places', () => {
    const { x, y, bar } = scaleOf(trend, frame);
    expect([y(0), y(1500)]).toEqual([260, 20]);
    // 258 − 50 − 8 = 200 for two years.
    expect([x(0), x(1)]).toEqual([100, 200]);
    expect(bar).toBeLessThan(100);
  });

  test('has a height for a factory that emits nothing', () => {
    const none = { ...trend, series: new Map([['scope1', [tonnes(0), tonnes(0)]]] as const) };
    expect(scaleOf(none, frame).y(0)).toBe(260);
  });
});
