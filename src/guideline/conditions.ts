import type { Bilingual, Language } from './language.ts';

/** A condition as a reader sees it. */
export interface ConditionName extends Bilingual {
  /** It says what trade an enterprise is in; any other, how the plant, its buildings or its duties are. */
  industry?: true;
}

/**
 * When a requirement or a measure concerns a factory. Each condition is read from the words of a clause or
 * of the column 适用范围 of annex A; a requirement or measure without one concerns every factory.
 */
export const conditions = {
  'existing-plant': { zh: '已建企业', en: 'Existing plant' },
  'new-plant': { zh: '新建企业或项目', en: 'New enterprise or project' },
  'energy-intensive': { zh: '高能耗企业', en: 'Energy-intensive enterprise' },
  'new-energy-intensive': {
    zh: '新建高能耗、高排放企业或项目',
    en: 'New energy-intensive or high-emission enterprise or project',
  },
  'catalogued-product': {
    zh: '产品列入能效标杆水平和基准水平目录',
    en: 'Products covered by the energy efficiency benchmark levels',
  },
  'scope-3-ready': { zh: '有条件核算范围3', en: 'Able to account for scope 3' },
  'leading-industry': {
    zh: '汽车、电子电器等主导行业',
    en: 'Automotive, electronics, appliances and other leading industries',
    industry: true,
  },
  'building-retrofit': { zh: '改造既有建筑', en: 'Retrofitting existing buildings' },
  'new-building': { zh: '新建建筑', en: 'New buildings' },
  'data-centre': { zh: '有数据中心', en: 'Has a data centre' },
  'new-data-centre': { zh: '新建数据中心', en: 'Builds a new data centre' },
  vehicles: { zh: '有作业机械或车辆', en: 'Has operating machinery or vehicles' },
  'hydrogen-corridor': { zh: '成渝氢走廊沿线', en: 'Along the Chengdu–Chongqing hydrogen corridor' },
  'heavy-logistics': { zh: '有重型物流需求', en: 'Needs heavy-duty logistics' },
  'pollutant-treatment': { zh: '需要污染物处理设施', en: 'Needs pollutant treatment facilities' },
  'offsets-used': { zh: '开展碳抵消', en: 'Carries out carbon offsetting' },
  'carbon-market': { zh: '纳入国家或地方碳市场', en: 'Covered by a national or local carbon market' },
  'disclosure-obliged': {
    zh: '依法披露环境信息的企业',
    en: 'Key pollutant discharging, mandatory cleaner production audit, listed or bond-issuing enterprise',
  },
  'disclosure-voluntary': { zh: '其他企业（自愿披露）', en: 'Other enterprise (voluntary disclosure)' },
  exporter: { zh: '出口导向型企业', en: 'Export-oriented enterprise', industry: true },
  'roof-or-site': { zh: '有闲置屋顶或场地', en: 'Has idle roofs or sites' },
  'wind-and-pv': { zh: '同时有风电和光伏', en: 'Has both wind power and photovoltaics' },
  'pv-air-conditioning': { zh: '光伏可满足空调能耗', en: 'Photovoltaics can supply the air conditioning' },
  'nev-manufacturer': {
    zh: '智能网联新能源汽车及零部件制造',
    en: 'Makes intelligent connected new-energy vehicles or their parts',
    industry: true,
  },
  'battery-chain': {
    zh: '新能源汽车、动力电池生产及回收',
    en: 'Makes new-energy vehicles or traction batteries, or recycles them',
    industry: true,
  },
  'low-voltage-room': { zh: '有低压配电室', en: 'Has a low-voltage distribution room' },
  'heat-cold-hot-water': {
    zh: '有供冷、供热和生活热水需求',
    en: 'Needs cooling, heating and domestic hot water',
  },
  'complex-supply-chain': { zh: '有复杂供应链', en: 'Has a complex supply chain' },
  electronics: {
    zh: '电子电器、计算机零部件制造',
    en: 'Makes electronics, appliances or computer parts',
    industry: true,
  },
  'smart-meters': { zh: '已装或可装智能电表和互感器', en: 'Has or can fit smart meters and transformers' },
  'tall-building': {
    zh: '多层及以上建筑水压不足',
    en: 'Multi-storey buildings above the mains water pressure',
  },
  'general-manufacturing': { zh: '通用制造业', en: 'General manufacturing', industry: true },
} as const satisfies Record<string, ConditionName>;

export type Condition = keyof typeof conditions;

export const conditionIds = Object.keys(conditions) as [Condition, ...Condition[]];

/** Whether a condition says what trade an enterprise is in. */
export function isIndustry(condition: Condition): boolean {
  return 'industry' in conditions[condition];
}

/** What all conditions are called in one language, by id. */
export function namesOfConditions(language: Language): Record<Condition, string> {
  return Object.fromEntries(conditionIds.map((id) => [id, conditions[id][language]])) as Record<
    Condition,
    string
  >;
}
