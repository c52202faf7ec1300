import type { CalculatorName } from '../engine/factor.ts';
import { type CitedFactor, defineFactor } from './define-factor.ts';
import type { Unit } from '../engine/units.ts';
import type { ReferenceId } from '../references.ts';

const usedBy: readonly CalculatorName[] = ['emissions', 'footprint'];
const reviewBy = '2027-06-30';

type Row = readonly [id: string, zh: string, en: string, value: number];

/* @__NO_SIDE_EFFECTS__ */
function co2<const U extends Unit, const P extends Unit>(
  [id, zh, en, value]: Row,
  unit: U,
  per: P,
  citation: { readonly reference: ReferenceId; readonly locator: string },
  note?: CitedFactor['note'],
): CitedFactor<U, P> {
  return defineFactor({
    id: `${id}-co2-${citation.reference}`,
    name: { zh: `${zh} CO2 排放因子`, en: `${en}: CO2 of combustion` },
    value,
    unit,
    per,
    boundary: 'combustion',
    citation,
    confidence: 'one-source',
    usedBy,
    reviewBy,
    ...(note && { note }),
  });
}

const buildings = { reference: 'gb-t-51366-2019', locator: '附录A 主要能源碳排放因子' } as const;
const institutions = { reference: 'js-t-303-2026', locator: '缺省值表' } as const;
const fullyOxidised = {
  zh: '按 100 % 氧化计，面向公共机构，不用于工业企业的缺省。',
  en: 'At full oxidation, for public institutions; not a default for industry.',
};
const perVolume = {
  zh: `${fullyOxidised.zh}按升的数值隐含密度：汽油 0.73、柴油 0.86、煤油 0.82 kg/L。`,
  en: `${fullyOxidised.en} The values per litre imply densities of 0.73 (petrol), 0.86 (diesel) and 0.82 kg/L (kerosene).`,
};

/**
 * Other documents' values for the same fuels. None is a default: a factory that must follow one of these documents, or
 * wants to compare, picks it by name.
 */
export const factors: readonly CitedFactor[] = [
  defineFactor({
    id: 'natural-gas-ncv-national-factor-database-v2',
    name: { zh: '天然气 低位发热量', en: 'Natural gas: net calorific value' },
    value: 389.31,
    unit: 'GJ',
    per: '10^4 Nm3',
    boundary: 'property',
    citation: { reference: 'national-factor-database-v2', locator: '天然气 低位发热量（38.931 MJ/Nm³）' },
    confidence: 'one-source',
    usedBy,
    reviewBy,
  }),
  defineFactor({
    id: 'natural-gas-carbon-content-national-factor-database-v2',
    name: { zh: '天然气 单位热值含碳量', en: 'Natural gas: carbon content' },
    value: 15.242055,
    unit: 'tC',
    per: 'TJ',
    boundary: 'property',
    citation: { reference: 'national-factor-database-v2', locator: '天然气 单位热值含碳量' },
    confidence: 'one-source',
    usedBy,
    reviewBy,
  }),
  defineFactor({
    id: 'road-diesel-carbon-content-national-factor-database-v2',
    name: { zh: '车用柴油 单位热值含碳量', en: 'Road diesel: carbon content' },
    value: 20.480956,
    unit: 'tC',
    per: 'TJ',
    boundary: 'property',
    citation: { reference: 'national-factor-database-v2', locator: '车用柴油 单位热值含碳量' },
    confidence: 'one-source',
    usedBy,
    reviewBy,
    note: {
      zh: '只见于一个演示程序，使用前请在数据库中核对。',
      en: 'Seen in one demonstration only: check it in the live database before use.',
    },
  }),
  co2(['natural-gas', '天然气', 'Natural gas', 55.54], 'tCO2', 'TJ', buildings),
  co2(['diesel', '柴油', 'Diesel', 72.59], 'tCO2', 'TJ', buildings),
  co2(['gasoline', '汽油', 'Petrol', 67.91], 'tCO2', 'TJ', buildings),
  co2(['lpg', '液化石油气', 'Liquefied petroleum gas', 61.81], 'tCO2', 'TJ', buildings),
  co2(['fuel-oil', '燃料油', 'Fuel oil', 75.82], 'tCO2', 'TJ', buildings),
  co2(['bituminous-coal', '烟煤', 'Bituminous coal', 89], 'tCO2', 'TJ', buildings),
  co2(['natural-gas', '天然气', 'Natural gas', 2.184], 'kgCO2', 'm3', institutions, fullyOxidised),
  co2(['diesel', '柴油', 'Diesel', 2.718], 'kgCO2', 'L', institutions, perVolume),
  co2(['gasoline', '汽油', 'Petrol', 2.179], 'kgCO2', 'L', institutions, perVolume),
  co2(['lpg', '液化石油气', 'Liquefied petroleum gas', 3.166], 'kgCO2', 'kg', institutions, fullyOxidised),
  co2(['fuel-oil', '燃料油', 'Fuel oil', 2.978], 'kgCO2', 'L', institutions, fullyOxidised),
  co2(['kerosene', '煤油', 'Kerosene', 2.539], 'kgCO2', 'L', institutions, perVolume),
  co2(['bituminous-coal', '烟煤', 'Bituminous coal', 2.174], 'tCO2', 't', institutions, fullyOxidised),
  co2(['anthracite', '无烟煤', 'Anthracite', 2.429], 'tCO2', 't', institutions, fullyOxidised),
  defineFactor({
    id: 'natural-gas-density-700',
    name: { zh: '天然气 密度', en: 'Natural gas: density' },
    value: 0.7,
    unit: 'kg',
    per: 'm3',
    boundary: 'property',
    citation: { reference: 'ghg-protocol-cross-sector', locator: 'Stationary combustion tool' },
    confidence: 'one-source',
    usedBy,
    reviewBy,
    note: {
      zh: '仅供质量与体积的粗略换算；国内管道气在 20 ℃ 时通常为 0.71—0.75。',
      en: 'For rough conversions between mass and volume only; Chinese pipeline gas at 20 °C is usually 0.71 to 0.75.',
    },
  }),
];
