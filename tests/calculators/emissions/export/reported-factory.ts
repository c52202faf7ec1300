import { GrowingCatalogue } from '../../../../src/calculators/emissions/catalogue.ts';
import type { Inventory } from '../../../../src/calculators/emissions/inventory.ts';
import { commonKinds } from '../../../../src/calculators/emissions/kinds/common.ts';
import { furtherKinds } from '../../../../src/calculators/emissions/kinds/further.ts';
import { newInventory } from '../../../../src/calculators/emissions/new-inventory.ts';
import { quantifyInventory } from '../../../../src/calculators/emissions/quantify-inventory.ts';

/** A factory with a line of most kinds of statement: fuel, override, blend, biomass, green power, export, an error. */
export const factory: Inventory = {
  ...newInventory(2023),
  sites: [{ id: 's1', name: '一厂' }],
  carbonMarket: 'national',
  completeness: { switchgear: { answer: 'none' }, wasteWater: { answer: 'excluded', reason: '纳管处理' } },
  significance: {
    1: { significant: 'yes', criteria: ['数量'] },
    11: { significant: 'no', reason: '占比小' },
  },
  lines: [
    {
      id: 'boiler',
      kind: 'stationary-combustion',
      name: '=燃气锅炉, "1号"',
      site: 's1',
      status: 'billed',
      evidence: { document: '气费发票', meter: 'FQ-01', calibratedUntil: '2024-06-30' },
      uncertainty: { activity: '2', factor: '3' },
      fields: { fuel: 'natural-gas', quantity: { amount: 100, unit: '10^4 Nm3' } },
    },
    {
      id: 'grid',
      kind: 'grid-electricity',
      name: '外购电',
      status: 'measured-calibrated',
      fields: { quantity: { amount: 1000, unit: 'MWh' } },
      overrides: { emissionFactor: { value: 0.5, reason: '供电企业提供', document: '函 12' } },
    },
    {
      id: 'chiller',
      kind: 'fugitive',
      name: '冷机',
      fields: { equipment: 'refrigeration', substance: 'R-410A', quantity: { amount: 10, unit: 'kg' } },
    },
    {
      id: 'old',
      kind: 'fugitive',
      name: '旧空调',
      fields: { equipment: 'refrigeration', substance: 'HCFC-22', quantity: { amount: 1, unit: 'kg' } },
    },
    {
      id: 'sold',
      kind: 'exported-heat',
      name: '外供热',
      fields: { quantity: { amount: 100, unit: 'GJ' } },
    },
    {
      id: 'trees',
      kind: 'removals',
      name: '绿化',
      evidence: { document: '测算' },
      fields: { quantity: { amount: 3, unit: 'tCO2' } },
    },
    { id: 'broken', kind: 'heat', name: '蒸汽', fields: { quantity: { amount: '约三', unit: 'GJ' } } },
  ],
};

export const catalogue = new GrowingCatalogue([...commonKinds, ...furtherKinds]);
export const quantified = quantifyInventory(factory, catalogue);
