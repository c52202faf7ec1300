import { byCodeUnits } from '../../engine/code-unit-order.ts';
import { stages, type Part, type Stage } from '../effect.ts';
import { estimatorIds } from '../measure-ids.ts';
import type { PlannedMeasure } from '../plan.ts';

/** A measure that works, with what it does in the year that is looked at. */
export interface ActiveMeasure {
  readonly line: PlannedMeasure;
  readonly stage: Stage;
  readonly parts: readonly Part[];
}

/**
 * The order in which measures act, whatever order they were entered in: by stage, what acts on a whole meter after what acts
 * on a load behind it, then by the list of estimators.
 */
export function inOrder(measures: readonly ActiveMeasure[]): readonly ActiveMeasure[] {
  return [...measures].sort(
    (a, b) =>
      stages.indexOf(a.stage) - stages.indexOf(b.stage) ||
      Number(actsOnMeter(a)) - Number(actsOnMeter(b)) ||
      estimatorIds.indexOf(a.line.kind) - estimatorIds.indexOf(b.line.kind) ||
      byCodeUnits(a.line.id, b.line.id),
  );
}

const actsOnMeter = ({ parts }: ActiveMeasure): boolean =>
  parts.some((part) => part.kind === 'electricity' && part.on?.group === 'metered');
