import { describe, expect, test } from 'vitest';
import { codesOf, measureOf, of, quantifiedMeasure, reduced } from './one-plan.ts';

/**
 * A litre of diesel on the road: 0.84 kg × 42.652 GJ/t × (20.2 tC/TJ × 0.98 × 44/12 of CO2, with 3.9 kg of CH4 and of N2O
 * per TJ at the AR5 potentials 28 and 265), in kg.
 */
const diesel = 0.84 * 42.652 * ((20.2 * 0.98 * 44) / 12 + (3.9 * (28 + 265)) / 1000) * 0.001;

/** The average grid of the country in 2023. */
const national = { area: 'CN' };

/** A truck of 49 t that burns 35.2 L per 100 km, over 100 000 km. */
const truck = { distance: of(10, '10^4 km'), consumption: of(35.2, 'L') };

describe('a truck of 49 t over 100 000 km', () => {
  test('emits 0.93 kg/km on diesel', () => {
    expect(0.352 * diesel).toBeCloseTo(0.93, 2);
  });

  test('on 140 kWh per 100 km of the average grid emits about 20 % less: 0.74 kg/km', () => {
    const electric = reduced(
      measureOf('electric-vehicles', { ...truck, electricityUse: of(140, 'kWh') }),
      national,
    );
    expect(electric.scope1.value).toBeCloseTo((100_000 * 0.352 * diesel) / 1000, 9);
    expect(electric.electricity.value).toBeCloseTo(-140_000, 9);
    expect(electric.total.location.value).toBeCloseTo((100_000 * (0.352 * diesel - 1.4 * 0.5306)) / 1000, 9);
    expect(1.4 * 0.5306).toBeCloseTo(0.74, 2);
    expect(electric.total.location.value / electric.scope1.value).toBeCloseTo(0.2, 1);
  });

  test('on hydrogen from grid power emits more: 9 kg × 53 kWh × 0.5306 are 253 against 93 kg per 100 km', () => {
    expect(53 * 0.5306).toBeCloseTo(28, 0);
    expect(9 * 53 * 0.5306).toBeCloseTo(253, 0);
    const hydrogen = quantifiedMeasure(measureOf('hydrogen-vehicles', truck), national);
    const { total } = hydrogen.reduction?.mid ?? {};
    expect(total?.location.value).toBeCloseTo((1000 * (35.2 * diesel - 9 * 53 * 0.5306)) / 1000, 6);
    expect(total?.location.value).toBeLessThan(0);
    expect(codesOf(hydrogen)).toContain('emissionsRise');
  });

  test('on by-product hydrogen takes the factor of its document, as upstream in scope 3', () => {
    const byProduct = { ...truck, hydrogen: 'by-product', ownFactor: of(2, 'kgCO2e') };
    expect(codesOf(quantifiedMeasure(measureOf('hydrogen-vehicles', byProduct)))).toContain(
      'ownWithoutDocument',
    );
    const proven = measureOf('hydrogen-vehicles', { ...byProduct, ownDocument: '供氢方核查报告' });
    const { scope1, scope3, total } = reduced(proven, { stated: { scope1: 1000, scope3: 5000 } });
    expect(scope3.value).toBeCloseTo((-1000 * 9 * 2) / 1000, 9);
    expect(total.location.value).toBeCloseTo(scope1.value - 18, 9);
  });
});
