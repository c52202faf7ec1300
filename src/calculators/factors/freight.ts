import type { Bilingual } from '../engine/language.ts';
import type { CitedFactor } from './define-factor.ts';
import { british, desnz2025, gbt51366, inventoryAndFootprint, tankToWheel } from './series.ts';

type PerTonneKilometre = CitedFactor<'kgCO2e', 't·km'>;
type Row = readonly [id: string, zh: string, en: string, value: number];

const britishGrid: Bilingual = {
  zh: `${tankToWheel.zh}按英国电网计：在中国应以每公里耗电量 × 当地电力因子计算。`,
  en: `${tankToWheel.en} It is of the British grid: in China use the kWh per km × the local factor.`,
};
const radiativeForcing: Bilingual = {
  zh: `${tankToWheel.zh}含辐射强迫修正（约 1.7 倍），列报时应说明。`,
  en: `${tankToWheel.en} With a multiplier of about 1.7 for radiative forcing, which a report must state.`,
};
const boundaryUnstated: Bilingual = {
  zh: '所见资料未写明该标准的运输因子是否含燃料上游；数据约为 2010 年代。',
  en: 'What was seen of the standard does not say whether the upstream of the fuel is in it; the data are of the 2010s.',
};
const oldGrid: Bilingual = {
  zh: `${boundaryUnstated.zh}电力机车的值早于近年电网减碳。`,
  en: `${boundaryUnstated.en} Electric traction predates the cleaner grid of today.`,
};

const tonneKilometre = { unit: 'kgCO2e', per: 't·km' } as const;

/* @__NO_SIDE_EFFECTS__ */
function chinese(rows: readonly Row[], note: Bilingual = boundaryUnstated): readonly PerTonneKilometre[] {
  return rows.map(([id, zh, en, value]) => ({
    ...gbt51366,
    ...tonneKilometre,
    id: `freight-${id}-cn`,
    name: { zh, en },
    value,
    boundary: 'unstated',
    citation: { reference: 'gb-t-51366-2019', locator: '附录E 表E.0.1' },
    note,
  }));
}

/* @__NO_SIDE_EFFECTS__ */
function desnz(rows: readonly Row[], note: Bilingual = tankToWheel): readonly PerTonneKilometre[] {
  return rows.map(([id, zh, en, value]) => ({
    ...desnz2025,
    ...tonneKilometre,
    id: `freight-${id}-gb-2025`,
    name: british(zh, en),
    value,
    boundary: 'tank-to-wheel',
    citation: { reference: 'desnz-2025', locator: 'Freighting goods' },
    note,
  }));
}

/** Trucks by their load (GB/T 51366-2019, table E.0.1), and an average that was seen second-hand only. */
export const chineseTrucks: readonly PerTonneKilometre[] = [
  ...chinese([
    ['light-petrol-truck-2t', '轻型汽油货车（载重 2 t）', 'Light petrol truck (2 t)', 0.334],
    ['medium-petrol-truck-8t', '中型汽油货车（载重 8 t）', 'Medium petrol truck (8 t)', 0.115],
    ['heavy-petrol-truck-10t', '重型汽油货车（载重 10 t）', 'Heavy petrol truck (10 t)', 0.104],
    ['heavy-petrol-truck-18t', '重型汽油货车（载重 18 t）', 'Heavy petrol truck (18 t)', 0.104],
    ['light-diesel-truck-2t', '轻型柴油货车（载重 2 t）', 'Light diesel truck (2 t)', 0.286],
    ['medium-diesel-truck-8t', '中型柴油货车（载重 8 t）', 'Medium diesel truck (8 t)', 0.179],
    ['heavy-diesel-truck-10t', '重型柴油货车（载重 10 t）', 'Heavy diesel truck (10 t)', 0.162],
    ['heavy-diesel-truck-18t', '重型柴油货车（载重 18 t）', 'Heavy diesel truck (18 t)', 0.129],
    ['heavy-diesel-truck-30t', '重型柴油货车（载重 30 t）', 'Heavy diesel truck (30 t)', 0.078],
    ['heavy-diesel-truck-46t', '重型柴油货车（载重 46 t）', 'Heavy diesel truck (46 t)', 0.057],
  ]),
  {
    ...tonneKilometre,
    id: 'freight-road-cn',
    name: {
      zh: '公路货运（国家温室气体排放因子数据库第二版）',
      en: 'Road freight (national factor database, second edition)',
    },
    value: 0.119,
    boundary: 'unstated',
    region: 'CN',
    citation: { reference: 'national-factor-database-v2', locator: '公路货运' },
    confidence: 'unverified',
    usedBy: inventoryAndFootprint,
    reviewBy: '2028-12-31',
    note: {
      zh: '只见于一个演示程序的转引，边界不明；使用前应查阅官方数据库。',
      en: 'Seen only as quoted by a demonstration program, its boundary unknown: consult the official database before use.',
    },
  },
];

