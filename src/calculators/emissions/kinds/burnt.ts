import type { Quantification } from '../../engine/quantification.ts';
import type { CitedFactor } from '../../factors/define-factor.ts';
import type { Fuel } from '../../factors/fuel-types.ts';
import type { LineReader } from '../line-reader.ts';
import { fossilCombustion } from './combustion-gases.ts';
import { energyOfFuel, parametersOf } from './fuel-amount.ts';
import type { SourceQuantification } from './kind.ts';

/** What the CH4 and N2O depend on: the fuel in a boiler, the vehicle on the road. */
interface OtherGases {
  readonly ch4: CitedFactor<'kgCH4', 'TJ'>;
  readonly n2o: CitedFactor<'kgN2O', 'TJ'>;
}

/** An amount of fossil fuel that was burnt: its energy, its gases, and the factor that other lines share. */
export function burnt(
  read: LineReader,
  fuel: Fuel,
  activity: Quantification,
  others: OtherGases,
): SourceQuantification | undefined {
  const { rules } = read.inventory;
  const parameters = parametersOf(fuel, rules);
  const energy = energyOfFuel(read, fuel, activity);
  if (!energy || !parameters) return undefined;
  return {
    activity,
    energy: { carrier: 'fuel', amount: energy },
    location: fossilCombustion(read, energy, parameters, others),
    factorGroup: `fuel:${fuel.id}:${rules.fuelSet}`,
  };
}
