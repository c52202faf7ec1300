import type { Bilingual } from '../engine/language.ts';
import type { CitedFactor } from './define-factor.ts';
import { british, desnz2025 } from './series.ts';

type FuelUnit = 't' | 'L' | 'm3' | 'kWh';

/** A fuel with its upstream in every unit that it is given for; kWh are of the net calorific value. */
export interface UpstreamFuel {
  readonly id: string;
  readonly name: Bilingual;
  readonly factors: readonly CitedFactor<'kgCO2e', FuelUnit>[];
}

const supplyChain: Bilingual = {
  zh: '英国供应链（井口到油箱），仅作无国内因子时的替代。',
  en: 'Of the British supply chain (well-to-tank): a fallback where no Chinese factor exists.',
};
const cubicMetre: Bilingual = {
  zh: `${supplyChain.zh}所见资料未注明立方米的温度条件，不能用于国内气表的 20 ℃ 立方米；宜用按吨或按 kWh 的值。`,
  en: `${supplyChain.en} The conditions of its cubic metre are not stated in what was seen: not for Chinese meters (20 °C); prefer the value per t or kWh.`,
};
const netCalorific: Bilingual = {
  zh: `${supplyChain.zh}每 kWh 按低位发热量计。`,
  en: `${supplyChain.en} A kWh is of the net calorific value.`,
};
const notes: Record<FuelUnit, Bilingual> = {
  t: supplyChain,
  L: supplyChain,
  m3: cubicMetre,
  kWh: netCalorific,
};

const byUnit: Record<FuelUnit, Bilingual> = {
  t: { zh: '按吨', en: 'by the tonne' },
  L: { zh: '按升', en: 'by the litre' },
  m3: { zh: '按立方米', en: 'by the cubic metre' },
  kWh: { zh: '按热量', en: 'by the kWh' },
};

/** Those that a second copy confirms. */
const confirmed: readonly string[] = ['natural-gas-m3', 'diesel-blend-l', 'petrol-blend-l'];

type Row = readonly [id: string, zh: string, en: string, values: Partial<Record<FuelUnit, number>>];

/* @__NO_SIDE_EFFECTS__ */
function fuel([id, zh, en, values]: Row): UpstreamFuel {
  return {
    id,
    name: { zh, en },
    factors: (Object.entries(values) as [FuelUnit, number][]).map(([per, value]) => ({
      ...desnz2025,
      id: `upstream-${id}-${per.toLowerCase()}-gb-2025`,
      name: british(`燃料上游：${zh}，${byUnit[per].zh}`, `Upstream of ${en}, ${byUnit[per].en}`),
      value,
      unit: 'kgCO2e',
      per,
      boundary: 'well-to-tank',
      citation: { reference: 'desnz-2025', locator: 'WTT- fuels' },
      confidence: confirmed.includes(`${id}-${per.toLowerCase()}`) ? 'two-sources' : 'one-source',
      note: notes[per],
    })),
  };
}

