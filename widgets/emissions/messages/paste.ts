import type { ColumnRole, Language, PasteProblem, PasteProblemCode } from '../../../src/calculators/index.ts';
import { pasteMessages as shared, plain, shown, type PasteWords } from '../../foundation/messages/paste.ts';

interface Own extends PasteWords {
  readonly templates: string;
  readonly roles: Readonly<Record<ColumnRole | '', string>>;
  readonly problems: Readonly<Record<PasteProblemCode, (facts: PasteProblem['facts']) => string>>;
}

/** The words of the paste panel, which are loaded with it: those of every calculator, and the inventory's own. */
export const pasteMessages: Record<Language, Own> = {
  zh: {
    ...shared.zh,
    placeholder: '名称\t数量\t单位\n天然气\t42.5\t万Nm³\n外购电\t320\t万kWh',
    choose: (row: number) => `第 ${plain(row)} 行的排放源`,
    templates: '或从一个行业的常见排放源开始',
    roles: {
      '': shared.zh.roles[''],
      source: '排放源',
      name: '名称',
      amount: shared.zh.roles.amount,
      unit: shared.zh.roles.unit,
      factor: '因子',
      document: '原始凭证',
      note: '备注',
      site: '场所',
      responsible: '责任部门',
      period: '月份（每月一行）',
      start: '起码（上期读数）',
      end: '止码（本期读数）',
      multiplier: '倍率',
      meter: '表号',
      ...shared.zh.months,
    },
    problems: {
      ...shared.zh.problems,
      sourceMissing: () => '这一行没有写明排放源。',
      unknownSource: ({ came }) => `不认识“${shown(came)}”，请选择排放源。`,
      sourceGuessed: ({ came }) => `由“${shown(came)}”推断，请确认。`,
      unknownSite: ({ came }) => `将新增场所“${shown(came)}”。`,
      factorNotTaken: ({ came }) => `因子“${shown(came)}”没有采用：缺出处，或这个排放源不止一个因子。`,
      wrongUnit: ({ came }) => `单位“${shown(came)}”不适用于这个排放源。`,
      otherYear: ({ came, year }) =>
        `“${shown(came)}”不在清单的年份（${plain(year)} 年）之内，不添加。请更正时间，或在那一年的清单里导入。`,
      readingsMissing: () => '起码和止码缺一个，无法算出用量。',
      meterBackwards: ({ start, end }) =>
        `止码 ${shown(end)} 小于起码 ${shown(start)}。若电表已归零或更换，请分成两行，或直接填写用量。`,
      takenFromAbove: ({ came }) => `空格按上一行的“${shown(came)}”理解，请确认。`,
      periodKept: ({ came }) => `“${shown(came)}”不是一个月，记为这一行的时段，单独成一条。`,
      monthTaken: ({ came, taken }) => `“${shown(came)}”跨两个月，归入 ${shown(taken)} 月。`,
      monthTwice: ({ row }) => `这个月在第 ${plain(row)} 行已经有了，单独成一条。请确认是否重复。`,
      multiplierTaken: () => '没有倍率，按 1 计算，请确认。',
      readingsDiffer: ({ readings, amount }) =>
        `读数算得 ${shown(readings)}，用量写的是 ${shown(amount)}；采用写明的用量，请核对。`,
      textCut: ({ maximum }) => `合并后的原始凭证或备注超过 ${shown(maximum)} 字，末尾已略去，请核对。`,
      joined: ({ row }) => `并入第 ${plain(row)} 行。`,
      joins: ({ rows, months }) => `${shown(rows)} 行并为一条：${months} 月。`,
      yearBesideMonths: () => '各月已有数据，全年的这一行不再添加。',
    },
  },
  en: {
    ...shared.en,
    placeholder: 'source\tamount\tunit\nnatural gas\t42.5\t10^4 Nm3\ngrid electricity\t3200\tMWh',
    choose: (row) => `Source of row ${plain(row)}`,
    templates: 'Or start from the usual sources of an industry',
    roles: {
      '': shared.en.roles[''],
      source: 'Source',
      name: 'Name',
      amount: shared.en.roles.amount,
      unit: shared.en.roles.unit,
      factor: 'Factor',
      document: 'Evidence',
      note: 'Note',
      site: 'Site',
      responsible: 'Responsible',
      period: 'Month (one row each)',
      start: 'Previous reading',
      end: 'Present reading',
      multiplier: 'Multiplier',
      meter: 'Meter',
      ...shared.en.months,
    },
    problems: {
      ...shared.en.problems,
      sourceMissing: () => 'This row names no source.',
      unknownSource: ({ came }) => `“${shown(came)}” is not known; choose the source.`,
      sourceGuessed: ({ came }) => `Inferred from “${shown(came)}”; check it.`,
      unknownSite: ({ came }) => `The site “${shown(came)}” will be added.`,
      factorNotTaken: ({ came }) =>
        `The factor “${shown(came)}” is not used: it has no source document, or the source takes more than one factor.`,
      wrongUnit: ({ came }) => `The unit “${shown(came)}” does not fit this source.`,
      otherYear: ({ came, year }) =>
        `“${shown(came)}” is not in the year of the inventory (${plain(year)}), so the row is not added. Correct it, or import it in its own year.`,
      readingsMissing: () => 'One of the two readings is missing, so there is no amount.',
      meterBackwards: ({ start, end }) =>
        `The present reading ${shown(end)} is below the previous one, ${shown(start)}. If the meter passed zero or was exchanged, use two rows or enter the amount.`,
      takenFromAbove: ({ came }) =>
        `The empty cell is taken as “${shown(came)}” from the row above; check it.`,
      periodKept: ({ came }) =>
        `“${shown(came)}” is not one month; it is kept as the period of a line of its own.`,
      monthTaken: ({ came, taken }) =>
        `“${shown(came)}” spans two months and is put into month ${shown(taken)}.`,
      monthTwice: ({ row }) =>
        `Row ${plain(row)} already has this month; this row becomes a line of its own. Check whether it is a duplicate.`,
      multiplierTaken: () => 'There is no multiplier; 1 is used. Check it.',
      readingsDiffer: ({ readings, amount }) =>
        `The readings give ${shown(readings)}, the amount says ${shown(amount)}; the amount is used. Check it.`,
      textCut: ({ maximum }) =>
        `The joined evidence or note is longer than ${shown(maximum)} characters; its end is left out. Check it.`,
      joined: ({ row }) => `Joined to row ${plain(row)}.`,
      joins: ({ rows, months }) => `${shown(rows)} rows become one line, with the months ${months}.`,
      yearBesideMonths: () => 'The months are there already; this row of the whole year is not added.',
    },
  },
};
