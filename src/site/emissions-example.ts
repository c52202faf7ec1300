import {
  GrowingCatalogue,
  loadEmissions,
  newFactoryFile,
  newInventory,
  registryVersion,
  type Bilingual,
  type FactoryFile,
  type Inventory,
  type QuantifiedInventory,
} from '../calculators/index.ts';
import type { Language } from '../guideline/language.ts';

/** The quantities of the method's example: a small factory in Chongqing, made up to show every step once. */
export function exampleInventory(language: Language): Inventory {
  const say = (zh: string, en: string) => ({ zh, en })[language];
  return {
    ...newInventory(2025),
    gwpReason: say('与国内组织核算的通行做法一致', 'The usual practice of Chinese organisation inventories'),
    carbonMarket: 'no',
    lines: [
      {
        id: 'line-1',
        kind: 'stationary-combustion',
        name: say('天然气 · 燃气锅炉', 'Natural gas, boiler'),
        status: 'billed',
        fields: { fuel: 'natural-gas', quantity: { amount: '42.5', unit: '10^4 Nm3' } },
      },
      {
        id: 'line-2',
        kind: 'mobile-combustion',
        name: say('柴油 · 叉车', 'Diesel, forklifts'),
        status: 'billed',
        fields: { fuel: 'diesel', vehicle: 'off-road-diesel', quantity: { amount: '12600', unit: 'L' } },
      },
      {
        id: 'line-3',
        kind: 'fugitive',
        name: say('R-410A · 空调补充', 'R-410A, topped up'),
        status: 'calculated',
        fields: { substance: 'R-410A', quantity: { amount: '12', unit: 'kg' } },
      },
      {
        id: 'line-4',
        kind: 'grid-electricity',
        name: say('外购电', 'Grid electricity'),
        status: 'billed',
        fields: { quantity: { amount: '320', unit: '10^4 kWh' } },
      },
      {
        id: 'line-5',
        kind: 'certificate',
        name: say('绿证 · 风电', 'Certificates, wind'),
        fields: {
          instrument: 'certificate',
          quantity: { amount: '1000', unit: 'MWh' },
          origin: 'wind',
          generated: '2025-03',
          cancellation: 'cancelled',
        },
        evidence: { document: say('核销凭证（示例）', 'Record of cancellation (example)') },
      },
      {
        id: 'line-6',
        kind: 'heat',
        name: say('外购蒸汽', 'Purchased steam'),
        status: 'measured-calibrated',
        fields: {
          form: 'steam',
          quantity: { amount: '1200', unit: 't' },
          pressure: { amount: '0.8', unit: 'MPa' },
          pressureKind: 'gauge',
        },
      },
    ],
  };
}

const entity: Bilingual = { zh: '示例工厂（数据为虚构）', en: 'Example factory (invented data)' };

/** The example as a file that the calculator opens. `calculators` is the version of the software. */
export function exampleFile(language: Language, calculators: string): FactoryFile {
  return {
    ...newFactoryFile(),
    entity: { name: entity[language] },
    software: { calculators, factors: registryVersion },
    emissions: { years: [exampleInventory(language)] },
  };
}

/** An inventory with its emissions, by the registry of this build. */
export async function quantified(inventory: Inventory): Promise<QuantifiedInventory> {
  const { quantifyInventory } = await loadEmissions.quantification();
  const catalogue = new GrowingCatalogue();
  await (await loadEmissions.catalogue()).loadFor(catalogue, [inventory]);
  return quantifyInventory(inventory, catalogue);
}
