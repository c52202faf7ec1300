import { describe, expect, test } from 'vitest';
import { substances } from '../../../src/calculators/factors/gwp.ts';
import { partsOf, refrigerantGwp, refrigerants } from '../../../src/calculators/factors/refrigerants.ts';

/** kgCO2e per kg by AR4, AR5 and AR6 to one decimal. */
const printed: [blend: string, ar4: number, ar5: number, ar6: number][] = [
  ['R-404A', 3921.6, 3942.8, 4728],
  ['R-407A', 2107, 1923.4, 2262.2],
  ['R-407C', 1773.8, 1624.2, 1907.9],
  ['R-407F', 1824.5, 1674.1, 1965.3],
  ['R-410A', 2087.5, 1923.5, 2255.5],
  ['R-417A', 2346, 2127.2, 2507.8],
  ['R-448A', 1386.1, 1273.5, 1494.4],
  ['R-449A', 1396.3, 1281.9, 1504.5],
  ['R-450A', 601.2, 546.6, 643.4],
  ['R-452A', 2139.6, 1945.1, 2291.6],
  ['R-452B', 697.5, 675.8, 778.5],
  ['R-454A', 236.9, 237.6, 270.2],
  ['R-454B', 465.4, 466.8, 531.4],
  ['R-454C', 145.9, 146.3, 166.2],
  ['R-455A', 145.9, 146.3, 166.2],
  ['R-502', 4656.7, 4785.9, 5871.7],
  ['R-507A', 3985, 3985, 4775],
  ['R-508B', 13396, 11698, 13412],
  ['R-513A', 629.8, 572.6, 673.5],
];

const blendOf = (id: string) => {
  const blend = refrigerants.find((known) => known.id === id);
  if (!blend) throw new Error(`No blend is called ${id}.`);
  return blend;
};

describe('a blend', () => {
  test.each(printed)('%s weighs %s by AR4, %s by AR5 and %s by AR6', (id, ar4, ar5, ar6) => {
    const blend = blendOf(id);
    for (const [set, value] of [
      ['AR4', ar4],
      ['AR5', ar5],
      ['AR6', ar6],
    ] as const) {
      expect(Math.abs((refrigerantGwp(blend, set) ?? 0) - value), set).toBeLessThan(0.0501);
    }
  });

  test('has parts that make one kilogram', () => {
    expect(refrigerants).toHaveLength(printed.length);
    for (const blend of refrigerants) {
      expect(
        partsOf(blend).reduce((sum, [, share]) => sum + share, 0),
        blend.id,
      ).toBeCloseTo(1, 12);
    }
  });

  test('R-410A is half HFC-32 and half HFC-125: 0.5 × 677 + 0.5 × 3 170 = 1 923.5', () => {
    expect(refrigerantGwp(blendOf('R-410A'), 'AR5')).toBe(0.5 * 677 + 0.5 * 3170);
  });

  test('R-502 holds ozone depleters only, which are reported apart', () => {
    expect(partsOf(blendOf('R-502')).map(([id]) => substances[id].family)).toEqual(['ODS', 'ODS']);
  });

  test('whose part has no value in a report has none there', () => {
    const madeUp = { ...blendOf('R-410A'), composition: { 'HFC-32': 0.5, 'R-600a': 0.5 } };
    expect(refrigerantGwp(madeUp, 'AR5')).toBe(0.5 * 677 + 0.5 * 3);
    expect(refrigerantGwp(madeUp, 'AR6')).toBeUndefined();
  });
});
