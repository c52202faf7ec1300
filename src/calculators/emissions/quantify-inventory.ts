import type { FactorBook } from './factor-book.ts';
import { indicatorsOf, type Indicators } from './indicators.ts';
import type { Inventory } from './inventory.ts';
import { problemsOfInventory } from './inventory-problems.ts';
import type { FactorUse } from './pins.ts';
import type { Problem } from './problems.ts';
import { qualityOf, type InventoryQuality } from './quality.ts';
import { quantifyLine, type QuantifiedLine } from './quantify-line.ts';
import { totalsByRuleSet, type RuleSetTotals } from './rule-sets.ts';
import { settleScope2, type CertificateBalance } from './scope2.ts';
import { rangeOf, type InventoryRange } from './range.ts';

/** An inventory with everything that follows from it. */
export interface QuantifiedInventory extends FactorUse {
  readonly inventory: Inventory;
  readonly lines: readonly QuantifiedLine[];
  /** Two rule sets side by side, each labelled: GHG Protocol / ISO 14064-1, and GB/T 32150. */
  readonly totals: RuleSetTotals;
  /** Undefined without grid electricity. */
  readonly certificates: CertificateBalance | undefined;
  readonly range: InventoryRange;
  readonly quality: InventoryQuality;
  readonly indicators: Indicators;
  /** About the whole; what concerns a line stands with the line. */
  readonly problems: readonly Problem[];
}

/**
 * Quantifies a whole inventory. Pure: the same inventory with the same factors gives the same result, whatever the
 * order of its lines. Lines with errors are left out of the totals and keep their problems.
 */
export function quantifyInventory(inventory: Inventory, book: FactorBook): QuantifiedInventory {
  const quantified = inventory.lines.map((line) => quantifyLine(line, inventory, book));
  const { lines, balance } = settleScope2(quantified, inventory, book);
  const totals = totalsByRuleSet(lines, inventory);
  return {
    inventory,
    lines,
    totals,
    certificates: balance,
    range: rangeOf(lines),
    quality: qualityOf(lines),
    indicators: indicatorsOf(lines, totals, inventory),
    problems: [...(balance?.problems ?? []), ...problemsOfInventory(inventory, lines)],
    used: lines.flatMap(({ used }) => used),
    selections: lines.flatMap(({ selections }) => selections),
  };
}
