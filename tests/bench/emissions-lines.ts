import type { Inventory, Line } from '../../src/calculators/emissions/inventory.ts';
import { newInventory } from '../../src/calculators/emissions/new-inventory.ts';

/** One line of each of the kinds a factory has most of, as they are typed. */
const patterns: readonly ((amount: string) => Pick<Line, 'kind' | 'fields'>)[] = [
  (amount) => ({
    kind: 'stationary-combustion',
    fields: { fuel: 'natural-gas', quantity: { amount, unit: '10^4 Nm3' } },
  }),
  (amount) => ({
    kind: 'stationary-combustion',
    fields: { fuel: 'anthracite', quantity: { amount, unit: 't' } },
  }),
  (amount) => ({
    kind: 'mobile-combustion',
    fields: { fuel: 'diesel', vehicle: 'off-road-diesel', quantity: { amount, unit: 'L' } },
  }),
  (amount) => ({
    kind: 'fugitive',
    fields: { equipment: 'refrigeration', substance: 'R-410A', quantity: { amount, unit: 'kg' } },
  }),
  (amount) => ({ kind: 'grid-electricity', fields: { quantity: { amount, unit: 'MWh' } } }),
  (amount) => ({
    kind: 'heat',
    fields: {
      form: 'steam',
      quantity: { amount, unit: 't' },
      pressure: { amount: '0.8', unit: 'MPa' },
      temperature: { amount: '190', unit: '°C' },
    },
  }),
  (amount) => ({
    kind: 'process',
    fields: { factor: 'process-caco3', quantity: { amount, unit: 't' } },
  }),
  (amount) => ({
    kind: 'indirect',
    fields: {
      category: '4',
      factor: 'freight-heavy-diesel-truck-30t-cn',
      quantity: { amount, unit: 't·km' },
    },
  }),
  (amount) => ({ kind: 'biomass-combustion', fields: { biomass: 'wood', quantity: { amount, unit: 't' } } }),
  (amount) => ({
    kind: 'indirect',
    fields: {
      category: '1',
      basis: 'own',
      ownFactor: { amount: '1.9', unit: 'tCO2e' },
      ownDocument: '供应商 2023 年产品碳足迹报告',
      quantity: { amount, unit: 't' },
    },
  }),
];

/** An inventory of `count` lines of mixed kinds, with certificates for a part of its electricity. */
export function inventoryOfLines(count: number): Inventory {
  const lines = Array.from({ length: count - 1 }, (_, index): Line => {
    const pattern = patterns[index % patterns.length];
    if (!pattern) throw new Error('There are patterns for every line.');
    return { id: `line-${index}`, name: `第 ${index} 行`, ...pattern(`1,${100 + (index % 900)}.5`) };
  });
  const certificate: Line = {
    id: 'certificate',
    kind: 'certificate',
    name: '绿证',
    fields: { quantity: { amount: '900', unit: 'MWh' }, generated: '2023-06', cancellation: 'cancelled' },
    evidence: { document: '绿证注销证明' },
  };
  return { ...newInventory(2023), lines: [...lines, certificate] };
}
