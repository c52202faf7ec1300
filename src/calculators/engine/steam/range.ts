import { lowestSaturationPressureMpa } from './saturation.ts';
import { SteamError } from './steam-error.ts';

/** IAPWS-IF97 ends at 100 MPa. */
export const highestPressureMpa = 100;

/** Meters and contracts print rounded numbers: this near the boiling point, in K, steam or water counts as at it. */
export const saturationTolerance = 0.5;

/** Refuses what is not a finite number, by the name of its field. */
export function checkNumber(value: number, field: 'pressure' | 'temperature' | 'dryness'): void {
  if (!Number.isFinite(value)) throw new SteamError({ code: 'not-a-number', field });
}

/** Refuses an absolute pressure, MPa, outside IAPWS-IF97: below that of ice or above 100. */
export function checkPressure(absolutePressureMpa: number): void {
  const [minimum, maximum] = [lowestSaturationPressureMpa, highestPressureMpa];
  if (absolutePressureMpa >= minimum && absolutePressureMpa <= maximum) return;
  throw new SteamError({ code: 'pressure-out-of-range', absolutePressureMpa, minimum, maximum });
}

/** Refuses a temperature, °C, below 0 or above `maximum`. */
export function checkTemperature(temperature: number, maximum: number): void {
  checkNumber(temperature, 'temperature');
  if (temperature >= 0 && temperature <= maximum) return;
  throw new SteamError({ code: 'temperature-out-of-range', temperature, minimum: 0, maximum });
}
