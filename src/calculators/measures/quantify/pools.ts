import type { Coefficient, Quantification } from '../../engine/quantification.ts';
import type { ByBasis } from '../baseline/baseline.ts';
import { Pool } from './pool.ts';

/** What there is to be reduced in a year, and at which factors electricity counts. */
export interface Available {
  readonly grid: Quantification<'kWh'>;
  readonly covered: Quantification<'kWh'>;
  readonly scope1: Quantification<'tCO2e'>;
  /** Absent where the plan doesn't count it. */
  readonly scope3?: Quantification<'tCO2e'>;
  /** Nothing is known of the baseline: nothing limits what is reduced, and every scope counts. */
  readonly unlimited: boolean;
  readonly factors: ByBasis<Coefficient<'kgCO2', 'kWh'>>;
}

/** The same while measures take from it, one after the other. */
export interface Pools {
  readonly grid: Pool<'kWh'>;
  /** Of the grid's, what no certificate covers. */
  readonly uncovered: Pool<'kWh'>;
  readonly scope1: Pool<'tCO2e'>;
  readonly scope3: Pool<'tCO2e'>;
}

export function poolsOf({ grid, covered, scope1, scope3, unlimited }: Available): Pools {
  if (unlimited) return { grid: new Pool(), uncovered: new Pool(), scope1: new Pool(), scope3: new Pool() };
  return {
    grid: new Pool(grid.value),
    uncovered: new Pool(Math.max(0, grid.value - covered.value)),
    scope1: new Pool(scope1.value),
    // What isn't counted has no bounds that are known.
    scope3: new Pool(scope3?.value),
  };
}
