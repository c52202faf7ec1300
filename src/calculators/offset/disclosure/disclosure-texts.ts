import type { Bilingual, Language } from '../../engine/language.ts';
import { sentenceIn, type ReportSentence } from '../../engine/report-model.ts';
import { reportWords } from '../../lines/report/report-words.ts';
import { conditionTexts } from './condition-texts.ts';

const text = (zh: string, en: string): Bilingual => ({ zh, en });

/**
 * The disclosure's own words. Problems come from the calculators' texts, instruments and options from the ledger's; a fact
 * stands in {braces}.
 */
const disclosureTexts = {
  ...reportWords,
  ...conditionTexts,
  title: text('碳抵消信息披露（{year} 年）', 'Disclosure of offsets, {year}'),
  selfComputed: text('本披露由企业自行核算和编制，不是核查结论。', 'Computed and prepared by the enterprise itself: not a verification statement.'),

  // Headings
  entity: text('披露主体与报告期', 'Who discloses, and for which period'),
  accounting: text('碳排放核算结果', 'Accounting result'),
  measures: text('减排措施实施情况', 'Measures taken to reduce emissions'),
  residual: text('残余排放及其由来', 'Residual emissions and how they came about'),
  offsets: text('碳抵消来源及数量', 'Offsets: sources and quantities'),
  conditions: text('与 ISO 14068-1:2023 的关系', 'Relation to ISO 14068-1:2023'),
  rules: text('匹配方法与规则', 'Methods and rules of matching'),
  years: text('历年数据', 'The years beside one another'),
  statementAndContact: text('说明与联系方式', 'Statement and contact'),

  // Who
  year: text('披露年度', 'Year'),
  publishedAt: text('披露网址', 'Published at'),
  statement: text('企业的说明', 'Statement of the enterprise'),
  statementBeyond: text('以上说明由企业填写，其中的用语超出本核算：本核算只支持“碳抵消来源及数量”一节的匹配比例。', 'The statement above is the enterprise’s own, and its wording goes beyond this accounting, which supports the coverage in the section on offsets and nothing more.'),

  // Accounting
  byScope: text('按范围（tCO₂e）', 'By scope (tCO₂e)'),
  scope: text('范围', 'Scope'),
  scopeIs: text('范围 {scope}', 'Scope {scope}'),
  location: text('基于位置', 'Location-based'),
  market: text('基于市场', 'Market-based'),
  claimedScope: text('是否在抵消边界内', 'In the claimed boundary'),
  claimedBasis: text('残余排放采用范围 2 基于市场的结果。', 'The residual takes scope 2 by market.'),
  claimedBasisLocation: text('残余排放采用范围 2 基于位置的结果，绿证不改变这一结果。', 'The residual takes scope 2 by location, which certificates leave as it is.'),
  ofInventory: text('核算结果取自本企业 {year} 年的温室气体排放清单；活动数据、排放因子及其出处见该清单的报告。', 'Taken from the enterprise’s inventory of {year}, whose report states activity data and factors with their origin.'),
  ofStated: text('核算结果由企业填报，只有残余排放所采用的一种范围 2 结果。', 'Stated by the enterprise; scope 2 is known on the basis of the residual only.'),
  equityShare: text('以上结果按股权比例 {share} % 计。', 'At an equity share of {share} %.'),
  noResult: text('没有可以披露的核算结果。', 'There is no accounting result to disclose.'),

  // Measures
  ownReductions: text('企业自主减排（本年，tCO₂e）', 'Reduced by the enterprise itself in the year (tCO₂e)'),
  soldReductions: text('已作为减排量或绿证出售的减排（归购买方所有，企业不再主张）', 'Reductions sold as credits or certificates (the buyer’s, no longer claimed)'),
  measure: text('措施', 'Measure'),
  reduced: text('减排量', 'Reduced'),
  soldAs: text('出售形式', 'Sold as'),
  credits: text('减排量', 'credits'),
  certificates: text('绿证', 'certificates'),
  neverSubtracted: text('减排效果已体现在计量数据中，不从残余排放中再次扣除。', 'The meters hold these reductions already: they are not subtracted again.'),
  noMeasures: text('没有填报减排措施。', 'No measures are stated.'),

  // Residual
  residualByScope: text('残余排放（tCO₂e）', 'Residual (tCO₂e)'),
  gross: text('核算结果', 'Accounting result'),
  lowered: text('扣除项', 'Less'),
  loweredBy: text('说明', 'What for'),
  net: text('残余排放', 'Residual'),
  byRemovals: text('边界内的清除量', 'removals inside the boundary'),
  byCertificates: text('绿证覆盖的电量', 'electricity covered by certificates'),
  electricity: text('绿证与电网电量（MWh）', 'Certificates and grid electricity (MWh)'),
  grid: text('没有其他凭证覆盖的电网电量', 'Grid electricity that nothing else covers'),
  covered: text('绿证覆盖的电量', 'Covered by certificates'),
  uncovered: text('仍未覆盖的电量', 'Still uncovered'),
  certificatesOnly: text('绿证只按电量降低范围 2（基于市场）的排放，不折算为碳减排量。', 'Certificates lower scope 2 by market through the electricity they cover; they are not converted to credits.'),
  wholeCredits: text('各范围的残余排放分别向上取整后用整数吨的减排量匹配。', 'What remains of each scope is rounded up and matched with whole credits.'),

  // Offsets
  coverage: text('范围 {scopes} 残余排放已匹配 {percent} %。', 'Of the residual emissions of scopes {scopes}, {percent} % are matched.'),
  nothingRemains: text('范围 {scopes} 没有残余排放。', 'Nothing remains of scopes {scopes}.'),
  amounts: text('残余排放 {residual} tCO₂e，已核销并匹配 {matched} tCO₂e，尚缺 {shortage} tCO₂e。', 'Residual {residual} tCO₂e; cancelled and matched {matched} tCO₂e; short by {shortage} tCO₂e.'),
  cancelledOnly: text('下列批次均已在登记机构核销。', 'All lots below are cancelled in their registries.'),
  noOffsets: text('没有已核销并计入本年度的减排量或绿证。', 'No credits or certificates are cancelled and counted for this year.'),
  creditLots: text('已匹配的减排量（tCO₂e）', 'Credits matched (tCO₂e)'),
  certificateLots: text('已匹配的绿证（MWh）', 'Certificates matched (MWh)'),
  lot: text('批次', 'Lot'),
  registry: text('登记机构', 'Registry'),
  project: text('项目', 'Project'),
  methodology: text('方法学', 'Methodology'),
  serials: text('编号', 'Serial numbers'),
  vintage: text('减排年份', 'Vintage'),
  generated: text('发电月份', 'Generated'),
  form: text('形式', 'Form'),
  matched: text('匹配数量', 'Matched'),
  retiredOn: text('核销日期', 'Cancelled on'),
  beneficiary: text('核销主体', 'Beneficiary'),
  ccerRegistry: text('全国温室气体自愿减排注册登记系统', 'National registry of voluntary reductions'),
  tanhuitongRegistry: text('重庆“碳惠通”平台', 'Platform of Chongqing’s 碳惠通'),
  matchedByScope: text('各范围的匹配（tCO₂e）', 'Matched by scope (tCO₂e)'),

  // Rules
  policy: text('匹配顺序', 'Order of matching'),
  cost: text('费用最低', 'lowest cost'),
  oldest: text('先用较早年份', 'oldest vintage first'),
  local: text('先用本地减排量', 'local credits first'),
  'by-hand': text('由企业逐批指定', 'set by the enterprise lot by lot'),
  notProven: text('所选批次未能证明是最优的组合。', 'The choice of lots is not proven to be the best.'),
  certificatesBy: text('绿证覆盖电量的口径', 'Certificates cover the electricity'),
  byYear: text('全年电量', 'of the year'),
  byMonth: text('发电当月的电量', 'of the month they were generated in'),
  scope2Basis: text('范围 2 的结果', 'Scope 2'),
  shareOfLocal: text('本地减排量至少占残余排放的', 'Local credits, of the residual at least'),
  shareOfRemoval: text('清除类减排量至少占残余排放的', 'Removals, of the residual at least'),
  limitOf: text('{instrument}至多占残余排放的', '{instrument}, of the residual at most'),
  eligibleOf: text('{instrument}只用于', '{instrument} only for'),
  allowances: text('配额', 'Allowances'),
  allowancesOff: text('不计入', 'do not count'),
  allowancesOn: text('自愿注销的配额计入', 'count where cancelled voluntarily'),
  vintageYears: text('减排年份的提示界限（企业自定）', 'Vintages asked about (the enterprise’s own limit)'),
  yearsOld: text('{years} 年', '{years} years'),
  guideline: text('依据《零碳工厂建设与管理技术指南》6.7：先减排，再对残余排放开展碳抵消。', 'By clause 6.7 of the guideline: reduce first, then offset what remains.'),

  // Years
  yearsTable: text('历年残余排放、抵消量与依赖度', 'Residual, offsets and dependence by year'),
  yearResidual: text('残余排放（tCO₂e）', 'Residual (tCO₂e)'),
  yearOffsets: text('抵消量（tCO₂e）', 'Offsets (tCO₂e)'),
  yearReductions: text('自主减排量（tCO₂e）', 'Own reductions (tCO₂e)'),
  dependence: text('依赖度', 'Dependence'),
  dependenceIs: text('依赖度 = 抵消量 ÷（抵消量 + 自主减排量），应逐年下降（6.7.1）。', 'Dependence = offsets ÷ (offsets + own reductions); it should fall from year to year (6.7.1).'),
} satisfies Record<string, Bilingual>; // prettier-ignore

export type DisclosureKey = keyof typeof disclosureTexts;

export type DisclosureSentence = ReportSentence<DisclosureKey>;

/** A sentence in a language, with its facts in their places. */
export const disclosureText = (sentence: DisclosureSentence, language: Language): string =>
  sentenceIn(disclosureTexts, sentence, language);
