import { zh as desk } from '../../foundation/messages/zh.ts';

/**
 * The words of the self-assessment's interface in Chinese: those that every calculator shows, and its own. English is
 * checked against these keys by the compiler.
 */
export const zh = {
  ...desk,
  assessment: '哪一次自评',
  date: '自评日期',
  start: '先说明企业情况，再逐条作答：',
  startExample: '看示例',
  startFile: '打开已保存的文件',
  undecided: (count: number) => `还有 ${count} 项企业情况没有说明，与之有关的条款暂按适用处理：`,
  panels: {
    conditions: '企业情况',
    results: '自评结果',
    gaps: '差距与改进',
    evidence: '证据清单',
    indicators: '指标对照',
    compare: '历次对比',
    files: '保存与报告',
    examples: '示例',
  },
  answered: (answered: number, of: number) => `已答 ${answered}/${of}`,
  partNotes: {
    '4': '建设原则：作答并列入报告，不计分；其内容由第 6、7 章的条款体现。',
    '5': '基本要求：不计分，任何一条不满足，得分再高也不能弥补。',
  },
  outside: (count: number) => `${count} 条与本企业无关`,
  conditionDenied: (condition: string) => `不属于：${condition}`,
  gate: '基本要求',
  anchors: {
    'not-applicable': '客观条件不具备；须写明理由，写明之前不计',
    unknown: '还不知道，或还没有核实；不计入得分，也不算不满足',
  },
  reason: '不适用的理由（必填）',
  fromFile: (answer: string) => `本文件的数据显示“${answer}”：`,
  takeFromFile: '采用文件的判断',
  more: (evidence: number) => (evidence ? `证据（${evidence} 份）与整改` : '证据与整改'),
  toCheck: (count: number) => `${count} 处须核对`,
  confirm: '确认沿用',
  exportAll: '保存与报告',
  result: {
    ...desk.result,
    title: '自评结果',
    notBegun: '尚未开始',
    failed: (count: number) => `${count} 项未满足`,
    open: (count: number) => `${count} 项待核实`,
    ofAnswered: '已答条款的得分',
    coverage: '覆盖率（已答）',
    span: '得分可能的范围',
    evidence: '有证据',
    leftOut: '不适用的权重',
    next: '下一条未答',
    noCertificate:
      '企业自评，不是认证。指南本身没有分数、权重和等级：得分是本站自定的方法，权重可改，不对应任何评价标准的等级。',
    live: (gates: string, score: string, coverage: string) => `${gates}，得分 ${score}，覆盖率 ${coverage}`,
  },
};

export type Messages = typeof zh;
