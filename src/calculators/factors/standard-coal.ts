import type { Confidence } from '../engine/factor.ts';
import type { Bilingual } from '../engine/language.ts';
import { type CitedFactor, defineFactor } from './define-factor.ts';

/** What energy is metered in before it becomes standard coal. */
export type StandardCoalUnit = 'kg' | 'Nm3' | 'kWh' | 'MJ';

export type StandardCoalFactor<P extends StandardCoalUnit = StandardCoalUnit> = CitedFactor<'kgce', P>;

const gasNote: Bilingual = {
  zh: '标准按 m³ 给出；与每标准立方米的低位发热量相符，故按 0 ℃ 的标准立方米取用。',
  en: 'Printed per m³; it agrees with the calorific value per cubic metre at 0 °C, so it is taken per Nm³.',
};

/* @__NO_SIDE_EFFECTS__ */
function standardCoal<const P extends StandardCoalUnit>(
  id: string,
  zh: string,
  en: string,
  value: number,
  per: P,
  confidence: Confidence = 'two-sources',
  note: Bilingual | undefined = per === 'Nm3' ? gasNote : undefined,
): StandardCoalFactor<P> {
  return defineFactor({
    id: `standard-coal-${id}`,
    name: { zh: `${zh} 折标准煤系数`, en: `${en}: standard coal equivalent` },
    value,
    unit: 'kgce',
    per,
    boundary: 'property',
    citation: { reference: 'gb-t-2589-2020', locator: '附录A 各种能源折标准煤参考系数' },
    confidence,
    usedBy: ['emissions'],
    reviewBy: '2027-06-30',
    ...(note && { note }),
  });
}

/**
 * Electricity by its calorific value (当量值). The equal value (等价值) changes every year and documents differ in what they
 * mean by it, so it is no default here: the reader enters it with its document.
 */
export const electricityStandardCoal = standardCoal(
  'electricity',
  '电力（当量值）',
  'Electricity (calorific)',
  0.1229,
  'kWh',
);

/** Heat by its calorific value: kgce per MJ, which is tce per GJ. */
export const heatStandardCoal = standardCoal('heat', '热力（当量值）', 'Heat (calorific)', 0.03412, 'MJ');

/** The reference coefficients of GB/T 2589—2020, by the ids of `fuels` where the fuel is the same. */
export const standardCoalFactors: readonly StandardCoalFactor[] = [
  electricityStandardCoal,
  heatStandardCoal,
  standardCoal('raw-coal', '原煤', 'Raw coal', 0.7143, 'kg'),
  standardCoal('washed-coal', '洗精煤', 'Cleaned coal', 0.9, 'kg'),
  standardCoal('middlings', '洗中煤', 'Middlings', 0.2857, 'kg'),
  standardCoal('coke', '焦炭（干全焦）', 'Coke', 0.9714, 'kg'),
  standardCoal('crude-oil', '原油', 'Crude oil', 1.4286, 'kg'),
  standardCoal('fuel-oil', '燃料油', 'Fuel oil', 1.4286, 'kg'),
  standardCoal('gasoline', '汽油', 'Petrol', 1.4714, 'kg'),
  standardCoal('kerosene', '煤油', 'Kerosene', 1.4714, 'kg'),
  standardCoal('diesel', '柴油', 'Diesel', 1.4571, 'kg'),
  standardCoal('lpg', '液化石油气', 'Liquefied petroleum gas', 1.7143, 'kg'),
  standardCoal('refinery-gas', '炼厂干气', 'Refinery dry gas', 1.5714, 'kg'),
  standardCoal('other-petroleum', '其他石油制品', 'Other petroleum products', 1.2, 'kg', 'one-source'),
  standardCoal('natural-gas-oil-field', '油田天然气', 'Natural gas (oil field)', 1.33, 'Nm3'),
  standardCoal('natural-gas-gas-field', '气田天然气', 'Natural gas (gas field)', 1.2143, 'Nm3', 'one-source'),
  standardCoal('coke-oven-gas-low', '焦炉煤气（下限）', 'Coke-oven gas (low)', 0.5714, 'Nm3', 'one-source'),
  standardCoal('coke-oven-gas-high', '焦炉煤气（上限）', 'Coke-oven gas (high)', 0.6143, 'Nm3', 'one-source'),
  standardCoal('blast-furnace-gas', '高炉煤气', 'Blast-furnace gas', 0.1286, 'Nm3', 'one-source'),
  standardCoal('steam-low-pressure', '蒸汽（低压）', 'Steam (low pressure)', 0.1286, 'kg', 'one-source', {
    zh: '等价值性质（3 763 MJ/t）；按焓计算的低压饱和蒸汽约为 0.0945 kgce/kg，当量值应由焓计算。',
    en: 'Of the equal kind (3 763 MJ/t): by enthalpy saturated low-pressure steam is about 0.0945 kgce/kg. Compute the calorific value from the enthalpy.',
  }),
];

export { standardCoalFactors as factors };
