import type { CitedFactor } from './define-factor.ts';
import { britishMaterials, ice, type Material } from './define-material.ts';
import { inventoryAndFootprint } from './series.ts';

/** Goods of DESNZ that are neither building materials, metals nor plastics. */
export const desnzMaterials: readonly Material<'t'>[] = britishMaterials([
  ['mineral-oil', '矿物油和润滑油', 'Mineral oil', { primary: 1401, recycled: 676 }],
  ['tyres', '轮胎', 'Tyres', { primary: 3335.5719 }],
  ['glass', '玻璃', 'Glass', { primary: 1402.76667, recycled: 823.18954 }],
  ['clothing', '服装', 'Clothing', { primary: 22310 }],
  ['food', '食品和饮料', 'Food and drink', { primary: 3701.40359 }],
  ['garden-compost', '园林垃圾堆肥', 'Compost of garden waste', { primary: 112.08811 }],
  ['food-compost', '餐厨和园林垃圾堆肥', 'Compost of food and garden waste', { primary: 114.90473 }],
  ['fridges', '冰箱和冷柜', 'Fridges and freezers', { primary: 4363.33333 }],
  ['large-electricals', '大型电器', 'Large electrical items', { primary: 3267 }],
  ['it-equipment', '信息技术设备', 'IT equipment', { primary: 24865.47556 }],
  ['small-electricals', '小型电器', 'Small electrical items', { primary: 5647.94563 }],
  ['alkaline-batteries', '碱性电池', 'Alkaline batteries', { primary: 4633.47826 }],
  ['lithium-ion-batteries', '锂离子电池（按质量）', 'Lithium-ion batteries (by mass)', { primary: 6308 }],
  ['nickel-metal-hydride-batteries', '镍氢电池', 'Nickel-metal hydride batteries', { primary: 28380 }],
  ['board', '纸板', 'Board', { primary: 1199.72542, recycled: 1098.11442 }],
  [
    'paper-and-board',
    '纸和纸板（混合）',
    'Paper and board (mixed)',
    { primary: 1288.50358, recycled: 1068.77475 },
  ],
  ['paper', '纸张', 'Paper', { primary: 1345.0779, recycled: 1050.0779 }],
]);

/** Traction batteries per kWh of capacity (never per kWh of electricity): packs of 28 kWh, before cleaner grids. */
export const batteries: readonly Material<'kWh'>[] = (
  [
    ['lfp', '磷酸铁锂（LFP）动力电池包', 'Lithium iron phosphate (LFP) traction battery pack', 109.3, 3061],
    ['nmc', '三元锂（NMC）动力电池包', 'Nickel manganese cobalt (NMC) traction battery pack', 104, 2912],
    ['lmo', '锰酸锂（LMO）动力电池包', 'Lithium manganese oxide (LMO) traction battery pack', 96.6, 2705],
  ] as const
).map(([id, zh, en, value, pack]) => ({
  id: `material-battery-${id}-cn`,
  name: { zh: `${zh}，每 kWh 容量`, en: `${en}, per kWh of capacity` },
  value,
  unit: 'kgCO2e',
  per: 'kWh',
  boundary: 'cradle-to-gate',
  region: 'CN',
  citation: { reference: 'hao-2017', locator: `abstract (28 kWh pack: ${pack} kgCO2e)` },
  confidence: 'one-source',
  usedBy: inventoryAndFootprint,
  reviewBy: '2028-12-31',
  note: {
    zh: '2017 年的文献，按当时的电网，只能作过时的上限；请优先使用供应商数据。',
    en: 'Of a paper of 2017 and the grid of its time: an outdated upper bound. Prefer data of the supplier.',
  },
}));

/** Monocrystalline silicon modules made in China in 2023: the two ends of the range that the paper gives. */
export const photovoltaicModules: readonly Material<'kWp'>[] = (
  [
    ['low', '单晶硅光伏组件（区间下限）', 'Monocrystalline photovoltaic module (low end)', 310],
    ['high', '单晶硅光伏组件（区间上限）', 'Monocrystalline photovoltaic module (high end)', 390],
  ] as const
).map(([id, zh, en, value]) => ({
  id: `material-photovoltaic-module-${id}-cn-2023`,
  name: { zh, en },
  value,
  unit: 'kgCO2e',
  per: 'kWp',
  boundary: 'cradle-to-gate',
  region: 'CN',
  year: 2023,
  citation: { reference: 'li-2025', locator: 'abstract' },
  confidence: 'one-source',
  usedBy: inventoryAndFootprint,
  reviewBy: '2028-12-31',
}));

/** Cotton, for which nothing newer is open. */
export const cotton: readonly CitedFactor<'kgCO2e' | 'kgCO2', 'kg'>[] = ice([
  ['cotton-fabric', '棉布', 'Cotton fabric', 'kgCO2', 6.78],
]);

/** Purchased goods other than building materials, metals and plastics. */
export const factors: readonly CitedFactor[] = [
  ...desnzMaterials,
  ...batteries,
  ...photovoltaicModules,
  ...cotton,
];
