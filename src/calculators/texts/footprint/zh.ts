import type { GasFamily, OutsideFamily } from '../../engine/gases.ts';
import type { FlowKind } from '../../footprint/flows.ts';
import type { FootprintKindId } from '../../footprint/kinds/kind-ids.ts';
import type { Partial as PartialLife } from '../../footprint/kinds/kind.ts';
import type { Problem, ProblemCode } from '../../footprint/problems.ts';
import type * as study from '../../footprint/study.ts';
import type { LineProblemCode } from '../../lines/problems.ts';
import { shownIn } from '../shown.ts';

type Facts = Problem['facts'];

type OwnProblems = Record<Exclude<ProblemCode, LineProblemCode>, (facts: Facts) => string> &
  Partial<Record<LineProblemCode, (facts: Facts) => string>>;

const { shown, named } = shownIn('zh');

const stages = {
  'raw-materials': '原材料获取',
  production: '生产',
  distribution: '分销',
  use: '使用',
  'end-of-life': '生命末期',
} satisfies Record<study.Stage, string>;

const boundaries = {
  'cradle-to-gate': '从摇篮到大门',
  'cradle-to-grave': '从摇篮到坟墓',
  'gate-to-gate': '从大门到大门',
} satisfies Record<study.StudyBoundary, string>;

const omittedFlows = {
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
} satisfies Record<study.OmittedFlow, string>;

/** What an allocation shares by, by the field that each product fills in. */
const allocationBases = { massKg: '质量', energyMj: '能量', revenue: '销售收入', share: '分配系数' };

/** What contractual instruments must fulfil to count (ISO 14067:2018, 6.4.9.4), in the order of the form. */
const contractConditions = {
  conveysData: '载明所售电力的属性',
  unique: '同一电量只主张一次',
  retired: '已追踪并核销',
  nearInTime: '发电与用电的时间相近',
  sameMarket: '发电与用电在同一市场',
};

