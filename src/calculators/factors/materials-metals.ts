import type { Bilingual } from '../engine/language.ts';
import type { CitedFactor } from './define-factor.ts';
import { britishMaterials, chinese, ice, oldAluminium, type Material } from './define-material.ts';
import { inventoryAndFootprint } from './series.ts';

const oldArcFurnace: Bilingual = {
  zh: '数值陈旧且偏高：当时国内电炉多配加生铁，电网碳强度较高，故高于转炉钢；不得用于全废钢电炉钢。',
  en: 'Old and high: charges of the time held much pig iron and the grid burnt more coal, hence above the oxygen furnace. Not for steel made of scrap alone.',
};

/** Iron and steel of GB/T 51366-2019, and a cast iron of the Chinese product coefficients. */
export const ironAndSteel: readonly Material<'t' | 'kg'>[] = [
  ...chinese('t', [
    ['pig-iron-steelmaking', '炼钢生铁', 'Pig iron for steelmaking', 1700],
    ['pig-iron-foundry', '铸造生铁', 'Foundry pig iron', 2280],
    ['ferroalloy', '炼钢用铁合金（市场平均）', 'Ferroalloys for steelmaking (market average)', 9530],
    ['bof-steel', '转炉碳钢', 'Carbon steel of the basic oxygen furnace', 1990],
    ['eaf-steel', '电炉碳钢', 'Carbon steel of the electric arc furnace', 3030, oldArcFurnace],
    ['carbon-steel', '普通碳钢（市场平均）', 'Carbon steel (market average)', 2050],
    ['small-section', '热轧碳钢小型型钢', 'Small section, hot-rolled carbon steel', 2310],
    ['medium-section', '热轧碳钢中型型钢', 'Medium section, hot-rolled carbon steel', 2365],
    [
      'large-rail-beam-billet',
      '热轧碳钢大型轨梁（方圆坯、管坯）',
      'Large rail and beam mill, hot-rolled carbon steel (billets, tube rounds)',
      2340,
    ],
    [
      'large-rail-beam-rail',
      '热轧碳钢大型轨梁（重轨、普通型钢）',
      'Large rail and beam mill, hot-rolled carbon steel (heavy rails, ordinary sections)',
      2380,
    ],
    ['plate', '热轧碳钢中厚板', 'Medium and heavy plate, hot-rolled carbon steel', 2400],
    ['h-section', '热轧碳钢 H 型钢', 'H-section, hot-rolled carbon steel', 2350],
    ['wide-strip', '热轧碳钢宽带钢', 'Wide strip, hot-rolled carbon steel', 2310],
    ['rebar', '热轧碳钢钢筋', 'Reinforcing bar, hot-rolled carbon steel', 2340],
    ['wire-rod', '热轧碳钢高速线材', 'Wire rod, hot-rolled carbon steel', 2375],
    ['bar', '热轧碳钢棒材', 'Bar, hot-rolled carbon steel', 2340],
    ['spiral-welded-pipe', '螺旋埋弧焊管', 'Spiral submerged-arc welded pipe', 2520],
    [
      'longitudinal-welded-pipe',
      '大口径埋弧焊直缝钢管',
      'Longitudinal submerged-arc welded pipe, large diameter',
      2430,
    ],
    ['welded-pipe', '焊接直缝钢管', 'Longitudinal welded pipe', 2530],
    ['seamless-pipe', '热轧碳钢无缝钢管', 'Seamless pipe, hot-rolled carbon steel', 3150],
    [
      'cold-drawn-seamless-pipe',
      '冷轧冷拔碳钢无缝钢管',
      'Seamless pipe, cold-rolled or cold-drawn carbon steel',
      3680,
    ],
    ['hot-dip-galvanised-coil', '碳钢热镀锌板卷', 'Hot-dip galvanised carbon steel coil', 3110],
    ['electro-galvanised-coil', '碳钢电镀锌板卷', 'Electro-galvanised carbon steel coil', 3020],
    ['tinplate-coil', '碳钢电镀锡板卷（马口铁）', 'Tinplate coil', 2870],
    ['pickled-coil', '酸洗板卷', 'Pickled coil', 1730],
    ['cold-rolled-coil', '冷轧碳钢板卷', 'Cold-rolled carbon steel coil', 2530],
    ['cold-hard-coil', '冷硬碳钢板卷', 'Full-hard carbon steel coil', 2410],
  ]),
  {
    id: 'material-cast-iron-cn',
    name: { zh: '铸铁', en: 'Cast iron' },
    value: 1.82,
    unit: 'kgCO2e',
    per: 'kg',
    boundary: 'cradle-to-gate',
    region: 'CN',
    year: 2022,
    citation: { reference: 'cpcd-2022', locator: '铸铁' },
    confidence: 'one-source',
    usedBy: inventoryAndFootprint,
    reviewBy: '2028-12-31',
  },
];

/** Aluminium of GB/T 51366-2019. */
export const aluminium: readonly Material<'t'>[] = chinese('t', [
  [
    'electrolytic-aluminium',
    '电解铝（全国平均电网电力）',
    'Primary aluminium (national average grid)',
    20300,
    oldAluminium,
  ],
  ['aluminium-sheet', '铝板带', 'Aluminium sheet and strip', 28500, oldAluminium],
]);

/** Metals of DESNZ. */
export const desnzMaterials: readonly Material<'t'>[] = britishMaterials([
  [
    'metals-construction',
    '建筑用金属',
    'Metals for construction',
    { primary: 3824.09335, recycled: 1638.74406 },
  ],
  [
    'aluminium-cans',
    '铝罐和铝箔（不含成形）',
    'Aluminium cans and foil (without forming)',
    { primary: 9115.90131, recycled: 995.0779 },
  ],
  ['mixed-cans', '金属罐（混合）', 'Mixed metal cans', { primary: 5114.62131, recycled: 1525.52488 }],
  ['scrap-metal', '金属（混合）', 'Metal (mixed)', { primary: 3473.11953, recycled: 1706.42359 }],
  ['steel-cans', '钢罐（马口铁）', 'Steel cans', { primary: 2863.90131, recycled: 1823.90131 }],
]);

/** Stainless steel and non-ferrous metals, for which nothing newer is open. */
export const iceMetals: readonly CitedFactor<'kgCO2e' | 'kgCO2', 'kg'>[] = ice([
  ['stainless-steel', '不锈钢（304，世界平均）', 'Stainless steel (304, world average)', 'kgCO2', 6.145],
  ['copper', '铜管和铜板（原生）', 'Copper tube and sheet (primary)', 'kgCO2e', 3.81],
  ['brass', '黄铜（平均）', 'Brass (average)', 'kgCO2e', 2.64],
  ['zinc', '锌（平均，再生料 30%）', 'Zinc (average, 30 % recycled)', 'kgCO2e', 3.09],
  ['lead', '铅（原生）', 'Lead (primary)', 'kgCO2e', 3.37],
  ['nickel', '镍', 'Nickel', 'kgCO2', 12.4],
]);

/** Purchased metals. */
export const factors: readonly CitedFactor[] = [
  ...ironAndSteel,
  ...aluminium,
  ...desnzMaterials,
  ...iceMetals,
];
