import type { Emissions } from '../engine/gases.ts';
import type { Quantification } from '../engine/quantification.ts';
import type { Label } from '../engine/terms.ts';
import type { Inventory } from './inventory.ts';
import type { QuantifiedInventory } from './quantify-inventory.ts';

const nothing = (label: Label): Quantification<'tCO2e'> => ({
  label,
  value: 0,
  unit: 'tCO2e',
  basis: { kind: 'sum', of: [] },
});

const none: Emissions = { total: nothing('total'), gases: [], outside: [] };

const both = { location: none, market: none };

/** What an inventory comes to that has no lines, for which the calculation itself isn't needed. */
export const emptyInventory = (inventory: Inventory): QuantifiedInventory => ({
  inventory,
  lines: [],
  totals: {
    ghgProtocol: {
      scope1: none,
      scope2: both,
      scope3: none,
      byScope3Category: new Map(),
      scope1And2: both,
      total: both,
      whole: none,
      co2Only: nothing('co2'),
      equityShare: 1,
      exports: none,
      removals: nothing('total'),
    },
    gbt32150: { edition: inventory.rules.gbt32150, bySource: new Map(), direct: none, total: none },
  },
  certificates: undefined,
  used: [],
  selections: [],
});