/** What a product's footprint adds to the shared words in Chinese, or says otherwise: the terms of GB/T 24067—2024. */
export const zh = {
  kinds: {
    material: '原材料、外购件与包装',
    assembly: '组件',
    electricity: '电力',
    transport: '运输',
    fuel: '化石燃料燃烧',
    biomass: '生物质燃料燃烧',
    heat: '外购热力与蒸汽',
    direct: '直接排放的气体',
    process: '工业生产过程',
    waste: '废弃物处理处置',
    incineration: '废弃物焚烧',
    recovery: '报废后的回收利用',
    'biogenic-carbon': '生物源碳的吸收与释放',
    'land-use': '直接土地利用变化',
  } satisfies Record<FootprintKindId, string>,
  stages,
  boundaries,
  /** What the result is called: only the whole life is a footprint, the others are partial and named so. */
  results: {
    'cradle-to-gate': '产品部分碳足迹（从摇篮到大门）',
    'cradle-to-grave': '产品碳足迹（从摇篮到坟墓）',
    'gate-to-gate': '产品部分碳足迹（从大门到大门）',
  } satisfies Record<study.StudyBoundary, string>,
  units: { functional: '功能单位', declared: '声明单位' } satisfies Record<
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
  flows: {
    fossil: '化石源排放',
    biogenicEmissions: '生物源排放',
    biogenicRemovals: '生物源清除',
    landUseChange: '直接土地利用变化',
    notSeparable: '未能区分（因子以 CO₂e 合计给出）',
    aircraft: '其中：航空运输',
  } satisfies Record<FlowKind | 'aircraft', string>,
  gases: { 'CO2-biogenic': '生物源 CO₂（含清除）' } satisfies Partial<
    Record<GasFamily | OutsideFamily, string>
  >,
  /** Why a line counts less than its life cycle. */
  partial: {
    freight: '不完整：只含运输工具的运行（TTW）',
    upstream: '不完整：未含能源的上游',
  } satisfies Record<PartialLife, string>,
  allocationMethods: {
    subdivided: '细分过程（避免分配）',
    mass: '按质量',
    energy: '按能量',
    economic: '按经济价值',
    given: '自定分配系数',
  } satisfies Record<study.AllocationMethod, string>,
  allocationBases,
  dataSources: {
    primary: '初级数据（本企业）',
    supplier: '初级数据（供应商）',
    secondary: '次级数据',
    proxy: '替代数据',
  } satisfies Record<study.DataSource, string>,
  /** From 1, the best. The rubric is this site's own, not a standard's. */
  quality: {
    dimensions: { time: '时间代表性', geography: '地理代表性', technology: '技术代表性' },
    scores: { 1: '很好', 2: '较好', 3: '一般', 4: '较差', 5: '差或不明' } satisfies Record<
      study.QualityScore,
      string
    >,
  },
  omittedFlows,
  fields: {
    loss: '损耗率',
    recycledContent: '再生料比例',
    recycledFactor: '再生料的排放因子',
    supply: '供电方式',
    technology: '发电技术',
    ...contractConditions,
    certificatesSold: '绿证是否已售出',
    gridLoss: '输配电损耗率',
    upstreamFactor: '燃料上游排放因子（每 t·km）',
    upstreamDocument: '上游因子的出处',
    emptyReturn: '空载返程占比',
    biomass: '生物质',
    substance: '气体',
    waste: '废弃物',
    recyclingRate: '回收率',
    virginFactor: '被替代的原生料因子',
    recyclingFactor: '再生加工排放因子（每 kg）',
    recyclingDocument: '再生加工因子的出处',
    flow: '吸收或释放',
    separate: '因子的形式',
    fossilFactor: '化石源排放因子',
    biogenicFactor: '生物源排放因子（CO₂）',
    biogenicMethaneFactor: '生物源甲烷等排放因子',
    removalFactor: '生物源清除因子（吸收量填正数）',
    landUseFactor: '直接土地利用变化因子',
    aircraftFactor: '航空运输排放因子（不含在化石源内）',
    // What a field is called in the lines of one kind.
    'material.quantity': '产品中的用量',
    'assembly.quantity': '件数',
    'electricity.quantity': '用电量',
    'transport.quantity': '货物质量',
    'fuel.factor': '燃料上游的排放因子',
    'heat.quantity': '热量',
    'direct.quantity': '排放的质量',
    'waste.quantity': '废弃物质量',
    'incineration.quantity': '焚烧的质量',
    'recovery.quantity': '报废的质量',
    'recovery.factor': '未回收部分的处置因子',
    'biogenic-carbon.quantity': '碳量',
    'land-use.quantity': '排放量',
    'land-use.ownDocument': '数据出处',
  } as Readonly<Record<string, string>>,
  options: {
    basis: { registry: '因子库', own: '自有因子', supplier: '供应商提供' },
    supply: { grid: '电网', own: '自有电站自发自用', direct: '专线直供', contract: '绿电或绿证' },
    ...Object.fromEntries(Object.keys(contractConditions).map((key) => [key, { no: '否', yes: '是' }])),
    certificatesSold: { no: '未售出', yes: '已售出' },
    separate: { no: '一个合计值', yes: '分列化石源、生物源等' },
    flow: { uptake: '吸收（清除）', release: '释放（排放）' },
  } as Readonly<Record<string, Readonly<Record<string, string>>>>,
  problems: {
    declaredUnitForWhole: () =>
      '声明单位只用于产品部分碳足迹；从摇篮到坟墓的研究须用功能单位，请改换单位或系统边界。',
    unitAmountMissing: () => '请填写功能单位（声明单位）的数量，应是大于 0 的数。',
    outputMissing: () => '这一行是统计期全部产量的用量，请填写统计期产量，应是大于 0 的数。',
    unknownAssembly: ({ came }: Facts) => `组件“${came}”不存在或没有数量，请重新选择，或填写它的数量。`,
    assemblyWithinItself: ({ came }: Facts) => `组件“${came}”不能是它自己的一部分，请检查所属组件。`,
    unknownAllocation: ({ came }: Facts) => `没有“${came}”这项分配，请重新选择。`,
    allocationIncomplete: ({ allocation, expected }: Facts) =>
      expected === undefined
        ? `分配“${allocation}”还不完整，请填写各产品的数据。`
        : `分配“${allocation}”还不完整：每个产品都须填写${named(allocationBases, expected)}，且合计大于 0。`,
    sharesNotOne: ({ allocation, came }: Facts) =>
      `分配“${allocation}”的分配系数之和应为 100 %，收到 ${shown(came)} %。`,
    siteShareExceeded: ({ line, year, came }: Facts) =>
      `${year} 年清单的“${line}”分给各产品的比例合计应不大于 100 %，收到 ${shown(came)} %。`,
    omissionRefused: ({ omission, flow }: Facts) =>
      `“${omission}”属于${named(omittedFlows, flow)}，已知影响显著，不能舍去；没有数据时请用替代数据计入。`,
    nothingCarried: () => '请至少添加一段运输，填写运输方式和距离。',
    upstreamUnit: ({ came, expected }: Facts) =>
      `上游因子应能与用量的单位 ${shown(expected)} 换算，收到每 ${shown(came)} 的因子；请另选因子，或换一个单位填写用量。`,
    doubleBenefit: ({ factor }: Facts) =>
      `按闭环法，再生的好处计在生命末期，不能同时采用再生料的因子 ${factor}；请改用原生料的因子，或改用截断法。`,
    linesNotCounted: ({ count }: Facts) => `有 ${count} 行未计入产品碳足迹，请看各行下的说明。`,
    outsideBoundary: ({ stage, boundary }: Facts) =>
      `${named(stages, stage)}阶段在系统边界“${named(boundaries, boundary)}”之外，这一行未计入。`,
    freightPartial: ({ factor }: Facts) =>
      `因子 ${factor} 只含运输工具的运行（TTW）；请补充燃料上游（WTT）的排放因子，否则这一行标为不完整。`,
    upstreamMissing: () =>
      '只计了燃烧的排放，未含能源的上游（开采、加工、运输）；请补充含上游的因子，否则这一行标为不完整。',
    contractConditions: ({ open }: Facts) =>
      `绿电或绿证须满足全部条件，还未满足：${named(contractConditions, open)}。暂按全国平均电力因子计算。`,
    gridLossMissing: () => '发电技术的因子不含输配电损耗；请填写损耗率，目前按没有损耗计算。',
    allocationReason: ({ allocation }: Facts) =>
      `分配“${allocation}”按经济价值：请说明为什么不能细分过程，也不能按物理关系分配。`,
    omissionLarge: ({ omission, came, maximum }: Facts) =>
      `“${omission}”估计占 ${shown(came)} %，单项应不大于取舍准则的 ${shown(maximum)} %；请计入，或修改准则并说明理由。`,
    omissionsLarge: ({ came, maximum }: Facts) =>
      `舍去的各项估计共占 ${shown(came)} %，合计应不大于取舍准则的 ${shown(maximum)} %。`,
    biogenicBalance: ({ removed, released, stored }: Facts) =>
      `生物源碳不平衡：清除 ${shown(removed)} kgCO₂e，应等于排放 ${shown(released)} 与储存 ${shown(stored)} kgCO₂e 之和。`,
    gwpReasonMissing: ({ set }: Facts) =>
      `采用 ${set} 的 GWP 而非 IPCC 最新报告，GB/T 24067 与 ISO 14067 要求说明理由。`,
    recycledContentNotTaken: () => '按闭环法，再生料比例不影响结果；再生的好处计在生命末期的回收利用。',
    avoidedNotTaken: () => '按截断法，报废后的回收利用不扣除被替代的原生料；好处计在再生料的使用。',
    dataOld: ({ year, age }: Facts) =>
      `数据是 ${year} 年的，距统计期 ${shown(age)} 年；请改用较近的数据，或说明它仍有代表性。`,
    certificatesSold: () => '绿证已售出，这部分电量的环境属性不再属于本产品，按全国平均电力因子计算。',
    lossTreatedElsewhere: () => '损耗已加到投料量里；废料的处理请另加一行废弃物。',
    notSeparated: ({ share }: Facts) =>
      `结果的 ${shown(share)} % 来自不区分化石源、生物源和土地利用变化的因子，单列为“未能区分”，不当作零。`,
  } satisfies OwnProblems,
};

export type OwnTexts = typeof zh;
