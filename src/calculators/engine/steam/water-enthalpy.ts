import { hottestLiquid, liquidEnthalpy } from './liquid.ts';
import { checkNumber, checkPressure, checkTemperature, saturationTolerance } from './range.ts';
import { criticalPressureMpa, saturationPressure, saturationTemperature } from './saturation.ts';
import { SteamError } from './steam-error.ts';

/** Water that nobody says the pressure of is under this, or under what keeps it from boiling: 0.1 MPa is the air's. */
export const leastWaterPressureMpa = 0.1;

export interface WaterConditions {
  /** °C, 0 to 350. */
  readonly temperature: number;
  /** Absolute; without it 0.1 MPa, or the boiling pressure where that is higher (hot water above 99.6 °C). */
  readonly pressureMpa?: number;
}

export interface WaterState {
  /** kJ/kg, counted like that of steam from liquid water at the triple point. */
  readonly enthalpy: number;
  readonly absolutePressureMpa: number;
}

/**
 * The specific enthalpy of liquid water, hot water or condensate, by IAPWS-IF97. The pressure hardly matters: 1 MPa
 * is less than 1 kJ/kg. Throws a `SteamError` where the water would have boiled away.
 */
export function waterEnthalpy({ temperature, pressureMpa }: WaterConditions): WaterState {
  checkTemperature(temperature, hottestLiquid);
  if (pressureMpa !== undefined) {
    checkNumber(pressureMpa, 'pressure');
    checkPressure(pressureMpa);
  }
  const pressure = pressureMpa ?? Math.max(leastWaterPressureMpa, saturationPressure(temperature));
  const boiling = pressure <= criticalPressureMpa ? saturationTemperature(pressure) : Infinity;
  if (temperature > boiling + saturationTolerance) {
    throw new SteamError({
      code: 'above-boiling',
      temperature,
      saturationTemperature: boiling,
      absolutePressureMpa: pressure,
    });
  }
  // Within the tolerance the water is at its boiling point.
  return {
    enthalpy: liquidEnthalpy(pressure, Math.min(temperature, boiling)),
    absolutePressureMpa: pressure,
  };
}
