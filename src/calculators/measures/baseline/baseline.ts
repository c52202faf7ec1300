import type { Coefficient, Quantification } from '../../engine/quantification.ts';
import type { FactorUse } from '../../lines/pin-changes.ts';
import type { MeasureOwner } from '../estimators/estimator.ts';
import type { PlanFinding } from '../problems.ts';

/** By location and by market, as scope 2 is always told. */
export const bases = ['location', 'market'] as const;

export type Basis = (typeof bases)[number];

export type ByBasis<Value> = Readonly<Record<Basis, Value>>;

/** What a plan starts from: the emissions and the grid electricity of its base year. */
export interface Baseline extends FactorUse {
  /** `none`: nothing is known, so nothing limits the measures and there is no trajectory. */
  readonly source: 'inventory' | 'stated' | 'none';
  readonly scope1: Quantification<'tCO2e'>;
  /** At the meter. */
  readonly grid: Quantification<'kWh'>;
  /** What certificates and traded green power cover of it. */
  readonly covered: Quantification<'kWh'>;
  /** Of grid electricity. */
  readonly electricity: ByBasis<Quantification<'tCO2e'>>;
  /** Heat, steam, cooling and direct lines. */
  readonly otherScope2: ByBasis<Quantification<'tCO2e'>>;
  /** Absent where it isn't counted: then the plan doesn't either. */
  readonly scope3?: Quantification<'tCO2e'>;
  readonly total: ByBasis<Quantification<'tCO2e'>>;
  /** kgCO2 per kWh: the average of the area, and what electricity takes that nothing covers. */
  readonly factors?: ByBasis<Coefficient<'kgCO2', 'kWh'>>;
  /** What measures are read in; absent where the electricity factors aren't known. */
  readonly owner?: MeasureOwner;
  readonly findings: readonly PlanFinding[];
}
