import type { Coefficient, Quantification } from '../../engine/quantification.ts';
import type { ByBasis } from '../baseline/baseline.ts';

/** What a measure reduces in a year, after what others leave of its load. Below zero where emissions rise. */
export interface Reduction {
  /** By how much less electricity is bought. */
  readonly electricity: Quantification<'kWh'>;
  /** What certificates cover that nothing covered before. */
  readonly certified: Quantification<'kWh'>;
  readonly fuels: readonly FuelSaving[];
  readonly scope1: Quantification<'tCO2e'>;
  readonly scope2: ByBasis<Quantification<'tCO2e'>>;
  /** Whether or not the plan counts it. */
  readonly scope3: Quantification<'tCO2e'>;
  /** What the plan counts: scope 1 and 2, and scope 3 where its baseline has it. */
  readonly total: ByBasis<Quantification<'tCO2e'>>;
}

/** Of one fuel of the registry; below zero where more is burnt. */
export interface FuelSaving {
  readonly fuel: string;
  readonly amount: Quantification<'GJ'>;
  /** What a gigajoule costs, where it is said. */
  readonly price?: Coefficient<'CNY', 'GJ'>;
}
