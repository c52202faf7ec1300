import { gasEmission, type GasEmission, type GasFamily, type OutsideFamily } from '../engine/gases.ts';
import { defined, multiplyConverted } from '../engine/operations.ts';
import type { Quantification } from '../engine/quantification.ts';
import { dimensionOf, type Unit } from '../engine/units.ts';
import { basicGases, type BasicGasId } from '../factors/basic-gases.ts';
import type { Substance } from '../factors/define-substance.ts';
import type { LineReader } from './line-reader.ts';

/**
 * The emission of a substance: mass × its potential in the owner's set, in its family or the one given. One set holds for
 * all lines, so one of them can't override a potential.
 * @returns nothing where the set has no potential of it; the reader has then noted it
 */
export function emissionOfGas(
  read: LineReader,
  gas: BasicGasId | Substance,
  mass: Quantification,
  as?: GasFamily,
): GasEmission | undefined {
  const { id, family, gwp }: Substance = typeof gas === 'string' ? basicGases[gas] : gas;
  const potential = gwp[read.gwpSet];
  if (!potential) {
    read.add('error', 'noGwp', undefined, { substance: id, set: read.gwpSet });
    return undefined;
  }
  return gasEmission(as ?? familyOf(id, family), ofGas(mass, potential.per), read.fixed('gwp', potential));
}

/** CO2 of biological origin, in tonnes: outside the total of an inventory, inside that of a footprint. */
export function biogenicCo2Of(read: LineReader, mass: Quantification): GasEmission | undefined {
  const potential = basicGases.CO2.gwp[read.gwpSet];
  return potential && gasEmission('CO2-biogenic', mass, read.fixed('gwp', potential));
}

/** A weighed mass as the mass of a gas that has a unit of its own: 50 kg of CO2 are 0.05 tCO2. */
function ofGas(mass: Quantification, per: Unit): Quantification {
  return dimensionOf(mass.unit) === 'mass' && dimensionOf(per) !== 'mass'
    ? multiplyConverted(mass, defined(1, per, 'kg', mass.label), mass.label)
    : mass;
}

/** Methane has one family in the publications and two here, by the origin of its carbon. */
function familyOf(substance: string, family: string): GasFamily | OutsideFamily {
  return substance.startsWith('CH4') ? (substance as GasFamily) : (family as GasFamily | OutsideFamily);
}
