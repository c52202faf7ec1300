import type { QuantifiedInventory } from '../../src/calculators/index.ts';
import type { WorkState } from '../foundation/contract/events.ts';

/** How an inventory stands: nothing in it, every source counted, or something left out. */
export function standingOf({ lines }: Pick<QuantifiedInventory, 'lines'>): WorkState {
  if (!lines.length) return 'empty';
  return lines.every(({ result }) => result) ? 'valid' : 'invalid';
}
