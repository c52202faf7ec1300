import type { Citation } from '../engine/factor.ts';
import { convert, defined, subtract } from '../engine/operations.ts';
import type { Coefficient, FormulaName, Quantification } from '../engine/quantification.ts';
import { steamEnthalpy } from '../engine/steam/steam-enthalpy.ts';
import { SteamError } from '../engine/steam/steam-error.ts';
import { waterEnthalpy } from '../engine/steam/water-enthalpy.ts';
import type { ReferenceId } from '../references.ts';
import type { SourceReader } from './source-reader.ts';

const IF97: Citation<ReferenceId> = { reference: 'iapws-if97-2007', locator: 'regions 1, 2 and 4' };

const OLDER: Citation<ReferenceId> = {
  reference: 'ndrc-24-guidelines-steam',
  locator: '(h − 83.74) × 10⁻³',
};

/** Water at 20 °C, which the older guidelines subtract: 20 kcal/kg × 4.1868. */
const feedWater = defined(83.74, 'MJ', 't', 'feedWaterEnthalpy', OLDER);

/**
 * The heat in a tonne of steam, in MJ/t (which is kJ/kg), at the pressure and temperature of the line. Steam below its
 * saturation temperature is water, and refused.
 */
export function enthalpyOfSteam(read: SourceReader): Coefficient<'MJ', 't'> | undefined {
  const pressure = read.quantity('pressure', 'pressure');
  const temperature = read.has('temperature') ? read.quantity('temperature', 'temperature') : undefined;
  if (!pressure || (read.has('temperature') && !temperature)) return undefined;
  const kind = read.choice('pressureKind') === 'absolute' ? 'absolute' : 'gauge';
  const megapascal = convert(pressure, 'MPa');
  const evaluate = (mpa: number, celsius?: number) =>
    steamEnthalpy({
      pressure: mpa,
      unit: 'MPa',
      kind,
      ...(celsius !== undefined && { temperature: celsius }),
    }).enthalpy;
  const name = kind === 'gauge' ? 'steam-enthalpy-gauge' : 'steam-enthalpy-absolute';
  const of = temperature ? [megapascal, temperature] : [megapascal];
  const full = byFormula(read, { name, of, evaluate }, 'pressure');
  return full && lessFeedWater(read, full);
}

/** By the older guidelines heat counts from the feed water on: of the steam, and of the condensate that goes back. */
export function lessFeedWater(read: SourceReader, enthalpy: Coefficient<'MJ', 't'>): Coefficient<'MJ', 't'> {
  if (read.choice('enthalpyRule') !== 'less-feed-water') return enthalpy;
  return { ...subtract(enthalpy, [feedWater], 'enthalpy'), per: 't' };
}

/** The heat in a tonne of hot water or condensate; between flow and return where both are given. */
export function enthalpyOfWater(read: SourceReader, key = 'temperature'): Coefficient<'MJ', 't'> | undefined {
  const temperature = read.quantity(key, 'temperature');
  const flow = temperature && byFormula(read, { ...ofWater, of: [temperature] }, key);
  if (!flow || !read.has('returnTemperature') || key !== 'temperature') return flow;
  const back = read.quantity('returnTemperature', 'temperature');
  const returned = back && byFormula(read, { ...ofWater, of: [back] }, 'returnTemperature');
  const between = returned && read.notBelowZero(subtract(flow, [returned], 'enthalpy'), 'returnTemperature');
  return between && { ...between, per: 't' };
}

interface Enthalpy {
  readonly name: FormulaName;
  readonly of: readonly Quantification[];
  readonly evaluate: (...operands: number[]) => number;
}

const ofWater = {
  name: 'water-enthalpy',
  evaluate: (celsius: number) => waterEnthalpy({ temperature: celsius }).enthalpy,
} as const;

function byFormula(
  read: SourceReader,
  { name, of, evaluate }: Enthalpy,
  field: string,
): Coefficient<'MJ', 't'> | undefined {
  try {
    const value = evaluate(...of.map((operand) => operand.value));
    return {
      label: 'enthalpy',
      value,
      unit: 'MJ',
      per: 't',
      basis: { kind: 'function', name, of, evaluate, citation: IF97 },
    };
  } catch (error) {
    if (!(error instanceof SteamError)) throw error;
    const { code, ...facts } = error.problem;
    read.add('error', problemCodes[code], field, facts);
    return undefined;
  }
}

const problemCodes = {
  'not-a-number': 'notANumber',
  'gauge-below-vacuum': 'steamPressure',
  'pressure-out-of-range': 'steamOutOfRange',
  'temperature-out-of-range': 'steamOutOfRange',
  'dryness-out-of-range': 'steamOutOfRange',
  'wet-above-saturation': 'steamOutOfRange',
  'near-critical': 'steamOutOfRange',
  'below-saturation': 'steamBelowSaturation',
  'above-boiling': 'waterAboveBoiling',
} as const;
