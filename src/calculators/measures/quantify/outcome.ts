import type { Quantification } from '../../engine/quantification.ts';
import type { Basis } from '../baseline/baseline.ts';
import { byLevel, type ByLevel } from './by-level.ts';
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
  const remaining = byLevel((level) => last.with[level][basis]);
  const target = last.target?.[basis];
  const { gap } = last;
  return {
    outcome: {
      year: last.year,
      remaining,
      ...(target && { target }),
      ...(gap && { gap: byLevel((level) => gap[level][basis]) }),
    },
  };
}
