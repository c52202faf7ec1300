import type { Bilingual, Language } from '../../engine/language.ts';

const text = (zh: string, en: string): Bilingual => ({ zh, en });

/**
 * The report's own words. What the calculators name everywhere (kinds of source, gases, problems) comes from their
 * texts; a fact stands in {braces}.
 */
export const reportTexts = {
  title: text('温室气体排放报告（自行核算）', 'Greenhouse gas report (self-computed)'),
  statement: text(
    '本报告由企业自行核算，不是核查结论，也不能代替碳市场的履约核算。',
    'Computed by the enterprise itself: not a verification statement, and no substitute for the accounting that a carbon market demands.',
  ),
  none: text('无', 'none'),
  notSaid: text('未填写', 'not stated'),
  yes: text('是', 'yes'),
  no: text('否', 'no'),

  // Headings, by ISO 14064-1:2018, 9.3.1 and the report contents of GB/T 32150
  entity: text('报告主体与报告期', 'Reporting organisation and period'),
  boundary: text('核算边界', 'Boundaries'),
  method: text('核算方法与规则', 'Methods and rules'),
  baseYear: text('基准年', 'Base year'),
  sources: text('排放源的识别', 'Sources included and excluded'),
  results: text('核算结果', 'Results'),
  gbt32150: text('按 GB/T 32150—{edition} 的结果', 'Results by GB/T 32150—{edition}'),
  apart: text('单独报告的项目', 'Reported apart'),
  activity: text('活动数据及来源', 'Activity data and their origin'),
  factors: text('排放因子及来源', 'Emission factors and their origin'),
  overrides: text('改用的数值及理由', 'Values replaced, with reasons'),
  potentials: text('全球变暖潜势', 'Global warming potentials'),
  uncertainty: text('不确定性', 'Uncertainty'),
  quality: text('数据质量', 'Data quality'),
  indicators: text('指标', 'Indicators'),
  open: text('尚待处理的问题', 'Open questions'),
  versions: text('版本与声明', 'Versions and statement'),

  // Facts
  name: text('名称', 'Name'),
  creditCode: text('统一社会信用代码', 'Unified social credit code'),
  address: text('地址', 'Address'),
  industry: text('行业', 'Industry'),
  contact: text('联系方式', 'Contact'),
  responsible: text('责任人或部门', 'Responsible'),
  preparedBy: text('编制人', 'Prepared by'),
  preparedOn: text('编制日期', 'Prepared on'),
  year: text('报告年度', 'Year'),
  period: text('报告期', 'Period'),
  periodOf: text('{from} 至 {to}', '{from} to {to}'),
  approach: text('边界确定方法', 'Consolidation approach'),
  'operational-control': text('运营控制权法', 'Operational control'),
  'financial-control': text('财务控制权法', 'Financial control'),
  'equity-share': text('股权比例法', 'Equity share'),
  equityShare: text('股权比例（只用于 ISO 14064-1 与 GHG Protocol 的合计）', 'Equity share (ISO 14064-1 and GHG Protocol totals only)'),
  description: text('边界说明', 'Description'),
  sites: text('场所', 'Sites'),
  area: text('用电所在区域', 'Area of the electricity'),
  market: text('碳市场', 'Carbon market'),
  'market-no': text('未纳入', 'not covered'),
  'market-national': text('纳入全国碳市场：履约核算须用主管部门的技术规范', 'in the national market: the ministry’s specification rules the compliance accounting'),
  'market-local': text('纳入地方碳市场：履约核算须用主管部门的技术规范', 'in a local market: the authority’s specification rules the compliance accounting'),
  'market-unknown': text('未说明是否纳入碳市场', 'not stated whether covered'),
  fuelSet: text('燃料缺省值', 'Defaults of fuels'),
  'gb-t-32151-34-2024': text('GB/T 32151.34—2024 表 C.1', 'GB/T 32151.34—2024, table C.1'),
  'ndrc-2015': text('2015 年行业指南（发改办气候〔2015〕1722号）', '2015 guidelines (发改办气候〔2015〕1722号)'),
  officialElectricity: text('GB/T 32150 合计所用的购入电力因子', 'Electricity factor of the GB/T 32150 total'),
  nation: text('全国平均', 'national average'),
  province: text('省级', 'provincial'),
  residual: text('基于市场：没有凭证的电量', 'Market-based: power without a certificate'),
  'residual-residual': text('全国剩余因子（不含市场化交易的非化石电量）', 'national factor without market-traded non-fossil power'),
  'residual-location': text('所在区域的平均因子', 'average of the area'),
  rounding: text('数值修约', 'Rounding'),
  'half-even': text('GB/T 8170，四舍六入五成双，只在显示时修约一次', 'GB/T 8170, half to even, once on display'),
  'half-up': text('四舍五入，只在显示时修约一次', 'half up, once on display'),
  edition: text('GB/T 32150 版本', 'Edition of GB/T 32150'),
  threshold: text('基准年重算门槛', 'Threshold of recalculation'),
  methodFactor: text(
    '排放量 = 活动数据 × 排放因子 × GWP；燃料的 CO₂ = 消耗量 × 低位发热量 × 单位热值含碳量 × 碳氧化率 × 44/12。',
    'Emissions = activity data × emission factor × GWP; CO₂ of fuels = amount × net calorific value × carbon content × oxidised share × 44/12.',
  ),
  methodScope2: text(
    '范围二同时报告基于位置和基于市场的结果；输出能源和清除量单独报告，不从 ISO 14064-1 与 GHG Protocol 的合计中扣除。',
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
  byScope3: text('范围三按类别（tCO₂e）', 'Scope 3 by category (tCO₂e)'),
  byGas: text('按气体（tCO₂e；范围二基于位置）', 'By gas (tCO₂e; scope 2 by location)'),
  byLine: text('按排放源（tCO₂e，按 100 % 股权）', 'By source (tCO₂e, at 100 % equity)'),
  bySource: text('按排放源类别（tCO₂e）', 'By source (tCO₂e)'),
  certificates: text('绿色电力与绿证（MWh）', 'Green power and certificates (MWh)'),
  question: text('问题', 'Question'),
  answer: text('答案', 'Answer'),
  reason: text('理由', 'Reason'),
  criteria: text('准则', 'Criteria'),
  category: text('类别', 'Category'),
  item: text('项目', 'Item'),
  site: text('场所', 'Site'),
  scope: text('范围', 'Scope'),
  kind: text('种类', 'Kind'),
  gas: text('气体', 'Gas'),
  mass: text('质量（t）', 'Mass (t)'),
  location: text('基于位置', 'Location-based'),
  marketBased: text('基于市场', 'Market-based'),
  amount: text('数值', 'Value'),
  unit: text('单位', 'Unit'),
  status: text('数据状态', 'Status'),
  dataKind: text('数据类别', 'Kind of data'),
  document: text('凭证', 'Document'),
  meter: text('计量器具', 'Meter'),
  calibratedUntil: text('检定有效期至', 'Calibrated until'),
  crossCheck: text('交叉核对', 'Cross-check'),
  publication: text('出处', 'Publication'),
  locator: text('位置', 'Place'),
  confidence: text('可信度', 'Confidence'),
  describes: text('年份与地区', 'Year and region'),
  role: text('参数', 'Parameter'),
  replaced: text('原数值', 'Instead of'),
  share: text('占比', 'Share'),
  problem: text('问题', 'Question'),
  line: text('行', 'Line'),

  // Rows
  scope1: text('范围一', 'Scope 1'),
  scope2: text('范围二', 'Scope 2'),
  scope3: text('范围三', 'Scope 3'),
  scope1And2: text('范围一与范围二', 'Scope 1 and 2'),
  total: text('合计', 'Total'),
  co2Only: text('其中 CO₂（范围一与范围二，基于位置）', 'of which CO₂ (scope 1 and 2 by location)'),
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
  'two-sources': text('两个独立来源一致', 'two sources agree'),
  'one-source': text('一个来源', 'one source'),
  unverified: text('未核到原文', 'not traced to a page'),

  // Sentences
  gwpSet: text('采用 IPCC {set} 的 100 年全球变暖潜势。', 'The 100-year potentials of {set} of the IPCC are used.'),
  gwpLatest: text('这是 IPCC 最新报告的数值。', 'They are those of the latest report of the IPCC.'),
  gwpReason: text('未采用最新报告的理由：{reason}', 'Why not those of the latest report: {reason}'),
  gwpReasonMissing: text('未采用最新报告的理由没有填写，ISO 14064-1 要求说明。', 'ISO 14064-1 asks for the reason for not using the latest report; none is stated.'),
  noOverrides: text('没有改用的数值。', 'No value was replaced.'),
  rangeNone: text('没有一行同时填写活动数据和因子的不确定度，范围未量化。', 'No line states both uncertainties: the range is not quantified.'),
  rangeIs: text(
    '范围一与范围二（基于位置）中已量化的部分为 {value} ± {halfWidth} tCO₂e（95 %，IPCC 2006 方法一），相对 ±{relative} %。',
    'Of scope 1 and 2 by location, what is quantified is {value} ± {halfWidth} tCO₂e (95 %, IPCC 2006 approach 1), ±{relative} %.',
  ),
  unquantified: text('其余 {share} % 的排放没有不确定度数据，不在此范围内。', 'For the other {share} % of the emissions no uncertainty is known: they are outside this range.'),
  mostValuable: text('最值得改进的一项：{input}，{lines}。', 'What would narrow the range most: {input}, {lines}.'),
  activityInput: text('活动数据', 'the activity data'),
  factorInput: text('排放因子', 'the emission factor'),
  defaultRanges: text('其中 {count} 行采用缺省区间，借用于中国缺省值：{documents}。', '{count} of the lines take default ranges, transferred to the Chinese defaults: {documents}.'),
  wide: text('有 {count} 行的不确定度超过 ±30 %，方法一只能给出初步估计。', '{count} lines are beyond ±30 %, where approach 1 gives a first idea only.'),
  qualityScore: text('按排放量加权的数据质量为 {score} 分（1 至 5，本站自拟的评分，不是标准的评分）。', 'Weighted by emissions, the quality of the data is {score} (1 to 5; this site’s own rubric, not a standard’s).'),
  qualityUnknown: text('占排放 {share} % 的行没有填写数据状态，不在评分内。', 'Lines with {share} % of the emissions have no status and are no part of the score.'),
  documented: text('{counted} 个计入的行中，{documented} 个写明了凭证。', 'Of {counted} lines that count, {documented} name a document.'),
  noOpen: text('没有尚待处理的问题。', 'Nothing is open.'),
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

  calculatorVersion: text('计算器版本', 'Version of the calculator'),
  factorsVersion: text('因子库版本', 'Version of the factors'),
  pinsHash: text('所用因子的校验值', 'Hash of the pinned factors'),
} satisfies Record<string, Bilingual>; // prettier-ignore

export type ReportKey = keyof typeof reportTexts;

/** A sentence of the report: its key, and the facts that stand in it. */
export interface ReportSentence {
  readonly key: ReportKey;
  readonly facts?: Readonly<Record<string, string | number>>;
}

/** A sentence in a language, with its facts in their places; a fact that is missing stays as its name. */
export function sentenceText({ key, facts = {} }: ReportSentence, language: Language): string {
  return reportTexts[key][language].replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(facts, name) ? String(facts[name]) : whole,
  );
}
