import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UnitMismatch } from '../../../src/calculators/engine/errors.ts';
import {
  carbonToCo2,
  cited,
  convert,
  defined,
  divide,
  emissions,
  multiply,
  multiplyConverted,
  portion,
  ratio,
  subtract,
  sum,
} from '../../../src/calculators/engine/operations.ts';
import { entered, factor } from './quantities.ts';

const ncv = factor('ncv', 42.652, 'GJ', 't');
const density = factor('density', 0.84, 'kg', 'L');
const grid = factor('grid', 0.5581, 'kgCO2', 'kWh');

/** What an operation throws. */
function thrown(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}

describe('multiplication', () => {
  test('gives the unit of the coefficient and keeps both operands', () => {
    const used = entered(1000, 'kWh');
    const operand = cited(grid, 'emissionFactor');
    const co2 = emissions(used, operand, 'co2');
    expect(co2).toEqual({
      label: 'co2',
      value: 1000 * 0.5581,
      unit: 'kgCO2',
      basis: { kind: 'product', of: [used, operand] },
    });
  });

  test('converts an activity that is known to convert: 12 600 L of diesel are 451.43 GJ', () => {
    const mass = multiplyConverted(entered(12.6, 'm3'), cited(density, 'density'), 'fuelMass');
    const energy = multiplyConverted(mass, cited(ncv, 'ncv'), 'energy');
    // 12 600 L × 0.84 kg/L = 10 584 kg = 10.584 t × 42.652 GJ/t
    expect(energy.value).toBeCloseTo(451.428768, 9);
    expect(energy.unit).toBe('GJ');
  });

  test('refuses a factor per another unit with both units as facts', () => {
    const error = thrown(() => multiply(entered(1, 'MWh') as never, cited(grid, 'emissionFactor'), 'co2'));
    expect(error).toBeInstanceOf(UnitMismatch);
    expect(error).toMatchObject({ expected: 'kWh', came: 'MWh', of: 'activityData' });
  });

  test('refuses what doesn’t convert: litres by a factor per tonne, without a density', () => {
    const error = thrown(() => multiplyConverted(entered(1, 'L'), cited(ncv, 'ncv'), 'energy'));
    expect(error).toMatchObject({ name: 'UnitMismatch', expected: 't', came: 'L' });
    expect(String(error)).toContain('activityData is in L; t or a unit of the same dimension was expected');
  });

  test('names a quantity that the reader named in English', () => {
    const named = { ...entered(1, 'L'), label: { zh: '锅炉用油', en: 'Oil of the boiler' } };
    expect(() => convert(named, 't')).toThrow('Oil of the boiler is in L');
  });
});

describe('the other operations', () => {
  test('a tonne of carbon is 44/12 t of CO2', () => {
    expect(multiply(entered(12, 'tC'), carbonToCo2, 'co2').value).toBeCloseTo(44, 12);
  });

  test('a portion takes a share as 0.98 or as 98 %', () => {
    expect(portion(entered(50, 'tC'), entered(98, '%'), 'carbon').value).toBeCloseTo(49, 12);
    expect(portion(entered(50, 'tC'), entered(0.98, '1'), 'carbon').value).toBeCloseTo(49, 12);
    expect(() => portion(entered(50, 'tC'), entered(98, 'kg'), 'carbon')).toThrow(UnitMismatch);
  });

  test('division is by a plain number', () => {
    expect(divide(entered(3600, 'GJ'), entered(4, '1'), 'electricityUsed')).toMatchObject({
      value: 900,
      unit: 'GJ',
      basis: { kind: 'quotient' },
    });
  });

  test('a sum converts its parts, and of none is zero', () => {
    const total = sum([entered(1, 't'), entered(500, 'kg')], 't', 'total');
    expect(total.value).toBe(1.5);
    expect(total.basis).toMatchObject({ of: [{ unit: 't' }, { basis: { kind: 'converted' } }] });
    expect(sum([], 'tCO2e', 'total').value).toBe(0);
    expect(() => sum([entered(1, 't'), entered(1, 'L')], 't', 'total')).toThrow(UnitMismatch);
  });

  test('a difference is in the unit of the first, and may be below zero', () => {
    expect(subtract(entered(1, 't'), [entered(400, 'kg'), entered(700, 'kg')], 'ownUse').value).toBeCloseTo(
      -0.1,
      12,
    );
  });

  test('a ratio is a value per the unit of the divisor', () => {
    expect(ratio(entered(558.1, 'tCO2e'), entered(2000, 'piece'), 'emissions')).toMatchObject({
      unit: 'tCO2e',
      per: 'piece',
      value: 558.1 / 2000,
    });
  });

  test('what is the same unit already is itself, not a copy', () => {
    const mass = entered(1, 't');
    expect(convert(mass, 't')).toBe(mass);
  });

  test('the same factor under the same label is the same operand', () => {
    expect(cited(ncv, 'ncv')).toBe(cited(ncv, 'ncv'));
    expect(cited(ncv, 'energy').label).toBe('energy');
    expect(cited({ ...ncv, value: 43 }, 'ncv').value).toBe(43);
  });

  test('a definition names its place where there is one', () => {
    expect(defined(1, 'tCO2e', 'tCO2', 'gwp').basis).toEqual({ kind: 'definition' });
    const citation = { reference: 'a-standard', locator: '5.1' };
    expect(defined(83.74, 'MJ', 't', 'feedWaterEnthalpy', citation).basis).toEqual({
      kind: 'definition',
      citation,
    });
  });
});

test('a sum doesn’t depend on which of its parts were converted, but for the last bits', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { maxLength: 20 }), (tonnes) => {
      const inTonnes = sum(
        tonnes.map((value) => entered(value, 't')),
        't',
        'total',
      ).value;
      const inKilograms = sum(
        tonnes.map((value) => entered(value * 1000, 'kg')),
        't',
        'total',
      ).value;
      expect(Math.abs(inTonnes - inKilograms)).toBeLessThanOrEqual(1e-12 * Math.max(1, inTonnes));
    }),
  );
});
