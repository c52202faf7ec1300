import { weightedQuality, type WeightedQuality } from '../engine/data-quality.ts';
import type { QuantifiedLine } from './quantify-line.ts';

/** How well the numbers of an inventory are founded, weighted by what they emit. */
export interface InventoryQuality extends WeightedQuality {
  /** Of the lines that count, how many name a document. */
  readonly documented: number;
  readonly counted: number;
}

/** Every line that counts in a scope has a part in it, by its share of the emissions by location. */
export function qualityOf(lines: readonly QuantifiedLine[]): InventoryQuality {
  const counted = lines.filter(({ scope, result }) => scope !== undefined && result?.location);
  const parts = counted.map(({ line, result }) => ({
    emissions: result?.location?.total.value ?? 0,
    status: line.status,
  }));
  return {
    ...weightedQuality(parts),
    documented: counted.filter(({ line }) => line.evidence?.document).length,
    counted: counted.length,
  };
}
