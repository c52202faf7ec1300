import type { ColumnRole, Language, PasteProblem, PasteProblemCode } from '../../../src/calculators/index.ts';
import { pasteMessages as shared, shown, type PasteWords } from '../../foundation/messages/paste.ts';

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
    choose: (row: number) => `第 ${row} 行的排放源`,
    templates: '或从一个行业的常见排放源开始',
    roles: {
      '': shared.zh.roles[''],
      source: '排放源',
      name: '名称',
      amount: shared.zh.roles.amount,
      unit: shared.zh.roles.unit,
      factor: '因子',
      document: '凭证',
      note: '备注',
      site: '场所',
      responsible: '责任部门',
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
    },
  },
  en: {
    ...shared.en,
    placeholder: 'source\tamount\tunit\nnatural gas\t42.5\t10^4 Nm3\ngrid electricity\t3200\tMWh',
    choose: (row) => `Source of row ${row}`,
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
    },
  },
};
