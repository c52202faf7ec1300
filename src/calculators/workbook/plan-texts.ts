import { bilingual as text } from './bilingual.ts';

/** The words of the workbook of a plan. */
export const planTexts = {
  planTitle: text('{name} {from}—{to} 年减排计划', 'Reduction plan of {name}, {from} to {to}'),
  planSettings: text('计划', 'Plan'),
  startingPoint: text('起点（{year} 年）', 'Starting point ({year})'),
  fromInventory: text('出自该年的清单，公式见清单的工作簿', 'from the inventory of that year, whose workbook has the formulas'),
  growth: text('活动水平年增长率', 'Growth of activity per year'),
  target: text('末年比基准年降低', 'Reduction by the last year against the base year'),
  electricityPrice: text('电价', 'Electricity price'),
  discountRate: text('折现率', 'Discount rate'),
  baselineScope1: text('范围 1 排放', 'Scope 1 emissions'),
  baselineGrid: text('外购网电', 'Grid electricity'),
  baselineCovered: text('其中绿电、绿证覆盖', 'Of which covered by certificates'),
  baselineElectricityLocation: text('外购网电的排放，基于位置', 'Emissions of grid electricity, location-based'),
  baselineElectricityMarket: text('外购网电的排放，基于市场', 'Emissions of grid electricity, market-based'),
  baselineOtherLocation: text('热力等范围 2 排放，基于位置', 'Other scope 2 emissions, location-based'),
  baselineOtherMarket: text('热力等范围 2 排放，基于市场', 'Other scope 2 emissions, market-based'),
  baselineScope3: text('范围 3 排放', 'Scope 3 emissions'),
  effect: text('效果{level}', '{level} effect'),
  aboutTrying: text(
    '工作簿供核对和试算；要保留的改动，请同时填到网页里。',
    'It is for checking and trying; enter what is to stay on the page as well.',
  ),
  aboutLimits: text(
    '一项措施能作用的用量不够时，取多少由计算器决定；计划包含哪些措施、从哪年起生效也是如此。这些改动请在网页里做。',
    'Where less is left than a measure could save, the calculator decides how much it takes, as it does which measures count and from which year on; change these on the page.',
  ),
  aboutPlanTable: text('各项措施在完整年度的减排量、收益、回收期和单位减排成本，末行合计。', 'Each measure in a full year: reduction, saving, payback, abatement cost; totals in the last row.'),
  aboutYears: text('各年排放、目标、当年投资和年净收益。', 'Each year: emissions, target, investment, net saving.'),
  aboutChecklist: text('附录 A 各项措施的实施情况。', 'Where the factory stands with each measure of annex A.'),
  aboutMeasures: text('填写的数据，一项措施一组行；黄色可改。', 'What was entered, a group of rows for each measure; yellow can be changed.'),
  sheetPlan: text('减排计划', 'Plan'),
  sheetYears: text('减排路径', 'Trajectory'),
  sheetChecklist: text('措施清单', 'Checklist'),
}; // prettier-ignore
