import { describe, expect, test } from 'vitest';
import { biomassFuels } from '../../../src/calculators/factors/biomass.ts';
import {
  defaultRanges,
  factorHalfWidth,
  fuelFactorRanges,
  fuelFactorRangesOrigin,
} from '../../../src/calculators/factors/default-ranges.ts';
import { fuels } from '../../../src/calculators/factors/fuels.ts';
import { references } from '../../../src/calculators/references.ts';

describe('the default ranges of uncertainty', () => {
  test('each have an id of their own and a publication that is known', () => {
    expect(new Set(defaultRanges.map(({ id }) => id)).size).toBe(defaultRanges.length);
    for (const { citation } of defaultRanges) expect(Object.keys(references)).toContain(citation.reference);
  });

  test('take the wider end where a span is published', () => {
    for (const { halfWidth, span } of defaultRanges) {
      expect(halfWidth).toBeGreaterThan(0);
      if (span) expect([span.lower < span.upper, span.upper]).toEqual([true, halfWidth]);
    }
  });

  test('were seen in print: none rests on memory alone', () => {
    expect(defaultRanges.filter(({ confidence }) => confidence === 'unverified')).toEqual([]);
  });
});

describe('the ranges of the CO2 factors of fuels', () => {
  const ranges = Object.entries(fuelFactorRanges).flatMap(([id, range]) => (range ? [{ id, ...range }] : []));

  test('are of fuels that exist, and enclose their central value', () => {
    const known = [...fuels, ...biomassFuels].map(({ id }) => id);
    for (const { id, lower, central, upper } of ranges) {
      expect(known).toContain(id);
      expect(lower).toBeLessThan(central);
      expect(central).toBeLessThan(upper);
    }
  });

  test('enclose the Chinese default of the same fuel: carbon content x 44/12', () => {
    for (const { id, sets } of fuels)
      for (const { carbonContent } of Object.values(sets)) {
        const range = fuelFactorRanges[id];
        if (!range) continue;
        const co2 = (carbonContent.value * 1000 * 44) / 12;
        expect(co2, carbonContent.id).toBeGreaterThan(range.lower);
        expect(co2, carbonContent.id).toBeLessThan(range.upper);
      }
  });

  test('have the factor that biogenic CO2 is computed with in their middle', () => {
    for (const { id, co2 } of biomassFuels)
      expect(fuelFactorRanges[id]?.central ?? co2.value, id).toBe(co2.value);
  });

  test('name a publication that is known', () => {
    expect(Object.keys(references)).toContain(fuelFactorRangesOrigin.citation.reference);
  });

  test('give natural gas (58 300 - 56 100) / 56 100 = 3.9 %, its upper side being the wider', () => {
    expect(factorHalfWidth('natural-gas')).toBe(2200 / 56_100);
  });

  test('give diesel (74 100 - 72 600) / 74 100 = 2.0 %, its lower side being the wider', () => {
    expect(factorHalfWidth('diesel')).toBe(1500 / 74_100);
  });

  test('give nothing for a fuel whose limits were not seen, or that only borrows a row', () => {
    expect(factorHalfWidth('gasoline')).toBeUndefined();
    expect(factorHalfWidth('other-washed-coal')).toBeUndefined();
  });
});
