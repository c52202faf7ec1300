import type { ReferenceId } from '../references.ts';
import type { CitedFactor } from './define-factor.ts';
import { guidelineDefault } from './series.ts';

type PerTonne = CitedFactor<'tCO2', 't'>;
type Row = readonly [id: string, zh: string, en: string, value: number];

/* @__NO_SIDE_EFFECTS__ */
function perTonne(reference: ReferenceId, locator: string, rows: readonly Row[]): readonly PerTonne[] {
  return rows.map(([id, zh, en, value]) => ({
    ...guidelineDefault,
    id: `process-${id}`,
    name: { zh, en },
    value,
    unit: 'tCO2',
    per: 't',
    boundary: 'process',
    citation: { reference, locator },
  }));
}

const steelGuideline = {
  ...guidelineDefault,
  region: 'CN',
  unit: 'tCO2',
  per: 't',
  citation: { reference: 'ndrc-2013-2526', locator: '附录二 表2.3' },
} as const;

/** CO2 of what steelmaking consumes, per tonne of the input: electrodes, recarburiser, scrap, alloys, methanol. */
export const steelInputs: readonly PerTonne[] = [
  {
    ...steelGuideline,
    id: 'process-steel-ferrochrome-cn',
    name: { zh: '炼钢消耗：铬铁合金', en: 'Steelmaking input: ferrochrome' },
    value: 0.275,
    boundary: 'process',
    confidence: 'two-sources',
  },
  ...perTonne('gb-t-32151-5-2015', '附录', [
    ['steel-electrode-cn', '炼钢消耗：石墨电极', 'Steelmaking input: graphite electrode', 3.663],
    ['steel-recarburiser-cn', '炼钢消耗：增碳剂', 'Steelmaking input: recarburiser', 3.667],
    ['steel-scrap-cn', '炼钢消耗：废钢', 'Steelmaking input: steel scrap', 0.015],
  ]).map((factor): PerTonne => {
    const pure = {
      zh: '按含碳量约 100% 计；有实测含碳量时用实测值。',
      en: 'Of almost pure carbon; use a measured carbon content where there is one.',
    };
    return { ...factor, region: 'CN', note: factor.id === 'process-steel-scrap-cn' ? undefined : pure };
  }),
  {
    ...steelGuideline,
    id: 'process-steel-methanol-cn',
    name: { zh: '含碳原料：甲醇', en: 'Carbon-bearing input: methanol' },
    value: 1.375,
    boundary: 'process',
    confidence: 'unverified',
    note: {
      zh: '未核对原文；等于化学计量值 44/32。',
      en: 'Not checked against the text; equals the stoichiometric 44/32.',
    },
  },
];

/** The carbon that stays in crude steel, as CO2 per tonne of steel: subtracted from the balance, never added. */
export const carbonFixedInSteel: PerTonne = {
  ...steelGuideline,
  id: 'process-steel-fixed-carbon-cn',
  name: { zh: '粗钢固碳（扣除项）', en: 'Carbon fixed in crude steel (to subtract)' },
  value: 0.0154,
  boundary: 'property',
  confidence: 'two-sources',
  note: { zh: '用于从过程排放中扣除。', en: 'Subtracted from the process emissions.' },
};

/** CO2 per tonne of product of an iron and steel works (IPCC tier 1): it includes the reducing coke. */
export const steelProducts: readonly PerTonne[] = perTonne('ipcc-2006-v3', 'Chapter 4, Table 4.1', [
  ['sinter-ipcc', '烧结矿生产（IPCC 方法一）', 'Sinter production (IPCC tier 1)', 0.2],
  ['coke-ipcc', '焦炭生产（IPCC 方法一）', 'Coke production (IPCC tier 1)', 0.56],
  ['pig-iron-ipcc', '生铁生产，不炼成钢（IPCC 方法一）', 'Pig iron not made into steel (IPCC tier 1)', 1.35],
  ['direct-reduced-iron-ipcc', '直接还原铁生产（IPCC 方法一）', 'Direct reduced iron (IPCC tier 1)', 0.7],
  ['pellet-ipcc', '球团矿生产（IPCC 方法一）', 'Pellet production (IPCC tier 1)', 0.03],
  ['bof-steel-ipcc', '转炉钢生产（IPCC 方法一）', 'Basic oxygen furnace steel (IPCC tier 1)', 1.46],
  ['eaf-steel-ipcc', '电炉钢生产（IPCC 方法一）', 'Electric arc furnace steel (IPCC tier 1)', 0.08],
  ['open-hearth-steel-ipcc', '平炉钢生产（IPCC 方法一）', 'Open hearth steel (IPCC tier 1)', 1.72],
]);

