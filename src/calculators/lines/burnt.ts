import type { Emissions } from '../engine/gases.ts';
import type { Quantification } from '../engine/quantification.ts';
import type { CitedFactor } from '../factors/define-factor.ts';
import type { Fuel, FuelSetId } from '../factors/fuel-types.ts';
import { fossilCombustion } from './combustion-gases.ts';
import { energyOfFuel, parametersOf } from './fuel-amount.ts';
import type { LineReader } from './line-reader.ts';

/** What the CH4 and N2O depend on: the fuel in a boiler, the vehicle on the road. */
export interface OtherGases {
  readonly ch4: CitedFactor<'kgCH4', 'TJ'>;
  readonly n2o: CitedFactor<'kgN2O', 'TJ'>;
}

/** An amount of fossil fuel that was burnt: its energy, its gases, and the factor that other lines share. */
export interface Burnt {
  readonly activity: Quantification;
  readonly energy: Quantification<'GJ'>;
  readonly emissions: Emissions;
  readonly factorGroup: string;
  /** The year and the region of the carbon content that counts, for the quality of the data. */
  readonly describes: { readonly year: number | undefined; readonly region: string | undefined };
}

/** Burns an amount of fuel with the values of one document. */
export function burnt(
  read: LineReader,
  fuel: Fuel,
  activity: Quantification,
  others: OtherGases,
  set: FuelSetId,
): Burnt | undefined {
  const parameters = parametersOf(fuel, set);
  const energy = energyOfFuel(read, fuel, activity, set);
  if (!energy || !parameters) return undefined;
  const emissions = fossilCombustion(read, energy, parameters, others);
  const { year, region } = parameters.carbonContent;
  return { activity, energy, emissions, factorGroup: `fuel:${fuel.id}:${set}`, describes: { year, region } };
}
