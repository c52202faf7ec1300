import type { Language } from '../../../src/calculators/index.ts';

const zh = {
  planning: '进度与成本',
  effect: '完整一年的减排量',
  levels: { low: '低', mid: '中', high: '高' },
  total: (basis: string) => `合计（${basis}）`,
  scope: (scope: number) => `范围 ${scope}`,
  scope2: (basis: string) => `范围 2（${basis}）`,
  notCounted: '范围 3（未计入合计）',
  electricity: '少购电量（MWh）',
  certified: '绿电、绿证覆盖（MWh）',
  fuel: (name: string) => `少用燃料：${name}（GJ）`,
  calculation: '计算过程',
  calculationAt: (level: string) => `计算过程：${level}值`,
  levelNote: '低、中、高对应估算范围的下限、常值和上限；与其他措施的连乘和只计一次已计入。',
  none: '自身不减排，减排量为 0；在计划里记录年份、责任人和费用。',
  economics: '完整一年的经济性',
  annualSaving: '年净收益（元）',
  payback: '静态回收期（年）',
  costPerTonne: (basis: string) => `单位减排成本（元/tCO₂e，${basis}）`,
  sign: '单位减排成本 =（投资年金 − 年净收益）÷ 减排量；负值表示净收益。',
  neverPaid: '没有净收益，投资不能收回。',
  lacking: (names: string) => `还缺：${names}；填写后得出相应结果。`,
  and: '、',
  missing: {
    electricityPrice: '电价（在“起点与目标”里填写）',
    fuelPrice: '燃料单价',
    capex: '投资（没有就填 0）',
    lifetime: '使用年限',
  },
};

const en: typeof zh = {
  planning: 'Schedule and cost',
  effect: 'Reduced in a full year',
  levels: { low: 'Low', mid: 'Mid', high: 'High' },
  total: (basis) => `Total (${basis})`,
  scope: (scope) => `Scope ${scope}`,
  scope2: (basis) => `Scope 2 (${basis})`,
  notCounted: 'Scope 3 (not in the total)',
  electricity: 'Less electricity bought (MWh)',
  certified: 'Covered by certificates (MWh)',
  fuel: (name) => `Less fuel: ${name} (GJ)`,
  calculation: 'Calculation',
  calculationAt: (level) => `Calculation at the ${level.toLowerCase()} value`,
  levelNote:
    'Low, mid and high are the lower end, the usual value and the upper end of what is assumed; chained savings and what counts once are taken into account.',
  none: 'It reduces nothing by itself: 0 t. The plan keeps its year, who answers for it, and its cost.',
  economics: 'Costs and savings in a full year',
  annualSaving: 'Net saving per year (CNY)',
  payback: 'Simple payback (years)',
  costPerTonne: (basis) => `Abatement cost (CNY/tCO₂e, ${basis})`,
  sign: 'Abatement cost = (annuity of the investment − net saving) ÷ reduction; below zero it earns money.',
  neverPaid: 'There is no net saving: the investment isn’t paid back.',
  lacking: (names) => `Not said yet: ${names}; with it the figures follow.`,
  and: ', ',
  missing: {
    electricityPrice: 'the price of electricity (under “Starting point and target”)',
    fuelPrice: 'the price of the fuel',
    capex: 'the investment (0 if there is none)',
    lifetime: 'the lifetime',
  },
};

/** The words of an opened measure, which are loaded with it. */
export const detailsMessages: Record<Language, typeof zh> = { zh, en };
