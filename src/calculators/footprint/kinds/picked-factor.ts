import type { CitedFactor } from '../../factors/define-factor.ts';
import { isOfGas } from '../../lines/by-factor.ts';
import type { StudyReader } from './kind.ts';

/**
 * The factor of emissions that was picked in a field. An aggregate one keeps the potentials it was made with, which is
 * said where they aren't the study's.
 */
export function pickedFactorOf(
  read: StudyReader,
  key: string,
  fits: (factor: CitedFactor) => boolean = () => true,
): CitedFactor | undefined {
  const factor = read.factor(key, (one) => isOfGas(one) && fits(one));
  if (factor?.gwp && factor.gwp !== read.gwpSet) {
    read.add('note', 'aggregateGwp', key, { set: factor.gwp, chosen: read.gwpSet });
  }
  return factor;
}
