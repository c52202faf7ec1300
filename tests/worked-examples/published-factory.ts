import type { Inventory, Line } from '../../src/calculators/emissions/inventory.ts';
import type { Language } from '../../src/calculators/engine/language.ts';
import { inventoryOf, lineOf } from '../calculators/emissions/one-line.ts';
import { grid, heat } from './purchased-energy.ts';
import { printed } from './typed.ts';

/** A source of a published example, with what its document prints for it in tCO2 or tCO2e. */
interface PublishedSource {
  readonly line: Line;
  readonly document: string;
  /** By location; of what burns, the CO2 alone. */
  readonly prints: number;
  /** By market, where the document prints another figure. */
  readonly byMarket?: number;
}

const cbam = 'European Commission, CBAM communication template for installations (2024), sheet B_EmInst';
const specs = 'Nikeandocean/carbon-accounting-specs, examples/real_scenarios.py (2026)';
const mavacchi = 'Mavacchi/ghg-tool, unit tests (2025)';

/**
 * A factory that is put together from published examples, since the third example factory isn't built and has no inventory:
 * every amount and every factor is printed in the document that it names, and so is its result.
 */
export const publishedSources: readonly PublishedSource[] = [
  {
    // 252 000 t × 45 GJ/t × 73 tCO2/TJ
    line: lineOf(
      'stationary-combustion',
      { fuel: 'fuel-oil', quantity: { amount: '252,000', unit: 't' } },
      { overrides: { ncv: printed(45), carbonContent: printed((73 * 12) / 44), oxidation: printed(1) } },
    ),
    document: `${cbam}, example 1`,
    prints: 827_820,
  },
  {
    // 121 000 t × 0.08794 × conversion 1
    line: lineOf(
      'process',
      {
        factor: 'process-caco3',
        quantity: { amount: '121,000', unit: 't' },
        conversion: { amount: 100, unit: '%' },
      },
      { overrides: { emissionFactor: printed(0.08794) } },
    ),
    document: `${cbam}, example 2`,
    prints: 10_640.74,
  },
  {
    // 10 000 t × 0.4397
    line: lineOf(
      'process',
      { factor: 'process-caco3', quantity: { amount: 10_000, unit: 't' } },
      { overrides: { emissionFactor: printed(0.4397) } },
    ),
    document: `${mavacchi}, test_scope1_process.py`,
    prints: 4397,
  },
  {
    // 1 GWh at 0.27 by location and 0.44 by the residual mix
    line: grid(1000, 0.27, 0.44),
    document: `${mavacchi}, Italy`,
    prints: 270,
    byMarket: 440,
  },
  {
    // 1 000 kWh × 0.5306
    line: grid(1, 0.5306),
    document: 'zlw506/CarbonRag, test_carbon_inventory_summary.py (2025)',
    prints: 0.5306,
  },
  // 15 000 MWh × 0.5703 + 8 000 × 0.1 + 4 000 × 0.08 + 1 000 × 0.04, which the document adds up to 9 714.5
  { line: grid(15_000, 0.5703), document: `${specs}, scenario 7`, prints: 9714.5 - 800 - 320 - 40 },
  { line: heat(8000, 0.1), document: `${specs}, scenario 7`, prints: 800 },
  { line: heat(4000, 0.08), document: `${specs}, scenario 7`, prints: 320 },
  { line: heat(1000, 0.04), document: `${specs}, scenario 7`, prints: 40 },
];

const names: Readonly<Record<Language, Partial<Record<Line['kind'], string>>>> = {
  zh: {
    'stationary-combustion': '重油锅炉',
    process: '生料、石灰石',
    'grid-electricity': '外购电',
    heat: '园区供热',
  },
  en: {
    'stationary-combustion': 'Oil boiler',
    process: 'Raw meal',
    'grid-electricity': 'Power',
    heat: 'Heat',
  },
};

/** Its inventory, each line with the document of its example. */
export const publishedInventory = (language: Language): Inventory =>
  inventoryOf(
    publishedSources.map(({ line, document }, place) => ({
      ...line,
      name: `${names[language][line.kind] ?? line.kind} ${place + 1}`,
      evidence: { document },
    })),
  );
