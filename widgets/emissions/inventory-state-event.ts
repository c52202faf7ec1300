import type { QuantifiedInventory } from '../../src/calculators/index.ts';

/** How an inventory stands: nothing in it, every source counted, or something left out. */
export type InventoryState = 'empty' | 'valid' | 'invalid';

/**
 * Tells the host that the reader changed the inventory, and how it stands. It carries no figure: those belong to the
 * reader until the reader hands them over.
 */
export class InventoryStateEvent extends Event {
  static readonly type = 'zcf-inventory-state';
  readonly state: InventoryState;
  constructor({ lines }: Pick<QuantifiedInventory, 'lines'>) {
    super(InventoryStateEvent.type, { bubbles: true, composed: true });
    this.state = !lines.length ? 'empty' : lines.every(({ result }) => result) ? 'valid' : 'invalid';
  }
}
