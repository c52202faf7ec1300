import {
  loadEmissions,
  type InventoryAnalysis,
  type QuantifiedInventory,
} from '../../../src/calculators/index.ts';
import type { Desk } from '../desk.ts';

const { analyseInventory } = await loadEmissions.analysis();

/** An inventory of the file with what it means. */
export interface AnalysedInventory {
  readonly inventory: QuantifiedInventory['inventory'];
  readonly analysis: InventoryAnalysis;
}

const known = new WeakMap<QuantifiedInventory, AnalysedInventory>();

/** The newest inventory that isn't of a year after the assessment; nothing where the file has none. */
export function newestInventory({
  records,
  assessment,
}: Pick<Desk, 'records' | 'assessment'>): AnalysedInventory | undefined {
  const year = Number(assessment.date.slice(0, 4));
  const newest = [...(records?.inventories ?? [])]
    .filter(({ inventory }) => inventory.year <= year)
    .sort((one, other) => one.inventory.year - other.inventory.year)
    .at(-1);
  if (!newest) return undefined;
  const found = known.get(newest) ?? { inventory: newest.inventory, analysis: analyseInventory(newest) };
  known.set(newest, found);
  return found;
}
