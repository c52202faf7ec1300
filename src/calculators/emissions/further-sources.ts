import type { SourceKindId } from './kinds/kind-ids.ts';
import type { SourceEntry } from './source-entries.ts';
import type { FieldValue } from '../lines/entered.ts';

type Row = readonly [
  id: string,
  zh: string,
  en: string,
  kind: SourceKindId,
  scope: 1 | 2 | 3 | undefined,
  fields: Record<string, FieldValue>,
  ...aliases: string[],
];

/** A carbonate, a chemical, a metal: its factor by id only, so that the family isn't loaded for its name. */
const process = (id: string, zh: string, en: string, factor: string, ...aliases: string[]): Row => [
  id, zh, en, 'process', 1, { factor }, ...aliases,
]; // prettier-ignore

const indirect = (
  category: number,
  id: string,
  zh: string,
  en: string,
  factor: string | undefined,
  ...aliases: string[]
): Row => [
  id,
  zh,
  en,
  'indirect',
  3,
  { category: String(category), ...(factor !== undefined && { factor }) },
  ...aliases,
];

/**
 * The sources whose kinds and factors are loaded on demand. Where several factors fit, as for materials, none is
 * preset: the reader chooses.
 */
const rows: readonly Row[] = [
  ['biomass-wood', '木柴、木屑', 'Wood, wood waste', 'biomass-combustion', 1, { biomass: 'wood' }, '木材', '木片', '薪柴', 'wood'],
  ['biomass-pellets', '生物质颗粒', 'Biomass pellets', 'biomass-combustion', 1, { biomass: 'other-solid-biomass' }, '生物质', '成型燃料', '秸秆', '稻壳', 'biomass'],
  ['biomass-biogas', '沼气', 'Biogas', 'biomass-combustion', 1, { biomass: 'biogas' }, 'biogas'],
  ['biomass-biodiesel', '生物柴油', 'Biodiesel', 'biomass-combustion', 1, { biomass: 'biodiesel' }],
  process('limestone', '石灰石（碳酸钙）', 'Limestone (calcium carbonate)', 'process-caco3', '石灰石', '碳酸盐', '脱硫', '碳酸钙', 'CaCO3', 'carbonate'),
  process('dolomite', '白云石', 'Dolomite', 'process-camgco3-2', '白云石', 'CaMg(CO3)2'),
  process('magnesite', '菱镁矿（碳酸镁）', 'Magnesite', 'process-mgco3', '碳酸镁', 'MgCO3'),
  process('soda-ash', '纯碱（碳酸钠）', 'Soda ash', 'process-na2co3', '碳酸钠', '纯碱', 'Na2CO3'),
  process('baking-soda', '小苏打（碳酸氢钠）', 'Sodium bicarbonate', 'process-nahco3', '碳酸氢钠', 'NaHCO3'),
  process('clinker', '水泥熟料', 'Cement clinker', 'process-clinker-ipcc', '熟料', '水泥', 'clinker'),
  process('lime', '石灰生产', 'Lime production', 'process-lime-high-calcium', '生石灰', '石灰', 'lime'),
  process('electrode', '石墨电极', 'Graphite electrodes', 'process-steel-electrode-cn', '电极'),
  process('calcium-carbide', '电石生产', 'Calcium carbide production', 'process-calcium-carbide', '电石'),
  process('acetylene', '乙炔（焊接切割）', 'Acetylene (welding, cutting)', 'process-calcium-carbide-use', '电石使用'),
  ['carbon-in', '碳平衡：含碳原料', 'Carbon balance: input', 'carbon-stream', 1, { direction: 'in' }, '含碳原料', '物料平衡', '碳平衡', '增碳剂'],
  ['carbon-out', '碳平衡：产品固碳', 'Carbon balance: output', 'carbon-stream', 1, { direction: 'out' }, '产品固碳', '含碳产品'],
  ['welding-co2', '焊接保护气 CO2', 'Welding gas (CO2)', 'shielding-gas', 1, {}, '焊接', '保护气', '二氧化碳保护焊', 'CO2气体', '二氧化碳', '混合气', '二保焊', 'welding'],
  ['dry-ice', '干冰', 'Dry ice', 'shielding-gas', 1, {}, '干冰清洗', 'dry ice'],
  ['etching-gas', '刻蚀与清洗气体', 'Etching and cleaning gas', 'electronics-gas', 1, {}, '刻蚀气体', '工艺气体', 'NF3', '三氟化氮', 'CF4', '特气', 'CVD清洗'],
  ['waste-water', '废水处理', 'Waste water treatment', 'waste-water', 1, {}, '废水', '污水处理', '污水站', '污水', 'COD', 'wastewater'],
  ['septic', '化粪池', 'Septic tank', 'waste-water', 1, { measure: 'bod', system: 'septic' }, '生活污水', 'septic'],
  ['incineration', '废弃物焚烧（自行）', 'Incineration of waste (own)', 'incineration', 1, {}, '焚烧', '焚烧炉', '自行焚烧', 'incinerator'],
  ['incineration-liquid', '废油、废溶剂焚烧', 'Burning of waste oil and solvents', 'incineration', 1, { waste: 'fossil-liquid' }, '废溶剂', 'RTO废液', '废油'],
  ['cooling', '外购制冷（冷水）', 'Purchased cooling (chilled water)', 'cooling', 2, { service: 'cooling' }, '制冷', '冷水', '供冷', '冷量', '集中供冷', 'chilled water'],
  ['compressed-air', '外购压缩空气', 'Purchased compressed air', 'cooling', 2, { service: 'compressedAir' }, '压缩空气', '空压', 'compressed air'],

  indirect(1, 'materials', '原材料采购', 'Purchased materials', undefined, '原材料', '原料', '材料', '外购件', '采购', 'materials'),
  indirect(1, 'material-steel', '钢材（采购）', 'Steel (purchased)', 'material-carbon-steel-cn', '钢材', '钢板', '碳钢', 'steel'),
  indirect(1, 'material-aluminium', '铝材（采购）', 'Aluminium (purchased)', 'material-aluminium-sheet-cn', '铝材', '铝板', '铝合金', 'aluminium', 'aluminum'),
  indirect(1, 'material-copper', '铜材（采购）', 'Copper (purchased)', 'material-copper-ice', '铜材', '铜', 'copper'),
  indirect(1, 'material-plastics', '塑料（采购）', 'Plastics (purchased)', undefined, '塑料', '塑料粒子', '树脂', 'plastics'),
  indirect(1, 'material-cement', '水泥（采购）', 'Cement (purchased)', 'material-cement-cn', '采购水泥', 'cement'),
  indirect(1, 'material-board', '纸箱、纸板（采购）', 'Cardboard (purchased)', undefined, '纸箱', '包装', '包材', 'packaging'),
  indirect(1, 'water', '自来水', 'Tap water', 'water-supply-cn', '用水', '新水', '水费', '水', 'water'),
  indirect(2, 'capital-goods', '资本货物', 'Capital goods', undefined, '设备采购', '固定资产', '资本品'),
  indirect(3, 'upstream-fuels', '燃料上游', 'Upstream of fuels', undefined, '燃料开采运输', '能源上游', 'WTT', 'upstream'),
  indirect(3, 'upstream-gas', '天然气上游', 'Upstream of natural gas', 'upstream-natural-gas-m3-gb-2025'),
  indirect(3, 'upstream-electricity', '外购电上游（2023 年估算）', 'Upstream of electricity (estimate of 2023)', 'upstream-electricity-cn-2023', '电力上游', '输配电损失'),
  indirect(3, 'upstream-diesel', '柴油上游', 'Upstream of diesel', 'upstream-diesel-l-gb-2025'),
  indirect(4, 'freight-in', '上游运输（公路）', 'Inbound freight (road)', undefined, '原料运输', '采购运输', '运输', '物流', '货运', 'freight'),
  indirect(4, 'freight-rail', '铁路货运', 'Rail freight', 'freight-rail-cn', '铁路运输', 'rail freight'),
  indirect(5, 'waste', '废弃物处理（委托）', 'Waste treated by others', undefined, '废弃物', '固废', '危废', '垃圾', '废弃物处置', 'waste'),
  indirect(5, 'waste-recycling', '废弃物回收利用', 'Waste to recycling', 'waste-recycling-gb-2026', '废料回收', '废钢回收', 'recycling'),
  indirect(5, 'waste-landfill', '生活垃圾填埋', 'Household waste to landfill', 'waste-household-landfill-gb-2026', '填埋', 'landfill'),
  indirect(5, 'waste-combustion', '废弃物委外焚烧', 'Waste burnt by others', 'waste-combustion-gb-2026', '委托焚烧', '垃圾焚烧'),
  indirect(5, 'sewage', '污水委外处理', 'Waste water treated by others', 'water-treatment-gb-2025', '污水纳管', '排水', 'sewage'),
  indirect(6, 'flight', '差旅：飞机', 'Business travel: flights', 'travel-flight-short-haul-average-with-forcing-gb-2025', '飞机', '机票', '航班', '差旅', 'flight', 'plane'),
  indirect(6, 'train', '差旅：高铁、火车', 'Business travel: rail', 'travel-rail-national-gb-2026', '高铁', '动车', '火车', 'train', 'rail'),
  indirect(6, 'hotel', '差旅：酒店', 'Business travel: hotels', 'hotel-cn-2025', '酒店', '住宿', '宾馆', 'hotel'),
  indirect(6, 'taxi', '差旅：出租车、网约车', 'Business travel: taxi', 'travel-taxi-gb-2026', '出租车', '网约车', '打车', 'taxi'),
  indirect(7, 'commuting-car', '员工通勤：私家车', 'Commuting by car', 'travel-car-gb-2026', '通勤', '员工通勤', '私家车', 'commuting'),
  indirect(7, 'commuting-bus', '员工通勤：公交、班车', 'Commuting by bus', 'travel-bus-gb-2026', '公交', '班车', '通勤车', 'bus'),
  indirect(7, 'commuting-metro', '员工通勤：地铁、轻轨', 'Commuting by metro', 'travel-light-rail-gb-2026', '地铁', '轻轨', 'metro'),
  indirect(7, 'home-working', '居家办公', 'Work at home', 'home-working-total-gb-2025', '远程办公', 'home office'),
  indirect(9, 'freight-out', '下游运输（公路）', 'Outbound freight (road)', undefined, '成品运输', '产品运输', '发货', '配送', 'delivery'),
  indirect(11, 'use-of-products', '售出产品的使用', 'Use of sold products', undefined, '产品使用'),
  indirect(12, 'end-of-life', '售出产品的报废处理', 'End of life of sold products', undefined, '产品报废'),

  ['exported-electricity', '输出电力（外供）', 'Exported electricity', 'exported-electricity', undefined, { madeFrom: 'fossil' }, '外供电', '输出电', '售电', 'export'],
  ['exported-solar', '光伏上网（余电）', 'Solar power fed into the grid', 'exported-electricity', undefined, { madeFrom: 'renewable' }, '余电上网', '上网电量', '光伏上网'],
  ['exported-heat', '输出热力（外供）', 'Exported heat', 'exported-heat', undefined, {}, '外供热', '外供蒸汽', '输出热'],
  ['recovered-co2', 'CO2 回收利用', 'Recovered CO2', 'recovered-co2', undefined, {}, '碳捕集', 'CCUS', '回收二氧化碳'],
  ['removals', '清除量（厂区绿化等）', 'Removals (own trees)', 'removals', undefined, {}, '碳汇', '绿化', '植树', 'removal'],
]; // prettier-ignore

export const furtherSources: readonly SourceEntry[] = rows.map(
  ([id, zh, en, kind, scope, fields, ...aliases]) => ({ id, name: { zh, en }, aliases, kind, fields, scope }),
);
