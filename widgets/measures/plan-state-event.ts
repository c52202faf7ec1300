import type { QuantifiedPlan } from '../../src/calculators/index.ts';

/** How a plan stands: nothing in it, every measure estimated, or something that keeps one out. */
export type PlanProgress = 'empty' | 'valid' | 'invalid';

/**
 * Tells the host that the reader changed the checklist or the plan, and how the plan stands. It carries no figure: those
 * belong to the reader until the reader hands them over.
 */
export class PlanStateEvent extends Event {
  static readonly type = 'zcf-plan-state';
  readonly state: PlanProgress;
  constructor(isEmpty: boolean, result: QuantifiedPlan | undefined) {
    super(PlanStateEvent.type, { bubbles: true, composed: true });
    const told = [
      ...(result?.findings ?? []),
      ...(result?.measures ?? []).flatMap(({ problems }) => problems),
    ];
    const wrong = told.some(({ severity }) => severity === 'error');
    this.state = isEmpty ? 'empty' : wrong ? 'invalid' : 'valid';
  }
}
