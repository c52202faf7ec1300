import type { Language, MatchingRules, Policy } from '../../../src/calculators/index.ts';

interface Own {
  readonly period: string;
  readonly from: string;
  readonly to: string;
  readonly area: string;
  readonly gwp: string;
  readonly statedOnly: string;
  readonly rules: string;
  readonly policy: string;
  readonly policies: Readonly<Record<Policy, string>>;
  readonly byHand: string;
  readonly certificates: string;
  readonly certificatePeriods: Readonly<Record<MatchingRules['certificates'], string>>;
  readonly share: string;
  readonly shares: Readonly<Record<'none' | 'local' | 'removal', string>>;
  readonly sharePercent: string;
  readonly vintageYears: string;
  readonly years: string;
  readonly vintageNote: string;
  readonly rounding: string;
  readonly roundings: Readonly<Record<MatchingRules['rounding'], string>>;
  readonly planOrdered: string;
  readonly eligibility: string;
  readonly eligibilityNote: string;
  readonly instrument: string;
  readonly unused: (instrument: string) => string;
  readonly limits: string;
  readonly limitsNote: string;
  readonly allowances: string;
  readonly allowancesCount: string;
  readonly allowancesNote: string;
}

/** The words of the settings, which are loaded with them. */
export const settingsMessages: Record<Language, Own> = {
  zh: {
    period: '报告期和填报参数',
    from: '报告期起',
    to: '报告期止',
    area: '填报电量所在的电网区域',
    gwp: '填报排放量所用的 GWP',
    statedOnly: '电网区域和 GWP 只用于自行填写的残余排放；取自清单的，以清单的设置为准。',
    rules: '匹配规则',
    policy: '碳信用的使用次序',
    policies: { cost: '费用最低', oldest: '年份早的优先', local: '本地的优先', 'by-hand': '逐批指定数量' },
    byHand: '在每一批中填写“指定使用的数量”。未填写的：已核销（注销）的全部使用，持有的不使用。',
    certificates: '绿证抵电量',
    certificatePeriods: { year: '按年：全年电量', month: '按月：只抵发电当月的电量' },
    share: '最低比例要求',
    shares: { none: '不设', local: '本地碳信用', removal: '清除类碳信用' },
    sharePercent: '至少占残余排放',
    vintageYears: '减排量的最长年限（只提醒）',
    years: '年',
    vintageNote: '超过最长年限的减排量只作提醒，仍然计入。年限由您自定，不是 ISO 14068-1 的规定。',
    rounding: '修约',
    roundings: { 'half-even': 'GB/T 8170（四舍六入五成双）', 'half-up': '四舍五入' },
    planOrdered: '计划中包括已订购、尚未交付的批次',
    eligibility: '各种碳信用可用于哪些范围',
    eligibilityNote: '绿证不在表中：只抵外购电网电量，以 MWh 计。',
    instrument: '种类',
    unused: (instrument) => `${instrument}：没有勾选任何范围，不参与匹配。`,
    limits: '各种碳信用的上限',
    limitsNote: '占残余排放的百分比，向下取到整吨；不填即不限，填写有误的不起作用。',
    allowances: '碳配额',
    allowancesCount: '计入自愿注销的碳配额',
    allowancesNote:
      '本文件 3.9 的定义提到碳配额，6.7.2 允许的抵消类型中没有，因此缺省不计入。选择计入时，只计自愿注销的配额，并随结果披露。',
  },
  en: {
    period: 'Reporting period and stated entries',
    from: 'Period from',
    to: 'Period to',
    area: 'Grid area of stated electricity',
    gwp: 'GWP of stated emissions',
    statedOnly:
      'The grid area and the GWP concern residual emissions that are stated here; those of an inventory follow its own settings.',
    rules: 'Matching rules',
    policy: 'Order in which credits are used',
    policies: {
      cost: 'Lowest cost',
      oldest: 'Oldest vintage first',
      local: 'Local credits first',
      'by-hand': 'By hand, lot by lot',
    },
    byHand:
      'Enter the “Quantity to be used” of each lot. Where it is empty, retired lots are used in full and held ones not at all.',
    certificates: 'Certificates cover electricity',
    certificatePeriods: { year: 'of the whole year', month: 'of the month of generation only' },
    share: 'Minimum share',
    shares: { none: 'None', local: 'Local credits', removal: 'Removals' },
    sharePercent: 'At least, of the residual emissions',
    vintageYears: 'Warn of vintages older than',
    years: 'years',
    vintageNote:
      'Older vintages are asked about and still count. The limit is your own, not a rule of ISO 14068-1.',
    rounding: 'Rounding',
    roundings: { 'half-even': 'GB/T 8170 (half to even)', 'half-up': 'Half up' },
    planOrdered: 'The plan includes lots that are ordered and not delivered yet',
    eligibility: 'Scopes that each kind of credit may offset',
    eligibilityNote: 'Certificates are not in this table: they cover only electricity from the grid, in MWh.',
    instrument: 'Kind',
    unused: (instrument) => `${instrument}: no scope is ticked, so none are matched.`,
    limits: 'Limits of each kind of credit',
    limitsNote:
      'In percent of the residual emissions, rounded down to whole tonnes. An empty field sets no limit, nor does one that can’t be read.',
    allowances: 'Allowances',
    allowancesCount: 'Count allowances that were cancelled voluntarily',
    allowancesNote:
      'The definition in clause 3.9 names allowances, but clause 6.7.2 does not list them among what may offset, so they don’t count unless you choose so. Then only those cancelled voluntarily count, and the choice is disclosed.',
  },
};
