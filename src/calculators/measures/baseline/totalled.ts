import { sum } from '../../engine/operations.ts';
import type { MeasureOwner } from '../estimators/estimator.ts';
import type { Baseline } from './baseline.ts';
import { byBasis } from './electricity-emissions.ts';
import type { ElectricityFactors } from './electricity-factors.ts';

/** A baseline with its totals. */
export function totalled(parts: Omit<Baseline, 'total'>): Baseline {
  const { scope1, electricity, otherScope2, scope3 } = parts;
  const total = byBasis((basis) =>
    sum(
      [scope1, electricity[basis], otherScope2[basis], ...(scope3 ? [scope3] : [])],
      'tCO2e',
      'baselineEmissions',
    ),
  );
  return { ...parts, total };
}

/** What measures are read with, where the factors of electricity are known. */
export const readWith = (
  { factors, used, selections }: ElectricityFactors,
  owner: Omit<MeasureOwner, 'electricity'>,
): Pick<Baseline, 'factors' | 'owner' | 'used' | 'selections'> => ({
  used,
  selections,
  ...(factors && { factors, owner: { ...owner, electricity: factors } }),
});
