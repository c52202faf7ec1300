import type { Language, Reduction } from '../../../src/calculators/index.ts';

interface Own {
  readonly lead: string;
  readonly item: string;
  readonly name: string;
  readonly measure: string;
  readonly tonnes: string;
  readonly document: string;
  readonly sold: string;
  readonly soldAs: Readonly<Record<NonNullable<Reduction['sold']>, string>>;
  readonly add: string;
  readonly remove: (name: string) => string;
  readonly own: string;
  readonly residual: string;
  readonly notSubtracted: string;
  /** Of the measures' plan. */
  readonly plan: {
    readonly list: (year: number) => string;
    readonly note: string;
    readonly estimated: (name: string) => string;
    readonly listed: (count: number) => string;
    readonly present: (year: number) => string;
    readonly none: (year: number) => string;
  };
}

/** The words of the reductions, which are loaded with them. */
export const reductionsMessages: Record<Language, Own> = {
  zh: {
    lead: '先减排、后抵消（6.7.1）：列出至今实施、本年度仍在减排的全部措施和依据，以前年度实施的也列（累计），随结果披露（6.7.4）。',
    item: '减排措施',
    name: '措施名称',
    measure: '对应附录 A 的措施（如 A.4）',
    tonnes: '本年度减排量',
    document: '依据（核算或验收文件）',
    sold: '减排量是否签发并售出',
    soldAs: { no: '没有', credits: '已作为碳信用售出', certificates: '已作为绿证售出' },
    add: '添加减排措施',
    remove: (name) => `移除“${name}”`,
    own: '自主减排量合计（不含已售出的）',
    residual: '残余排放（不受上面的数字影响）',
    notSubtracted:
      '自主减排量只作说明，从不扣减：减下来的排放没有发生，计量的能耗里已经没有它，再减一次就是重复计算。',
    plan: {
      list: (year) => `列入减排计划中到 ${year} 年已生效的措施`,
      note: '计划不等于实现：列入的是减排计划的估算（中值），名称里注明；请改为计量结果并补上依据。已有的内容不会被覆盖；绿电、绿证在台账里按批次登记，不列在这里。',
      estimated: (name) => `${name}（计划估算）`,
      listed: (count) => `已列入 ${count} 项；可以撤销。`,
      present: (year) => `计划中到 ${year} 年已生效的措施都已列入。`,
      none: (year) => `计划中没有到 ${year} 年已生效并减排的措施。`,
    },
  },
  en: {
    lead: 'Reducing comes before offsetting (clause 6.7.1): list all own measures taken so far that reduced emissions in this year, those of earlier years too (cumulative), with their documents; they are disclosed with the result (6.7.4).',
    item: 'Measure',
    name: 'Name of the measure',
    measure: 'Measure of annex A (such as A.4)',
    tonnes: 'Reduced in this year',
    document: 'Document (calculation or acceptance)',
    sold: 'Issued and sold?',
    soldAs: { no: 'No', credits: 'Sold as credits', certificates: 'Sold as certificates' },
    add: 'Add a measure',
    remove: (name) => `Remove “${name}”`,
    own: 'Own reductions, without what was sold',
    residual: 'Residual emissions, which the figure above doesn’t change',
    notSubtracted:
      'Own reductions are shown and never subtracted: what was not emitted is not in the metered energy either, so subtracting it would count it twice.',
    plan: {
      list: (year) => `List the measures of the plan that work by ${year}`,
      note: 'Planned is not reduced: what is listed is the plan’s estimate (mid values), and the names say so; put measured results with their documents in its place. Nothing that is there is overwritten. Green power and certificates stand in the ledger as lots, not here.',
      estimated: (name) => `${name} (estimate of the plan)`,
      listed: (count) =>
        `${count === 1 ? 'One measure is' : `${count} measures are`} listed; it can be undone.`,
      present: (year) => `Every measure of the plan that works by ${year} is listed already.`,
      none: (year) => `No measure of the plan works and reduces by ${year}.`,
    },
  },
};