/** Rail (GB/T 51366-2019, table E.0.1). */
export const chineseRail: readonly PerTonneKilometre[] = chinese(
  [
    ['electric-rail', '电力机车铁路货运', 'Electric rail freight', 0.01],
    ['diesel-rail', '内燃机车铁路货运', 'Diesel rail freight', 0.011],
    ['rail', '铁路货运（国内市场平均）', 'Rail freight (Chinese market average)', 0.01],
  ],
  oldGrid,
);

/** Ships of inland and coastal waters (GB/T 51366-2019, table E.0.1). */
export const chineseShips: readonly PerTonneKilometre[] = chinese([
  ['tanker-2000t', '液货船（载重 2 000 t）', 'Liquid tanker (2 000 t)', 0.019],
  ['bulk-carrier-2500t', '干散货船（载重 2 500 t）', 'Dry bulk carrier (2 500 t)', 0.015],
  ['container-ship-200teu', '集装箱船（载箱 200 TEU）', 'Container ship (200 TEU)', 0.012],
]);

/** The distance to assume for building materials whose origin is not known (GB/T 51366-2019, annex E). */
export const defaultDistances: {
  readonly concrete: CitedFactor<'km', '1'>;
  readonly other: CitedFactor<'km', '1'>;
} = {
  concrete: {
    ...gbt51366,
    id: 'freight-distance-concrete-cn',
    name: { zh: '混凝土的默认运输距离', en: 'Default transport distance of concrete' },
    value: 40,
    unit: 'km',
    per: '1',
    boundary: 'property',
    citation: { reference: 'gb-t-51366-2019', locator: '附录E' },
  },
  other: {
    ...gbt51366,
    id: 'freight-distance-other-cn',
    name: { zh: '其他建材的默认运输距离', en: 'Default transport distance of other building materials' },
    value: 500,
    unit: 'km',
    per: '1',
    boundary: 'property',
    citation: { reference: 'gb-t-51366-2019', locator: '附录E' },
  },
};

/** British vans, trucks of average load, ambient and refrigerated (DESNZ 2025). */
export const britishRoad: readonly PerTonneKilometre[] = [
  ...desnz([
    ['van-diesel', '厢式货车（≤3.5 t），柴油', 'Van (up to 3.5 t), diesel', 0.6313],
    ['van-petrol', '厢式货车（≤3.5 t），汽油', 'Van (up to 3.5 t), petrol', 0.85537],
  ]),
  ...desnz(
    [['van-electric', '厢式货车（≤3.5 t），纯电动', 'Van (up to 3.5 t), battery electric', 0.21992]],
    britishGrid,
  ),
  ...(
    [
      ['rigid-3-5t-7-5t', '单体货车（3.5–7.5 t）', 'Rigid truck (3.5–7.5 t)', 0.52761, 0.62837],
      ['rigid-7-5t-17t', '单体货车（7.5–17 t）', 'Rigid truck (7.5–17 t)', 0.36362, 0.43306],
      ['rigid-17t', '单体货车（>17 t）', 'Rigid truck (over 17 t)', 0.17146, 0.20416],
      ['rigid', '单体货车（全部）', 'Rigid truck (all)', 0.19748, 0.23514],
      ['articulated-33t', '铰接货车（3.5–33 t）', 'Articulated truck (3.5–33 t)', 0.12633, 0.14611],
      ['articulated-over-33t', '铰接货车（>33 t）', 'Articulated truck (over 33 t)', 0.07703, 0.08908],
      ['articulated', '铰接货车（全部）', 'Articulated truck (all)', 0.078, 0.0902],
      ['truck', '重型货车（全部）', 'Heavy goods vehicle (all)', 0.10163, 0.11894],
    ] as const
  ).flatMap(([id, zh, en, ambient, refrigerated]) =>
    desnz([
      [id, `${zh}，平均载重`, `${en}, average load`, ambient],
      [`${id}-refrigerated`, `冷藏${zh}，平均载重`, `${en}, refrigerated, average load`, refrigerated],
    ]),
  ),
];

/** British rail (DESNZ 2025). */
export const britishRail: readonly PerTonneKilometre[] = desnz([
  ['rail', '铁路货运', 'Rail freight', 0.02779],
]);

