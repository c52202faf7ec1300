import type { FilledCode, FilledAnswer } from '../../readiness/filled/filled.ts';
import { shownIn } from '../shown.ts';

type Facts = FilledAnswer['facts'];

const { shown, rounded, named } = shownIn('zh');

const markets = { no: '未纳入碳市场', national: '纳入全国碳市场', local: '纳入地方碳市场' };

/** Which of the two scopes an inventory counts; it is one of them. */
const oneScope = ({ scope1 }: Facts) => (Number(scope1) ? 1 : 2);

/** Why an answer or a condition is filled in: what the factory's other calculators show, and what they can't. */
export const zh = {
  scopes1And2Counted: ({ year, scope1, scope2 }: Facts) =>
    `${year} 年清单已核算范围 1（${scope1} 项）和范围 2（${scope2} 项）。`,
  sourcesCounted: ({ year, scope1, scope2 }: Facts) =>
    `${year} 年清单已核算范围 1（${scope1} 项）和范围 2（${scope2} 项）；厂内的排放源是否都已列入，请自行确认。`,
  oneScopeCounted: (facts: Facts) =>
    `${facts.year} 年清单只核算了范围 ${oneScope(facts)}，没有范围 ${3 - oneScope(facts)} 的排放源；如确实没有，请改答“满足”并写明理由。`,
  neitherScopeCounted: ({ year, scope3 }: Facts) =>
    `${year} 年清单只有范围 3（${scope3} 项），范围 1 和范围 2 都没有核算。`,
  linesWithErrors: ({ year, errors }: Facts) => `${year} 年清单有 ${errors} 项须更正，未计入合计。`,
  scope3Counted: ({ year, scope3 }: Facts) =>
    `${year} 年清单已核算范围 3（${scope3} 项）；上下游是否齐全、是否纳入管理，请自行确认。`,
  scope3NotCounted: ({ year }: Facts) => `${year} 年清单没有核算范围 3。`,
  inventoryKept: ({ year }: Facts) =>
    `${year} 年清单写明了核算边界、周期和方法；核算体系是否已成文，请自行确认。`,
  rulesKept: ({ year }: Facts) => `${year} 年清单按所选的核算标准计算，各项没有须更正的问题。`,
  yearsCounted: ({ year, before }: Facts) => `已有 ${before} 年和 ${year} 年清单，减排计划据此设定了目标。`,
  oneYearCounted: ({ year }: Facts) =>
    `减排计划据清单设定了目标，但只有 ${year} 年一年的清单，还看不出是否每年核算；请自行确认。`,
  yearWithoutTarget: ({ year }: Facts) => `已有 ${year} 年清单，减排计划还没有据此设定目标。`,
  yearMissing: ({ year, expected }: Facts) =>
    `最近的清单是 ${year} 年的，每年核算应已有 ${expected} 年清单。`,
  footprintCounted: ({ count, sound }: Facts) =>
    `已有 ${count} 项产品碳足迹研究，其中 ${sound} 项没有须更正的问题；是否覆盖重点产品，请自行确认。`,
  footprintWithErrors: ({ count }: Facts) => `已有 ${count} 项产品碳足迹研究，各项都有须更正的问题。`,
  reducedBeforeOffsetting: ({ year, tonnes }: Facts) =>
    `${year} 年声明列有自主减排措施，共减排 ${rounded(tonnes)} tCO₂e，之后才抵消残余排放。`,
  offsetWithoutReductions: ({ year }: Facts) => `${year} 年有碳抵消，没有列出自主减排措施。`,
  dependenceFalls: ({ year, now, then }: Facts) =>
    `${year} 年对碳抵消的依赖度是 ${rounded(now)} %，低于上一年的 ${rounded(then)} %。`,
  dependenceRises: ({ year, now, then }: Facts) =>
    `${year} 年对碳抵消的依赖度是 ${rounded(now)} %，没有低于上一年的 ${rounded(then)} %。`,
  typesAllowed: ({ year, count }: Facts) => `${year} 年已核销的 ${count} 批都属于 6.7.2 列出的类型。`,
  offsetsMatch: ({ year, coverage }: Facts) => `${year} 年残余排放已匹配 ${rounded(coverage)} %。`,
  offsetsFallShort: ({ year, coverage }: Facts) =>
    `${year} 年残余排放只匹配了 ${rounded(coverage)} %，还有缺口。`,
  residualIncomplete: ({ year, coverage }: Facts) =>
    `${year} 年已算出的残余排放匹配 ${rounded(coverage)} %，但有排放未能计入，残余排放可能偏低。`,
  ledgerSound: ({ year, count }: Facts) => `抵消台账（${year} 年）共 ${count} 批，没有不能计入的批次。`,
  ledgerWithBlocks: ({ year, count, blocked }: Facts) =>
    `抵消台账（${year} 年）共 ${count} 批，其中 ${blocked} 批有问题，不能计入。`,
  disclosureNamed: ({ year, address }: Facts) =>
    `${year} 年的披露地址是 ${shown(address)}；核算结果、减排措施和抵消的来源、数量是否都已公开，请自行确认。`,
  offsetsInLedger: ({ count }: Facts) => `抵消台账中有 ${count} 批。`,
  carbonMarketInInventory: ({ year, market }: Facts) => `${year} 年清单写明企业${named(markets, market)}。`,
  planDrafted: ({ from, to }: Facts) =>
    `已有 ${from}—${to} 年的减排计划草案；是否已由企业正式制定，请自行确认。`,
  conditionInProfile: () => '工厂概况里这样写明。',
} satisfies Record<FilledCode, (facts: Facts) => string>;

export type FilledTexts = typeof zh;
