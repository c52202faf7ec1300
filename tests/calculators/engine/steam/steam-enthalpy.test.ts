import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { liquidEnthalpy } from '../../../../src/calculators/engine/steam/liquid.ts';
import {
  saturationPressure,
  saturationTemperature,
} from '../../../../src/calculators/engine/steam/saturation.ts';
import { SteamError } from '../../../../src/calculators/engine/steam/steam-error.ts';
import type { SteamProblem } from '../../../../src/calculators/engine/steam/steam-error.ts';
import { steamEnthalpy } from '../../../../src/calculators/engine/steam/steam-enthalpy.ts';
import type { SteamConditions } from '../../../../src/calculators/engine/steam/steam-enthalpy.ts';

const absolute = { unit: 'MPa', kind: 'absolute' } as const;
const gauge = { unit: 'MPa', kind: 'gauge' } as const;
const steam = (pressure: number, temperature?: number, dryness?: number) =>
  steamEnthalpy({ pressure, ...absolute, temperature, dryness });

function refusal(conditions: SteamConditions): SteamProblem {
  try {
    steamEnthalpy(conditions);
  } catch (error) {
    if (error instanceof SteamError) return error.problem;
    throw error;
  }
  throw new Error('It was not refused.');
}

describe('steam', () => {
  test('of 0.8 MPa absolute and 175 °C holds 2 780 kJ/kg, 1 t of it 2.78 GJ, and never 2 471', () => {
    // Boiling at 170.41 °C. Interpolating table C.5 between water at 160 °C and steam at 180 °C would give 2 471.
    const { enthalpy, state, saturationTemperature: boiling } = steam(0.8, 175);
    expect(enthalpy).toBeGreaterThan(2779);
    expect(enthalpy).toBeLessThan(2781);
    expect(state).toBe('superheated');
    expect(boiling).toBeCloseTo(170.41, 2);
  });

  test('saturated at 0.8 MPa on the gauge is steam of 0.8 + 0.101325 = 0.901325 MPa absolute', () => {
    const onGauge = steamEnthalpy({ pressure: 0.8, ...gauge });
    expect(onGauge.absolutePressureMpa).toBeCloseTo(0.901325, 12);
    expect(onGauge).toEqual(steam(onGauge.absolutePressureMpa));
    expect(onGauge.state).toBe('saturated');
    expect(onGauge.enthalpy).toBeCloseTo(2773.1, 1);
  });

  test('of 1 MPa is the same as of 1 000 kPa and 10 bar', () => {
    const one = steam(1).enthalpy;
    expect(steamEnthalpy({ pressure: 1000, unit: 'kPa', kind: 'absolute' }).enthalpy).toBeCloseTo(one, 9);
    expect(steamEnthalpy({ pressure: 10, unit: 'bar', kind: 'absolute' }).enthalpy).toBeCloseTo(one, 9);
  });

  test('wet with a dryness of 0.95 at 1 MPa is 0.95 × 2 777.12 + 0.05 × 762.68 = 2 676.4 kJ/kg', () => {
    const wet = steam(1, undefined, 0.95);
    expect(wet.state).toBe('wet');
    expect(wet.enthalpy).toBeCloseTo(0.95 * 2777.12 + 0.05 * 762.68, 1);
    expect(steam(1, undefined, 1)).toEqual(steam(1));
  });

  test('a temperature rounded to 0.4 K below boiling means saturated steam, 0.6 K below is refused', () => {
    const boiling = saturationTemperature(1);
    expect(steam(1, boiling - 0.4)).toEqual(steam(1));
    expect(() => steam(1, boiling - 0.6)).toThrow(SteamError);
    expect(steam(1, boiling + 0.4).state).toBe('saturated');
    expect(steam(1, boiling + 0.6).state).toBe('superheated');
  });

  test('above the critical pressure has no boiling point', () => {
    const state = steam(25, 550);
    expect(state.state).toBe('superheated');
    expect(state.saturationTemperature).toBeUndefined();
  });
});

