import type { Language } from '../../../src/calculators/index.ts';

const zh = {
  findings: '检查结果',
  severities: { error: '须改正', ask: '注意', note: '说明' },
  fine: '没有发现问题。',
  spans: (from: number, to: number, years: number) =>
    `计划自 ${from} 年至 ${to} 年，共 ${years} 年，满足指南对中长期规划“不少于3年”的建议，见 `,
  nothing: '计划里还没有措施，也没有填写起点。',
  noTrajectory: '没有基准年的排放，画不出逐年路径；各项措施完整一年的减排量见计划中的各行。',
  byYear: (basis: string) => `逐年排放量，${basis}（tCO₂e）`,
  baseYear: (year: number) => `${year}（基准年）`,
  without: '不采取措施',
  with: '采取措施',
  range: '范围',
  target: '目标',
  gap: '与目标之差',
  lead: (year: number, less: string, range: string, remains: string) =>
    `${year} 年比不采取措施少排放 ${less} t（${range} t），仍有 ${remains} t。`,
  below: (percent: string, baseYear: number) => `比 ${baseYear} 年低 ${percent} %。`,
  above: (percent: string, baseYear: number) => `比 ${baseYear} 年高 ${percent} %。`,
  offset: '仍有的排放：先继续减排，再考虑抵消匹配',
  rangeNote: '范围由各项取值的低值和高值得出，是数量级，不是置信区间。',
  gapNote: '与目标之差 = 采取措施后的排放量 − 目标；为负表示优于目标。目标从基准年到末年按直线逐年下降。',
  noTarget: '还没有目标。填写后显示每年的目标和差距：',
  openYears: '逐年展开：每个数字怎样得出',
  perMeasure: (year: number, basis: string) => `${year} 年各项措施的减排量，${basis}（tCO₂e）`,
  noMeasures: '计划期内还没有生效的措施。',
  orderNote:
    '按作用次序排列：先减少需求，再提高能效、电气化、可再生能源，然后绿电绿证，最后其他；每项只作用于前面各项余下的部分，与填写先后无关。为负表示排放增加。',
  scopes: { 1: '范围 1', 2: '范围 2', 3: '范围 3' },
  scope3Apart: '范围 3（不计入合计）',
  sum: '合计',
  sumOn: (basis: string) => `合计，${basis}`,
  enabling: '基础性工作，自身不减排',
  openMeasures: '逐项展开：每个数字怎样得出',
  levels: { low: '低值', mid: '中值', high: '高值' },
  remarks: '各项措施之间怎样计算',
  noRemarks: '没有重复、连乘或受限的措施。',
  toMeasure: (name: string) => `去看“${name}”`,
};

const en: typeof zh = {
  findings: 'Findings',
  severities: { error: 'Correct', ask: 'Check', note: 'Note' },
  fine: 'Nothing was found to be wrong.',
  spans: (from, to, years) =>
    `The plan runs from ${from} to ${to}, ${years} years: at least the three that the guideline recommends, see `,
  nothing: 'Nothing is planned yet, and no starting point is stated.',
  noTrajectory:
    'Without the emissions of the base year there is no trajectory; what each measure reduces in a full year stands in the rows of the plan.',
  byYear: (basis) => `Emissions by year, ${basis} (tCO₂e)`,
  baseYear: (year) => `${year} (base year)`,
  without: 'Without measures',
  with: 'With measures',
  range: 'Range',
  target: 'Target',
  gap: 'Above target',
  lead: (year, less, range, remains) =>
    `In ${year} emissions are ${less} t lower than without measures (${range} t); ${remains} t remain.`,
  below: (percent, baseYear) => `That is ${percent} % below ${baseYear}.`,
  above: (percent, baseYear) => `That is ${percent} % above ${baseYear}.`,
  offset: 'What remains: reduce further first, then look at offsets',
  rangeNote:
    'The range comes from the low and high values of the assumptions: orders of magnitude, not a confidence interval.',
  gapNote:
    'Above target = emissions with measures − target; negative where the target is beaten. The target falls in a straight line from the base year to the last year.',
  noTarget: 'There is no target yet. With one, the target and the gap of each year show here:',
  openYears: 'Year by year: how each figure comes about',
  perMeasure: (year, basis) => `What each measure reduces in ${year}, ${basis} (tCO₂e)`,
  noMeasures: 'No measure works within the plan yet.',
  orderNote:
    'In the order in which they act: demand first, then efficiency, electrification, renewables, green power and certificates, and others last; each acts on what those before it leave, whatever order they were entered in. Negative where emissions rise.',
  scopes: { 1: 'Scope 1', 2: 'Scope 2', 3: 'Scope 3' },
  scope3Apart: 'Scope 3 (not in the total)',
  sum: 'Total',
  sumOn: (basis) => `Total, ${basis}`,
  enabling: 'enabling, reduces nothing by itself',
  openMeasures: 'Measure by measure: how each figure comes about',
  levels: { low: 'low', mid: 'middle', high: 'high' },
  remarks: 'How the measures count together',
  noRemarks: 'No measure overlaps, chains or meets a limit.',
  toMeasure: (name) => `Go to “${name}”`,
};

/** The words of the panel of the trajectory, which are loaded with it. */
export const resultsMessages: Record<Language, typeof zh> = { zh, en };
