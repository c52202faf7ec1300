import type { Bilingual, Language } from '../../engine/language.ts';

const text = (zh: string, en: string): Bilingual => ({ zh, en });

/** What the tables say beside the calculators' texts. */
const tableWords = {
  // Tables
  plan: text('减排计划', 'Plan'),
  years: text('减排路径', 'Trajectory'),
  checklist: text('措施清单', 'Checklist'),

  // Columns of the plan
  number: text('附录 A 编号', 'Annex A'),
  measure: text('附录 A 措施', 'Measure of annex A'),
  name: text('名称', 'Name'),
  way: text('估算方式', 'Estimated as'),
  year: text('首个完整生效年份', 'First full year'),
  owner: text('责任部门或责任人', 'Owner'),
  due: text('完成日期', 'Due'),
  counts: text('计入计划', 'Counts in the plan'),
  capex: text('投资（元）', 'Investment (CNY)'),
  running: text('年运行维护费（元）', 'Operation per year (CNY)'),
  benefit: text('其他年收益（元）', 'Other benefit per year (CNY)'),
  lifetime: text('使用年限（年）', 'Lifetime (years)'),
  marketLow: text('减排量，基于市场，低（tCO2e）', 'Reduction, market-based, low (tCO2e)'),
  marketMid: text('减排量，基于市场，中（tCO2e）', 'Reduction, market-based, mid (tCO2e)'),
  marketHigh: text('减排量，基于市场，高（tCO2e）', 'Reduction, market-based, high (tCO2e)'),
  locationLow: text('减排量，基于位置，低（tCO2e）', 'Reduction, location-based, low (tCO2e)'),
  locationMid: text('减排量，基于位置，中（tCO2e）', 'Reduction, location-based, mid (tCO2e)'),
  locationHigh: text('减排量，基于位置，高（tCO2e）', 'Reduction, location-based, high (tCO2e)'),
  scope1: text('范围 1，中（tCO2e）', 'Scope 1, mid (tCO2e)'),
  scope2Market: text('范围 2，基于市场，中（tCO2e）', 'Scope 2, market-based, mid (tCO2e)'),
  scope2Location: text('范围 2，基于位置，中（tCO2e）', 'Scope 2, location-based, mid (tCO2e)'),
  scope3: text('范围 3，中（tCO2e）', 'Scope 3, mid (tCO2e)'),
  electricity: text('少购电量，中（MWh）', 'Less electricity bought, mid (MWh)'),
  certified: text('绿电、绿证覆盖，中（MWh）', 'Covered by certificates, mid (MWh)'),
  savingLow: text('年净收益，低（元）', 'Net saving per year, low (CNY)'),
  savingMid: text('年净收益，中（元）', 'Net saving per year, mid (CNY)'),
  savingHigh: text('年净收益，高（元）', 'Net saving per year, high (CNY)'),
  payback: text('静态回收期，中（年）', 'Simple payback, mid (years)'),
  costMarket: text('单位减排成本，基于市场，中（元/tCO2e）', 'Abatement cost, market-based, mid (CNY/tCO2e)'),
  costLocation: text('单位减排成本，基于位置，中（元/tCO2e）', 'Abatement cost, location-based, mid (CNY/tCO2e)'),
  inputs: text('填写值', 'Entered'),
  assumed: text('采用的经验范围（低 – 中 – 高）', 'Ranges of experience taken (low – mid – high)'),
  document: text('原始凭证', 'Document'),
  note: text('备注', 'Note'),
  findings: text('说明与待处理', 'Findings'),

  // Columns of the years
  calendarYear: text('年份', 'Year'),
  withoutMarket: text('不采取措施，基于市场（tCO2e）', 'Without measures, market-based (tCO2e)'),
  withMarketLow: text('采取措施后，基于市场，效果低（tCO2e）', 'With the plan, market-based, low effect (tCO2e)'),
  withMarketMid: text('采取措施后，基于市场，效果中（tCO2e）', 'With the plan, market-based, mid effect (tCO2e)'),
  withMarketHigh: text('采取措施后，基于市场，效果高（tCO2e）', 'With the plan, market-based, high effect (tCO2e)'),
  targetMarket: text('目标，基于市场（tCO2e）', 'Target, market-based (tCO2e)'),
  withoutLocation: text('不采取措施，基于位置（tCO2e）', 'Without measures, location-based (tCO2e)'),
  withLocationLow: text('采取措施后，基于位置，效果低（tCO2e）', 'With the plan, location-based, low effect (tCO2e)'),
  withLocationMid: text('采取措施后，基于位置，效果中（tCO2e）', 'With the plan, location-based, mid effect (tCO2e)'),
  withLocationHigh: text('采取措施后，基于位置，效果高（tCO2e）', 'With the plan, location-based, high effect (tCO2e)'),
  targetLocation: text('目标，基于位置（tCO2e）', 'Target, location-based (tCO2e)'),
  yearCapex: text('当年投产措施的投资（元）', 'Investment of the measures beginning in it (CNY)'),
  yearSaving: text('已生效措施的年净收益，中（元）', 'Net saving of the measures working in it, mid (CNY)'),

  // Columns of the checklist
  category: text('类别', 'Category'),
  applicability: text('适用范围', 'For'),
  status: text('实施情况', 'Status'),
  planned: text('计划中的年份', 'Years in the plan'),

  // Cells
  total: text('合计', 'Total'),
  yes: text('是', 'yes'),
  no: text('否', 'no'),
  notSaid: text('未说明', 'not stated'),
  notPlanned: text('未定年份', 'no year yet'),
} satisfies Record<string, Bilingual>; // prettier-ignore

export type TableWord = keyof typeof tableWords;

export const tableWord = (key: TableWord, language: Language): string => tableWords[key][language];