/** Air freight with and without radiative forcing (DESNZ 2025). */
export const airFreight: readonly PerTonneKilometre[] = (
  [
    ['short-haul', '短途（往返英国）', 'short-haul, to and from the UK', 1.27835, 0.75539],
    ['long-haul', '长途（往返英国）', 'long-haul, to and from the UK', 0.89939, 0.5313],
    ['international', '国际（不经英国）', 'international, not touching the UK', 0.89939, 0.5313],
  ] as const
).flatMap(([id, zh, en, withForcing, without]) => [
  ...desnz(
    [
      [
        `air-${id}-with-forcing`,
        `航空货运，${zh}，含辐射强迫`,
        `Air freight, ${en}, with radiative forcing`,
        withForcing,
      ],
    ],
    radiativeForcing,
  ),
  ...desnz([
    [`air-${id}`, `航空货运，${zh}，不含辐射强迫`, `Air freight, ${en}, without radiative forcing`, without],
  ]),
]);

/** Seagoing ships by type and size (DESNZ 2025). */
export const seagoingShips: readonly PerTonneKilometre[] = desnz([
  ['crude-tanker-200000-dwt', '原油船（≥200 000 载重吨）', 'Crude oil tanker (200 000+ dwt)', 0.00294],
  [
    'crude-tanker-120000-199999-dwt',
    '原油船（120 000–199 999 载重吨）',
    'Crude oil tanker (120 000–199 999 dwt)',
    0.00445,
  ],
  [
    'crude-tanker-80000-119999-dwt',
    '原油船（80 000–119 999 载重吨）',
    'Crude oil tanker (80 000–119 999 dwt)',
    0.00597,
  ],
  [
    'crude-tanker-60000-79999-dwt',
    '原油船（60 000–79 999 载重吨）',
    'Crude oil tanker (60 000–79 999 dwt)',
    0.00759,
  ],
  [
    'crude-tanker-10000-59999-dwt',
    '原油船（10 000–59 999 载重吨）',
    'Crude oil tanker (10 000–59 999 dwt)',
    0.00921,
  ],
  ['crude-tanker-0-9999-dwt', '原油船（0–9 999 载重吨）', 'Crude oil tanker (0–9 999 dwt)', 0.03371],
  ['crude-tanker', '原油船（平均）', 'Crude oil tanker (average)', 0.00457],
  ['products-tanker-60000-dwt', '成品油船（≥60 000 载重吨）', 'Products tanker (60 000+ dwt)', 0.00577],
  [
    'products-tanker-20000-59999-dwt',
    '成品油船（20 000–59 999 载重吨）',
    'Products tanker (20 000–59 999 dwt)',
    0.01043,
  ],
  [
    'products-tanker-10000-19999-dwt',
    '成品油船（10 000–19 999 载重吨）',
    'Products tanker (10 000–19 999 dwt)',
    0.01893,
  ],
  [
    'products-tanker-5000-9999-dwt',
    '成品油船（5 000–9 999 载重吨）',
    'Products tanker (5 000–9 999 dwt)',
    0.02956,
  ],
  ['products-tanker-0-4999-dwt', '成品油船（0–4 999 载重吨）', 'Products tanker (0–4 999 dwt)', 0.04556],
  ['products-tanker', '成品油船（平均）', 'Products tanker (average)', 0.00902],
  ['chemical-tanker-20000-dwt', '化学品船（≥20 000 载重吨）', 'Chemical tanker (20 000+ dwt)', 0.0085],
  [
    'chemical-tanker-10000-19999-dwt',
    '化学品船（10 000–19 999 载重吨）',
    'Chemical tanker (10 000–19 999 dwt)',
    0.01093,
  ],
  [
    'chemical-tanker-5000-9999-dwt',
    '化学品船（5 000–9 999 载重吨）',
    'Chemical tanker (5 000–9 999 dwt)',
    0.01529,
  ],
  ['chemical-tanker-0-4999-dwt', '化学品船（0–4 999 载重吨）', 'Chemical tanker (0–4 999 dwt)', 0.02248],
  ['chemical-tanker', '化学品船（平均）', 'Chemical tanker (average)', 0.01031],
  ['lng-tanker-200000-m3', '液化天然气船（≥200 000 m³）', 'LNG tanker (200 000+ m³)', 0.00942],
  ['lng-tanker-0-199999-m3', '液化天然气船（0–199 999 m³）', 'LNG tanker (0–199 999 m³)', 0.01468],
  ['lng-tanker', '液化天然气船（平均）', 'LNG tanker (average)', 0.01153],
  ['lpg-tanker-50000-m3', '液化石油气船（≥50 000 m³）', 'LPG tanker (50 000+ m³)', 0.00911],
  ['lpg-tanker-0-49999-m3', '液化石油气船（0–49 999 m³）', 'LPG tanker (0–49 999 m³)', 0.04404],
  ['lpg-tanker', '液化石油气船（平均）', 'LPG tanker (average)', 0.01037],
  ['bulk-carrier-200000-dwt', '散货船（≥200 000 载重吨）', 'Bulk carrier (200 000+ dwt)', 0.00253],
  [
    'bulk-carrier-100000-199999-dwt',
    '散货船（100 000–199 999 载重吨）',
    'Bulk carrier (100 000–199 999 dwt)',
    0.00304,
  ],
  [
    'bulk-carrier-60000-99999-dwt',
    '散货船（60 000–99 999 载重吨）',
    'Bulk carrier (60 000–99 999 dwt)',
    0.00415,
  ],
  [
    'bulk-carrier-35000-59999-dwt',
    '散货船（35 000–59 999 载重吨）',
    'Bulk carrier (35 000–59 999 dwt)',
    0.00577,
  ],
  [
    'bulk-carrier-10000-34999-dwt',
    '散货船（10 000–34 999 载重吨）',
    'Bulk carrier (10 000–34 999 dwt)',
    0.008,
  ],
  ['bulk-carrier-0-9999-dwt', '散货船（0–9 999 载重吨）', 'Bulk carrier (0–9 999 dwt)', 0.02956],
  ['bulk-carrier', '散货船（平均）', 'Bulk carrier (average)', 0.00353],
  ['general-cargo-10000-dwt', '杂货船（≥10 000 载重吨）', 'General cargo ship (10 000+ dwt)', 0.01205],
  [
    'general-cargo-5000-9999-dwt',
    '杂货船（5 000–9 999 载重吨）',
    'General cargo ship (5 000–9 999 dwt)',
    0.016,
  ],
  ['general-cargo-0-4999-dwt', '杂货船（0–4 999 载重吨）', 'General cargo ship (0–4 999 dwt)', 0.01407],
  [
    'general-cargo-10000-dwt-100-teu',
    '杂货船（≥10 000 载重吨，≥100 TEU）',
    'General cargo ship (10 000+ dwt 100+ TEU)',
    0.01114,
  ],
  [
    'general-cargo-5000-9999-dwt-100-teu',
    '杂货船（5 000–9 999 载重吨，≥100 TEU）',
    'General cargo ship (5 000–9 999 dwt 100+ TEU)',
    0.01772,
  ],
  [
    'general-cargo-0-4999-dwt-100-teu',
    '杂货船（0–4 999 载重吨，≥100 TEU）',
    'General cargo ship (0–4 999 dwt 100+ TEU)',
    0.02005,
  ],
  ['general-cargo', '杂货船（平均）', 'General cargo ship (average)', 0.01321],
  ['container-ship-8000-teu', '集装箱船（≥8 000 TEU）', 'Container ship (8 000+ TEU)', 0.01266],
  [
    'container-ship-5000-7999-teu',
    '集装箱船（5 000–7 999 TEU）',
    'Container ship (5 000–7 999 TEU)',
    0.01681,
  ],
  [
    'container-ship-3000-4999-teu',
    '集装箱船（3 000–4 999 TEU）',
    'Container ship (3 000–4 999 TEU)',
    0.01681,
  ],
  [
    'container-ship-2000-2999-teu',
    '集装箱船（2 000–2 999 TEU）',
    'Container ship (2 000–2 999 TEU)',
    0.02025,
  ],
  ['container-ship-1000-1999-teu', '集装箱船（1 000–1 999 TEU）', 'Container ship (1 000–1 999 TEU)', 0.0325],
  ['container-ship-0-999-teu', '集装箱船（0–999 TEU）', 'Container ship (0–999 TEU)', 0.03675],
  ['container-ship', '集装箱船（平均）', 'Container ship (average)', 0.01612],
  ['vehicle-carrier-4000-ceu', '汽车运输船（≥4 000 CEU）', 'Vehicle carrier (4 000+ CEU)', 0.0324],
  ['vehicle-carrier-0-3999-ceu', '汽车运输船（0–3 999 CEU）', 'Vehicle carrier (0–3 999 CEU)', 0.05832],
  ['vehicle-carrier', '汽车运输船（平均）', 'Vehicle carrier (average)', 0.03852],
  ['roro-ferry-2000-lm', '滚装船（≥2 000 车道米）', 'RoRo ferry (2 000+ lane metres)', 0.05012],
  ['roro-ferry-0-1999-lm', '滚装船（0–1 999 车道米）', 'RoRo ferry (0–1 999 lane metres)', 0.06105],
  ['roro-ferry', '滚装船（平均）', 'RoRo ferry (average)', 0.05158],
  ['ropax-ferry', '大型客滚船（平均）', 'Large RoPax ferry (average)', 0.37612],
  ['refrigerated-cargo', '冷藏船（全部）', 'Refrigerated cargo ship (all sizes)', 0.01306],
]);

/** Freight by road, rail, water and air. */
export const factors: readonly CitedFactor[] = [
  ...chineseTrucks,
  ...chineseRail,
  ...chineseShips,
  defaultDistances.concrete,
  defaultDistances.other,
  ...britishRoad,
  ...britishRail,
  ...airFreight,
  ...seagoingShips,
];
