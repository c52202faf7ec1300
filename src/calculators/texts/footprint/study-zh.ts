import type { Nearness, Rating } from '../../footprint/analysis/data-quality-rubric.ts';
import type { QualityAspect } from '../../footprint/analysis/data-quality.ts';
import type { Incompleteness } from '../../footprint/kinds/kind.ts';
import type { Problem } from '../../footprint/problems.ts';
import type * as study from '../../footprint/study.ts';
import { zh as start } from './start-zh.ts';
import { zh as flows } from './flows-zh.ts';

type Facts = Problem['facts'];

/** What the choices and the results of a study are called in Chinese: the terms of GB/T 24067—2024. */
export const zh = {
  ...start,
  boundaries: {
    'cradle-to-gate': '从摇篮到大门',
    'cradle-to-grave': '从摇篮到坟墓',
    'gate-to-gate': '从大门到大门',
  } satisfies Record<study.StudyBoundary, string>,
  omittedFlows: {
    energy: '能源',
    refrigerant: '制冷剂',
    metal: '金属材料（如铝）',
    electronics: '电子元器件（如芯片）',
    'process-gas': '工艺气体',
    auxiliary: '辅助材料',
    packaging: '包装',
    transport: '运输',
    'capital-goods': '资本货物（厂房、设备）',
    other: '其他',
  } satisfies Record<study.OmittedFlow, string>,
  /** What an allocation shares by, by the field that each product fills in. */
  allocationBases: { massKg: '质量', energyMj: '能量', revenue: '销售收入', share: '分配系数' },
  /** What contractual instruments must fulfil to count (ISO 14067:2018, 6.4.9.4), in the order of the form. */
  contractConditions: {
    conveysData: '载明所售电力的属性',
    unique: '同一电量只主张一次',
    retired: '已追踪并核销',
    nearInTime: '发电与用电的时间相近',
    sameMarket: '发电与用电在同一市场',
  },
  unitKinds: { functional: '功能单位', declared: '声明单位' } satisfies Record<
    study.UnitOfAnalysis['kind'],
    string
  >,
  intendedUses: {
    internal: '内部改进',
    customer: '提供给客户',
    public: '对外信息交流',
    comparison: '产品比较',
  } satisfies Record<NonNullable<study.Goal['intendedUse']>, string>,
  /** Whom the benefit of recycling is given to. */
  recycling: {
    'cut-off': '截断法（好处计在再生料的使用）',
    'closed-loop': '闭环法（好处计在报废后的回收）',
  } satisfies Record<study.FootprintRules['recycling'], string>,
  /** What the amounts of a line are for. */
  per: { unit: '每单位产品', period: '统计期全部产量' } satisfies Record<
    NonNullable<study.FootprintLine['per']>,
    string
  >,
  /** The separate lines of the standard; aircraft is in the total and told beside it. */
  flows,
  /** Why a line counts less than its life cycle. */
  partial: {
    freight: '不完整：只含运输工具的运行（TTW）',
    freightUnstated: '边界不明：出处未写明是否含燃料上游',
    upstream: '不完整：未含能源的上游',
  } satisfies Record<Incompleteness, string>,
  allocationMethods: {
    subdivided: '细分过程（避免分配）',
    mass: '按质量',
    energy: '按能量',
    economic: '按经济价值',
    given: '自定分配系数',
  } satisfies Record<study.AllocationMethod, string>,
  dataSources: {
    primary: '初级数据（本企业）',
    supplier: '初级数据（供应商）',
    secondary: '次级数据',
    proxy: '替代数据',
    unknown: '未说明',
  } satisfies Record<study.DataSource | 'unknown', string>,
  /** How well data represent what a study is about, from 1, the best. The rubric is this site's own, not a standard's. */
  quality: {
    aspects: {
      technology: '技术代表性',
      geography: '地理代表性',
      time: '时间代表性',
    } satisfies Record<QualityAspect, string>,
    scores: { 1: '很好', 2: '较好', 3: '一般', 4: '较差', 5: '差或不明' } satisfies Record<
      study.QualityScore,
      string
    >,
    /** How a score came about. */
    by: { reader: '自行评定', rubric: '按本站评分表', unknown: '没有信息，按最低计' } satisfies Record<
      Rating['by'],
      string
    >,
    /** From where the data are, seen from where the product is made. */
    nearness: {
      same: '与产地相同的区域',
      larger: '产地所在的国家',
      elsewhere: '同一国家的其他区域',
      foreign: '其他国家',
    } satisfies Record<Nearness, string>,
    yearsWithin: (years: number) => `与统计期相差不超过 ${years} 年`,
    yearsBeyond: (years: number) => `与统计期相差超过 ${years} 年`,
  },
  /** Why studies can't be compared: `first` and `other` are their names. */
  comparisonRefusals: {
    tooMany: ({ came, maximum }: Facts) => `最多同时比较 ${maximum} 个研究，收到 ${came} 个。`,
    functionalUnit: ({ first, other }: Facts) =>
      `“${first}”与“${other}”的功能单位（声明单位）不同，不能比较；请先改为相同的单位。`,
    boundary: ({ first, other }: Facts) => `“${first}”与“${other}”的系统边界不同，不能比较。`,
    gwp: ({ first, other }: Facts) => `“${first}”与“${other}”采用的 GWP 不同，不能比较；请先改为同一套。`,
  },
};

export type StudyTexts = typeof zh;
