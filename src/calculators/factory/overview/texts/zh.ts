import { shownIn } from '../../../texts/shown.ts';
import type { Remark, RemarkCode } from '../step.ts';

type Facts = Remark['facts'];

const { shown, rounded, named } = shownIn('zh');

const markets = { national: '全国碳市场', local: '地方碳市场' };

/** What is missing or to be looked at, in a sentence. */
export const zh = {
  noInventory: () => '还没有任何一年的排放清单。企业应至少每年核算一次。',
  yearMissing: ({ year, expected }: Facts) => `最近的清单是 ${year} 年的，${expected} 年的还没有。`,
  yearsBetweenMissing: ({ years }: Facts) => `中间缺 ${shown(years)} 年的清单。`,
  linesNotCounted: ({ year, count }: Facts) => `${year} 年清单有 ${count} 项须更正，没有计入合计。`,
  completenessOpen: ({ year, count }: Facts) =>
    `${year} 年清单的完整性检查还有 ${count} 个问题没有回答：有没有这类排放源，没有时为什么。`,
  linesToLookAt: ({ year, count }: Facts) => `${year} 年清单有 ${count} 项已计入，但需要再看一看。`,
  neitherScopeCounted: ({ year }: Facts) => `${year} 年清单还没有计入范围 1 和范围 2 的任何排放。`,
  oneScopeCounted: ({ year, scope }: Facts) =>
    `${year} 年清单没有范围 ${scope} 的排放源。核算边界至少覆盖范围 1 和范围 2。`,
  scope3NotCounted: ({ year }: Facts) => `${year} 年清单没有核算范围 3。指南鼓励逐步纳入。`,
  notForCompliance: ({ year, market }: Facts) =>
    `${year} 年清单写明企业纳入${named(markets, market)}：履约排放按主管部门的核算指南另行计算，不用这里的数。`,
  gwpReasonMissing: ({ year, set }: Facts) =>
    `${year} 年清单采用 ${shown(set)} 的全球变暖潜势（GWP），不是最新的 AR6，还没有写明理由。`,
  equityShareOpen: ({ year }: Facts) => `${year} 年清单按股权比例核算，但比例没有填写或读不出来。`,
  periodDiffers: ({ year, from, to, expectedFrom, expectedTo }: Facts) =>
    `${year} 年清单的报告期是 ${shown(from)} 至 ${shown(to)}，概况的报告年度是 ${shown(expectedFrom)} 至 ${shown(expectedTo)}。`,
  baseYearMissing: () => '已有多年清单，还没有选定基准年。',
  baseYearWithoutInventory: ({ baseYear }: Facts) => `基准年是 ${baseYear} 年，但没有这一年的清单。`,
  recalculationDue: ({ year, baseYear }: Facts) =>
    `${year} 年的变化超过了重算限值，基准年 ${baseYear} 年应重新计算。`,
  methodsDiffer: ({ year, baseYear }: Facts) =>
    `${year} 年与基准年 ${baseYear} 年的方法或全球变暖潜势不同，不能直接相比。`,
  noStudy: () => '还没有任何产品的碳足迹研究。重点产品应核算。',
  studyEmpty: ({ name }: Facts) => `“${shown(name)}”的研究里还没有任何一行。`,
  studyLinesNotCounted: ({ name, count }: Facts) =>
    `“${shown(name)}”的研究有 ${count} 行须更正，没有计入碳足迹。`,
  studyLinesToLookAt: ({ name, count }: Facts) =>
    `“${shown(name)}”的研究有 ${count} 行已计入，但需要再看一看。`,
  noPlan: () => '还没有减排计划。宜制定不少于 3 年的规划和年度目标。',
  planEmpty: () => '减排计划里还没有措施。',
  planTooShort: ({ from, to }: Facts) => `减排计划从 ${from} 年到 ${to} 年，不足 3 年。`,
  planYearsDisordered: ({ from, to }: Facts) =>
    `减排计划的年份次序不对（${from} 年到 ${to} 年，须在起点年之后）。`,
  planWithoutBaseline: () => '减排计划还没有起点：没有起点年的清单，也没有填写起点排放。',
  planWithoutTarget: () => '减排计划还没有可量化的目标。',
  targetMissed: ({ year, tonnes }: Facts) =>
    `按现有措施，${year} 年比目标多排 ${rounded(tonnes)} tCO₂e（中值）。`,
  measuresNotCounted: ({ count }: Facts) => `有 ${count} 项措施须更正，没有计入减排计划。`,
  measuresToLookAt: ({ count }: Facts) => `有 ${count} 项措施已计入，但需要再看一看。`,
  noClaim: () => '还没有任何一年的抵消声明。完成自主减排之后，才抵消残余排放。',
  claimWithoutInventory: ({ year }: Facts) => `${year} 年声明以清单为准，但没有这一年的清单。`,
  offsetsFallShort: ({ year, tonnes }: Facts) =>
    `${year} 年残余排放还有 ${rounded(tonnes)} tCO₂e 没有被已核销的抵消量覆盖。`,
  residualIncomplete: ({ year }: Facts) => `${year} 年有排放未能计入，残余排放可能偏低。`,
  offsetWithoutReductions: ({ year }: Facts) => `${year} 年有碳抵消，还没有列出自主减排措施。`,
  dependenceRises: ({ year }: Facts) => `${year} 年对碳抵消的依赖度没有低于上一年。`,
  lotsNotCounted: ({ year, count }: Facts) => `抵消台账（${year} 年）有 ${count} 批不能计入。`,
  claimToCorrect: ({ year, count }: Facts) => `${year} 年声明还有 ${count} 处须更正。`,
  claimToLookAt: ({ year, count }: Facts) => `${year} 年声明还有 ${count} 处需要再看一看。`,
  nothingToDisclose: () => '还没有已核销的抵消，暂无内容可披露。完成碳抵消的企业应公开披露。',
  addressMissing: ({ year }: Facts) => `${year} 年声明还没有写明在哪里公开披露。`,
  contactMissing: ({ year }: Facts) => `${year} 年披露没有写明联系方式，公众无法提出异议。`,
  entityUnnamed: ({ year }: Facts) => `${year} 年披露没有写明是哪家企业。`,
  noAssessment: () => '还没有对照指南的自评。宜每年评审一次。',
  gatesFailed: ({ date, count }: Facts) => `${date} 的自评有 ${count} 条基本要求未满足。`,
  gatesOpen: ({ date, count }: Facts) => `${date} 的自评有 ${count} 条基本要求还没有结论。`,
  requirementsUnknown: ({ date, count }: Facts) => `${date} 的自评有 ${count} 条要求还没有回答。`,
  conditionsUndecided: ({ date, count }: Facts) => `${date} 的自评有 ${count} 个适用情形还没有判断。`,
  reviewDue: ({ date }: Facts) => `最近的自评是 ${date} 的，距今已超过一年。`,
  textChanged: ({ date }: Facts) => `${date} 的自评之后，指南文本有更新，请对照查看。`,
} satisfies Record<RemarkCode, (facts: Facts) => string>;

export type RemarkTexts = typeof zh;
