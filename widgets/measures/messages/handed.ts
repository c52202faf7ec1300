import type { Language } from '../../../src/calculators/index.ts';

const zh = {
  measures: '计划中的措施（项）',
  done: '已实施的措施（项）',
  'base-year': '基准年',
  year: '计划的末年',
  basis: '范围 2 的口径',
  'reduction-low': '末年减排量：低',
  reduction: '末年减排量：中',
  'reduction-high': '末年减排量：高',
  remains: '末年仍有排放',
  target: '末年的目标',
  investment: '投资合计',
  'saving-low': '年净收益：低',
  saving: '年净收益：中',
  'saving-high': '年净收益：高',
};

/** What of a plan can be handed to the page around it, by the names it is asked for. */
export type HandedName = keyof typeof zh;

export const handedNames: Readonly<Record<Language, Readonly<Record<HandedName, string>>>> = {
  zh,
  en: {
    measures: 'Measures planned',
    done: 'Measures carried out',
    'base-year': 'Base year',
    year: 'Last year of the plan',
    basis: 'Basis of scope 2',
    'reduction-low': 'Reduction in that year, low',
    reduction: 'Reduction in that year, middle',
    'reduction-high': 'Reduction in that year, high',
    remains: 'Emissions that remain in that year',
    target: 'Target of that year',
    investment: 'Investment, total',
    'saving-low': 'Net saving per year, low',
    saving: 'Net saving per year, middle',
    'saving-high': 'Net saving per year, high',
  },
};

const refusalsZh = {
  unknown:
    '没有这项措施。应为附录 A 的编号（如 A.4，加入计划），或编号加“=planned、done 或 not-applicable”。',
  status: (came: string) => `应为 planned、done 或 not-applicable，收到“${came}”。`,
};

/** Why an input can't be taken. */
export const refusals: Readonly<Record<Language, typeof refusalsZh>> = {
  zh: refusalsZh,
  en: {
    unknown:
      'there is no such measure. The id of one of annex A was expected (A.4, to plan it), or an id with planned, done or not-applicable.',
    status: (came) => `planned, done or not-applicable was expected, not “${came}”.`,
  },
};
