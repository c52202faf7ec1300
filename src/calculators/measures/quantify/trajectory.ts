import { subtract } from '../../engine/operations.ts';
import type { Quantification } from '../../engine/quantification.ts';
import type { Baseline, ByBasis } from '../baseline/baseline.ts';
import { byBasis } from '../baseline/electricity-emissions.ts';
import type { Plan, PlannedMeasure } from '../plan.ts';
import { activeAt, yearOf } from './active.ts';
import { byLevel, type ByLevel } from './by-level.ts';
import { grown } from './growth.ts';
import { yearsOf } from './plan-years.ts';
import type { EstimatedMeasure } from './quantify-measure.ts';
import type { Rates } from './rates.ts';
import type { Reduction } from './reduction.ts';
import { settle } from './settle.ts';
import { availableIn, targetIn, withMeasures, withoutMeasures } from './year-emissions.ts';

/** One year of the plan. */
export interface TrajectoryYear {
  readonly year: number;
  /** As activity grows, without any measure. */
  readonly without: ByBasis<Quantification<'tCO2e'>>;
  /** With the measures that work in this year. */
  readonly with: ByLevel<ByBasis<Quantification<'tCO2e'>>>;
  /** What each of them reduces in it, in the order in which they act. */
  readonly reductions: ByLevel<ReadonlyMap<PlannedMeasure, Reduction>>;
  /** On the line from the base year to the target of the last year; absent where no target is set. */
  readonly target?: ByBasis<Quantification<'tCO2e'>>;
  /** By how much the emissions exceed the target; below zero where it is met. */
  readonly gap?: ByLevel<ByBasis<Quantification<'tCO2e'>>>;
}

/** The years of a plan; none where nothing is known of its base year, or where they are in no order. */
export function trajectoryOf(
  plan: Plan,
  planned: readonly EstimatedMeasure[],
  baseline: Baseline,
  { growth, target }: Rates,
): readonly TrajectoryYear[] {
  if (baseline.source === 'none') return [];
  const { baseYear, to } = plan;
  return yearsOf(plan).flatMap((year): TrajectoryYear[] => {
    const passed = year - baseYear;
    const factor = grown(growth, passed);
    const available = availableIn(baseline, factor);
    if (!available) return [];
    const working = planned.filter((measure) => yearOf(measure, plan) <= year);
    const without = withoutMeasures(baseline, factor);
    const settled = byLevel((level) =>
      settle(
        working.flatMap((one) => activeAt(level, one, year - yearOf(one, plan))),
        available,
      ),
    );
    const reached = byLevel((level) => withMeasures(without, settled[level]));
    const aim = target && targetIn(baseline, target, { passed, all: to - baseYear });
    return [
      {
        year,
        without,
        with: reached,
        reductions: byLevel((level) => settled[level].reductions),
        ...(aim && {
          target: aim,
          gap: byLevel((level) =>
            byBasis((basis) => subtract(reached[level][basis], [aim[basis]], 'shortage')),
          ),
        }),
      },
    ];
  });
}
