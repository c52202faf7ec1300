import { defineFactor, type CitedFactor } from './define-factor.ts';
import { stationaryGas, stationaryTable } from './define-fuel.ts';
import type { BiomassFuel } from './fuel-types.ts';

const usedBy = ['emissions', 'footprint'] as const;
const reviewBy = '2027-06-30';

type Note = readonly [zh: string, en: string];

/** NCV in GJ/t (IPCC 2006 V2, table 1.2); CO2, CH4 and N2O in kg/TJ (table 2.3). */
/* @__NO_SIDE_EFFECTS__ */
function biomass(
  id: string,
  zh: string,
  en: string,
  [ncv, co2, ch4, n2o]: readonly [number, number, number, number],
  row: string,
  note?: Note,
): BiomassFuel {
  const name = { zh, en };
  const biogenic = { biogenic: true } as const;
  return {
    id,
    name,
    unit: 't',
    ncv: defineFactor({
      id: `${id}-ncv-ipcc-2006`,
      name: { zh: `${zh} 低位发热量`, en: `${en}: net calorific value` },
      value: ncv,
      unit: 'GJ',
      per: 't',
      boundary: 'property',
      citation: { reference: 'ipcc-2006-v2', locator: `Chapter 1 Table 1.2: ${row}` },
      confidence: 'one-source',
      usedBy,
      reviewBy,
      ...(note && { note: { zh: note[0], en: note[1] } }),
    }),
    co2: defineFactor({
      id: `${id}-co2-biogenic`,
      name: { zh: `${zh} 生物源 CO2 排放因子`, en: `${en}: biogenic CO2 of combustion` },
      value: co2,
      unit: 'kgCO2',
      per: 'TJ',
      boundary: 'combustion',
      citation: { reference: 'ipcc-2006-v2', locator: `${stationaryTable}: ${row}` },
      confidence: 'one-source',
      usedBy,
      reviewBy,
      ...biogenic,
    }),
    ch4: stationaryGas('CH4', id, name, ch4, row, biogenic),
    n2o: stationaryGas('N2O', id, name, n2o, row),
  };
}

/** Fuels of biological origin, by IPCC 2006; no Chinese table of defaults is at hand. */
export const biomassFuels: readonly BiomassFuel[] = [
  biomass('wood', '木材、木废料', 'Wood and wood waste', [15.6, 112_000, 30, 4], 'Wood/Wood Waste'),
  biomass(
    'other-solid-biomass',
    '其他固体生物质',
    'Other primary solid biomass',
    [11.6, 100_000, 20, 4],
    'Other Primary Solid Biomass',
  ),
  biomass('charcoal', '木炭', 'Charcoal', [29.5, 112_000, 200, 4], 'Charcoal'),
  biomass('biogas', '沼气', 'Biogas', [50.4, 54_600, 1, 0.1], 'Other Biogas', [
    '近似纯甲烷的热值；甲烷含量 60 % 的原沼气约为 17.6 GJ/t，请按其中的甲烷量填报。',
    'That of nearly pure methane; raw biogas with 60 % CH4 has about 17.6 GJ/t. Enter the methane in it.',
  ]),
  biomass('biodiesel', '生物柴油', 'Biodiesel', [27, 70_800, 3, 0.6], 'Biodiesels', [
    'IPCC 缺省值；脂肪酸甲酯约为 37 GJ/t，宜用供应商的数值。',
    'The IPCC default; FAME has about 37 GJ/t: prefer the supplier’s value.',
  ]),
  biomass('biogasoline', '生物汽油（乙醇）', 'Biogasoline (ethanol)', [27, 70_800, 3, 0.6], 'Biogasoline'),
];

export const factors: readonly CitedFactor[] = biomassFuels.flatMap(({ ncv, co2, ch4, n2o }) => [
  ncv,
  co2,
  ch4,
  n2o,
]);
