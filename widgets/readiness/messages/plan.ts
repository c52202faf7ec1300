import type { Language } from '../../../src/calculators/index.ts';

const zh = {
  measure: '措施',
  year: '起效年',
  owner: '责任人',
  due: '完成期限',
  reduction: '年减排量 tCO₂e（中值与范围）',
  bases: { location: '基于位置', market: '基于市场' },
  is: (from: number, to: number, baseYear: number, basis: string) =>
    `${from}—${to} 年的减排计划，以 ${baseYear} 年为基准年，范围 2 ${basis}。各措施依次作用于前面措施之后剩余的负荷；减排量是按可改的经验值作的估算，只表示数量级。`,
  remains: (year: number, tonnes: string) => `${year} 年预计还有 ${tonnes} tCO₂e。`,
  target: (tonnes: string) => `该年目标为 ${tonnes} tCO₂e。`,
};

const en: typeof zh = {
  measure: 'Measure',
  year: 'From',
  owner: 'Owner',
  due: 'Due',
  reduction: 'Reduction a year, tCO₂e (mid and range)',
  bases: { location: 'location-based', market: 'market-based' },
  is: (from, to, baseYear, basis) =>
    `The plan of ${from}–${to} starts from ${baseYear}, with scope 2 ${basis}. Each measure acts on what those before it leave; reductions are estimates from editable values of experience, which are orders of magnitude only.`,
  remains: (year, tonnes) => `In ${year}, ${tonnes} tCO₂e are expected to remain.`,
  target: (tonnes) => `The target of that year is ${tonnes} tCO₂e.`,
};

/** What the dossier says of the plan, which is loaded with it. */
export const planMessages: Record<Language, typeof zh> = { zh, en };
