import type { QuantifiedStudy } from '../../src/calculators/index.ts';
import type { WorkState } from '../foundation/contract/events.ts';

/** How a study stands: nothing in it, every line counted, or something left out. */
export function standingOf({
  lines,
  allocations,
}: Pick<QuantifiedStudy, 'lines' | 'allocations'>): WorkState {
  if (!lines.length) return 'empty';
  const wrong = [...lines, ...allocations].some(({ problems }) =>
    problems.some(({ severity }) => severity === 'error'),
  );
  return wrong ? 'invalid' : 'valid';
}
