import type { Language } from '../../../src/calculators/index.ts';

const zh = {
  year: '年度',
  area: '电网区域',
  gwp: '全球变暖潜势（GWP）',
  'total-location': '范围 1 + 范围 2（基于位置）',
  'total-market': '范围 1 + 范围 2（基于市场）',
  scope1: '范围 1',
  'scope2-location': '范围 2（基于位置）',
  'scope2-market': '范围 2（基于市场）',
  scope3: '范围 3',
  gbt32150: 'GB/T 32150 合计',
  counted: '计入的排放源（个）',
  left: '未计入的行（个）',
};

/** What of an inventory can be handed to the page around it, by the names it is asked for. */
export type HandedName = keyof typeof zh;

export const handedNames: Readonly<Record<Language, Readonly<Record<HandedName, string>>>> = {
  zh,
  en: {
    year: 'Year',
    area: 'Grid area',
    gwp: 'Global warming potentials (GWP)',
    'total-location': 'Scope 1 + scope 2 (location-based)',
    'total-market': 'Scope 1 + scope 2 (market-based)',
    scope1: 'Scope 1',
    'scope2-location': 'Scope 2 (location-based)',
    'scope2-market': 'Scope 2 (market-based)',
    scope3: 'Scope 3',
    gbt32150: 'Total by GB/T 32150',
    counted: 'Sources counted',
    left: 'Lines not counted',
  },
};
