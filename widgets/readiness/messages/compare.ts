import type { Language } from '../../../src/calculators/index.ts';

interface Own {
  readonly lead: string;
  readonly none: string;
  readonly all: string;
  readonly date: string;
  readonly gates: string;
  readonly score: string;
  readonly coverage: string;
  readonly present: string;
  readonly open: (date: string) => string;
  readonly remove: (date: string) => string;
  readonly next: string;
  readonly nextLead: (date: string) => string;
  readonly nextDate: string;
  readonly begin: string;
  readonly notLater: (came: string, last: string) => string;
  readonly begun: (answers: number) => string;
  readonly two: string;
  readonly before: string;
  readonly after: string;
  readonly change: string;
  readonly changed: (count: number) => string;
  readonly unchanged: string;
  readonly otherText: string;
}

/** The words of the earlier assessments, which are loaded with them. */
export const compareMessages: Record<Language, Own> = {
  zh: {
    lead: '每年（或情况有变时）做一次自评：沿用上一次的回答，逐条确认或修改，再与上一次对照。',
    none: '还没有回答，先做第一次自评。',
    all: '历次自评',
    date: '日期',
    gates: '基本要求',
    score: '得分（已答条款）',
    coverage: '覆盖率（已答）',
    present: '正在填写',
    open: (date) => `打开 ${date} 的自评`,
    remove: (date) => `删除 ${date} 的自评`,
    next: '开始下一次自评',
    nextLead: (date) => `沿用 ${date} 的回答、证据和企业情况；每条回答都标明“沿用”，确认或修改后才取消。`,
    nextDate: '新的自评日期',
    begin: '开始',
    notLater: (came, last) => `日期应晚于最近一次自评（${last}），收到 ${came}。`,
    begun: (answers) => `已开始新的自评，沿用 ${answers} 条回答，请逐条确认。`,
    two: '对照两次自评',
    before: '前一次',
    after: '后一次',
    change: '变化（百分点）',
    changed: (count) => `回答有变化的要求：${count} 条`,
    unchanged: '各条回答没有变化。',
    otherText: '两次自评都按本文件现在的数据和指南现行文本重新评定；与当时显示的结果可能不同。',
  },
  en: {
    lead: 'Assess once a year, or when something changes: the last answers are carried over, confirmed or changed one by one, and held against the last assessment.',
    none: 'Nothing is answered yet; the first assessment comes first.',
    all: 'All assessments',
    date: 'Date',
    gates: 'Basic requirements',
    score: 'Score of what is answered',
    coverage: 'Coverage (answered)',
    present: 'being filled in',
    open: (date) => `Open the assessment of ${date}`,
    remove: (date) => `Remove the assessment of ${date}`,
    next: 'Begin the next assessment',
    nextLead: (date) =>
      `It carries over the answers, the evidence and what concerns the factory from ${date}. Each answer is marked until it is confirmed or changed.`,
    nextDate: 'Date of the new assessment',
    begin: 'Begin',
    notLater: (came, last) => `The date should be later than the last assessment, ${last}; ${came} came.`,
    begun: (answers) =>
      `The new assessment has begun with ${answers} ${answers === 1 ? 'answer' : 'answers'} carried over; please confirm them one by one.`,
    two: 'Hold two assessments against each other',
    before: 'Earlier',
    after: 'Later',
    change: 'Change, points',
    changed: (count) => `Requirements whose answer has changed: ${count}`,
    unchanged: 'No answer has changed.',
    otherText:
      'Both are judged anew, by the data in this file and the guideline’s text as they are now; what was shown at the time may have been different.',
  },
};
