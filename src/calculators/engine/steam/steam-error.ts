/** Why a state is refused, with the numbers a sentence about it needs. Pressures are absolute, in MPa; temperatures in °C. */
export type SteamProblem =
  | { readonly code: 'not-a-number'; readonly field: 'pressure' | 'temperature' | 'dryness' }
  /** A gauge can't read less than a perfect vacuum, −0.101325 MPa. */
  | { readonly code: 'gauge-below-vacuum'; readonly gaugePressureMpa: number; readonly minimum: number }
  | {
      readonly code: 'pressure-out-of-range';
      readonly absolutePressureMpa: number;
      readonly minimum: number;
      readonly maximum: number;
    }
  | {
      readonly code: 'temperature-out-of-range';
      readonly temperature: number;
      readonly minimum: number;
      readonly maximum: number;
    }
  /** Dryness is the mass share of vapour, above 0 and up to 1. 95 was meant as 0.95. */
  | { readonly code: 'dryness-out-of-range'; readonly dryness: number }
  /** It would be water, not steam: the temperature, or the pressure or its kind (gauge, absolute), is wrong. */
  | {
      readonly code: 'below-saturation';
      readonly temperature: number;
      readonly saturationTemperature: number;
      readonly absolutePressureMpa: number;
    }
  /** It would be steam, not water. */
  | {
      readonly code: 'above-boiling';
      readonly temperature: number;
      readonly saturationTemperature: number;
      readonly absolutePressureMpa: number;
    }
  /** Superheated steam holds no droplets: a dryness below 1 contradicts the temperature. */
  | {
      readonly code: 'wet-above-saturation';
      readonly temperature: number;
      /** Absent above the critical pressure. */
      readonly saturationTemperature?: number;
      readonly dryness: number;
    }
  /** Region 3 of IAPWS-IF97, or a dense fluid above the critical pressure that is not steam: not computed here. */
  | { readonly code: 'near-critical'; readonly absolutePressureMpa: number; readonly temperature?: number };

/** Thrown when a pressure, temperature or dryness does not describe the steam or water that was asked for. */
export class SteamError extends RangeError {
  override readonly name = 'SteamError';
  readonly problem: SteamProblem;

  constructor(problem: SteamProblem) {
    const { code, ...facts } = problem;
    super(`${code}: ${JSON.stringify(facts)}`);
    this.problem = problem;
  }
}
