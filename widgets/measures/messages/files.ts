import type { Language } from '../../../src/calculators/index.ts';

const zh = {
  print: '打印计划报告（可存为 PDF）',
  page: '计划报告（HTML）',
  measures: '措施（CSV）',
  years: '各年路径（CSV）',
  checklist: '措施清单（CSV）',
  calendar: '日历提醒（.ics）',
  reminder: '日历提醒',
  reminderDay: '年度评审日（每年重复）',
  reminderNote: (due: number) =>
    `缺省为计划首年之后的 1 月 31 日；指南 7.3.1 要求每年评审。${
      due
        ? `日历文件另含 ${due} 项尚未实施的措施的完成日期。再次导入会更新原有条目。`
        : '还没有填写完成日期；在措施里填写后，日历文件会一并列出。'
    }`,
  calendarName: '零碳工厂减排计划',
  offset: {
    title: '剩余排放与抵消台账',
    remains: (year: number, tonnes: string, basis: string) =>
      `${year} 年仍有 ${tonnes} tCO₂e（${basis}）。抵消放在最后：保存工厂文件，在碳抵消计算器里打开同一文件，按年度清单匹配。`,
    calculator: '碳抵消与碳信用匹配',
    note: '计划不等于实现：在那里的“自主减排”中可以列入计划里到该年已经生效的措施，数值是计划的估算，需改为计量结果并补上依据；不从残余排放中扣除。',
  },
};

const en: typeof zh = {
  print: 'Print the report (or save as PDF)',
  page: 'Report as a page (HTML)',
  measures: 'Measures (CSV)',
  years: 'Years (CSV)',
  checklist: 'Checklist (CSV)',
  calendar: 'Reminders for the calendar (.ics)',
  reminder: 'Calendar',
  reminderDay: 'Day of the yearly review (every year)',
  reminderNote: (due) =>
    `By default 31 January after the plan’s first year; clause 7.3.1 asks for a yearly review. ${
      due
        ? `The calendar file also holds the due dates of ${due === 1 ? 'one measure that isn’t' : `${due} measures that aren’t`} done yet. Importing it again updates its entries.`
        : 'No due date is entered yet; enter them in the measures, and the calendar file will list them too.'
    }`,
  calendarName: 'Zero-carbon factory plan',
  offset: {
    title: 'What remains, and the ledger of offsets',
    remains: (year, tonnes, basis) =>
      `In ${year}, ${tonnes} tCO₂e remain (${basis}). Offsets come last: save the factory file, open the same file in the offset calculator, and match them with the inventory of each year.`,
    calculator: 'Carbon offsets and credits',
    note: 'Planned is not reduced: its “Own reductions” can list the measures of the plan that work by a year, as estimates to be replaced by measured results with their documents; nothing is taken off the residual.',
  },
};

/** The words of the files panel that only the measures have, which are loaded with it. */
export const filesMessages: Record<Language, typeof zh> = { zh, en };
