import type { Bilingual, Language } from '../../engine/language.ts';
import { sentenceIn, type ReportSentence as SentenceOf } from '../../engine/report-model.ts';
import { reportWords } from '../../lines/report/report-words.ts';

const text = (zh: string, en: string): Bilingual => ({ zh, en });

/**
 * The report's own words. Stages, flows, methods and the other values of a study are called by the texts of the
 * calculators; a fact stands in {braces}.
 */
export const reportTexts = {
  ...reportWords,
  title: text('产品碳足迹研究报告（自行核算、未经核查）', 'Carbon footprint study report (self-calculated, not verified)'),
  statement: text(
    '本报告由企业自行核算，未经核查，不得据此加贴碳足迹标识。',
    'Self-calculated and not verified: on its ground no product may carry the footprint label.',
  ),

  // Headings, in the order of a study report by GB/T 24067—2024
  entity: text('报告主体与编制', 'Who reports'),
  goal: text('研究目的', 'Goal of the study'),
  product: text('产品与功能单位（声明单位）', 'Product and unit of analysis'),
  boundary: text('系统边界', 'System boundary'),
  cutOff: text('取舍准则', 'Cut-off criteria'),
  allocation: text('分配', 'Allocation'),
  inventory: text('清单数据', 'Inventory data'),
  electricity: text('电力的处理', 'Treatment of electricity'),
  separate: text('单独列示的排放与清除', 'Emissions and removals on lines of their own'),
  byGas: text('按气体', 'By gas'),
  sensitivity: text('敏感性分析', 'Sensitivity'),
  scenarios: text('情景比较', 'Scenarios'),
  limits: text('局限', 'Limits'),

  // Goal, product, boundary
  intendedUse: text('预期用途', 'Intended use'),
  why: text('开展研究的理由', 'Why the study is made'),
  audience: text('目标受众', 'Audience'),
  productName: text('产品名称', 'Product'),
  model: text('规格型号', 'Model'),
  productDescription: text('产品说明', 'Description'),
  unitKind: text('单位的类别', 'Kind of unit'),
  unitDescription: text('单位的定义', 'Definition of the unit'),
  unitAmount: text('单位的数量', 'Amount of the unit'),
  massKg: text('一个单位中产品的质量', 'Mass of the product in one unit'),
  output: text('统计期产量', 'Made in the period'),
  partialOnly: text(
    '未涵盖完整生命周期，结果是产品部分碳足迹，不得称为产品碳足迹。',
    'It doesn’t cover the whole life: the result is a partial footprint and must not be called the footprint of the product.',
  ),
  dataPeriod: text('数据的时间范围', 'Period of the data'),
  systemBoundary: text('系统边界', 'Boundary'),
  area: text('生产地', 'Place of production'),
  scenarioOf: text('本研究是一个情景，所变动的研究编号为 {id}。', 'This study is a scenario of the study {id}.'),
  stagesCounted: text('生命周期阶段', 'Stages of life'),
  stage: text('阶段', 'Stage'),
  counted: text('是否计入', 'Counted'),
  lines: text('行数', 'Lines'),
  outside: text('在边界之外、未计入的行', 'Lines outside the boundary, not counted'),

  // Method
  methodFormula: text(
    '产品碳足迹 = Σ（活动数据 × 排放因子 × GWP），按功能单位（声明单位）计；参照 GB/T 24067—2024 与 ISO 14067:2018。',
    'Footprint = Σ (activity data × emission factor × GWP) per unit of analysis, after GB/T 24067—2024 and ISO 14067:2018.',
  ),
  noOffsets: text('结果不含碳抵消。', 'No offsets are inside the result.'),
  electricityYear: text('全国平均电力碳足迹因子的年份', 'Year of the national life-cycle factor of electricity'),
  recycling: text('回收利用的处理', 'Treatment of recycling'),
  gwpReasonMissing: text('未采用最新报告的理由没有填写，GB/T 24067 与 ISO 14067 要求说明。', 'GB/T 24067 and ISO 14067 ask for the reason for not using the latest report; none is stated.'),
  otherSets: text('以 CO₂e 合计给出的因子保留各自出处的 GWP（{sets}），不换算。', 'Factors that come as aggregate CO₂e keep the potentials of their publication ({sets}).'),

  // Cut-off and allocation
  perFlow: text('单项不超过（占碳足迹）', 'One flow at most (of the footprint)'),
  allTogether: text('合计不超过', 'All together at most'),
  omittedSum: text('舍去各项估计合计', 'All omissions as estimated'),
  conventionOfCutOff: text('标准不规定数值，以上准则是本研究的约定。', 'The standards give no number: the criteria are this study’s convention.'),
  omissions: text('舍去的流', 'What was left out'),
  noOmissions: text('没有舍去任何流。', 'Nothing was left out.'),
  flow: text('类别', 'Flow'),
  estimated: text('估计占比', 'Estimated share'),
  allocationOrder: text(
    '优先细分过程以避免分配，其次按物理关系（质量、能量），最后按其他关系（如经济价值）。',
    'First subdivide to avoid allocation, then physical relations (mass, energy), last others such as economic value.',
  ),
  noAllocation: text('没有需要分配的过程。', 'No process had to be shared.'),
  shares: text('分配系数', 'Shares'),
  process: text('过程', 'Process'),
  methodName: text('方法', 'Method'),
  coProduct: text('产品', 'Product'),
  otherChoices: text('改用其他方法的结果（kgCO₂e）', 'By other methods (kgCO₂e)'),
  change: text('变化', 'Change'),
  closedLoopToGate: text(
    '按闭环法，再生的好处计在生命末期；边界不含生命末期，这里的结果既没有回收的抵减，也没有再生料的好处。',
    'Under the closed-loop rule the benefit of recycling is at the end of life, which the boundary leaves out: this result has neither the credit of recycling nor the benefit of recycled content.',
  ),
  otherLines: text('有 {count} 项换用后计入的行不同，差异不只来自方法。', 'In {count} of them other lines count: the difference isn’t of the method alone.'),

  // Inventory
  amounts: text('数量', 'Amounts'),
  origins: text('数据来源', 'Origin of the data'),
  assembly: text('所属组件', 'Assembly'),
  times: text('折算倍数', 'Times in the unit'),
  source: text('来源', 'Source'),
  year: text('年份', 'Year'),
  note: text('备注', 'Note'),
  factorNotes: text('因子的说明（时效、地域、未含的部分）', 'Notes on the factors (their age and place, what they leave out)'),
  ownFactors: text('自有或供应商的因子', 'Own and suppliers’ factors'),
  factor: text('因子', 'Factor'),

  // Electricity
  electricityRule: text(
    '电力采用生命周期因子，不采用组织核算的电力因子；绿电和绿证只在合同满足全部条件时按发电技术计，且不为零。',
    'Electricity takes life-cycle factors, never those of organisations; green power counts by its technology where the contract meets all conditions, and never as zero.',
  ),
  noElectricity: text('没有单独列出的电力。', 'No electricity is entered on a line of its own.'),
  powerLines: text('各行电力（kgCO₂e）', 'Electricity by line (kgCO₂e)'),
  supply: text('供电方式', 'Supply'),
  byGridMix: text('按全国平均', 'By the grid’s mix'),
  totalByGridMix: text('全部电力按全国平均计的结果', 'Result with all electricity by the grid’s mix'),
  conditionsOf: text('合同条件（{line}）', 'Conditions of the contract ({line})'),
  condition: text('条件', 'Condition'),
  met: text('是否满足', 'Met'),

  // Results
  resultPer: text('每 {amount} {unit}：{value} kgCO₂e', '{value} kgCO₂e per {amount} {unit}'),
  resultName: text('结果的名称', 'What the result is'),
  result: text('结果', 'Result'),
  toGate: text('其中到大门为止', 'of which to the gate'),
  byStage: text('按生命周期阶段（kgCO₂e）', 'By stage of life (kgCO₂e)'),
  byLine: text('按行（kgCO₂e）', 'By line (kgCO₂e)'),
  notApart: text('未单独给出', 'not given apart'),
  notCounted: text('未计入', 'not counted'),
  kilograms: text('kgCO₂e', 'kgCO₂e'),
  hotSpots: text('最大的 {count} 行（{lines}）占 {share} %（按绝对值）。', 'The largest {count} lines ({lines}) are {share} % of all absolute amounts.'),
  byFlow: text('按来源（kgCO₂e）', 'By origin (kgCO₂e)'),
  notSeparableShare: text(
    '{share} % 的结果来自不区分化石源、生物源和土地利用变化的因子，单列而不当作零。',
    '{share} % of the result comes from factors that don’t keep fossil, biogenic and land use apart: told as such, not as zero.',
  ),
  fossilContent: text('产品中的化石碳', 'Fossil carbon in the product'),
  biogenicContent: text('产品中的生物碳', 'Biogenic carbon in the product'),
  balanced: text('生物源碳平衡：吸收 {uptake}，释放 {release}，储存 {stored} kgCO₂e。', 'Biogenic balance: {uptake} taken up, {release} given off, {stored} kgCO₂e stored.'),
  unbalanced: text('生物源碳不平衡：吸收 {uptake}，释放 {release}，储存 {stored}，相差 {difference} kgCO₂e。', 'The biogenic balance doesn’t close: {uptake} taken up, {release} given off, {stored} stored, {difference} kgCO₂e apart.'),

  // Quality, sensitivity, uncertainty
  primaryShare: text('初级数据占比为 {share} %（活动数据和因子都取自本企业或供应商的部分）。', '{share} % rests on primary data: amounts and factors of the own process or of a supplier.'),
  noPrimaryShare: text('没有排放，初级数据占比无从计算。', 'Nothing emits: there is no share of primary data.'),
  rating: text('数据质量评分为 {score}（1 最好，5 最差；本站自拟的评分，不是标准的评分）。', 'Data quality: {score} (1 the best, 5 the worst; this site’s own rubric, not a standard’s).'),
  bySource: text('按数据来源', 'By source of the data'),
  aspects: text('按方面', 'By aspect'),
  aspect: text('方面', 'Aspect'),
  score: text('评分', 'Score'),
  technologyScore: text('技术', 'Technology'),
  geographyScore: text('地理', 'Geography'),
  timeScore: text('时间', 'Time'),
  unknownShare: text('其中不明的占比', 'of which unknown'),
  byLineQuality: text('逐行评分', 'By line'),
  tornado: text('影响最大的输入（kgCO₂e）', 'The inputs that move it most (kgCO₂e)'),
  input: text('输入', 'Input'),
  moved: text('变动', 'Moved by'),
  low: text('低', 'Low'),
  high: text('高', 'High'),
  activityOf: text('活动数据：{lines}', 'Activity data: {lines}'),
  factorOf: text('排放因子：{lines}', 'Emission factor: {lines}'),
  assumedWidths: text('有 {count} 项没有填写不确定度，按 ±{width} % 变动。', '{count} of them have no uncertainty stated and are moved by ±{width} %.'),
  noSensitivity: text('没有可变动的输入。', 'There is no input to move.'),
  rangeIs: text(
    '已量化的部分为 {value} ± {halfWidth} kgCO₂e（95 %，误差传播，IPCC 2006 第 1 卷第 3 章方法一），相对 ±{relative} %。',
    'What is quantified is {value} ± {halfWidth} kgCO₂e (95 %, error propagation, IPCC 2006 volume 1 chapter 3 approach 1), ±{relative} %.',
  ),
  monteCarlo: text(
    '蒙特卡洛模拟（IPCC 2006 第 1 卷第 3 章方法二；{draws} 次，种子 {seed}；对数正态分布，随机数 xoroshiro128+）：平均 {mean}，95 % 区间 {low} 至 {high} kgCO₂e。',
    'Monte Carlo (IPCC 2006 volume 1 chapter 3 approach 2; {draws} draws, seed {seed}; lognormal, random numbers by xoroshiro128+): mean {mean}, 95 % between {low} and {high} kgCO₂e.',
  ),
  monteCarloFixed: text('模拟中 {share} % 的排放没有不确定度，保持不变。', 'In it, {share} % of the emissions have no uncertainty and were held fixed.'),
  study: text('研究', 'Study'),
  scenario: text('情景', 'Scenario'),

  // Limits
  onlyClimate: text('只涉及气候变化一类环境影响，不能代表产品的总体环境表现。', 'Climate change only: it says nothing of the product’s other effects on the environment.'),
  comparedIncomplete: text('“{study}”有 {count} 行未计入，与它的差别不完整。', '“{study}” lacks {count} lines that do not count; what it differs by is not complete.'),
  onlySameUnit: text('只有功能单位、系统边界和方法都相同的结果才能比较。', 'Results compare only where the functional unit, the boundary and the methods are the same.'),
  partialLines: text('不完整的行（小于其生命周期）', 'Lines that count less than their life cycle'),
  partialWhat: text('缺少什么', 'What is missing'),
  unverifiedFactors: text('所用因子中有 {count} 个未核到原文：{names}。', '{count} of the factors were not traced to a page: {names}.'),
  linesNotCounted: text('有 {count} 行因资料不全未计入。', '{count} lines are incomplete and don’t count.'),
  noReview: text('未进行鉴定性评审。', 'No critical review was made.'),
} satisfies Record<string, Bilingual>; // prettier-ignore

export type ReportKey = keyof typeof reportTexts;

export type ReportSentence = SentenceOf<ReportKey>;

/** A sentence in a language, with its facts in their places. */
export const sentenceText = (sentence: ReportSentence, language: Language): string =>
  sentenceIn(reportTexts, sentence, language);
