import type {
  AnswerProblem,
  AnswerProblemCode,
  AnswerRole,
  Language,
} from '../../../src/calculators/index.ts';
import { pasteMessages as shared, plain, shown, type PasteWords } from '../../foundation/messages/paste.ts';

interface Own extends PasteWords {
  readonly title: string;
  readonly roles: Readonly<Record<AnswerRole | '', string>>;
  readonly problems: Readonly<Record<AnswerProblemCode, (facts: AnswerProblem['facts']) => string>>;
}

/** The words of importing answers, which are loaded with it: those of every calculator, and the self-assessment's own. */
export const pasteMessages: Record<Language, Own> = {
  zh: {
    ...shared.zh,
    title: '从表格导入回答和证据',
    placeholder: '要求编号\t回答\t证据文件\t证据日期\n6.1.1-r1\t满足\t能源管理制度\t2025-03-01',
    choose: (row) => `第 ${row} 行的要求`,
    roles: {
      '': shared.zh.roles[''],
      requirement: '要求编号',
      clause: '条款',
      text: '要求原文',
      answer: '回答',
      reason: '理由',
      document: '证据文件',
      date: '证据日期',
      place: '存放位置',
      owner: '责任人',
      due: '完成期限',
      note: '备注',
    },
    problems: {
      ...shared.zh.problems,
      requirementMissing: () => '这一行没有要求编号。请用模板里的编号，如 6.1.1-r1。',
      unknownRequirement: ({ came }) => `指南里没有“${shown(came)}”这个编号。请用模板里的编号，如 6.1.1-r1。`,
      answerUnknown: ({ came }) => `回答应为满足、部分满足、不满足、不适用或尚不清楚，收到“${shown(came)}”。`,
      answersDiffer: ({ row }) => `与第 ${plain(row)} 行对同一要求的回答不一致，这一行不添加。`,
      dateKept: ({ came }) => `“${shown(came)}”不是可以识别的日期，按原样保留。请写成 2025-03-01 的形式。`,
      dueKept: ({ came }) => `期限“${shown(came)}”不是可以识别的日期，按原样保留。请写成 2026-06-30 的形式。`,
      unanswered: () => '没有回答，也没有证据，跳过。',
      furtherEvidence: ({ row }) => `并入第 ${plain(row)} 行，作为同一要求的又一份证据。`,
    },
  },
  en: {
    ...shared.en,
    title: 'Answers and evidence from a spreadsheet',
    placeholder: 'requirement\tanswer\tevidence\tdate\n6.1.1-r1\tmet\tEnergy rules\t2025-03-01',
    choose: (row) => `Requirement of row ${row}`,
    roles: {
      '': shared.en.roles[''],
      requirement: 'Requirement',
      clause: 'Clause',
      text: 'Text',
      answer: 'Answer',
      reason: 'Reason',
      document: 'Evidence',
      date: 'Date of evidence',
      place: 'Place',
      owner: 'Owner',
      due: 'Due',
      note: 'Note',
    },
    problems: {
      ...shared.en.problems,
      requirementMissing: () =>
        'This row names no requirement. Use the ids of the template, such as 6.1.1-r1.',
      unknownRequirement: ({ came }) =>
        `The guideline has no requirement “${shown(came)}”. Use the ids of the template, such as 6.1.1-r1.`,
      answerUnknown: ({ came }) =>
        `The answer should be met, partly met, not met, not applicable or not known yet, not “${shown(came)}”.`,
      answersDiffer: ({ row }) =>
        `Row ${plain(row)} gives another answer to the same requirement; this row is not added.`,
      dateKept: ({ came }) =>
        `“${shown(came)}” is not a date that can be read; it is kept as it is. Write it like 2025-03-01.`,
      dueKept: ({ came }) =>
        `“${shown(came)}” is not a date that can be read; it is kept as it is. Write it like 2026-06-30.`,
      unanswered: () => 'Neither an answer nor evidence; skipped.',
      furtherEvidence: ({ row }) =>
        `Joined to row ${plain(row)} as further evidence of the same requirement.`,
    },
  },
};
