import type { Language } from '../../../src/calculators/index.ts';

const zh = {
  print: '打印自评档案（可存为 PDF）',
  page: '自评档案（HTML）',
  answers: '逐条回答（CSV）',
  gaps: '差距（CSV）',
  evidence: '证据清单（CSV）',
  calendar: '日历提醒（.ics）',
  signatures: '评估与签字',
  fields: { assessor: '评估人', management: '管理层签字人', note: '备注' },
  signaturesNote: '姓名印在自评档案的签字栏；签字表示对所填内容负责，不改变自评的性质。',
  reminder: '日历提醒',
  reminderDay: '下次自评的提醒日',
  reminderNote: '缺省为自评日期的一年以后，之后每年重复。再次导入日历文件会更新原有条目。',
  reminderDue: (due: number) =>
    due
      ? `日历文件另含 ${due} 条尚未满足的要求的完成期限。`
      : '还没有填写完成期限；在“差距与改进”中填写后，日历文件会一并列出。',
  calendarName: '零碳工厂自评',
  saveNote: (answered: number) =>
    `工厂文件保存全部历次自评（本次已答 ${answered} 条）以及其他计算器的数据；自评不使用排放因子，得分在打开时重新计算。`,
};

const en: typeof zh = {
  print: 'Print the dossier (or save as PDF)',
  page: 'Dossier as a page (HTML)',
  answers: 'Answers (CSV)',
  gaps: 'Gaps (CSV)',
  evidence: 'List of evidence (CSV)',
  calendar: 'Reminders for the calendar (.ics)',
  signatures: 'Who assesses and who signs',
  fields: { assessor: 'Assessed by', management: 'Signed for the management by', note: 'Note' },
  signaturesNote:
    'The names are printed where the dossier is signed. To sign is to answer for what is stated; it remains a self-assessment.',
  reminder: 'Calendar',
  reminderDay: 'Day of the next self-assessment',
  reminderNote:
    'By default a year after the assessment, and every year from then. Importing the calendar file again updates its entries.',
  reminderDue: (due) =>
    due
      ? `The calendar file also holds the due dates of ${due === 1 ? 'one requirement that isn’t' : `${due} requirements that aren’t`} met yet.`
      : 'No due date is entered yet; enter them under “Gaps and next steps”, and the calendar file will list them too.',
  calendarName: 'Zero-carbon factory self-assessment',
  saveNote: (answered) =>
    `The factory file keeps all assessments (this one with ${answered} answered) and the data of the other calculators. The assessment takes no factors; its score is computed when the file is opened.`,
};

/** The words of the files panel that only the self-assessment has, which are loaded with it. */
export const filesMessages: Record<Language, typeof zh> = { zh, en };