/** What the supply of a fuel emits before it is burnt (scope 3, category 3; in a footprint, of any fuel). */
export const upstreamFuels: readonly UpstreamFuel[] = (
  [
    ['cng', '压缩天然气（CNG）', 'CNG', { t: 530.77887, L: 0.09289, kWh: 0.04198 }],
    ['lng', '液化天然气（LNG）', 'LNG', { t: 912.22817, L: 0.41277, kWh: 0.07214 }],
    ['lpg', '液化石油气（LPG）', 'LPG', { t: 349.29282, L: 0.18551, kWh: 0.02736 }],
    ['natural-gas', '天然气', 'natural gas', { t: 423.16368, m3: 0.3366, kWh: 0.03347 }],
    ['aviation-fuel', '航空煤油', 'aviation turbine fuel', { t: 661.79468, L: 0.52817, kWh: 0.05424 }],
    ['burning-oil', '灯用煤油', 'burning oil', { t: 660.82605, L: 0.53078, kWh: 0.05424 }],
    [
      'diesel-blend',
      '柴油（英国平均生物燃料掺混）',
      'diesel (average biofuel blend)',
      { t: 733.64436, L: 0.61101, kWh: 0.06181 },
    ],
    ['diesel', '柴油（100% 矿物柴油）', 'diesel (100 % mineral)', { t: 752.0276, L: 0.62409, kWh: 0.06291 }],
    ['fuel-oil', '燃料油', 'fuel oil', { t: 714.86545, L: 0.69539, kWh: 0.06291 }],
    ['gas-oil', '瓦斯油（非道路用柴油）', 'gas oil', { t: 743.83524, L: 0.62665, kWh: 0.06291 }],
    ['naphtha', '石脑油', 'naphtha', { t: 640.41464, kWh: 0.05076 }],
    [
      'petrol-blend',
      '汽油（英国平均生物燃料掺混）',
      'petrol (average biofuel blend)',
      { t: 777.33392, L: 0.58094, kWh: 0.0648 },
    ],
    ['petrol', '汽油（100% 矿物汽油）', 'petrol (100 % mineral)', { t: 815.93523, L: 0.60664, kWh: 0.06582 }],
    ['coal-industrial', '工业用煤', 'industrial coal', { t: 418.14964, kWh: 0.05925 }],
    ['coal-power', '发电用煤', 'coal for power stations', { t: 390.06647, kWh: 0.05925 }],
    ['coking-coal', '炼焦煤', 'coking coal', { t: 497.73658, kWh: 0.05925 }],
    ['petroleum-coke', '石油焦', 'petroleum coke', { t: 402.62468, kWh: 0.04267 }],
  ] as readonly Row[]
).map(fuel);

/** The upstream of purchased heat and steam. */
export const upstreamHeat: readonly CitedFactor<'kgCO2e', 'kWh'>[] = (
  [
    ['onsite', '场内热力和蒸汽', 'heat and steam from on site', 0.03341],
    ['district', '区域供热的热力和蒸汽', 'district heat and steam', 0.03341],
  ] as const
).map(([id, zh, en, value]) => ({
  ...desnz2025,
  id: `upstream-heat-${id}-gb-2025`,
  name: british(`上游：${zh}`, `Upstream of ${en}`),
  value,
  unit: 'kgCO2e',
  per: 'kWh',
  boundary: 'well-to-tank',
  citation: { reference: 'desnz-2025', locator: 'WTT- heat and steam' },
  note: supplyChain,
}));

/**
 * What lies before the power station, as an estimate: the life-cycle factor of 2023 (0.6205 kgCO2e) less the generation
 * of the same year (0.5306 kgCO2). The two count different gases and losses, which the note says.
 */
export const upstreamElectricity: CitedFactor<'kgCO2e', 'kWh'> = {
  id: 'upstream-electricity-cn-2023',
  name: {
    zh: '电力上游（2023 年全国，估算）',
    en: 'Upstream of electricity, China 2023 (estimate)',
  },
  value: 0.0899,
  unit: 'kgCO2e',
  per: 'kWh',
  boundary: 'well-to-tank',
  citation: { reference: 'mee-nbs-nea-2025-3', locator: '0.6205 − 0.5306（公告2025年第47号）' },
  confidence: 'one-source',
  derived: true,
  usedBy: ['emissions'],
  reviewBy: '2026-12-31',
  region: 'CN',
  year: 2023,
  note: {
    zh: '电力碳足迹因子与发电 CO2 因子之差，只是估算：前者含各类气体与输配损失，后者只含发电 CO2；只用于 2023 年的范围 3 类别 3。',
    en: 'The difference between the life-cycle factor and the CO2 of generation, an estimate only: the one counts all gases and grid losses, the other the CO2 of generation. For scope 3 category 3 of 2023 only.',
  },
};

/** The upstream of fuels, heat and electricity. */
export const factors: readonly CitedFactor[] = [
  ...upstreamFuels.flatMap((one) => one.factors),
  ...upstreamHeat,
  upstreamElectricity,
];
