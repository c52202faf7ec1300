import type { Catalogue } from './catalogue.ts';
import type { Inventory } from './inventory.ts';
import type { FactorUse } from '../lines/pin-changes.ts';
import { quantifyLine, type QuantifiedLine } from './quantify-line.ts';
import { totalsByRuleSet, type RuleSetTotals } from './rule-sets.ts';
import type { CertificateBalance } from './scope2.ts';

/** An inventory with its emissions. What they mean (range, quality, indicators) is `analyseInventory`. */
export interface QuantifiedInventory extends FactorUse {
  readonly inventory: Inventory;
  readonly lines: readonly QuantifiedLine[];
  /** Two rule sets side by side, each labelled: GHG Protocol / ISO 14064-1, and GB/T 32150. */
  readonly totals: RuleSetTotals;
  /** Undefined without grid electricity. */
  readonly certificates: CertificateBalance | undefined;
}

/**
 * Quantifies a whole inventory. Pure: the same inventory with the same catalogue gives the same result. Lines with
 * errors are left out of the totals and keep their problems.
 */
export function quantifyInventory(inventory: Inventory, catalogue: Catalogue): QuantifiedInventory {
  const quantified = inventory.lines.map((line) => quantifyLine(line, inventory, catalogue));
  // Where that kind isn't loaded no line is of it, and there is nothing to settle.
  const settled = catalogue.kind('grid-electricity')?.settle?.(quantified, inventory, catalogue);
  const { lines, balance } = settled ?? { lines: quantified, balance: undefined };
  return {
    inventory,
    lines,
    totals: totalsByRuleSet(lines, inventory),
    certificates: balance,
    ...factorUseOf(lines),
  };
}

/** Each factor and each choice once, in the order in which the lines come to them. */
function factorUseOf(lines: readonly QuantifiedLine[]): FactorUse {
  const factors = new Set<FactorUse['used'][number]>();
  const chosen = new Map<string, string>();
  for (const { used, selections } of lines) {
    for (const factor of used) factors.add(factor);
    for (const [key, factor] of selections) chosen.set(key, factor);
  }
  return { used: [...factors], selections: [...chosen] };
}
