import type { UnitsOf } from '../units.ts';
import { conversionFactor } from '../units.ts';
import { hottestLiquid, liquidEnthalpy } from './liquid.ts';
import { checkNumber, checkPressure, checkTemperature, saturationTolerance } from './range.ts';
import { criticalPressureMpa, saturationTemperature } from './saturation.ts';
import { SteamError } from './steam-error.ts';
import { hottestVapour, vapourEnthalpy, vapourLimit } from './vapour.ts';

/** The standard atmosphere, which a gauge pressure is counted from. */
export const atmosphericPressureMpa = 0.101325;

export interface SteamPressure {
  readonly pressure: number;
  readonly unit: UnitsOf<'pressure'>;
  /** 表压, what a gauge on the pipe reads, or 绝对压力. */
  readonly kind: 'gauge' | 'absolute';
}

export interface SteamConditions extends SteamPressure {
  /** °C; without it the steam is saturated. */
  readonly temperature?: number;
  /** The mass share of vapour in wet steam, above 0 and up to 1; without it the steam is dry. */
  readonly dryness?: number;
}

export interface SteamState {
  /** kJ/kg, the full specific enthalpy: nothing is subtracted for feed water. */
  readonly enthalpy: number;
  /** `saturated` also where the temperature is within 0.5 K of the boiling point. */
  readonly state: 'saturated' | 'superheated' | 'wet';
  /** °C; absent above the critical pressure (22.064 MPa), where nothing boils. */
  readonly saturationTemperature?: number;
  readonly absolutePressureMpa: number;
}

/** The absolute pressure in MPa. Throws a `SteamError` for a gauge below vacuum or a pressure beyond IAPWS-IF97. */
export function absolutePressureMpa({ pressure, unit, kind }: SteamPressure): number {
  checkNumber(pressure, 'pressure');
  const inMpa = pressure * (conversionFactor(unit, 'MPa') ?? NaN);
  if (kind === 'gauge' && inMpa < -atmosphericPressureMpa) {
    throw new SteamError({
      code: 'gauge-below-vacuum',
      gaugePressureMpa: inMpa,
      minimum: -atmosphericPressureMpa,
    });
  }
  const absolute = kind === 'gauge' ? inMpa + atmosphericPressureMpa : inMpa;
  checkPressure(absolute);
  return absolute;
}

/**
 * The specific enthalpy of steam by IAPWS-IF97, for GJ = t × kJ/kg ÷ 1 000 (GB/T 32151.34-2024, formula 13). It never
 * mixes in the liquid below the boiling point, as interpolating in the standard's table C.5 would: steam more than
 * 0.5 K colder than that is refused. Throws a `SteamError`.
 */
export function steamEnthalpy(conditions: SteamConditions): SteamState {
  const { temperature, dryness = 1 } = conditions;
  const pressure = absolutePressureMpa(conditions);
  if (temperature !== undefined) checkTemperature(temperature, hottestVapour);
  checkNumber(dryness, 'dryness');
  if (dryness <= 0 || dryness > 1) throw new SteamError({ code: 'dryness-out-of-range', dryness });

  const boiling = pressure <= criticalPressureMpa ? saturationTemperature(pressure) : undefined;
  const facts = { saturationTemperature: boiling, absolutePressureMpa: pressure };
  if (temperature !== undefined && boiling !== undefined && temperature < boiling - saturationTolerance) {
    throw new SteamError({
      code: 'below-saturation',
      temperature,
      saturationTemperature: boiling,
      absolutePressureMpa: pressure,
    });
  }
  const superheated =
    temperature !== undefined && (boiling === undefined || temperature > boiling + saturationTolerance);
  if (superheated && dryness < 1) {
    throw new SteamError({
      code: 'wet-above-saturation',
      temperature,
      saturationTemperature: boiling,
      dryness,
    });
  }
  // A temperature rounded to just below the boiling point means the boiling point.
  const actual = Math.max(temperature ?? 0, boiling ?? 0);
  if (isNearCritical(pressure, actual)) {
    throw new SteamError({ code: 'near-critical', absolutePressureMpa: pressure, temperature });
  }
  if (dryness === 1) {
    const enthalpy = vapourEnthalpy(pressure, actual);
    return { enthalpy, state: superheated ? 'superheated' : 'saturated', ...facts };
  }
  const at = boiling ?? actual;
  const enthalpy = dryness * vapourEnthalpy(pressure, at) + (1 - dryness) * liquidEnthalpy(pressure, at);
  return { enthalpy, state: 'wet', ...facts };
}

/** Where steam belongs to region 3 of IAPWS-IF97, or is a dense fluid above the critical pressure. */
function isNearCritical(pressureMpa: number, temperature: number): boolean {
  return pressureMpa > vapourLimit(Math.max(temperature, hottestLiquid));
}
