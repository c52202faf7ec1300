import { SteamError } from './steam-error.ts';

/** 0 °C in K. */
export const zeroCelsius = 273.15;

/** The critical point of water, IAPWS R7-97(2012), equations 2 and 3. */
const criticalTemperature = 647.096 - zeroCelsius;
export const criticalPressureMpa = 22.064;

/** The saturation pressure at 0 °C: the lowest that equation 31 holds for. */
export const lowestSaturationPressureMpa = 0.000611212677;

/** Table 34 of the release: n1 … n10 of region 4. */
export const saturationCoefficients = [
  1167.0521452767, -724213.16703206, -17.073846940092, 12020.82470247, -3232555.0322333, 14.91510861353,
  -4823.2657361591, 405113.40542057, -0.23855557567849, 650.17534844798,
] as const;

const [n1, n2, n3, n4, n5, n6, n7, n8, n9, n10] = saturationCoefficients;

/**
 * The pressure at which water of this temperature boils: absolute MPa, from °C (0 to 373.946).
 * IAPWS R7-97(2012), equation 30.
 */
export function saturationPressure(temperature: number): number {
  if (!(temperature >= 0 && temperature <= criticalTemperature)) {
    throw new SteamError({
      code: 'temperature-out-of-range',
      temperature,
      minimum: 0,
      maximum: criticalTemperature,
    });
  }
  const { a, b, c } = pressureTerms(temperature);
  return ((2 * c) / (Math.sqrt(b ** 2 - 4 * a * c) - b)) ** 4;
}

/** ϑ, A, B and C of equations 29b and 30, from °C. */
export function pressureTerms(temperature: number) {
  const kelvin = temperature + zeroCelsius;
  const theta = kelvin + n9 / (kelvin - n10);
  return {
    theta,
    a: theta ** 2 + n1 * theta + n2,
    b: n3 * theta ** 2 + n4 * theta + n5,
    c: n6 * theta ** 2 + n7 * theta + n8,
  };
}

/**
 * The temperature at which water boils: °C, from absolute MPa (0.000611 to 22.064).
 * IAPWS R7-97(2012), equation 31.
 */
export function saturationTemperature(pressureMpa: number): number {
  if (!(pressureMpa >= lowestSaturationPressureMpa && pressureMpa <= criticalPressureMpa)) {
    throw new SteamError({
      code: 'pressure-out-of-range',
      absolutePressureMpa: pressureMpa,
      minimum: lowestSaturationPressureMpa,
      maximum: criticalPressureMpa,
    });
  }
  const { sum } = temperatureTerms(pressureMpa);
  return (sum - Math.sqrt(sum ** 2 - 4 * (n9 + n10 * (sum - n10)))) / 2 - zeroCelsius;
}

/** β, E, F and G of equations 29a and 31, from absolute MPa, with `sum`, which is n10 + D. */
export function temperatureTerms(pressureMpa: number) {
  const beta = pressureMpa ** 0.25;
  const e = beta ** 2 + n3 * beta + n6;
  const f = n1 * beta ** 2 + n4 * beta + n7;
  const g = n2 * beta ** 2 + n5 * beta + n8;
  return { beta, e, f, g, sum: n10 + (2 * g) / (-f - Math.sqrt(f ** 2 - 4 * e * g)) };
}
