import type { Bilingual, Language } from '../../engine/language.ts';
import { sentenceIn, type ReportSentence } from '../../engine/report-model.ts';
import { reportWords } from '../../lines/report/report-words.ts';

const text = (zh: string, en: string): Bilingual => ({ zh, en });

/** What the report of a plan says beside the calculators' texts; a fact stands in {braces}. */
const planTexts = {
  ...reportWords,
  title: text('减排计划（{from}—{to} 年）', 'Reduction plan {from}–{to}'),

  // What it is
  nature: text('性质', 'What this is'),
  estimated: text('本计划由企业自行编制。减排量按填写值和可改的经验范围估算，只表示数量级，不是核查结论。', 'The enterprise makes this plan itself. Reductions are estimated from what was entered and from editable ranges of experience: orders of magnitude, not a verification opinion.'),
  notYet: text('计划中的减排还不是实现的减排：实现的减排以实施后的计量和下一年度的清单为准。', 'What is planned is not reduced yet: what was reduced shows in the meters and in the inventory of the year after.'),

  // Whose and of when
  frame: text('企业与计划', 'Enterprise and plan'),
  baseYear: text('基准年', 'Base year'),
  years: text('计划期', 'Years of the plan'),
  yearsAre: text('{from}—{to}', '{from} to {to}'),
  basis: text('范围 2 的计算基础', 'Basis of scope 2'),
  market: text('基于市场', 'market-based'),
  location: text('基于位置', 'location-based'),
  target: text('目标（末年比基准年降低）', 'Target (last year below the base year by)'),
  growth: text('不采取措施时的年增长', 'Growth per year without measures'),
  electricityPrice: text('电价', 'Price of electricity'),
  discountRate: text('折现率', 'Discount rate'),
  percent: text('{value} %', '{value} %'),
  perKwh: text('{value} 元/kWh', '{value} CNY/kWh'),
  responsible: text('责任人或部门', 'Responsible'),

  // The start
  baseline: text('基准年排放', 'Emissions of the base year'),
  ofInventory: text('取自企业 {year} 年的温室气体清单。', 'Taken from the enterprise’s greenhouse gas inventory of {year}.'),
  ofStated: text('由企业填写，没有清单可以引用。', 'Stated by the enterprise; there is no inventory to take it from.'),
  ofNothing: text('没有基准年的排放：没有路径，措施的效果也没有上限。', 'The emissions of the base year are not known: there is no trajectory, and nothing limits the measures.'),
  baselineTable: text('{year} 年排放（tCO₂e）', 'Emissions of {year} (tCO₂e)'),
  scope: text('范围', 'Scope'),
  scope1: text('范围 1', 'Scope 1'),
  scope2Grid: text('范围 2：外购电网电力', 'Scope 2: grid electricity'),
  scope2Other: text('范围 2：热力、蒸汽、冷量和直供电', 'Scope 2: heat, steam, cooling, direct lines'),
  scope3: text('范围 3', 'Scope 3'),
  notCounted: text('没有核算', 'not counted'),
  electricityTable: text('电量与因子', 'Electricity and its factors'),
  grid: text('外购电网电量', 'Electricity from the grid'),
  covered: text('其中绿电、绿证覆盖', 'Of it covered by certificates'),
  gridFactor: text('电网平均因子', 'Grid average factor'),
  residualFactor: text('未覆盖电量的因子', 'Factor of what nothing covers'),
  sameFactors: text('节约的电量按这两个因子计，与基准年相同；计划期内不计电网的变化。', 'Saved electricity counts at these two factors, as in the base year; changes of the grid are not foreseen.'),

  // Where it leads
  outcome: text('减排路径', 'Trajectory'),
  reduces: text('{year} 年可减排 {reduction} tCO₂e（{low} 至 {high}），仍有 {remains} tCO₂e（范围 2 {basis}）。', 'In {year}, {reduction} tCO₂e are reduced ({low} to {high}); {remains} tCO₂e remain (scope 2 {basis}).'),
  reached: text('目标是 {target} tCO₂e：按中值达到目标，低 {gap} tCO₂e。', 'The target is {target} tCO₂e: at the mid values it is met, by {gap} tCO₂e.'),
  missed: text('目标是 {target} tCO₂e：按中值还差 {gap} tCO₂e。', 'The target is {target} tCO₂e: at the mid values {gap} tCO₂e are missing.'),
  noTarget: text('没有设定目标。', 'No target is set.'),
  toOffset: text('剩余排放是否抵消、用什么抵消，按指南 6.7 另立台账；不从本计划的减排中扣除，也不与它相加。', 'Whether and with what remaining emissions are offset is kept in a ledger of its own (clause 6.7); it is neither part of these reductions nor added to them.'),
  trajectoryTable: text('各年排放（tCO₂e，范围 2 {basis}）', 'Emissions by year (tCO₂e, scope 2 {basis})'),
  year: text('年份', 'Year'),
  without: text('不采取措施', 'Without measures'),
  withPlan: text('采取措施后：效果低 – 中 – 高', 'With the plan: low – mid – high effect'),
  targetOfYear: text('目标', 'Target'),
  noYears: text('没有可以列出的年份。', 'There are no years to show.'),

  // The measures
  measures: text('措施', 'Measures'),
  noMeasures: text('计划里还没有措施。', 'The plan holds no measures yet.'),
  fullYear: text('减排量按完整一年、与计划中其他措施一起计算，依次为低 – 中 – 高。', 'Reductions are those of a full year, together with the other measures of the plan: low – mid – high.'),
  measure: text('措施', 'Measure'),
  ownerAndDue: text('责任人、完成日期', 'Owner, due'),
  capex: text('投资（元）', 'Investment (CNY)'),
  saving: text('年净收益（元）', 'Net saving per year (CNY)'),
  onMarket: text('减排量，基于市场（tCO₂e）', 'Reduction, market-based (tCO₂e)'),
  onLocation: text('减排量，基于位置（tCO₂e）', 'Reduction, location-based (tCO₂e)'),
  apart: text('{name}（不计入）', '{name} (not counted)'),

  // The money
  costs: text('成本与收益', 'Costs and savings'),
  running: text('年运行维护费（元）', 'Operation per year (CNY)'),
  benefit: text('其他年收益（元）', 'Other benefit per year (CNY)'),
  savingRange: text('年净收益：低 – 中 – 高（元）', 'Net saving per year: low – mid – high (CNY)'),
  payback: text('静态回收期（年）', 'Simple payback (years)'),
  costMarket: text('单位减排成本，基于市场（元/tCO₂e）', 'Abatement cost, market-based (CNY/tCO₂e)'),
  costLocation: text('单位减排成本，基于位置（元/tCO₂e）', 'Abatement cost, location-based (CNY/tCO₂e)'),
  sign: text('单位减排成本 =（投资年金 − 年净收益）÷ 减排量，按中值；负值表示减排的同时有净收益。价格按不变价格计。', 'Abatement cost = (annuity of the investment − net saving) ÷ reduction, at the mid values; below zero a reduction earns money. Prices are constant.'),
  withoutCapex: text('合计不含没有填写投资的措施：{names}。', 'The sums are without measures that state no investment: {names}.'),
  withoutSaving: text('合计不含还算不出年净收益的措施：{names}。', 'The sums are without measures whose net saving isn’t known yet: {names}.'),
  byYear: text('各年投资与收益', 'Investment and saving by year'),
  yearCapex: text('当年投产措施的投资（元）', 'Investment of the measures beginning in it (CNY)'),
  yearSaving: text('已生效措施的年净收益（元）', 'Net saving of the measures working in it (CNY)'),

  // What it rests on
  inputs: text('填写值', 'What was entered'),
  parameter: text('参数', 'Parameter'),
  assumptions: text('采用的经验范围', 'Ranges of experience taken'),
  assumptionsAre: text('企业没有填写自有数值的参数，取下列范围；它们只表示数量级，有实测、可研或供应商数据时应替换。', 'Where the enterprise has entered no value of its own these ranges are taken: orders of magnitude, to be replaced by measurements, studies or suppliers’ figures.'),
  noAssumptions: text('全部参数由企业填写，没有采用经验范围。', 'All values were entered; no range of experience is taken.'),
  low: text('低', 'Low'),
  mid: text('中', 'Mid'),
  high: text('高', 'High'),
  describesWhat: text('说明', 'Note'),

  // How it counts
  rules: text('计算规则', 'How it counts'),
  order: text('措施依次作用：先减少需求，再提高能效、电能替代、自发可再生能源，最后是绿电绿证；每项只作用于前面措施留下的部分。', 'Measures act in an order: less demand, efficiency, electrification, own renewables, and certificates last; each acts on what those before it leave.'),
  chain: text('同一负荷上的节能率连乘：1 − Π(1 − s)，不相加。', 'Savings on one load multiply: 1 − Π(1 − s); they are not added.'),
  onceOnly: text('同一效果只计一次：同一套光伏（A.4、A.6、A.31），能碳平台与设备监控（A.26、A.27）；A.8 与 6.2.3、6.7.2 的绿证是同一批电量。', 'One effect counts once: one PV plant (A.4, A.6, A.31), a platform and its meters (A.26, A.27); the certificates of A.8 are those of clauses 6.2.3 and 6.7.2.'),
  greenOnce: text('节约已由绿电、绿证覆盖的电量，只减少基于位置的排放。', 'Saving electricity that certificates cover lowers the location-based figure only.'),
  enablingZero: text('核算、采购、设计、审核等基础性工作自身计 0 t；抵消和配额（A.32、A.33）不是减排。', 'Accounting, procurement, design and audits count 0 t by themselves; offsets and allowances (A.32, A.33) reduce nothing.'),
  remarks: text('本计划中的连乘、只计一次和其他说明', 'What chains, counts once, and is to be known in this plan'),
  remark: text('说明', 'Remark'),

  // The checklist
  checklist: text('附录 A 措施实施情况', 'The measures of annex A'),
  standing: text('实施情况', 'Status'),
  note: text('说明', 'Note'),
  nothingSaid: text('还没有说明实施情况。', 'Nothing is said of them yet.'),

  // Signatures
  signatures: text('签字', 'Signatures'),
  responsibility: text('签字表示对计划的内容和资源负责，不改变减排量的估算性质。', 'To sign is to answer for the content of the plan and its resources; its reductions remain estimates.'),
  preparedSigns: text('编制人', 'Prepared by'),
  managementSigns: text('管理层批准', 'Approved by the management'),
  signedOn: text('日期', 'Date'),
  signHere: text('{name}　＿＿＿＿＿＿＿＿＿＿', '{name} ____________________'),
} satisfies Record<string, Bilingual>; // prettier-ignore

export type PlanReportKey = keyof typeof planTexts;

export type PlanSentence = ReportSentence<PlanReportKey>;

/** A sentence in a language, with its facts in their places. */
export const planText = (sentence: PlanSentence, language: Language): string =>
  sentenceIn(planTexts, sentence, language);
