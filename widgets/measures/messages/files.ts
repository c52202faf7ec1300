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
    year: '抵消台账的年份',
    add: (year: number) => `把计划的减排列入 ${year} 年抵消台账的自主减排`,
    found: (count: number, tonnes: string) => `可列入 ${count} 项，共 ${tonnes} tCO₂e。`,
    listed: (year: number) => `${year} 年已生效的措施都在该年台账里；可以撤销。`,
    none: (year: number) => `${year} 年没有已生效并减排的措施。`,
    notBegun: '计划的年份还没有开始，没有可以列入台账的减排。',
    note: '计划不等于实现：只列入到该年已经生效的措施，数值是计划的估算（中值），名称里注明；台账里请改为计量结果并补上凭证。已有的内容不会被覆盖，列入后不从残余排放中扣除。绿电、绿证请在台账里按批次登记。',
    estimated: (name: string) => `${name}（计划估算）`,
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
    year: 'Year of the ledger',
    add: (year) => `List the plan’s reductions among the own reductions of the ledger of ${year}`,
    found: (count, tonnes) =>
      `${count === 1 ? 'One reduction' : `${count} reductions`} of ${tonnes} tCO₂e can be listed.`,
    listed: (year) => `Every measure that works in ${year} is in the ledger of that year; it can be undone.`,
    none: (year) => `No measure works and reduces in ${year}.`,
    notBegun: 'No year of the plan has begun: there is nothing to list yet.',
    note: 'Planned is not reduced: only measures that work by that year are listed, with the plan’s estimate (mid values), and their names say so; put measured results with their documents in its place. Nothing that is there is overwritten, and nothing is taken off the residual. Green power and certificates stand in the ledger as lots.',
    estimated: (name) => `${name} (estimate of the plan)`,
  },
};

/** The words of the files panel that only the measures have, which are loaded with it. */
export const filesMessages: Record<Language, typeof zh> = { zh, en };
