import { zh as desk } from '../../foundation/messages/zh.ts';

/**
 * The words of the measures' interface in Chinese: those that every calculator shows, and its own. English is checked
 * against these keys by the compiler.
 */
export const zh = {
  ...desk,
  baseYear: '基准年',
  from: '计划自',
  to: '至',
  scope2: '范围 2',
  scope2Bases: { market: '基于市场', location: '基于位置' },
  add: '添加减排措施',
  addHint: '例如 屋顶光伏、空压机、热泵、照明、绿电',
  addResults: (count: number) => `找到 ${count} 项，用上下键选择，回车添加。`,
  addNone: (query: string) => `没有与“${query}”相近的措施。可以添加“自行估算”并填写数值和依据。`,
  start: '从一项措施开始，或先填',
  startExample: '看示例',
  startFile: '打开已保存的文件',
  noBaseline: '还没有基准年的排放：没有路径和上限，措施的效果可能重复或偏大。',
  panels: {
    baseline: '起点与目标',
    results: '减排路径',
    costs: '成本与收益',
    files: '保存与导出',
    examples: '示例',
  },
  sections: { plan: '减排计划', annex: '措施清单（附录 A）' },
  sectionNotes: { plan: '每年减排量（tCO₂e），按完整一年、与其他措施一起计算', annex: '33 项措施的实施情况' },
  empty: '计划里还没有措施：在上方按名称添加，或从措施清单加入。',
  range: (low: string, high: string) => `${low} – ${high} t`,
  said: (said: number, of: number) => `${said}/${of}`,
  applies: '适用：',
  statusOf: (name: string) => `${name}：实施情况`,
  noteOf: (name: string) => `${name}：说明`,
  noStatus: '未说明',
  whyNot: '不适用的理由',
  whatWasDone: '说明（何时、做了什么）',
  addAs: (way: string) => `加入计划：${way}`,
  inPlan: (name: string) => `计划中：${name}`,
  filter: {
    title: '筛选措施',
    category: '类别',
    status: '实施情况',
    all: '全部',
    industry: '行业',
    condition: '条件',
    shown: (shown: number, of: number) => `显示 ${shown} / ${of} 项`,
    clear: '取消筛选',
    none: '没有符合这些条件的措施。请放宽一项筛选。',
  },
  exportAll: '保存与导出',
  result: {
    ...desk.result,
    title: '计划结果',
    lead: (year: number) => `${year} 年可减排`,
    empty: '有了措施和基准年的排放之后，这里显示减排量。',
    remains: '仍有排放',
    onBasis: (basis: string) => `仍有排放（${basis}）`,
    target: '目标',
    reached: '优于目标',
    missed: '距目标',
    orders:
      '缺省范围为行业经验的数量级，未经核实；请以实测、可研或供应商数据替换。同一负荷上的措施连乘，重复的只计一次。',
    live: (year: number, reduction: string, remains: string) =>
      `${year} 年可减排 ${reduction} 吨，仍有 ${remains} 吨`,
  },
  trace: { ...desk.trace, gas: '项目' },
};

export type Messages = typeof zh;
