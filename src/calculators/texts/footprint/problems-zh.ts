import type { Problem, ProblemCode } from '../../footprint/problems.ts';
import type { LineProblemCode } from '../../lines/problems.ts';
import { shownIn } from '../shown.ts';
import { zh as names } from './study-zh.ts';

type Facts = Problem['facts'];

const { shown, rounded, tenth, named } = shownIn('zh');

/** What can be wrong with a study in a sentence: what, what was expected, what came. */
export const zh = {
  declaredUnitForWhole: ({ boundary }: Facts) =>
    `声明单位只用于产品部分碳足迹；系统边界为“${named(names.boundaries, boundary)}”时须用功能单位，请改换单位或边界。`,
  unitAmountMissing: () => '请填写功能单位（声明单位）的数量，应是大于 0 的数。',
  outputMissing: () => '这一行是统计期全部产量的用量，请填写统计期产量，应是大于 0 的数。',
  unknownAssembly: ({ came }: Facts) => `组件“${came}”不存在或没有数量，请重新选择，或填写它的数量。`,
  assemblyWithinItself: ({ came }: Facts) => `组件“${came}”不能是它自己的一部分，请检查所属组件。`,
  assemblyTooDeep: ({ came, maximum }: Facts) =>
    `组件“${came}”嵌套过深：最多 ${shown(maximum)} 级，请减少层级。`,
  unknownAllocation: ({ came }: Facts) => `没有“${came}”这项分配，请重新选择。`,
  allocationIncomplete: ({ allocation, expected }: Facts) =>
    expected === undefined
      ? `分配“${allocation}”还不完整，请填写各产品的数据。`
      : `分配“${allocation}”还不完整：每个产品都须填写${named(names.allocationBases, expected)}，且合计大于 0。`,
  productDataMissing: ({ product, expected }: Facts) =>
    `请填写${product ? `“${product}”` : '每个产品'}的${named(names.allocationBases, expected)}。`,
  sharesNotOne: ({ allocation, came }: Facts) =>
    `分配“${allocation}”的分配系数之和应为 100 %，收到 ${shown(came)} %。`,
  siteShareExceeded: ({ line, year, products, came, maximum }: Facts) =>
    `${year} 年清单的“${line}”分给各产品（${named({}, products)}）的比例合计应不大于 ${shown(maximum)} %，收到 ${rounded(came)} %。`,
  omissionRefused: ({ name, flow }: Facts) =>
    `“${name}”属于${named(names.omittedFlows, flow)}，已知影响显著，不能舍去；没有数据时请用替代数据计入。`,
  unknownElectricityYear: ({ came }: Facts) =>
    `没有“${shown(came)}”年的全国电力碳足迹因子，请在“目标与范围”中另选年份。`,
  powerOfNothing: ({ came }: Facts) =>
    `电力的生命周期因子应大于 0 kgCO₂e/kWh，收到 ${shown(came)}：发电设备的制造也有排放；绿电请按供电方式和凭证条件填写。`,
  nothingCarried: () => '请至少添加一段运输，填写运输方式和距离。',
  upstreamUnit: ({ came, expected }: Facts) =>
    `上游因子应能与用量的单位 ${shown(expected)} 换算，收到每 ${shown(came)} 的因子；请另选因子，或换一个单位填写用量。`,
  ownUnitDiffers: ({ came, expected }: Facts) =>
    `因子是每 ${shown(expected)} 的，用量以 ${shown(came)} 计，两者不能换算；请改因子的计量单位，或改用量的单位。`,
  nothingLeft: ({ came }: Facts) => `损耗率应小于 100 %，收到 ${shown(came)} %。`,
  doubleBenefit: ({ factor }: Facts) =>
    `按闭环法，再生的好处计在生命末期，不能同时采用再生料的因子 ${factor}；请改用原生料的因子，或改用截断法。`,
  recyclingMissing: () =>
    '按闭环法扣除被替代的原生料，须同时计入再生加工的排放；请填写再生加工排放因子和出处，否则这一行不计入。',
  linesNotCounted: ({ count }: Facts) => `有 ${count} 行未计入产品碳足迹，请看各行下的说明。`,
  outsideBoundary: ({ stage, boundary }: Facts) =>
    `${named(names.stages, stage)}阶段在系统边界“${named(names.boundaries, boundary)}”之外，这一行未计入。`,
  assemblyScaleIgnored: () =>
    '组件只按件数折算，它自己的统计期用量、使用次数、分配和场所占比不起作用；请填在组成它的各行上。',
  freightPartial: ({ factor }: Facts) =>
    `因子“${factor}”只含运输工具的运行（TTW）；请补充燃料上游（WTT）的排放因子，否则这一行标为不完整。`,
  upstreamMissing: () =>
    '只计了燃烧的排放，未含能源的上游（开采、加工、运输）；请补充含上游的因子，否则这一行标为不完整。',
  upstreamTwice: ({ factor }: Facts) =>
    `因子“${factor}”没有注明只含运输工具的运行，可能已含燃料上游；请确认上游没有重复计入。`,
  emptyReturnTwice: ({ factor }: Facts) =>
    `因子“${factor}”是平均值，一般已含空载返程；只有因子按满载单程给出时才另加，请确认没有重复计入。`,
  negativeOwnFactor: () =>
    '因子小于 0：产品碳足迹不计碳信用和抵消；生物源吸收请分列填写，回收的抵减请用“报废后的回收利用”。',
  contractConditions: ({ open }: Facts) =>
    `绿电或绿证须满足全部条件，还未满足：${named(names.contractConditions, open)}。暂按全国平均电力因子计算。`,
  gridLossMissing: () => '发电技术的因子不含输配电损耗；请填写损耗率，目前按没有损耗计算。',
  allocationReason: ({ allocation }: Facts) =>
    `分配“${allocation}”按经济价值：请说明为什么不能细分过程，也不能按物理关系分配。`,
  omissionLarge: ({ name, came, maximum }: Facts) =>
    `“${name}”估计占 ${shown(came)} %，单项应不大于取舍准则的 ${shown(maximum)} %；请计入，或修改准则并说明理由。`,
  omissionsLarge: ({ came, maximum }: Facts) =>
    `舍去的各项估计共占 ${rounded(came)} %，合计应不大于取舍准则的 ${shown(maximum)} %。`,
  biogenicBalance: ({ uptake, release, stored, difference }: Facts) =>
    `生物源碳不平衡：吸收 ${rounded(uptake)} kgCO₂e，应等于释放 ${rounded(release)} 与储存 ${rounded(stored)} kgCO₂e 之和，相差 ${rounded(difference)} kgCO₂e；请补充遗漏的吸收、释放，或产品的生物源碳含量。`,
  unitNotDescribed: () =>
    '请写明功能单位：什么功能、达到什么性能、使用多久；没有写明的功能单位不能用来比较。',
  gwpReasonMissing: ({ set }: Facts) =>
    `采用 ${set} 的 GWP 而非 IPCC 最新报告，GB/T 24067 与 ISO 14067 要求说明理由。`,
  closedLoopToGate: ({ boundary }: Facts) =>
    `按闭环法，再生的好处计在生命末期；系统边界“${named(names.boundaries, boundary)}”不含生命末期，结果中没有回收的抵减，也没有再生料的好处。`,
  recycledFactorPrimary: ({ factor }: Facts) => `因子“${factor}”不是再生料的；请确认它代表这种材料的再生料。`,
  scrapInFactor: () => '按闭环法，再生的好处计在生命末期：请确认自有或供应商的因子没有已计入再生料的好处。',
  recycledContentNotTaken: () => '按闭环法，再生料比例不影响结果；再生的好处计在生命末期的回收利用。',
  avoidedNotTaken: () => '按截断法，报废后的回收利用不扣除被替代的原生料；好处计在再生料的使用。',
  dataOld: ({ year, years }: Facts) =>
    `数据是 ${year} 年的，距统计期 ${years} 年；请改用较近的数据，或说明它仍有代表性。`,
  certificatesSold: () => '绿证已售出，这部分电量的环境属性不再属于本产品，按全国平均电力因子计算。',
  lossTreatedElsewhere: () => '损耗已加到投料量里；废料的处理请另加一行废弃物。',
  freightUnstated: ({ factor }: Facts) =>
    `因子“${factor}”的出处没有写明是否含燃料上游（WTT），这一行标为边界不明；有依据时请改用写明从油井到车轮的因子。`,
  disposalNotCounted: () => '没有选处置因子：未回收部分的处置没有计入。',
  notSeparated: ({ share, unit }: Facts) =>
    `结果的 ${tenth(share)} ${shown(unit)} 来自不区分化石源、生物源和土地利用变化的因子，单列为“未能区分”，不当作零。`,
} satisfies Record<Exclude<ProblemCode, LineProblemCode>, (facts: Facts) => string>;

export type ProblemTexts = typeof zh;
