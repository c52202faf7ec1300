import type { Language } from '../../../src/calculators/index.ts';

const zh = {
  lead: '把本企业的数值与各文件提到的数值并列，只供参照：适用对象、统计口径和计算所用的因子各不相同，达到与否都不是评价结论，也不计入得分。',
  from: (year: number) => `数值取自本文件 ${year} 年的排放清单。`,
  noInventory:
    '本文件没有自评当年或以前的排放清单，因此没有数值。请先在碳排放计算器中填写清单，再用同一份工厂文件回到这里：',
  toEmissions: '碳排放计算器',
  names: {
    'co2-per-energy': '单位能耗碳排放（只计 CO₂，电力按等价值）',
    'non-fossil-share': '非化石能源消费占比（电力按等价值）',
  },
  equalValueMissing:
    '缺电力等价值：在碳排放计算器的“边界与方法 › 指标”中填写数值，并写明年份和出处；按当量值计会成为另一个指标，这里不代替。',
  energyMissing: '清单里没有可以计入的能源消费量。',
  open: '展开计算过程',
  rule: '出处与用途',
  limit: '文件数值',
  own: '本企业',
  difference: '相差',
  atMost: (value: string) => `≤ ${value}`,
  atLeast: (value: string) => `≥ ${value}`,
  higher: (by: string) => `高 ${by}`,
  lower: (by: string) => `低 ${by}`,
  same: '相同',
  document: '文件',
  confidence: '可靠程度',
  bearings: { orientation: '仅供参照', unconfirmed: '据报道，未经证实' },
  points: (points: string) => `${points} 个百分点`,
  energyGate:
    '5.2 的能耗限额不在此列：单位产品能耗的实测值、限额的基准值和先进值在该条款的回答中填写，并写明标准：',
  targets: '企业自定的目标',
  targetsLead: '企业给自己定的数值，与指南和上述文件无关；不计入得分，列入自评报告。',
  item: '目标',
  fields: {
    name: '名称',
    unit: '单位',
    actual: '现值',
    target: '目标值',
    better: '以何为好',
    document: '出处（计划、责任书等）',
  },
  better: { lower: '越低越好', higher: '越高越好' },
  reached: '已达到自定目标。',
  notReached: '尚未达到自定目标。',
  add: '添加目标',
  remove: (name: string) => `删除“${name}”`,
};

const en: typeof zh = {
  lead: 'The factory’s figures beside values that documents name, for orientation only: whom they are for, what they count and which factors they take differ. To reach one or not is no finding of an evaluation, and none of it is scored.',
  from: (year) => `The figures are those of this file’s ${year} inventory.`,
  noInventory:
    'This file has no inventory of the year of the assessment or before, so there are no figures. Enter one in the emissions calculator and come back with the same factory file: ',
  toEmissions: 'emissions calculator',
  names: {
    'co2-per-energy': 'Carbon emissions per unit of energy (CO₂ only, electricity at equal value)',
    'non-fossil-share': 'Non-fossil share of energy (electricity at equal value)',
  },
  equalValueMissing:
    'The equal value of electricity is missing: enter it with its year and source under “Boundary and method › Indicators” of the emissions calculator. By calorific value it would be another figure, which isn’t put in its place.',
  energyMissing: 'The inventory has no energy consumption that could be counted.',
  open: 'Show the calculation',
  rule: 'Document and purpose',
  limit: 'Its value',
  own: 'This factory',
  difference: 'Difference',
  atMost: (value) => `≤ ${value}`,
  atLeast: (value) => `≥ ${value}`,
  higher: (by) => `${by} higher`,
  lower: (by) => `${by} lower`,
  same: 'the same',
  document: 'Document',
  confidence: 'Confidence',
  bearings: { orientation: 'for orientation only', unconfirmed: 'reported, unconfirmed' },
  points: (points) => `${points} percentage points`,
  energyGate:
    'The energy limits of clause 5.2 are not among them: the measured energy per product, the baseline and the advanced value are entered with the answer to that clause, with their standard: ',
  targets: 'The factory’s own targets',
  targetsLead:
    'Values that the factory set itself, apart from the guideline and the documents above; not scored, and part of the report.',
  item: 'Target',
  fields: {
    name: 'Name',
    unit: 'Unit',
    actual: 'Present value',
    target: 'Target',
    better: 'Which way is better',
    document: 'Where it is set (plan, agreement)',
  },
  better: { lower: 'lower is better', higher: 'higher is better' },
  reached: 'The own target is reached.',
  notReached: 'The own target is not reached yet.',
  add: 'Add a target',
  remove: (name) => `Remove “${name}”`,
};

/** The words of the indicators, which are loaded with them. */
export const indicatorsMessages: Record<Language, typeof zh> = { zh, en };
