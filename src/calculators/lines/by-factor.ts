import { emissionsOf, type Emissions, type GasEmission } from '../engine/gases.ts';
import { convert, multiplyConverted } from '../engine/operations.ts';
import type { Coefficient, Quantification } from '../engine/quantification.ts';
import { dimensionOf } from '../engine/units.ts';
import type { CitedFactor } from '../factors/define-factor.ts';
import type { LineReader } from './line-reader.ts';
import { biogenicCo2Of, emissionOfGas } from './line-gases.ts';

/** What tells the gas of a factor beside its unit: whether its carbon is biogenic. */
type GasOf = Pick<CitedFactor, 'biogenic'>;

/** Whether a factor gives a mass of CO2, CH4, N2O or CO2e. Those of other substances are in by-substance.ts. */
export function isOfGas({ unit }: Pick<CitedFactor, 'unit'>): boolean {
  const dimension = dimensionOf(unit);
  return dimension === 'co2' || dimension === 'ch4' || dimension === 'n2o' || dimension === 'co2e';
}

/** Activity × one factor, as the emission of the gas the factor is in. */
export function emissionsByFactor(
  read: LineReader,
  activity: Quantification,
  factor: Coefficient,
  gas: GasOf = {},
): Emissions {
  const emission = gasOfMass(read, multiplyConverted(activity, factor, 'released'), gas);
  return emissionsOf(emission ? [emission] : []);
}

/** A mass in kgCO2, kgCH4, kgN2O or kgCO2e as an emission of its family; nothing of what is in none of these. */
export function gasOfMass(
  read: LineReader,
  mass: Quantification,
  { biogenic }: GasOf,
): GasEmission | undefined {
  switch (dimensionOf(mass.unit)) {
    case 'co2':
      return biogenic ? biogenicCo2Of(read, mass) : emissionOfGas(read, 'CO2', mass);
    case 'ch4':
      return emissionOfGas(read, biogenic ? 'CH4-biogenic' : 'CH4-fossil', mass);
    case 'n2o':
      return emissionOfGas(read, 'N2O', mass);
    case 'co2e':
      return { family: 'aggregate', co2e: convert(mass, 'tCO2e') };
    default:
      return undefined;
  }
}
