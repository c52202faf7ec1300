import { subtract } from '../../engine/operations.ts';
import type { Quantification } from '../../engine/quantification.ts';
import type { Basis } from '../baseline/baseline.ts';
import type { ByLevel } from './quantify-measure.ts';
import type { TrajectoryYear } from './trajectory.ts';

/** What the plan comes to in its last year, on its own basis of scope 2. */
export interface Outcome {
  readonly year: number;
  /** What remains, and what the offset ledger may be matched with. */
  readonly remaining: ByLevel<Quantification<'tCO2e'>>;
  readonly target?: Quantification<'tCO2e'>;
  /** By how much what remains exceeds the target; below zero where it is met. */
  readonly gap?: ByLevel<Quantification<'tCO2e'>>;
}

/** The outcome of a trajectory, if there is one. */
export function outcomeOf(years: readonly TrajectoryYear[], basis: Basis): { readonly outcome?: Outcome } {
  const last = years.at(-1);
  if (!last) return {};
  const { low, mid, high } = last.with;
  const remaining = { low: low[basis], mid: mid[basis], high: high[basis] };
  const target = last.target?.[basis];
  if (!target) return { outcome: { year: last.year, remaining } };
  const gapOf = (left: Quantification<'tCO2e'>) => subtract(left, [target], 'shortage');
  const gap = { low: gapOf(remaining.low), mid: gapOf(remaining.mid), high: gapOf(remaining.high) };
  return { outcome: { year: last.year, remaining, target, gap } };
}
