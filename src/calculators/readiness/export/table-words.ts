import type { Bilingual, Language } from '../../engine/language.ts';
import { sentenceIn, type ReportSentence } from '../../engine/report-model.ts';

const text = (zh: string, en: string): Bilingual => ({ zh, en });

/** What the tables say beside the calculators' texts; a fact stands in {braces}. */
const tableWords = {
  // Tables
  answers: text('逐条回答', 'Answers'),
  evidenceIndex: text('证据目录', 'Evidence'),
  gaps: text('差距', 'Gaps'),
  scores: text('得分', 'Scores'),

  // Columns
  clause: text('条款', 'Clause'),
  title: text('标题', 'Title'),
  requirement: text('要求编号', 'Requirement'),
  word: text('用语', 'Word'),
  text: text('要求原文', 'Text'),
  applicability: text('适用情形及理由', 'Applicability, with reason'),
  answer: text('回答', 'Answer'),
  by: text('回答方式', 'Answered by'),
  reason: text('理由', 'Reason'),
  share: text('计分（0～1）', 'Counts as (0 to 1)'),
  gate: text('基本要求', 'Basic requirement'),
  scored: text('计入得分', 'In the score'),
  quantities: text('实测数值', 'Measured quantity'),
  arithmetic: text('计算', 'Arithmetic'),
  fileShows: text('其他计算器的数据', 'What the other calculators show'),
  evidence: text('证据', 'Evidence'),
  owner: text('责任人', 'Owner'),
  due: text('完成期限', 'Due'),
  note: text('备注', 'Note'),
  findings: text('待处理', 'Findings'),
  document: text('文件', 'Document'),
  date: text('日期', 'Date'),
  place: text('存放位置', 'Place'),
  requirements: text('证明的要求', 'Requirements'),
  rank: text('次序', 'Rank'),
  worth: text('可提高的总分（0～1）', 'Worth in the total (0 to 1)'),
  effort: text('工作量', 'Effort'),
  measures: text('附录 A 措施', 'Measures of annex A'),
  dimension: text('维度', 'Dimension'),
  weight: text('权重', 'Weight'),
  score: text('得分（0～1）', 'Score (0 to 1)'),
  applicable: text('计分的要求数', 'Requirements that count'),
  answered: text('已回答', 'Answered'),
  left: text('答“不适用”', 'Answered “Not applicable”'),

  // Cells
  yes: text('是', 'yes'),
  no: text('否', 'no'),
  lowEnd: text('{name}：下限', '{name}: low end'),
  highEnd: text('{name}：上限', '{name}: high end'),
} satisfies Record<string, Bilingual>;

export type TableWord = keyof typeof tableWords;

/** A word with its facts in their places. */
export const tableWord = (
  key: TableWord,
  language: Language,
  facts: NonNullable<ReportSentence['facts']> = {},
): string => sentenceIn(tableWords, { key, facts }, language);
