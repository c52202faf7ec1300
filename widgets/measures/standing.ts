import type { QuantifiedPlan } from '../../src/calculators/index.ts';
import type { WorkState } from '../foundation/contract/events.ts';

/** How a plan stands: nothing in it, every measure estimated, or something that keeps one out. */
export function standingOf(isEmpty: boolean, result: QuantifiedPlan | undefined): WorkState {
  if (isEmpty) return 'empty';
  const told = [...(result?.findings ?? []), ...(result?.measures ?? []).flatMap(({ problems }) => problems)];
  return told.some(({ severity }) => severity === 'error') ? 'invalid' : 'valid';
}
