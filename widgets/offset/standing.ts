import type { QuantifiedClaim } from '../../src/calculators/index.ts';
import type { WorkState } from '../foundation/contract/events.ts';

/** How a claim stands: nothing in it, every line counted, or something blocked. */
export function standingOf(isEmpty: boolean, result: QuantifiedClaim | undefined): WorkState {
  if (isEmpty) return 'empty';
  const told = [
    ...(result?.findings ?? []),
    ...[...(result?.lots ?? []), ...(result?.residual.lines ?? [])].flatMap(({ problems }) => problems),
  ];
  return told.some(({ severity }) => severity === 'error') ? 'invalid' : 'valid';
}