describe('what is not steam is refused by name', () => {
  test('steam of 0.8 MPa absolute can’t be of 160 °C, since it boils at 170.41 °C', () => {
    expect(refusal({ pressure: 0.8, ...absolute, temperature: 160 })).toEqual({
      code: 'below-saturation',
      temperature: 160,
      saturationTemperature: saturationTemperature(0.8),
      absolutePressureMpa: 0.8,
    });
  });

  test.each<[string, SteamConditions, Partial<SteamProblem>]>([
    ['a gauge below vacuum', { pressure: -0.11, ...gauge }, { code: 'gauge-below-vacuum' }],
    ['an absolute pressure of nothing', { pressure: 0, ...absolute }, { code: 'pressure-out-of-range' }],
    ['kPa taken for MPa', { pressure: 800, ...absolute }, { code: 'pressure-out-of-range', maximum: 100 }],
    [
      'more than 800 °C',
      { pressure: 1, ...absolute, temperature: 801 },
      { code: 'temperature-out-of-range', maximum: 800 },
    ],
    ['less than 0 °C', { pressure: 1, ...absolute, temperature: -1 }, { code: 'temperature-out-of-range' }],
    ['a dryness in percent', { pressure: 1, ...absolute, dryness: 95 }, { code: 'dryness-out-of-range' }],
    ['a dryness of 0, water', { pressure: 1, ...absolute, dryness: 0 }, { code: 'dryness-out-of-range' }],
    [
      'droplets in superheated steam',
      { pressure: 1, ...absolute, temperature: 250, dryness: 0.9 },
      { code: 'wet-above-saturation', temperature: 250 },
    ],
    [
      'droplets above the critical pressure',
      { pressure: 25, ...absolute, temperature: 550, dryness: 0.9 },
      { code: 'wet-above-saturation', saturationTemperature: undefined },
    ],
    ['saturated steam of 20 MPa', { pressure: 20, ...absolute }, { code: 'near-critical' }],
    ['a dense fluid', { pressure: 25, ...absolute, temperature: 380 }, { code: 'near-critical' }],
    ['no number', { pressure: NaN, ...absolute }, { code: 'not-a-number', field: 'pressure' }],
    [
      'no temperature',
      { pressure: 1, ...absolute, temperature: NaN },
      { code: 'not-a-number', field: 'temperature' },
    ],
    ['no dryness', { pressure: 1, ...absolute, dryness: NaN }, { code: 'not-a-number', field: 'dryness' }],
  ])('%s', (_, conditions, problem) => {
    expect(refusal(conditions)).toMatchObject(problem);
  });
});

describe('for any pressure and temperature', () => {
  const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

  test('boiling pressure and boiling temperature are each other’s inverse', () => {
    fc.assert(
      fc.property(number(0.001, 373.9), (temperature) => {
        expect(saturationTemperature(saturationPressure(temperature))).toBeCloseTo(temperature, 6);
      }),
    );
  });

  test('hotter steam holds more', () => {
    fc.assert(
      fc.property(number(0.001, 16.5), number(0, 1), number(0.001, 1), (pressure, share, step) => {
        const boiling = saturationTemperature(pressure);
        const temperature = boiling + share * (799 - boiling);
        expect(steam(pressure, temperature + step).enthalpy).toBeGreaterThan(
          steam(pressure, temperature).enthalpy,
        );
      }),
    );
  });

  test('a thousandth of a kelvin changes steam below 10 MPa by less than a hundredth of a kJ/kg', () => {
    // Its heat capacity is at most 7.2 kJ/(kg·K); the band of ±0.5 K about boiling, where the name changes, included.
    const nearBoiling = fc.oneof(number(-0.499, 1), number(1, 400));
    fc.assert(
      fc.property(number(0.001, 10), nearBoiling, (pressure, above) => {
        const temperature = saturationTemperature(pressure) + above;
        const step = steam(pressure, temperature + 0.001).enthalpy - steam(pressure, temperature).enthalpy;
        expect(Math.abs(step)).toBeLessThan(0.01);
      }),
    );
  });

  test('steam is refused or holds at least what dry saturated steam holds: never a value between water and steam', () => {
    fc.assert(
      fc.property(number(0.001, 16.5), number(0, 800), (pressure, temperature) => {
        const saturated = steam(pressure).enthalpy;
        if (temperature < saturationTemperature(pressure) - 0.5) {
          expect(() => steam(pressure, temperature)).toThrow(SteamError);
        } else {
          expect(steam(pressure, temperature).enthalpy).toBeGreaterThanOrEqual(saturated);
        }
      }),
    );
  });

  test('wet steam lies between boiling water and dry steam, in proportion to its dryness', () => {
    fc.assert(
      fc.property(number(0.001, 16.5), number(0.01, 0.99), (pressure, dryness) => {
        const water = liquidEnthalpy(pressure, saturationTemperature(pressure));
        const dry = steam(pressure).enthalpy;
        const share = (steam(pressure, undefined, dryness).enthalpy - water) / (dry - water);
        expect(share).toBeCloseTo(dryness, 9);
      }),
    );
  });

  test('a gauge and an absolute reading of the same pressure give the same steam', () => {
    fc.assert(
      fc.property(number(-0.1, 16), (pressure) => {
        expect(steamEnthalpy({ pressure, ...gauge }).enthalpy).toBe(steam(pressure + 0.101325).enthalpy);
      }),
    );
  });
});
