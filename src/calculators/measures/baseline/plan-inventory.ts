import type { FuelSetId } from '../../factors/fuel-types.ts';
import type { InventoryResult } from '../../lines/inventory-result.ts';
import type { Pins } from '../../lines/pins.ts';

/** A quantified inventory as far as a plan takes it: its emissions, and the choices and values it was made with. */
export interface PlanInventory extends InventoryResult {
  readonly inventory: InventoryResult['inventory'] & {
    readonly area: string;
    readonly rules: {
      readonly fuelSet: FuelSetId;
      readonly residual: 'residual' | 'location';
      readonly gridYear?: number;
    };
    readonly pins?: Pins;
  };
}
