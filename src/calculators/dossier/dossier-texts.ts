import type { Bilingual, Language } from '../engine/language.ts';
import { sentenceIn } from '../engine/report-model.ts';
import { reportWords } from '../lines/report/report-words.ts';

const text = (zh: string, en: string): Bilingual => ({ zh, en });

/** What the report says beside the reports it is made of; a fact stands in {braces}. */
const dossierTexts = {
  ...reportWords,
  title: text('零碳工厂建设报告', 'Zero-carbon factory report'),
  ofYear: text('{year} 年', '{year}'),
  year: text('报告年度', 'Year'),
  contents: text('目录', 'Contents'),
  unnamed: text('（未填写企业名称）', '(no name stated)'),
  selfDeclared: text('本报告由企业自行核算、自行评估、自行编制，属于自我声明。没有经过第三方核查或评价，不是认证，不产生任何等级、称号或标志。', 'The enterprise computed, assessed and compiled this report itself: a self-declaration. No third party verified or evaluated it; it is not a certification and confers no level, title or label.'),
  byGuideline: text('各部分按《零碳工厂建设与管理技术指南》的次序排列。标题中的条号是指南的条号。', 'The parts follow the order of the technical guideline for the construction and management of zero-carbon factories; clause numbers in headings are the guideline’s.'),
  versionsAre: text('计算器 {calculator} · 因子库 {factors}', 'Calculator {calculator} · factors {factors}'),

  // Summary
  summary: text('摘要', 'Summary'),
  headFigures: text('主要数值', 'Head figures'),
  figure: text('项目', 'Figure'),
  see: text('详见', 'See'),
  scope1: text('范围 1', 'Scope 1'),
  scope2Location: text('范围 2（基于位置）', 'Scope 2, location-based'),
  scope2Market: text('范围 2（基于市场）', 'Scope 2, market-based'),
  scope3: text('范围 3', 'Scope 3'),
  totalLocation: text('合计（基于位置）', 'Total, location-based'),
  totalMarket: text('合计（基于市场）', 'Total, market-based'),
  gbt32150: text('GB/T 32150—{edition} 合计（含购入和输出能源）', 'Total by GB/T 32150—{edition}, with purchased and exported energy'),
  rangeOf: text('范围 1 与范围 2（基于位置）的 95 % 区间（误差传播）', '95 % range of scope 1 and 2, location-based (error propagation)'),
  rangeOfPart: text('范围 1 与范围 2（基于位置）的 95 % 区间（误差传播，只含已量化的部分）', '95 % range of scope 1 and 2, location-based (error propagation, of what is quantified)'),
  rangeUnknown: text('未量化', 'not quantified'),
  footprintOf: text('{result}：{product}', '{result}: {product}'),
  perUnit: text('kgCO₂e，每 {amount} {unit}', 'kgCO₂e per {amount} {unit}'),
  remains: text('按计划，{year} 年仍有的排放（范围 2 {basis}，效果中值）', 'Remaining in {year} by the plan (scope 2 {basis}, mid effect)'),
  targetOf: text('{year} 年的目标', 'Target of {year}'),
  market: text('基于市场', 'market-based'),
  location: text('基于位置', 'location-based'),
  residual: text('残余排放（抵消边界内）', 'Residual emissions (claimed boundary)'),
  matched: text('已核销并匹配的减排量', 'Credits cancelled and matched'),
  coverage: text('残余排放的匹配比例', 'Residual emissions matched'),
  gates: text('基本要求', 'Basic requirements'),
  assessedTotal: text('自评总分', 'Total of the self-assessment'),
  scope3None: text('没有核算', 'not counted'),
  notYet: text('尚无', 'none yet'),
  noFigures: text('工厂文件中没有 {year} 年的结果。', 'The factory file has no results for {year}.'),

  // Factory
  factory: text('工厂与核算边界', 'Factory and boundary'),
  enterprise: text('工厂', 'Factory'),
  boundary: text('核算边界', 'Boundary'),

  // Inventory
  inventory: text('温室气体排放核算（6.1）', 'Greenhouse gas inventory (6.1)'),
  noInventory: text('工厂文件中没有 {year} 年的温室气体清单。', 'The factory file has no greenhouse gas inventory for {year}.'),
  emptyInventory: text('{year} 年的温室气体清单还没有填写任何排放源，因此没有数值；没有数值不等于零排放。', 'The greenhouse gas inventory for {year} has no sources yet, so it has no figures; no figures doesn’t mean zero emissions.'),
  trend: text('历年排放、目标与计划', 'Emissions by year, target and plan'),
  trendTable: text('历年排放、目标与计划（tCO₂e）', 'Emissions by year, target and plan (tCO₂e)'),
  trendChart: text('历年排放、目标与计划（tCO₂e，范围 2 {basis}）', 'Emissions by year, target and plan (tCO₂e, scope 2 {basis})'),
  yearLabel: text('年份', 'Year'),
  planOf: text('采取措施后（中值）', 'With the plan (mid)'),
  target: text('目标', 'Target'),
  actual: text('清单', 'Inventory'),
  plan: text('计划', 'Plan'),
  baseMark: text('{year}（基准年）', '{year} (base year)'),
  planWithout3: text('计划不含范围 3，清单的合计含范围 3。', 'The plan leaves scope 3 out; the totals of the inventories hold it.'),
  planBasis: text('计划和目标按范围 2 {basis}计。', 'Plan and target are on scope 2 {basis}.'),
  mixedPotentials: text('各年采用的全球变暖潜势不同（{sets}），数值不能直接比较。', 'The years use different global warming potentials ({sets}): their figures are not comparable as they stand.'),
  gasesChart: text('按范围和气体（tCO₂e，范围 2 基于位置）', 'By scope and gas (tCO₂e, scope 2 location-based)'),

  // Footprints
  footprints: text('产品碳足迹（6.1.3）', 'Product carbon footprints (6.1.3)'),
  noFootprints: text('工厂文件中没有数据期含 {year} 年的产品碳足迹研究。', 'The factory file has no product study with data of {year}.'),
  otherStudies: text('其他数据期的研究：{names}。', 'Studies with data of other periods: {names}.'),
  studyOf: text('{name}（{from} 至 {to}）', '{name} ({from} to {to})'),
  unnamedProduct: text('未命名的产品', 'Unnamed product'),
  factorNotes: text('因子的说明与自有因子', 'Notes on the factors, and own ones'),
  stagesChart: text('按生命周期阶段（kgCO₂e）', 'By life cycle stage (kgCO₂e)'),

  // Measures
  measures: text('减排措施与计划（6.2 至 6.6、7.1）', 'Measures and plan (6.2 to 6.6, 7.1)'),
  noPlan: text('工厂文件中没有减排计划。', 'The factory file has no reduction plan.'),
  otherPlan: text('工厂文件中的减排计划以 {baseYear} 年为基准年，期限为 {from} 至 {to} 年，不涉及 {year} 年。', 'The reduction plan of the factory file has the base year {baseYear} and runs from {from} to {to}: it does not cover {year}.'),
  planNature: text('计划的性质', 'What the plan is'),
  planFrame: text('计划', 'The plan'),
  measuresChart: text('各项措施的年减排量（tCO₂e，范围 2 {basis}；短线为低至高）', 'Reduction by measure and year (tCO₂e, scope 2 {basis}; the line is low to high)'),

  // Offsets
  offsets: text('碳抵消与台账（6.7）', 'Offsets and their ledger (6.7)'),
  noClaim: text('工厂文件中没有 {year} 年的碳抵消。', 'The factory file has no claim of offsets for {year}.'),
  ledger: text('碳抵消台账', 'Ledger'),
  lotsBlocked: text('台账中有 {count} 批不能计入，原因写在台账的“待处理”一栏。', '{count} lots of the ledger don’t count; the reasons stand with them in the ledger.'),
  noLots: text('台账中没有批次。', 'The ledger holds no lots.'),
  lot: text('批次', 'Lot'),
  quantity: text('数量', 'Quantity'),
  standing: text('计入 {year} 年的情况', 'Counting in {year}'),
  cancelledOn: text('核销日期', 'Cancelled on'),
  serials: text('编号', 'Serial numbers'),
  findings: text('待处理', 'Findings'),

  // Self-assessment
  assessment: text('零碳工厂自评（第 5 至 7 章）', 'Self-assessment (chapters 5 to 7)'),
  noAssessment: text('工厂文件中没有 {year} 年的自评。', 'The factory file has no self-assessment for {year}.'),
  noGuideline: text('没有载入指南文本，自评没有列出。', 'The guideline’s text was not loaded: the self-assessment is not shown.'),
  assessmentFrame: text('评估', 'The assessment'),
  dimensionsChart: text('各维度得分（%）', 'Scores by dimension (%)'),
  unanswered: text('尚未回答', 'not answered yet'),

  // Disclosure
  disclosure: text('信息披露（6.7.4）', 'Disclosure (6.7.4)'),
  disclosedBy: text('碳排放核算结果、减排措施实施情况、碳抵消来源及数量如下。匹配的规则见“碳抵消与台账”。', 'The accounting result, the measures taken, the sources and quantities of offsets. The rules of matching stand with the offsets.'),
  noDisclosure: text('没有 {year} 年的碳抵消，因此没有按 6.7.4 单独披露的内容；核算结果和减排措施见前面各部分。', 'Without a claim for {year} there is nothing to disclose by 6.7.4 of its own; the accounting result and the measures stand in the parts above.'),

  // Sources
  sources: text('数据来源', 'Sources'),
  bibliography: text('文献', 'Publications'),
  figuresAndSources: text('各项数值的来源', 'The sources of each figure'),
  figuresSay: text('各项数值的解释一直追溯到填写的数据和下列文献。按气体、按流列出的数值是这些数值的组成部分，来源相同。“只有填写的数据”表示没有引用文献。', 'The explanation of each figure goes down to what was entered and to the publications below. Figures by gas and by flow are parts of these and rest on the same. “Entered data only” means that no publication is cited.'),
  ofInventory: text('温室气体清单 {year}', 'Inventory {year}'),
  ofStudy: text('产品碳足迹：{name}', 'Footprint: {name}'),
  ofPlan: text('减排计划', 'Reduction plan'),
  ofClaim: text('碳抵消 {year}', 'Offsets {year}'),
  figures: text('数值', 'Figures'),
  restsOn: text('来源', 'Sources'),
  enteredOnly: text('只有填写的数据', 'entered data only'),
  inNumber: text('序号', 'No.'),
  publisher: text('发布者', 'Publisher'),
  published: text('发布时间', 'Published'),
  places: text('引用位置', 'Places cited'),
  allFactors: text('全部排放因子', 'All emission factors'),
  noSources: text('没有引用文献的数值。', 'No figure cites a publication.'),

  // Versions, receipts, signatures
  versionsAndReceipt: text('版本、凭证与签字', 'Versions, receipts and signatures'),
  made: text('编制', 'Making'),
  textVersion: text('指南文本版本', 'Version of the guideline’s text'),
  textVersionIs: text('第 {version} 版', 'version {version}'),
  hashes: text('各项结果所用因子的校验值', 'Hash of the factors of each result'),
  result: text('结果', 'Result'),
  receipts: text('核算凭证', 'Receipts'),
  receiptsAre: text('核算凭证内嵌在本报告的网页文件中，可以取出重新计算。校验值就是凭证里的 checksum：除这一项外全部内容的规范 JSON（RFC 8785）的 SHA-256。它能说明凭证内容是否被改动，不能说明数据是否真实，也不说明是谁出具的。', 'The receipts are embedded in the HTML file of this report and can be computed again. The hash is the receipt’s own checksum: the SHA-256 of the canonical JSON (RFC 8785) of all of it but this entry. It shows whether the content was changed, not whether its data are true, nor who made it.'),
  noReceipts: text('本报告没有附核算凭证。', 'No receipt is attached to this report.'),
  missingReceipts: text('没有附上的凭证：{names}。编制报告时没能生成它们，可以重新编制报告。', 'Receipts that are missing: {names}. They couldn’t be made with this report; make the report again to attach them.'),
  receipt: text('凭证', 'Receipt'),
  checksum: text('校验值（checksum，SHA-256）', 'Checksum (SHA-256)'),
  signatures: text('签字', 'Signatures'),
  responsibility: text('签字表示对所填内容负责，不改变本报告的性质：自我声明，不是认证。', 'Whoever signs answers for what is stated here; the report remains a self-declaration, not a certification.'),
  managementSigns: text('管理层批准', 'Approved by the management'),
  signedOn: text('日期', 'Date'),
  signHere: text('{name}　＿＿＿＿＿＿＿＿＿＿', '{name} ____________________'),
} satisfies Record<string, Bilingual>; // prettier-ignore

export type DossierKey = keyof typeof dossierTexts;

/** A sentence of the report in a language. */
export type Say = (key: DossierKey, facts?: Readonly<Record<string, string | number>>) => string;

export const sayIn =
  (language: Language): Say =>
  (key, facts) =>
    sentenceIn(dossierTexts, { key, ...(facts && { facts }) }, language);
