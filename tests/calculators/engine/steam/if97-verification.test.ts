import { describe, expect, test } from 'vitest';
import { liquidEnthalpy } from '../../../../src/calculators/engine/steam/liquid.ts';
import {
  saturationPressure,
  saturationTemperature,
} from '../../../../src/calculators/engine/steam/saturation.ts';
import { vapourEnthalpy, vapourLimit } from '../../../../src/calculators/engine/steam/vapour.ts';

/** Nine significant digits, as the release prints them. */
const printed = (value: number) => Number(value.toPrecision(9));
const celsius = (kelvin: number) => kelvin - 273.15;

describe('IAPWS R7-97(2012) checks a program by these values', () => {
  test.each([
    [3, 300, 115.331273],
    [80, 300, 184.142828],
    [3, 500, 975.542239],
  ])('table 5: liquid water at %d MPa and %d K holds %d kJ/kg', (pressure, kelvin, enthalpy) => {
    expect(printed(liquidEnthalpy(pressure, celsius(kelvin)))).toBe(enthalpy);
  });

  test.each([
    [0.0035, 300, 2549.91145],
    [0.0035, 700, 3335.68375],
    [30, 700, 2631.49474],
  ])('table 15: steam at %d MPa and %d K holds %d kJ/kg', (pressure, kelvin, enthalpy) => {
    expect(printed(vapourEnthalpy(pressure, celsius(kelvin)))).toBe(enthalpy);
  });

  test.each([
    [300, 0.00353658941],
    [500, 2.63889776],
    [600, 12.3443146],
  ])('table 35: water of %d K boils at %d MPa', (kelvin, pressure) => {
    expect(printed(saturationPressure(celsius(kelvin)))).toBe(pressure);
  });

  test.each([
    [0.1, 372.755919],
    [1, 453.035632],
    [10, 584.149488],
  ])('table 36: at %d MPa water boils at %d K', (pressure, kelvin) => {
    expect(printed(saturationTemperature(pressure) + 273.15)).toBe(kelvin);
  });

  test('the boundary of region 3 starts at 623.15 K and 16.5291643 MPa, on the line of boiling', () => {
    expect(printed(vapourLimit(350))).toBe(16.5291643);
    expect(printed(saturationPressure(350))).toBe(16.5291643);
  });
});
