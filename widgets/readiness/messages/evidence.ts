import type { Language } from '../../../src/calculators/index.ts';

const zh = {
  none: '还没有写明任何文件。展开各条款的“证据与整改”，填写文件名称、日期和存放位置。',
  document: '文件',
  date: '日期',
  place: '存放位置',
  note: '备注',
  requirements: '用于',
  unproven: (count: number) => `答了“满足”或“部分满足”、没有写明证据的（${count} 条）`,
  usually: '通常看：',
  between: '、',
  allProven: '答“满足”或“部分满足”的条款都写明了证据。',
  fromFile: (count: number) =>
    `另有 ${count} 条取自其他计算器的数据，以工厂文件为证，不在上表；随自评一并保存该文件。`,
  print: '打印证据清单',
  csv: '证据清单（CSV）',
  reportTitle: '零碳工厂自评：证据清单',
  requirement: '要求',
  title: '条款',
  answer: '回答',
};

const en: typeof zh = {
  none: 'No document is named yet. Open “Evidence and next steps” of a requirement and enter the document’s name, date and place.',
  document: 'Document',
  date: 'Date',
  place: 'Where it is kept',
  note: 'Note',
  requirements: 'Proves',
  unproven: (count) => `Answered “Met” or “Partly met” without evidence (${count})`,
  usually: 'Usually shown: ',
  between: '; ',
  allProven: 'All that is answered “Met” or “Partly met” has evidence.',
  fromFile: (count) =>
    `Requirements answered by the data of the other calculators (${count}) are proven by the factory file and are not in the table; keep that file with the assessment.`,
  print: 'Print the list of evidence',
  csv: 'List of evidence (CSV)',
  reportTitle: 'Zero-carbon factory self-assessment: evidence',
  requirement: 'Requirement',
  title: 'Clause',
  answer: 'Answer',
};

/** The words of the evidence, which are loaded with it. */
export const evidenceMessages: Record<Language, typeof zh> = { zh, en };
