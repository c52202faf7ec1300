import type { Bilingual, Language } from '../../engine/language.ts';
import { sentenceIn, type ReportSentence as SentenceOf } from '../../engine/report-model.ts';
import { reportWords } from '../../lines/report/report-words.ts';

const text = (zh: string, en: string): Bilingual => ({ zh, en });

/**
 * The report's own words. What the calculators name everywhere (kinds of source, gases, problems) comes from their
 * texts; a fact stands in {braces}.
 */
export const reportTexts = {
  ...reportWords,
  title: text('温室气体排放报告（自行核算）', 'Greenhouse gas report (self-computed)'),
  statement: text(
    '本报告由企业自行核算，不是核查结论，也不能代替碳市场的履约核算。',
    'Computed by the enterprise itself: not a verification statement, and no substitute for the accounting that a carbon market demands.',
  ),
  none: text('无', 'none'),

  // Headings, by ISO 14064-1:2018, 9.3.1 and the report contents of GB/T 32150
  entity: text('报告主体与报告期', 'Reporting organisation and period'),
  boundary: text('核算边界', 'Boundaries'),
  baseYear: text('基准年', 'Base year'),
  sources: text('排放源的识别', 'Sources included and excluded'),
  gbt32150: text('按 GB/T 32150—{edition} 的结果', 'Results by GB/T 32150—{edition}'),
  apart: text('单独报告的项目', 'Reported apart'),
  indicators: text('指标', 'Indicators'),

  // Facts
  year: text('报告年度', 'Year'),
  area: text('用电所在区域', 'Area of the electricity'),
  market: text('碳市场', 'Carbon market'),
  'market-no': text('未纳入', 'not covered'),
  'market-national': text('纳入全国碳市场：履约核算须用主管部门的技术规范', 'in the national market: the ministry’s specification rules the compliance accounting'),
  'market-local': text('纳入地方碳市场：履约核算须用主管部门的技术规范', 'in a local market: the authority’s specification rules the compliance accounting'),
  'market-unknown': text('未说明是否纳入碳市场', 'not stated whether covered'),
  officialElectricity: text('GB/T 32150 合计所用的购入电力因子', 'Electricity factor of the GB/T 32150 total'),
  nation: text('全国平均', 'national average'),
  province: text('省级', 'provincial'),
  residual: text('基于市场：没有绿电或绿证的电量', 'Market-based: power without a certificate'),
  'residual-residual': text('全国剩余因子（不含市场化交易的非化石电量）', 'national factor without market-traded non-fossil power'),
  'residual-location': text('所在区域的平均因子', 'average of the area'),
  gridYear: text('电网排放因子的年份', 'Year of the grid’s emission factors'),
  ownYear: text('报告年度', 'the year reported on'),
  edition: text('GB/T 32150 版本', 'Edition of GB/T 32150'),
  threshold: text('基准年重算门槛', 'Threshold of recalculation'),
  methodFactor: text(
    '排放量 = 活动数据 × 排放因子 × GWP；燃料的 CO₂ = 消耗量 × 低位发热量 × 单位热值含碳量 × 碳氧化率 × 44/12。',
    'Emissions = activity data × emission factor × GWP; CO₂ of fuels = amount × net calorific value × carbon content × oxidised share × 44/12.',
  ),
  methodScope2: text(
    '范围 2 同时报告基于位置和基于市场的结果；输出能源和清除量单独报告，不从 ISO 14064-1 与 GHG Protocol 的合计中扣除。',
    'Scope 2 is reported by location and by market; exports and removals stand apart and are never subtracted from the ISO 14064-1 and GHG Protocol totals.',
  ),
  baseYearNone: text('没有设定基准年。', 'No base year has been set.'),
  baseYearIs: text('基准年为 {year} 年。', 'The base year is {year}.'),
  recalculation: text('基准年重算说明', 'Recalculation'),

  // Tables
  included: text('纳入的排放源', 'Sources included'),
  excluded: text('未能计入的行（见“尚待处理的问题”）', 'Lines not counted (see the open questions)'),
  completeness: text('完整性检查', 'Completeness'),
  significance: text('间接排放类别的重要性', 'Significance of indirect categories'),
  byScope: text('按范围（tCO₂e）', 'By scope (tCO₂e)'),
  byIso: text('按 ISO 14064-1 类别（tCO₂e）', 'By category of ISO 14064-1 (tCO₂e)'),
  byScope3: text('范围 3 按类别（tCO₂e）', 'Scope 3 by category (tCO₂e)'),
  byGas: text('按气体（tCO₂e；范围 2 基于位置）', 'By gas (tCO₂e; scope 2 by location)'),
  byLine: text('按排放源（tCO₂e）', 'By source (tCO₂e)'),
  byLineWhole: text('按排放源（tCO₂e，按 100 % 股权）', 'By source (tCO₂e, at 100 % equity)'),
  scope3None: text('没有核算', 'not counted'),
  bySource: text('按排放源类别（tCO₂e）', 'By source (tCO₂e)'),
  certificates: text('绿色电力与绿证（MWh）', 'Green power and certificates (MWh)'),
  question: text('问题', 'Question'),
  answer: text('答案', 'Answer'),
  criteria: text('准则', 'Criteria'),
  category: text('类别', 'Category'),
  site: text('场所', 'Site'),
  scope: text('范围', 'Scope'),
  mass: text('质量（t）', 'Mass (t)'),
  location: text('基于位置', 'Location-based'),
  marketBased: text('基于市场', 'Market-based'),

  // Rows
  scope1: text('范围 1', 'Scope 1'),
  scope2: text('范围 2', 'Scope 2'),
  scope3: text('范围 3', 'Scope 3'),
  scope1And2: text('范围 1 与范围 2', 'Scope 1 and 2'),
  co2Only: text('其中 CO₂（范围 1 与范围 2，基于位置）', 'of which CO₂ (scope 1 and 2 by location)'),
  withoutEnergy: text('不含购入和输出能源的合计', 'Total without purchased and exported energy'),
  withEnergy: text('含购入和输出能源的合计', 'Total with purchased and exported energy'),
  outsideTotal: text('不计入合计的气体（tCO₂e）', 'Gases outside the total (tCO₂e)'),
  exports: text('输出能源（GB/T 32150 中扣除的量，tCO₂e）', 'Exported energy (as GB/T 32150 subtracts it, tCO₂e)'),
  removals: text('清除量（tCO₂）', 'Removals (tCO₂)'),
  gridPower: text('电网电量', 'Grid electricity'),
  covered: text('已覆盖', 'Covered'),
  uncovered: text('未覆盖', 'Not covered'),
  notCounted: text('持有或办理中，未计入', 'Held or pending, not counted'),
  surplus: text('超出电网电量，不覆盖任何电量', 'Beyond the grid electricity, covering nothing'),
  present: text('有', 'present'),
  absent: text('没有', 'none'),
  excludedAnswer: text('排除', 'excluded'),
  unanswered: text('没有回答', 'not answered'),
  significant: text('重要', 'significant'),
  insignificant: text('不重要', 'not significant'),

  // Confidence

  // Sentences
  gwpReasonMissing: text('未采用最新报告的理由没有填写，ISO 14064-1 要求说明。', 'ISO 14064-1 asks for the reason for not using the latest report; none is stated.'),
  rangeIs: text(
    '范围 1 与范围 2（基于位置）中已量化的部分为 {value} ± {halfWidth} tCO₂e（95 %，误差传播，IPCC 2006 第 1 卷第 3 章方法一），相对 ±{relative} %。',
    'Of scope 1 and 2 by location, what is quantified is {value} ± {halfWidth} tCO₂e (95 %, error propagation, IPCC 2006 volume 1 chapter 3 approach 1), ±{relative} %.',
  ),
  defaultRanges: text('其中 {count} 行采用缺省区间，借用于中国缺省值：{documents}。', '{count} of the lines take default ranges, transferred to the Chinese defaults: {documents}.'),
  noneApart: text('没有需要单独报告的项目。', 'Nothing to report apart.'),

  // Indicators
  energyCalorific: text('综合能耗（电力按当量值）', 'Energy (electricity at its calorific value)'),
  energyEqualValue: text('综合能耗（电力按等价值）', 'Energy (electricity at its equal value)'),
  nonFossilCalorific: text('非化石能源占比（当量值）', 'Non-fossil share (calorific value)'),
  nonFossilEqualValue: text('非化石能源占比（等价值）', 'Non-fossil share (equal value)'),
  park: text('单位能耗碳排放（零碳园区方法，仅供参照）', 'CO₂ per energy (method of the zero-carbon parks, for orientation)'),
  perProduct: text('单位产品排放：{product}', 'Emissions per product: {product}'),
  perOutputValue: text('单位产值排放', 'Emissions per output value'),
  perAddedValue: text('单位增加值排放', 'Emissions per added value'),

} satisfies Record<string, Bilingual>; // prettier-ignore

export type ReportKey = keyof typeof reportTexts;

export type ReportSentence = SentenceOf<ReportKey>;

/** A sentence in a language, with its facts in their places. */
export const sentenceText = (sentence: ReportSentence, language: Language): string =>
  sentenceIn(reportTexts, sentence, language);
