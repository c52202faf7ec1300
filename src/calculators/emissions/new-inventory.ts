import type { Inventory } from './inventory.ts';

/** An empty inventory of a year: a factory in Chongqing under operational control, every choice at its default. */
export function newInventory(year: number): Inventory {
  return {
    year,
    gwp: 'AR5',
    area: 'CN-CQ',
    boundary: { approach: 'operational-control' },
    rules: {
      fuelSet: 'gb-t-32151-34-2024',
      gbt32150: '2025',
      officialElectricity: 'nation',
      residual: 'residual',
      rounding: 'half-even',
      recalculationThreshold: 5,
    },
    carbonMarket: 'unknown',
    sites: [],
    lines: [],
    indicators: {},
    completeness: {},
    significance: {},
  };
}
