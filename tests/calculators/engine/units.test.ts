import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  conversionFactor,
  dimensionOf,
  isUnit,
  siblings,
  type Unit,
  units,
  unitSymbol,
} from '../../../src/calculators/engine/units.ts';

describe('conversions', () => {
  test.each([
    // By definition of the joule and the kilowatt-hour.
    [1, 'kWh', 3.6, 'MJ'],
    [1, 'GJ', 1000 / 3.6, 'kWh'],
    [1, 'TJ', 1000, 'GJ'],
    [1, '10^4 kWh', 10, 'MWh'],
    [1, 'GWh', 1000, 'MWh'],
    // GB/T 2589—2020: a kilogram of standard coal is 29 307.6 kJ, 7 000 kcal.
    [1, 'kgce', 29_307.6, 'kJ'],
    [1, 'tce', 29.3076, 'GJ'],
    [1, '10^4 tce', 293.076, 'TJ'],
    // GB/T 2589—2020 prints 0.1229 kgce/kWh; its own kilogram of standard coal gives 0.12284.
    [1, 'kWh', 3.6 / 29.3076, 'kgce'],
    [1, 't', 1000, 'kg'],
    [1, '10^4 t', 10_000, 't'],
    [1, 'm3', 1000, 'L'],
    [1, '10^4 m3', 10_000, 'm3'],
    [1, '10^4 Nm3', 10_000, 'Nm3'],
    [1, 'tC', 1000, 'kgC'],
    [1, 'tCO2e', 1000, 'kgCO2e'],
    [1, 'kgCO2', 1000, 'gCO2'],
    [1, '%', 0.01, '1'],
    [1, 'bar', 0.1, 'MPa'],
    [1, 'MPa', 1000, 'kPa'],
    [1, 'd', 24, 'h'],
    [1, '100 km', 100, 'km'],
    [1, '10^4 CNY', 10_000, 'CNY'],
    [1, '10^4 t·km', 10_000, 't·km'],
  ] as const)('%d %s is %d %s', (one, from, expected, to) => {
    expect(one * (conversionFactor(from, to) ?? NaN)).toBeCloseTo(expected, 10);
  });

  test('a cubic metre at 20 °C is 0.9318 at 0 °C (GB/T 19205: 273.15 / 293.15)', () => {
    expect(conversionFactor('m3@20C', 'Nm3')).toBeCloseTo(0.9318, 4);
  });

  test('a unit is one of itself, exactly', () => {
    expect(units.map((unit) => conversionFactor(unit, unit))).toEqual(units.map(() => 1));
  });

  test('there and back again is where one began', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...units),
        fc.double({ min: 1e-6, max: 1e9, noNaN: true }),
        (unit, value) => {
          for (const other of siblings(unit)) {
            const there = value * (conversionFactor(unit, other) ?? NaN);
            const back = there * (conversionFactor(other, unit) ?? NaN);
            expect(Math.abs(back - value)).toBeLessThanOrEqual(1e-12 * value);
          }
        },
      ),
    );
  });
});

describe('what measures different things doesn’t convert', () => {
  test.each([
    ['L', 'kg'],
    ['kWh', 'kgCO2'],
    ['km', 'vehicle·km'],
    ['t·km', 't'],
    ['kgCO2', 'kgCO2e'],
    ['kgCH4', 'kg'],
    ['m3', 'Nm3'],
    ['kgCOD', 'kgBOD'],
    ['kW', 'kWh'],
  ] as const)('%s and %s', (from, to) => {
    expect(conversionFactor(from, to)).toBeUndefined();
  });

  test('only the units of one dimension are siblings', () => {
    for (const unit of units) {
      for (const other of units) {
        const same = dimensionOf(unit) === dimensionOf(other);
        expect(siblings(unit).includes(other)).toBe(same);
        expect(conversionFactor(unit, other) !== undefined).toBe(same);
      }
    }
  });
});

test('a name that is no unit is none, whatever objects inherit', () => {
  for (const text of ['', 'kwh', 'constructor', '__proto__', 'kg ', 3, null, undefined, {}]) {
    expect(isUnit(text)).toBe(false);
  }
  expect(() => dimensionOf('furlong' as Unit)).toThrow('furlong');
});

test('units are written as readers write them', () => {
  expect(unitSymbol('10^4 kWh', 'zh')).toBe('万 kWh');
  expect(unitSymbol('10^4 kWh', 'en')).toBe('10⁴ kWh');
  expect(unitSymbol('tCO2e', 'zh')).toBe('tCO₂e');
  expect(unitSymbol('m3@20C', 'zh')).toBe('m³（20 ℃）');
  expect(unitSymbol('10^4 Nm3', 'en')).toBe('10⁴ Nm³');
  expect(unitSymbol('1', 'en')).toBe('');
});
