import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { saturationPressure } from '../../../../src/calculators/engine/steam/saturation.ts';
import { SteamError } from '../../../../src/calculators/engine/steam/steam-error.ts';
import { waterEnthalpy } from '../../../../src/calculators/engine/steam/water-enthalpy.ts';

describe('liquid water', () => {
  test('of 20 °C holds 84 kJ/kg; the older guidelines’ 20 kcal/kg × 4.1868 = 83.74 is close', () => {
    const { enthalpy, absolutePressureMpa } = waterEnthalpy({ temperature: 20 });
    expect(enthalpy).toBeCloseTo(84.01, 2);
    expect(absolutePressureMpa).toBe(0.1);
  });

  test('condensate of 100 °C from an open tank is at its boiling point, 99.6 °C at 0.1 MPa', () => {
    expect(waterEnthalpy({ temperature: 100 }).enthalpy).toBeCloseTo(419.1, 1);
    expect(waterEnthalpy({ temperature: 100, pressureMpa: 0.1 }).enthalpy).toBeCloseTo(417.4, 1);
  });

  test('of 130 °C without a pressure is taken at the pressure that keeps it liquid, 0.27 MPa', () => {
    const { enthalpy, absolutePressureMpa } = waterEnthalpy({ temperature: 130 });
    expect(absolutePressureMpa).toBe(saturationPressure(130));
    expect(enthalpy).toBeCloseTo(546.4, 1);
  });

  test('of 130 °C at 0.1 MPa is refused, since it would be steam', () => {
    const attempt = () => waterEnthalpy({ temperature: 130, pressureMpa: 0.1 });
    expect(attempt).toThrow(SteamError);
    expect(attempt).toThrow(/above-boiling/);
  });

  test.each([
    ['hotter than 350 °C', { temperature: 351 }],
    ['colder than 0 °C', { temperature: -1 }],
    ['of no temperature', { temperature: NaN }],
    ['of no pressure', { temperature: 20, pressureMpa: NaN }],
    ['of more than 100 MPa', { temperature: 20, pressureMpa: 101 }],
  ])('%s is refused', (_, conditions) => {
    expect(() => waterEnthalpy(conditions)).toThrow(SteamError);
  });

  test('holds more the hotter it is', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 349, noNaN: true }),
        fc.double({ min: 0.001, max: 1, noNaN: true }),
        (temperature, step) => {
          expect(waterEnthalpy({ temperature: temperature + step }).enthalpy).toBeGreaterThan(
            waterEnthalpy({ temperature }).enthalpy,
          );
        },
      ),
    );
  });
});
