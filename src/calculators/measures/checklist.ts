import type { MeasureId } from './measure-ids.ts';
import type { ChecklistEntry, MeasureStatus, Plan } from './plan.ts';

/** Where the factory stands with a measure: what is in the plan is planned; empty where nobody said it. */
export function statusOf(
  {
    checklist,
    plan,
  }: { readonly checklist: readonly ChecklistEntry[]; readonly plan: Pick<Plan, 'measures'> },
  measure: MeasureId,
): MeasureStatus | '' {
  const said = checklist.find((entry) => entry.measure === measure)?.status;
  return said ?? (plan.measures.some((line) => line.measure === measure) ? 'planned' : '');
}
