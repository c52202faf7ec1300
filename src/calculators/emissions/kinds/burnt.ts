import type { Quantification } from '../../engine/quantification.ts';
import type { CitedFactor } from '../../factors/define-factor.ts';
import type { Fuel } from '../../factors/fuel-types.ts';
import type { SourceReader } from '../source-reader.ts';
import { fossilCombustion } from '../../lines/combustion-gases.ts';
import { energyOfFuel, parametersOf } from '../../lines/fuel-amount.ts';
import type { SourceQuantification } from './kind.ts';

/** What the CH4 and N2O depend on: the fuel in a boiler, the vehicle on the road. */
interface OtherGases {
  readonly ch4: CitedFactor<'kgCH4', 'TJ'>;
  readonly n2o: CitedFactor<'kgN2O', 'TJ'>;
}

/** An amount of fossil fuel that was burnt: its energy, its gases, and the factor that other lines share. */
export function burnt(
  read: SourceReader,
  fuel: Fuel,
  activity: Quantification,
  others: OtherGases,
): SourceQuantification | undefined {
  const { fuelSet } = read.owner.rules;
  const parameters = parametersOf(fuel, fuelSet);
  const energy = energyOfFuel(read, fuel, activity, fuelSet);
  if (!energy || !parameters) return undefined;
  return {
    activity,
    energy: { carrier: 'fuel', amount: energy },
    location: fossilCombustion(read, energy, parameters, others),
    factorGroup: `fuel:${fuel.id}:${fuelSet}`,
  };
}
