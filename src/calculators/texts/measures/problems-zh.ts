import type { OwnProblemCode, Problem } from '../../measures/problems.ts';
import { shownIn } from '../shown.ts';

type Facts = Problem['facts'];

const { shown, rounded, named } = shownIn('zh');

const bases = { location: '基于位置', market: '基于市场' };

/** Lines by their names, if they have any. */
const quoted = (names: string | number | undefined) => (names ? `“${named({}, names)}”` : '其他措施');

/** What can be wrong with a measure or a plan in a sentence: what, what was expected, what came, what to do. */
export const zh = {
  estimatorNotOfMeasure: ({ measure, came }: Facts) =>
    `措施 ${shown(measure)} 不能用“${shown(came)}”这种方式估算；请从措施清单重新加入。`,
  noInventory: ({ year }: Facts) =>
    `本文件没有 ${shown(year)} 年的组织清单；请先完成清单，或在“起点与目标”里改为自行填写。`,
  planYearsDisordered: ({ from, to, baseYear }: Facts) =>
    `计划应自基准年之后开始，收到：基准年 ${shown(baseYear)}，自 ${shown(from)} 至 ${shown(to)}；请调整年份。`,
  noImprovement: ({ came, before }: Facts) =>
    `改造后是 ${rounded(came)}，并不优于改造前的 ${rounded(before)}；请核对两个数。`,
  pueBelowOne: ({ came }: Facts) => `PUE 应不小于 1（总用电 ÷ IT 用电），收到 ${rounded(came)}。`,
  nothingChosen: () => '没有选择或填写任何一项做法，无从估算；请至少选一项。',
  boundariesDiffer: ({ virgin, recycled }: Facts) =>
    `两种材料的因子边界不同（${shown(virgin)}、${shown(recycled)}），不能相减；请选边界相同的因子。`,
  publicationsDiffer: ({ virgin, recycled }: Facts) =>
    `两种材料的因子出自不同文件（${shown(virgin)}、${shown(recycled)}），差值可能来自方法而不是材料；请核对。`,
  chargeMissing: () => '没有填写制冷剂充注量，泄漏的排放没有计入，减排量可能偏大。',
  estimateWithoutDocument: () => '没有写明估算依据；核查时会被要求提供报告、测试或报价。',
  certificateBurns: () => '生物质等有燃烧的电源，绿证只使 CO₂ 为零，CH₄ 和 N₂O 没有计算。',
  planTooShort: ({ years, from, to }: Facts) =>
    `计划自 ${shown(from)} 至 ${shown(to)}，共 ${shown(years)} 年；7.1.2 要求规划不少于 3 年。`,
  baselineMissing: () => '没有基准年的排放：不能画出路径，措施的效果也没有上限；请在“起点与目标”里填写。',
  linesNotCounted: ({ count }: Facts) =>
    `基准年清单有 ${shown(count)} 行没有计入，起点可能偏低；请先改正清单。`,
  wholeFactory: ({ share }: Facts) =>
    `清单按股权比例 ${rounded(share)} % 合计，计划按整个工厂计；两者的总量因此不同。`,
  noDiscountRate: () => '没有填写折现率，以后的钱按现在的钱计；请在“起点与目标”里填写企业采用的折现率。',
  certificatesAboveGrid: ({ came, available }: Facts) =>
    `节电之后只剩外购电量 ${rounded(available)} MWh，少于已有绿电、绿证的 ${rounded(came)} MWh；多出的不再有作用。`,
  yearMissing: ({ year }: Facts) => `没有填写生效年份，按计划首年 ${shown(year)} 计。`,
  savesMoreElectricity: ({ came, available }: Facts) =>
    `节电 ${rounded(came)} MWh，多于可节约的 ${rounded(available)} MWh；请核对用电量和节能率。`,
  savesMoreEmissions: ({ scope, came, available }: Facts) =>
    `减少范围 ${shown(scope)} 排放 ${rounded(came)} t，多于现有的 ${rounded(available)} t；请核对燃料和用量。`,
  certifiesMore: ({ came, available }: Facts) =>
    `绿电、绿证 ${rounded(came)} MWh，多于还没有覆盖的 ${rounded(available)} MWh；多出的不减少排放。`,
  storageWithoutPv: () => '储能本身不减排，它提高光伏的自用；计划里没有光伏，效果为 0。',
  emissionsRise: ({ basis, came }: Facts) =>
    `这样做排放反而增加：${named(bases, basis)}每年多 ${rounded(came)} t；请核对性能参数和能源来源。`,
  countedOnce: ({ line }: Facts) => `与${quoted(line)}是同一效果，只计较大的一项，这里计 0。`,
  chained: ({ lines, share }: Facts) =>
    `与${quoted(lines)}作用于同一负荷，按余下的 ${rounded(share)} % 计算（连乘，不相加）。`,
  inBaseline: ({ year, baseYear }: Facts) =>
    `${shown(year)} 年已生效，不晚于基准年 ${shown(baseYear)}：基准年的读数已含其效果，不再计入。`,
  afterPlan: ({ year, to }: Facts) => `${shown(year)} 年才生效，晚于计划末年 ${shown(to)}，计划期内不计。`,
  scope3NotCounted: ({ came }: Facts) =>
    Number(came) < 0
      ? `另使范围 3 增加 ${rounded(-Number(came))} t，基准年没有核算范围 3，不计入合计；对外说明减排量时应一并说明。`
      : `减少的是范围 3（${rounded(came)} t），基准年没有核算范围 3，不计入合计。`,
  alreadyGreen: ({ came }: Facts) =>
    `其中 ${rounded(came)} MWh 已由绿电、绿证覆盖：节约它只减少基于位置的排放，不减少基于市场的排放。`,
} satisfies Record<OwnProblemCode, (facts: Facts) => string>;

export type ProblemTexts = typeof zh;
