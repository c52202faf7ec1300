import type { CitedFactor } from './define-factor.ts';
import { type FactorFamily, family } from './define-family.ts';

export type { FactorFamily } from './define-family.ts';

/** All factors of the calculators, family by family, each family named after its file. */
const all = {
  fuels: family(
    ['化石燃料', 'Fossil fuels'],
    [
      '低位发热量、单位热值含碳量、碳氧化率（两套中国缺省值），以及 IPCC 2006 的 CH4 与 N2O 因子、液体密度。各文件的煤炭缺省值相差可达四分之一，须写明所用的一套。GB/T 32150—2025 的缺省值表未能取得。',
      'Net calorific value, carbon content and oxidised share (two Chinese sets of defaults), CH4 and N2O by IPCC 2006, densities of liquids. The coal rows of the documents differ by up to a quarter, so the set is always named. The table of defaults of GB/T 32150—2025 was not at hand.',
    ],
    async () => ({ factors: (await import('./fuels.ts')).factorsOfFuels() }),
  ),
  'alternative-fuel-values': family(
    ['化石燃料的其他文件取值', 'Other documents’ values for fuels'],
    [
      '国家因子数据库、GB/T 51366—2019 与 JS/T 303—2026 的数值，供比较或按该文件核算时选用，不作缺省。',
      'Values of the national factor database, GB/T 51366—2019 and JS/T 303—2026, to compare with or for whoever must follow them; never a default.',
    ],
    () => import('./alternative-fuel-values.ts'),
  ),
  biomass: family(
    ['生物质燃料', 'Biomass fuels'],
    [
      'IPCC 2006 缺省值。生物源 CO2 单列，不计入总量；CH4 与 N2O 计入。',
      'Defaults of IPCC 2006. The biogenic CO2 is reported outside the total; CH4 and N2O count.',
    ],
    () => import('./biomass.ts'),
  ),
  'mobile-combustion': family(
    ['移动燃烧', 'Mobile combustion'],
    [
      '厂内车辆与机械的 CH4 与 N2O 因子（IPCC 2006）；CO2 由燃料计算。',
      'CH4 and N2O of vehicles and machines by IPCC 2006; the CO2 comes from the fuel.',
    ],
    () => import('./mobile-combustion.ts'),
  ),
  gwp: family(
    ['全球变暖潜势', 'Global warming potentials'],
    [
      'IPCC 第四、第五、第六次评估报告的 100 年数值。组织清单缺省用 AR5，产品碳足迹用 AR6；同一结果中不混用。',
      'The 100-year values of the fourth, fifth and sixth reports of the IPCC. Inventories take AR5 unless told otherwise, footprints AR6; one result never mixes two.',
    ],
    () => import('./gwp.ts'),
  ),
  'grid-electricity': family(
    ['电力（官方 CO2 因子）', 'Electricity (official CO2 factors)'],
    [
      '生态环境部与国家统计局公告的 2021、2022、2023 年全国、区域与省级因子。清单取其核算年度的数值，没有时取最近的较早年度并注明。',
      'The national, regional and provincial factors announced for 2021, 2022 and 2023. An inventory takes the value of its year, else the nearest earlier one and says so.',
    ],
    () => import('./grid-electricity.ts'),
  ),
  'life-cycle-electricity': family(
    ['电力（碳足迹因子）', 'Electricity (life cycle)'],
    [
      '仅用于产品碳足迹，含上游排放，不得用于组织清单。',
      'For product footprints only: the upstream is in it, so never in an inventory.',
    ],
    () => import('./life-cycle-electricity.ts'),
  ),
  'enterprise-electricity': family(
    ['电力（企业核算用历史因子）', 'Electricity (for past enterprise reports)'],
    [
      '0.5703、0.5810、0.6101 等按年度规定的因子，仅供重现旧报告，不是现行电网平均。',
      'The factors set for reports of given years (0.5703, 0.5810, 0.6101), to reproduce old reports; not the grid average of today.',
    ],
    () => import('./enterprise-electricity.ts'),
  ),
  'other-electricity': family(
    ['电力（台湾、香港）', 'Electricity (Taiwan and Hong Kong, China)'],
    [
      '供在当地有场所的企业使用。澳门没有取得官方数值。',
      'For enterprises with sites there. No official value for Macao was at hand.',
    ],
    () => import('./other-electricity.ts'),
  ),
  heat: family(
    ['热力', 'Heat'],
    [
      '外购蒸汽与热水的缺省因子；有供热方数据时以其为准。',
      'The default for purchased steam and hot water; a supplier’s own value goes before it.',
    ],
    () => import('./heat.ts'),
  ),
  'standard-coal': family(
    ['折标准煤系数', 'Standard coal'],
    [
      'GB/T 2589—2020 附录 A 的参考系数。电力等价值逐年变化，由填报者连同出处填写，这里没有缺省。',
      'Reference coefficients of GB/T 2589—2020, annex A. The equal value of electricity changes every year: the reader enters it with its document, and there is no default here.',
    ],
    () => import('./standard-coal.ts'),
  ),
  'process-minerals': family(
    ['工业过程：矿物', 'Processes: minerals'],
    ['碳酸盐、水泥、石灰与玻璃的过程排放。', 'Process emissions of carbonates, cement, lime and glass.'],
    () => import('./process-minerals.ts'),
  ),
  'process-metals': family(
    ['工业过程：金属', 'Processes: metals'],
    [
      '钢铁、铁合金、锌、铅与焊接的过程排放。',
      'Process emissions of iron and steel, ferroalloys, zinc, lead and welding.',
    ],
    () => import('./process-metals.ts'),
  ),
  'process-aluminium': family(
    ['工业过程：电解铝', 'Processes: primary aluminium'],
    ['阳极消耗的 CO2 与阳极效应的全氟化碳。', 'CO2 of the anodes and perfluorocarbons of anode effects.'],
    () => import('./process-aluminium.ts'),
  ),
  'process-chemicals': family(
    ['工业过程：化工', 'Processes: chemicals'],
    ['化工产品的过程排放。', 'Process emissions of chemicals.'],
    () => import('./process-chemicals.ts'),
  ),
  'electronics-gases': family(
    ['电子工业气体', 'Gases of the electronics industry'],
    [
      '半导体、显示器与光伏制造所用含氟气体的参数。',
      'Parameters of the fluorinated gases of semiconductor, display and photovoltaic plants.',
    ],
    () => import('./electronics-gases.ts'),
  ),
  'refrigeration-leakage': family(
    ['制冷剂与绝缘气体泄漏', 'Leakage of refrigerants and insulating gas'],
    [
      '没有补充量记录时用的泄漏率；有充注与回收记录时以其为准。',
      'Leakage rates for where no refills were recorded; records of refills and recovery go before them.',
    ],
    () => import('./refrigeration-leakage.ts'),
  ),
  'waste-water': family(
    ['废水处理', 'Waste water'],
    [
      '厌氧处理的 CH4 与脱氮的 N2O 参数。',
      'Parameters of the CH4 of anaerobic treatment and the N2O of nitrogen removal.',
    ],
    () => import('./waste-water.ts'),
  ),
  incineration: family(
    ['废弃物焚烧', 'Incineration of waste'],
    [
      '自行焚烧废弃物的化石碳与非 CO2 气体参数。',
      'Fossil carbon and other gases of waste burnt by the factory itself.',
    ],
    () => import('./incineration.ts'),
  ),
  freight: family(
    ['货物运输', 'Freight'],
    [
      '按货物周转量计的 CO2e 因子。国内取 GB/T 51366—2019，英国因子只含行驶阶段，仅作替代。',
      'CO2e per tonne-kilometre. GB/T 51366—2019 for China; the British ones count the journey only and are a substitute.',
    ],
    () => import('./freight.ts'),
  ),
  travel: family(
    ['商务差旅与通勤', 'Travel and commuting'],
    ['英国因子，国内缺相应数值时的替代。', 'British factors, a substitute where China has none.'],
    () => import('./travel.ts'),
  ),
  'waste-disposal': family(
    ['委托处理的废弃物', 'Waste treated by others'],
    ['英国因子，国内缺相应数值时的替代。', 'British factors, a substitute where China has none.'],
    () => import('./waste-disposal.ts'),
  ),
  'fuel-upstream': family(
    ['燃料与热力的上游', 'Upstream of fuels and heat'],
    [
      '从井口到油箱的 CO2e（英国供应链），范围三第 3 类。',
      'CO2e from well to tank (British supply), scope 3 category 3.',
    ],
    () => import('./fuel-upstream.ts'),
  ),
  'water-and-stay': family(
    ['用水、住宿与居家办公', 'Water, stays and work at home'],
    [
      '自来水与污水、酒店间夜、居家办公的 CO2e 因子。',
      'CO2e of water and waste water, hotel nights and work at home.',
    ],
    () => import('./water-and-stay.ts'),
  ),
  'materials-metals': family(
    ['外购材料：金属', 'Materials: metals'],
    [
      '从摇篮到大门的 CO2e；铝、电炉钢等数值偏旧、偏高，供应商数据优先。',
      'Cradle-to-gate CO2e; those of aluminium and electric-arc steel are old and high: a supplier’s data go first.',
    ],
    () => import('./materials-metals.ts'),
  ),
  'materials-plastics': family(
    ['外购材料：塑料与橡胶', 'Materials: plastics and rubber'],
    [
      '从摇篮到大门的 CO2e；PVC 数值偏旧、偏高，供应商数据优先。',
      'Cradle-to-gate CO2e; that of PVC is old and high: a supplier’s data go first.',
    ],
    () => import('./materials-plastics.ts'),
  ),
  'materials-construction': family(
    ['外购材料：建筑材料', 'Materials: construction'],
    ['从摇篮到大门的 CO2e，供应商数据优先。', 'Cradle-to-gate CO2e; a supplier’s data go first.'],
    () => import('./materials-construction.ts'),
  ),
  'materials-other': family(
    ['外购材料：其他', 'Materials: other goods'],
    [
      '纸、纺织品、电子产品、电池与光伏组件等从摇篮到大门的 CO2e，供应商数据优先。',
      'Cradle-to-gate CO2e of paper, textiles, electronics, batteries, photovoltaic modules and more; a supplier’s data go first.',
    ],
    () => import('./materials-other.ts'),
  ),
} satisfies Record<string, FactorFamily>;

export type FamilyId = keyof typeof all;

/** The families by id. Their factors are loaded one family at a time. */
export const families: Readonly<Record<FamilyId, FactorFamily>> = all;

/** Every factor with the family it belongs to, in the order of the families. */
export async function allFactors(): Promise<
  readonly { readonly family: FamilyId; readonly factor: CitedFactor }[]
> {
  const ids = Object.keys(families) as FamilyId[];
  const loaded = await Promise.all(
    ids.map(async (id) => (await families[id].load()).map((factor) => ({ family: id, factor }))),
  );
  return loaded.flat();
}
