import type { AssessedFactory } from '../../src/calculators/index.ts';
import type { WorkState } from '../foundation/contract/events.ts';

/** How an assessment stands: nothing said, something left to answer (`invalid`), or every requirement answered. */
export function standingOf(isEmpty: boolean, { items }: Pick<AssessedFactory, 'items'>): WorkState {
  if (isEmpty) return 'empty';
  return items.some(({ answer }) => answer === 'unknown') ? 'invalid' : 'valid';
}
