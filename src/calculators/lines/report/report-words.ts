import type { Bilingual } from '../../engine/language.ts';

const text = (zh: string, en: string): Bilingual => ({ zh, en });

/** What the reports of all calculators say alike; a fact stands in {braces}. Each adds its own. */
export const reportWords = {
  notSaid: text('未填写', 'not stated'),
  yes: text('是', 'yes'),
  no: text('否', 'no'),

  // Headings
  method: text('核算方法与规则', 'Methods and rules'),
  results: text('核算结果', 'Results'),
  potentials: text('全球变暖潜势', 'Global warming potentials'),
  uncertainty: text('不确定性', 'Uncertainty'),
  activity: text('活动数据及来源', 'Activity data and their origin'),
  factors: text('排放因子及来源', 'Emission factors and their origin'),
  overrides: text('改用的数值及理由', 'Values replaced, with reasons'),
  quality: text('数据质量', 'Data quality'),
  open: text('尚待处理的问题', 'Open questions'),
  versions: text('版本与声明', 'Versions and statement'),

  // Who
  name: text('名称', 'Name'),
  creditCode: text('统一社会信用代码', 'Unified social credit code'),
  address: text('地址', 'Address'),
  industry: text('行业', 'Industry'),
  contact: text('联系方式', 'Contact'),
  responsible: text('责任人或部门', 'Responsible'),
  preparedBy: text('编制人', 'Prepared by'),
  preparedOn: text('编制日期', 'Prepared on'),
  period: text('报告期', 'Period'),
  periodOf: text('{from} 至 {to}', '{from} to {to}'),

  // Boundary
  approach: text('边界确定方法', 'Consolidation approach'),
  'operational-control': text('运营控制权法', 'Operational control'),
  'financial-control': text('财务控制权法', 'Financial control'),
  'equity-share': text('股权比例法', 'Equity share'),
  equityShare: text('股权比例（只用于 ISO 14064-1 与 GHG Protocol 的合计）', 'Equity share (ISO 14064-1 and GHG Protocol totals only)'),
  description: text('边界说明', 'Description'),
  sites: text('场所', 'Sites'),

  // Columns
  amount: text('数值', 'Value'),
  unit: text('单位', 'Unit'),
  status: text('数据状态', 'Status'),
  dataKind: text('数据类别', 'Kind of data'),
  document: text('原始凭证', 'Document'),
  meter: text('计量器具', 'Meter'),
  calibratedUntil: text('检定有效期至', 'Calibrated until'),
  crossCheck: text('交叉核对', 'Cross-check'),
  publication: text('出处', 'Publication'),
  locator: text('位置', 'Place'),
  confidence: text('可信度', 'Confidence'),
  describes: text('年份与地区', 'Year and region'),
  role: text('参数', 'Parameter'),
  replaced: text('原数值', 'Instead of'),
  reason: text('理由', 'Reason'),
  share: text('占比', 'Share'),
  problem: text('问题', 'Question'),
  line: text('行', 'Line'),
  item: text('项目', 'Item'),
  kind: text('种类', 'Kind'),
  gas: text('气体', 'Gas'),
  total: text('合计', 'Total'),

  // Choices
  fuelSet: text('燃料缺省值', 'Defaults of fuels'),
  'gb-t-32151-34-2024': text('GB/T 32151.34—2024 表 C.1', 'GB/T 32151.34—2024, table C.1'),
  'ndrc-2015': text('2015 年行业指南（发改办气候〔2015〕1722号）', '2015 guidelines (发改办气候〔2015〕1722号)'),
  rounding: text('数值修约', 'Rounding'),
  'half-even': text('GB/T 8170，四舍六入五成双，只在显示时修约一次', 'GB/T 8170, half to even, once on display'),
  'half-up': text('四舍五入，只在显示时修约一次', 'half up, once on display'),

  // Confidence
  'two-sources': text('两个独立来源一致', 'two sources agree'),
  'one-source': text('一个来源', 'one source'),
  unverified: text('未核到原文', 'not traced to a page'),

  // Sentences
  gwpSet: text('采用 IPCC {set} 的 100 年全球变暖潜势。', 'The 100-year potentials of {set} of the IPCC are used.'),
  gwpLatest: text('这是 IPCC 最新报告的数值。', 'They are those of the latest report of the IPCC.'),
  gwpReason: text('未采用最新报告的理由：{reason}', 'Why not those of the latest report: {reason}'),
  rangeNone: text('没有一行同时填写活动数据和因子的不确定度，范围未量化。', 'No line states both uncertainties: the range is not quantified.'),
  unquantified: text('其余 {share} % 的排放没有不确定度数据，不在此范围内。', 'For the other {share} % of the emissions no uncertainty is known: they are outside this range.'),
  mostValuable: text('最值得改进的一项：{input}，{lines}。', 'What would narrow the range most: {input}, {lines}.'),
  activityInput: text('活动数据', 'the activity data'),
  factorInput: text('排放因子', 'the emission factor'),
  wide: text('有 {count} 行的不确定度超过 ±30 %，方法一只能给出初步估计。', '{count} lines are beyond ±30 %, where approach 1 gives a first idea only.'),
  noOverrides: text('没有改用的数值。', 'No value was replaced.'),
  qualityScore: text('按排放量加权的数据质量为 {score} 分（1 至 5，本站自拟的评分，不是标准的评分）。', 'Weighted by emissions, the quality of the data is {score} (1 to 5; this site’s own rubric, not a standard’s).'),
  qualityUnknown: text('占排放 {share} % 的行没有填写数据状态，不在评分内。', 'Lines with {share} % of the emissions have no status and are no part of the score.'),
  documented: text('{counted} 个计入的行中，{documented} 个写明了原始凭证。', 'Of {counted} lines that count, {documented} name a document.'),
  noOpen: text('没有尚待处理的问题。', 'Nothing is open.'),

  calculatorVersion: text('计算器版本', 'Version of the calculator'),
  factorsVersion: text('因子库版本', 'Version of the factors'),
  pinsHash: text('所用因子的校验值', 'Hash of the pinned factors'),
} satisfies Record<string, Bilingual>; // prettier-ignore

export type SharedReportKey = keyof typeof reportWords;
