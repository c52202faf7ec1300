import type { FieldValues } from '../../lines/entered.ts';
import { fuelAliases } from '../../lines/fuel-aliases.ts';
import { fuels } from '../../factors/fuels.ts';
import type { FootprintKindId } from '../kinds/kind-ids.ts';
import type { Stage } from '../study.ts';
import type { LineEntry } from './line-entry.ts';

type Row = readonly [
  id: string,
  zh: string,
  en: string,
  kind: FootprintKindId,
  stage: Stage,
  fields: FieldValues,
  ...aliases: string[],
];

const rows: readonly Row[] = [
  ['electricity', '外购电（电网）', 'Grid electricity', 'electricity', 'production', { supply: 'grid' }, '电', '电力', '用电', '电费', '市电', '网电', '外购电', '耗电', 'electricity', 'power'],
  ['electricity-pv', '光伏发电自用', 'Own solar power', 'electricity', 'production', { supply: 'own', technology: 'life-cycle-electricity-cn-pv-2023' }, '光伏', '自发自用', '太阳能', '屋顶光伏', 'PV', 'solar power'],
  ['electricity-wind', '风电自用', 'Own wind power', 'electricity', 'production', { supply: 'own', technology: 'life-cycle-electricity-cn-wind-2023' }, '风电', '风力发电', 'wind power'],
  ['electricity-contract', '绿电、绿证（合同）', 'Green power by contract', 'electricity', 'production', { supply: 'contract' }, '绿电', '绿证', '绿电交易', 'PPA', 'GEC', 'green power'],
  ['electricity-direct', '绿电直连', 'Direct line from a renewable plant', 'electricity', 'production', { supply: 'direct' }, '直供电', '专线供电', 'direct line'],
  ['electricity-use', '使用阶段耗电', 'Electricity in use', 'electricity', 'use', { supply: 'grid' }, '使用能耗', '待机能耗', 'use phase electricity', 'standby power'],
  ['steam', '外购蒸汽、热力', 'Purchased steam and heat', 'heat', 'production', {}, '蒸汽', '热力', '供热', '热水', '热量', 'steam', 'heat'],
  ['biomass-wood', '木柴、木屑（燃烧）', 'Wood as fuel', 'biomass', 'production', { biomass: 'wood' }, '木柴', '木屑', '薪柴', 'firewood'],
  ['biomass-pellets', '生物质颗粒（燃烧）', 'Biomass pellets', 'biomass', 'production', { biomass: 'other-solid-biomass' }, '生物质', '生物质颗粒', '成型燃料', '稻壳', '秸秆', 'pellets', 'biomass'],
  ['biomass-biogas', '沼气（燃烧）', 'Biogas', 'biomass', 'production', { biomass: 'biogas' }, '沼气', 'biogas'],
  ['biomass-biodiesel', '生物柴油（燃烧）', 'Biodiesel', 'biomass', 'production', { biomass: 'biodiesel' }, '生物柴油', 'biodiesel'],

  ['assembly', '组件（下级物料清单）', 'Sub-assembly', 'assembly', 'raw-materials', {}, '组件', '部件', '总成', '半成品', '子装配', 'assembly', 'subassembly', 'component'],
  ['own-material', '材料，自有因子', 'Material with an own factor', 'material', 'raw-materials', { basis: 'own' }, '自有因子', '其他材料', 'own factor', 'other material'],
  ['supplier-part', '外购件，供应商碳足迹', 'Part with a supplier’s footprint', 'material', 'raw-materials', { basis: 'supplier' }, '供应商碳足迹', '供应商数据', '外购件', 'PCF', 'supplier footprint', 'supplier data', 'purchased part'],
  ['tap-water', '自来水', 'Tap water', 'material', 'production', { factor: 'water-supply-cn' }, '水', '用水', '新鲜水', '工业用水', '水费', 'water', 'tap water', 'water supply'],
  ['packaging', '包装材料', 'Packaging', 'material', 'distribution', {}, '包装', '包材', 'packaging'],
  ['maintenance', '更换件、维护材料（使用阶段）', 'Spare parts and maintenance', 'material', 'use', {}, '备件', '易损件', '耗材', '维护', 'spare part', 'consumable', 'maintenance'],

  ['gas-leak', '直接排放（气体泄漏、工艺气体）', 'Direct emission of a gas', 'direct', 'production', {}, '直接排放', '泄漏', '逸散', '制冷剂', '工艺气体', 'direct emission', 'leak', 'refrigerant'],
  ['direct-co2', '二氧化碳（保护气、发泡等）', 'CO2 given off (shielding gas …)', 'direct', 'production', { substance: 'CO2' }, '二氧化碳', '保护气', '二保焊', '焊接', '干冰', 'CO2', 'shielding gas'],
  ['direct-sf6', '六氟化硫', 'SF6', 'direct', 'production', { substance: 'SF6' }, '六氟化硫', '镁合金熔炼保护气', 'sulphur hexafluoride'],
  ['direct-r134a', '制冷剂 R-134a', 'Refrigerant R-134a', 'direct', 'use', { substance: 'HFC-134a' }, 'R134a', 'HFC-134a'],
  ['direct-r32', '制冷剂 R-32', 'Refrigerant R-32', 'direct', 'use', { substance: 'HFC-32' }, 'R32', 'HFC-32'],
  ['direct-methane', '甲烷（化石源）', 'Methane (fossil)', 'direct', 'production', { substance: 'CH4-fossil' }, '甲烷', 'CH4', 'methane'],
  ['direct-n2o', '氧化亚氮', 'Nitrous oxide', 'direct', 'production', { substance: 'N2O' }, '氧化亚氮', '笑气', 'N2O', 'nitrous oxide'],
  ['process-limestone', '石灰石（分解）', 'Limestone (calcination)', 'process', 'production', { factor: 'process-caco3' }, '石灰石', '碳酸钙', '脱硫剂', 'CaCO3', 'limestone'],
  ['process-dolomite', '白云石（分解）', 'Dolomite (calcination)', 'process', 'production', { factor: 'process-camgco3-2' }, '白云石', 'dolomite'],
  ['process-soda-ash', '纯碱（分解）', 'Soda ash', 'process', 'production', { factor: 'process-na2co3' }, '纯碱', '碳酸钠', 'soda ash'],
  ['process-clinker', '水泥熟料（过程排放）', 'Clinker (process)', 'process', 'production', { factor: 'process-clinker-ipcc' }, '熟料', 'clinker'],
  ['process-electrode', '石墨电极消耗', 'Graphite electrodes', 'process', 'production', { factor: 'process-steel-electrode-cn' }, '石墨电极', '电极', 'graphite electrode'],

  ['waste', '废弃物处置', 'Waste treated by others', 'waste', 'production', {}, '废弃物', '固废', '危废', '废渣', '废料', '边角料', '垃圾', 'waste', 'scrap'],
  ['waste-landfill', '工商业垃圾，填埋', 'Industrial waste to landfill', 'waste', 'production', { factor: 'waste-commercial-landfill-gb-2026' }, '填埋', '一般工业固废填埋', 'landfill'],
  ['waste-household', '生活垃圾，填埋', 'Household waste to landfill', 'waste', 'end-of-life', { factor: 'waste-household-landfill-gb-2026' }, '生活垃圾', '生活垃圾填埋', 'household waste'],
  ['waste-paper', '废纸，填埋', 'Waste paper to landfill', 'waste', 'end-of-life', { factor: 'waste-paper-landfill-gb-2026' }, '废纸填埋', 'waste paper'],
  ['waste-wood', '废木材，填埋', 'Waste wood to landfill', 'waste', 'end-of-life', { factor: 'waste-wood-landfill-gb-2026' }, '废木材', 'waste wood'],
  ['waste-water', '废水、污水处理', 'Waste water treated by others', 'waste', 'production', { factor: 'water-treatment-gb-2025' }, '废水', '污水', '污水处理', '废水处理', '排水', 'waste water', 'wastewater', 'sewage', 'effluent'],
  ['incineration', '废弃物焚烧', 'Incineration of waste', 'incineration', 'end-of-life', {}, '焚烧', '垃圾焚烧', '危废焚烧', 'incineration', 'burning of waste'],
  ['incineration-plastics', '塑料焚烧', 'Incineration of plastics', 'incineration', 'end-of-life', { waste: 'municipal-plastics' }, '废塑料焚烧', 'incinerated plastics'],
  ['recovery', '报废后回收再生', 'Recycling at the end of life', 'recovery', 'end-of-life', {}, '回收', '再生利用', '回收利用', '报废回收', '废钢回收', '废铝回收', 'recycling', 'recovery'],

  ['carbon-uptake', '生物碳吸收', 'Uptake of biogenic carbon', 'biogenic-carbon', 'raw-materials', { flow: 'uptake' }, '生物源碳', '生物碳', '固碳', '碳吸收', 'biogenic carbon', 'uptake'],
  ['carbon-release', '生物碳释放', 'Release of biogenic carbon', 'biogenic-carbon', 'end-of-life', { flow: 'release' }, '生物碳排放', 'release of biogenic carbon'],
  ['land-use', '直接土地利用变化', 'Direct land-use change', 'land-use', 'raw-materials', {}, '土地利用变化', '土地利用', 'dLUC', 'LUC', 'land use change'],
]; // prettier-ignore

/** Fossil fuels burnt in a process, each by the names of the standard and of trade. */
const burnt: readonly LineEntry[] = fuels.map(({ id, name }) => ({
  id: `fuel-${id}`,
  name,
  aliases: fuelAliases[id] ?? [],
  kind: 'fuel',
  stage: 'production',
  fields: { fuel: id },
}));

/** Everything but materials and transport: energy first, land use last. */
export const otherEntries: readonly LineEntry[] = [
  ...rows.slice(0, 7).map(entryOf),
  ...burnt,
  ...rows.slice(7).map(entryOf),
];

function entryOf([id, zh, en, kind, stage, fields, ...aliases]: Row): LineEntry {
  return { id, name: { zh, en }, aliases, kind, stage, fields };
}
