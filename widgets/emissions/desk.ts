import type {
  GrowingCatalogue,
  Inventory,
  InventoryAnalysis,
  Line,
  QuantifiedInventory,
  EmissionsTexts,
} from '../../src/calculators/index.ts';
import type { LineDesk, Words as SharedWords } from '../foundation/desk.ts';
import type { Messages } from './messages/zh.ts';

/** The words of one language. */
export interface Words extends SharedWords {
  readonly t: Messages;
  readonly texts: EmissionsTexts;
}

/** What every view of the calculator is handed: the words, the inventory with its result, and the ways to change it. */
export interface Desk extends LineDesk<Line> {
  readonly t: Messages;
  readonly texts: EmissionsTexts;
  readonly inventory: Inventory;
  readonly result: QuantifiedInventory;
  readonly catalogue: GrowingCatalogue;
  /** There once somebody needed them. */
  readonly analysis: InventoryAnalysis | undefined;
  /** The scopes that are asked about; all three unless the host says it. Lines of others are shown all the same. */
  readonly scopes: readonly (1 | 2 | 3)[];
  /** Changes of one group are one step of the history. */
  change(change: (inventory: Inventory) => Inventory, group?: string): void;
  /** `added`: the reader wants the year to be there, and doesn't only look at it. */
  openYear(year: number, added?: boolean): void;
}
