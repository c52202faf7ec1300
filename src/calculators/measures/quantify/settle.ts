import type { PlannedMeasure } from '../plan.ts';
import { chainSavings } from './chain-savings.ts';
import { countOnce } from './once.ts';
import { inOrder, type ActiveMeasure } from './order.ts';
import { poolsOf, type Available } from './pools.ts';
import { reduce } from './reduce.ts';
import type { Reduction } from './reduction.ts';
import { Remarks } from './remarks.ts';
import { withStorage } from './storage.ts';

/** What measures reduce together in a year. */
export interface Settled {
  /** By measure, in the order in which they act. */
  readonly reductions: ReadonlyMap<PlannedMeasure, Reduction>;
  readonly remarks: Remarks;
  /** Grid electricity that is still bought, in kWh; endless where nothing is known of the baseline. */
  readonly grid: number;
}

/**
 * Lets measures act in their order on what there is. Each acts on what those before it leave of its load; what is saved
 * lowers uncovered purchases first and covered ones then, which by market were zero already; what is added is uncovered.
 */
export function settle(measures: readonly ActiveMeasure[], available: Available): Settled {
  const remarks = new Remarks();
  const distinct = countOnce(inOrder(measures), remarks);
  const chained = chainSavings(withStorage(distinct, remarks), available, remarks);
  const pools = poolsOf(available);
  const reductions = new Map(
    chained.map((measure) => [measure.line, reduce(measure, pools, available, remarks.on(measure.line))]),
  );
  return { reductions, remarks, grid: pools.grid.left };
}
