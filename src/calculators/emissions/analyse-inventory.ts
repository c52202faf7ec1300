import { indicatorsOf, type Indicators } from './indicators.ts';
import { problemsOfInventory } from './inventory-problems.ts';
import type { Problem } from './problems.ts';
import { qualityOf, type InventoryQuality } from './quality.ts';
import type { QuantifiedInventory } from './quantify-inventory.ts';
import { rangeOf, type InventoryRange } from './range.ts';

/** What the emissions of an inventory mean: how sure, how well founded, per what, and what is still open. */
export interface InventoryAnalysis {
  readonly range: InventoryRange;
  readonly quality: InventoryQuality;
  readonly indicators: Indicators;
  /** About the whole; what concerns a line stands with the line. */
  readonly problems: readonly Problem[];
}

/** Analyses a quantified inventory. Pure, like the quantification. */
export function analyseInventory({
  inventory,
  lines,
  totals,
  certificates,
}: QuantifiedInventory): InventoryAnalysis {
  return {
    range: rangeOf(lines, totals.ghgProtocol.equityShare),
    quality: qualityOf(lines),
    indicators: indicatorsOf(lines, totals, inventory),
    problems: [...(certificates?.problems ?? []), ...problemsOfInventory(inventory, lines)],
  };
}
