import type { QuantifiedInventory } from './quantify-inventory.ts';

/** The categories of ISO 14064-1:2018: 1 direct, 2 imported energy, 3 transport, 4 products used, 5 use of products, 6 other. */
export type IsoCategory = 1 | 2 | 3 | 4 | 5 | 6;

/** The GHG Protocol's scope 3 categories in ISO's (energy's upstream, category 3, is a product that is used). */
const isoOfScope3: Record<number, IsoCategory> = {
  1: 4,
  2: 4,
  3: 4,
  4: 3,
  5: 4,
  6: 3,
  7: 3,
  8: 4,
  9: 3,
  10: 5,
  11: 5,
  12: 5,
  13: 5,
  14: 5,
  15: 5,
};

/** Where a line belongs in ISO 14064-1; nowhere when it is in no scope. */
export function isoCategoryOf(
  scope: 1 | 2 | 3 | undefined,
  scope3Category: number | undefined,
): { isoCategory?: IsoCategory } {
  if (scope === undefined) return {};
  if (scope !== 3) return { isoCategory: scope };
  return { isoCategory: isoOfScope3[scope3Category ?? 0] ?? 6 };
}

/** Whether an inventory counts any source of scope 3: without one its scope 3 isn't zero but not accounted for. */
export const countsScope3 = ({ lines }: Pick<QuantifiedInventory, 'lines'>): boolean =>
  lines.some(({ scope, result }) => scope === 3 && result !== undefined);
