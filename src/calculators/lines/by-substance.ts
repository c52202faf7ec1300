import { emissionsOf, type Emissions } from '../engine/gases.ts';
import { multiplyConverted } from '../engine/operations.ts';
import type { Coefficient, Quantification } from '../engine/quantification.ts';
import { dimensionOf } from '../engine/units.ts';
import type { CitedFactor } from '../factors/define-factor.ts';
import { substances, type SubstanceId } from '../factors/gwp.ts';
import { emissionsByFactor, isOfGas } from './by-factor.ts';
import type { LineReader } from './line-reader.ts';
import { emissionOfGas } from './line-gases.ts';

/** Whether a factor gives a gas of any kind: one of `isOfGas`, or the mass of a substance with a potential. */
export function isOfAnyGas(factor: CitedFactor): boolean {
  return isOfGas(factor) || substanceOf(factor) !== undefined;
}

/** Activity × one factor, as the emission of the gas or of the substance that the factor is in. */
export function emissionsByAnyFactor(
  read: LineReader,
  activity: Quantification,
  coefficient: Coefficient,
  factor: CitedFactor,
): Emissions {
  const substance = substanceOf(factor);
  if (!substance) return emissionsByFactor(read, activity, coefficient, factor);
  const emission = emissionOfGas(
    read,
    substances[substance],
    multiplyConverted(activity, coefficient, 'released'),
  );
  return emissionsOf(emission ? [emission] : []);
}

function substanceOf({ unit, substance }: CitedFactor): SubstanceId | undefined {
  return dimensionOf(unit) === 'mass' && substance !== undefined && substance in substances
    ? (substance as SubstanceId)
    : undefined;
}