/** Carbon contents for a mass balance of an iron and steel works: CO2 = mass × content × 44/12. */
export const carbonContents: readonly CitedFactor<'kgC', 'kg'>[] = (
  [
    ['coke', '焦炭', 'Coke', 0.83],
    ['electrode', '电炉石墨电极', 'Carbon electrodes of an electric arc furnace', 0.82],
    ['charge-carbon', '电炉增碳料', 'Charge carbon of an electric arc furnace', 0.83],
    ['pig-iron', '外购生铁', 'Purchased pig iron', 0.04],
    ['scrap-iron', '废铁', 'Scrap iron', 0.04],
    ['steel', '钢', 'Steel', 0.01],
    ['limestone', '石灰石', 'Limestone', 0.12],
    ['dolomite', '白云石', 'Dolomite', 0.13],
    ['petroleum-coke', '石油焦', 'Petroleum coke', 0.87],
    ['natural-gas', '天然气', 'Natural gas', 0.73],
  ] as const
).map(([id, zh, en, value]) => ({
  ...guidelineDefault,
  id: `process-carbon-content-${id}`,
  name: { zh: `含碳量：${zh}`, en: `Carbon content: ${en}` },
  value,
  unit: 'kgC',
  per: 'kg',
  boundary: 'property',
  citation: { reference: 'ipcc-2006-v3', locator: 'Chapter 4, Table 4.3' },
}));

/** CO2 of the reductant and the electrodes per tonne of alloy. */
export const ferroalloys: readonly PerTonne[] = perTonne('ipcc-2006-v3', 'Chapter 4, Table 4.5', [
  ['ferrosilicon-45', '硅铁（含硅 45%）', 'Ferrosilicon, 45 % Si', 2.5],
  ['ferrosilicon-65', '硅铁（含硅 65%）', 'Ferrosilicon, 65 % Si', 3.6],
  ['ferrosilicon-75', '硅铁（含硅 75%）', 'Ferrosilicon, 75 % Si', 4],
  ['ferrosilicon-90', '硅铁（含硅 90%）', 'Ferrosilicon, 90 % Si', 4.8],
  ['ferromanganese-7c', '锰铁（含碳 7%）', 'Ferromanganese, 7 % C', 1.3],
  ['ferromanganese-1c', '锰铁（含碳 1%）', 'Ferromanganese, 1 % C', 1.5],
  ['silicomanganese', '硅锰合金', 'Silicomanganese', 1.4],
  ['silicon-metal', '工业硅', 'Silicon metal', 5],
  ['ferrochromium', '铬铁', 'Ferrochromium', 1.3],
  ['ferrochromium-sinter', '铬铁（含烧结）', 'Ferrochromium, with sinter plant', 1.6],
]);

/** CO2 per tonne of zinc and of lead, whatever the process. */
export const nonFerrous: readonly PerTonne[] = [
  ...perTonne('ipcc-2006-v3', 'Chapter 4, Table 4.24', [
    ['zinc', '锌冶炼（缺省值）', 'Zinc smelting (default)', 1.72],
  ]),
  ...perTonne('ipcc-2006-v3', 'Chapter 4, Table 4.21', [
    ['lead', '铅冶炼（缺省值）', 'Lead smelting (default)', 0.52],
  ]),
];

/** CO2 as a shielding gas leaves the torch as it came: 1 by definition. Times the CO2 mass fraction of the gas. */
export const weldingCo2: CitedFactor<'kgCO2', 'kg'> = {
  ...guidelineDefault,
  id: 'process-welding-co2',
  name: { zh: '二氧化碳气体保护焊', en: 'CO2 shielding gas of welding' },
  value: 1,
  unit: 'kgCO2',
  per: 'kg',
  boundary: 'process',
  citation: { reference: 'ndrc-2015-1722', locator: '二氧化碳气体保护焊过程排放' },
  derived: true,
  note: {
    zh: '混合气应先按摩尔质量（CO2 44，Ar 39.95）把体积分数换算为质量分数。',
    en: 'Of a mixture, convert the volume fraction to a mass fraction first (CO2 44, Ar 39.95 g/mol).',
  },
};

/** Process emissions of iron, steel, ferroalloys, zinc, lead, and of welding. */
export const factors: readonly CitedFactor[] = [
  ...steelInputs,
  carbonFixedInSteel,
  ...steelProducts,
  ...carbonContents,
  ...ferroalloys,
  ...nonFerrous,
  weldingCo2,
];
