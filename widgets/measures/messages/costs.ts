import type { Language } from '../../../src/calculators/index.ts';

const zh = {
  inputs: '整个计划的取值',
  inputsNote: '也可在“起点与目标”里填写；燃料单价在各项措施里填写。',
  nothing: '计划里还没有措施。',
  sign: '单位减排成本 =（投资年金 − 年净收益）÷ 年减排量。为负表示省下的钱多于花费，这项措施本身就赚钱；为正是每减排 1 tCO₂e 要净付出的钱。减排量为零或为负时没有单位成本。',
  annuity:
    '投资年金 = 投资 × i ÷（1 −（1 + i）^−n），i 为折现率，n 为使用年限；i = 0 时为投资 ÷ n。静态投资回收期 = 投资 ÷ 年净收益，不折现；年净收益不大于零时不能回收。',
  perMeasure: '各项措施的成本与收益',
  perMeasureNote: '按完整一年、与计划中其他措施一起计算；除“范围”外均为假设的中值。',
  capex: '投资（元）',
  saving: '年净收益（元）',
  range: '范围',
  payback: '回收期（年）',
  tonnes: '年减排量（t）',
  cost: (basis: string) => `单位减排成本，${basis}（元/t）`,
  never: '不能回收',
  sum: '合计',
  missing: '还缺的数据',
  missingOf: {
    electricityPrice: '电价（见上）',
    fuelPrice: '燃料单价',
    capex: '投资（没有则填 0）',
    lifetime: '使用年限',
  },
  between: '、',
  toMeasure: (name: string) => `去填写“${name}”`,
  openMeasures: '逐项展开：每个数字怎样得出',
  figures: {
    annualSaving: '年净收益',
    payback: '静态投资回收期',
    annuity: '投资年金',
    cost: (basis: string) => `单位减排成本，${basis}`,
  },
  curve: (basis: string) => `边际减排成本曲线，${basis}`,
  cumulative: '累计减排量（t）',
  unitCost: '单位成本（元/t）',
  curveNote: '由便宜到昂贵排列：柱宽为年减排量，柱高为单位减排成本；柱端的编号同上表。',
  units: { cost: '元/tCO₂e', tonnes: 'tCO₂e' },
  noCurve: '还没有既减排又写明成本的措施，画不出曲线。',
  apart: '不在曲线上的措施',
  why: {
    'no-reduction': '在这一口径下不减排',
    'no-cost': '缺少成本数据',
  },
  byYear: '整个计划的投资与收益（元）',
  yearCapex: '投资',
  yearCumulative: '累计投资',
  yearSaving: '年净收益',
  byYearNote:
    '投资列在措施首个完整生效年份，实际支出多在此前；年净收益按当年已生效的措施，每项取完整一年、全部措施同时生效时的数。',
  allWorking: '全部生效后',
  withoutCapex: (names: string) => `投资合计不含没有填写投资的：${names}。`,
  withoutSaving: (names: string) => `收益合计不含缺少价格的：${names}。`,
};

const en: typeof zh = {
  inputs: 'Values of the whole plan',
  inputsNote:
    'They can be set under “Starting point and target” as well; the price of a fuel is set in the measure.',
  nothing: 'Nothing is planned yet.',
  sign: 'Cost per tonne = (annuity of the investment − net saving per year) ÷ reduction per year. Negative means that more is saved than spent: the measure earns money by itself. Positive is what each tCO₂e reduced costs net. Where nothing is reduced, or emissions rise, there is no cost per tonne.',
  annuity:
    'Annuity = investment × i ÷ (1 − (1 + i)^−n), with the discount rate i and the lifetime n; for i = 0 it is investment ÷ n. Simple payback = investment ÷ net saving per year, without discounting; where nothing is saved it is never paid back.',
  perMeasure: 'Costs and savings of each measure',
  perMeasureNote:
    'Of a full year, together with the other measures of the plan; what is not called a range is the middle of the assumptions.',
  capex: 'Investment (CNY)',
  saving: 'Net saving per year (CNY)',
  range: 'Range',
  payback: 'Payback (years)',
  tonnes: 'Reduction per year (t)',
  cost: (basis) => `Cost per tonne, ${basis} (CNY/t)`,
  never: 'never',
  sum: 'Total',
  missing: 'Still missing',
  missingOf: {
    electricityPrice: 'price of electricity (above)',
    fuelPrice: 'price of the fuel',
    capex: 'investment (0 where there is none)',
    lifetime: 'lifetime',
  },
  between: ', ',
  toMeasure: (name) => `Fill in “${name}”`,
  openMeasures: 'Measure by measure: how each figure comes about',
  figures: {
    annualSaving: 'Net saving per year',
    payback: 'Simple payback',
    annuity: 'Annuity of the investment',
    cost: (basis) => `Cost per tonne, ${basis}`,
  },
  curve: (basis) => `Marginal abatement cost curve, ${basis}`,
  cumulative: 'Reduced so far (t)',
  unitCost: 'Cost per tonne (CNY/t)',
  curveNote:
    'From the cheapest to the dearest: a column is as wide as the reduction per year and as high as the cost per tonne; the number at its end is that of the table above.',
  units: { cost: 'CNY/tCO₂e', tonnes: 'tCO₂e' },
  noCurve: 'No measure both reduces emissions and has its costs stated, so there is no curve yet.',
  apart: 'Measures that are not on the curve',
  why: {
    'no-reduction': 'reduces nothing on this basis',
    'no-cost': 'its costs are not stated',
  },
  byYear: 'Investment and saving of the whole plan (CNY)',
  yearCapex: 'Investment',
  yearCumulative: 'Investment so far',
  yearSaving: 'Net saving per year',
  byYearNote:
    'The investment stands in the first full year of the measure; most of it is spent before. The saving is that of the measures that work in the year, each as in a full year with all of them working.',
  allWorking: 'With all working',
  withoutCapex: (names) => `The investment is without those that state none: ${names}.`,
  withoutSaving: (names) => `The saving is without those that lack a price: ${names}.`,
};

/** The words of the panel of costs, which are loaded with it. */
export const costsMessages: Record<Language, typeof zh> = { zh, en };
